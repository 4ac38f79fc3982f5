import {
  MOST_THINGS,
  unreadable
} from "./chunk-7WK2S4LE.js";
import {
  Misshapen,
  listOf,
  members,
  oneOf,
  orNone,
  text
} from "./chunk-C2PK7ITU.js";
import {
  countText
} from "./chunk-7HWIEOCD.js";
import "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/words/registry.ts
var document = members({
  changes: listOf(
    members({
      op: oneOf("register", "restore", "extend", "bind", "rebind", "unbind"),
      subject_sha256: text,
      class: orNone(text),
      valid_until: orNone(text)
    })
  )
});
var TITLE = "Against the registry";
async function saysRegistry({ namesOf }, content) {
  let changes;
  try {
    changes = document(JSON.parse(content), "").changes;
  } catch (error) {
    if (!(error instanceof Misshapen) && !(error instanceof SyntaxError)) throw error;
    return [unreadable(TITLE)];
  }
  const people = [...Map.groupBy(changes, ({ subject_sha256 }) => subject_sha256)];
  const shown = people.slice(0, MOST_THINGS);
  const names = await namesOf(shown.map(([subject]) => subject));
  const lines = shown.map(([subject, theirs]) => {
    const name = names.get(subject);
    const said = `${name?.words ?? `account ${subject.slice(0, 12)}`}: ${theirs.map(phrase).join("; ")}`;
    return name?.isOtherwise ? { text: said, codes: ["PERSON_NAMED_OTHERWISE"] } : { text: said };
  });
  const count = (op) => changes.filter((change) => change.op === op).length;
  const counts = [
    `${countText(people.length)} ${people.length === 1 ? "person" : "people"}`,
    ...count("register") > 0 ? [`${countText(count("register"))} not registered yet`] : []
  ].join(", ");
  const rest = people.length - shown.length;
  return [
    {
      title: `${TITLE}: ${counts}`,
      lines: [...lines, ...rest > 0 ? [{ text: `\u2026 and ${countText(rest)} more people` }] : []],
      none: "Nothing changes."
    }
  ];
}
function phrase({ op, class: role, valid_until: end }) {
  const day = end?.slice(0, 10);
  switch (op) {
    case "register":
      return `not registered yet, is registered until ${day}`;
    case "restore":
      return `comes back after being stopped, until ${day}`;
    case "extend":
      return `stays until ${day}`;
    case "bind":
      return `gets the role ${role}`;
    case "rebind":
      return `takes the role ${role} over from whoever has it`;
    case "unbind":
      return `loses the role ${role}`;
  }
}
export {
  saysRegistry
};
