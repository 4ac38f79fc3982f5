import {
  unitSections
} from "./chunk-6RDVFJDA.js";
import {
  unitHash
} from "./chunk-IKSGG66L.js";
import {
  saysRehearsal
} from "./chunk-WRBAG6ZH.js";
import {
  contentSections
} from "./chunk-LILKZMGS.js";
import {
  MOST_THINGS
} from "./chunk-7WK2S4LE.js";
import {
  compensationAnswer,
  readCompensation
} from "./chunk-2TS3U4AH.js";
import "./chunk-MUEZRXBP.js";
import {
  readFiled
} from "./chunk-UPO7GVF7.js";
import "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
import {
  listOf,
  members,
  number,
  oneOf,
  orNull,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-LKMZABBH.js";
import "./chunk-IAPEL2UK.js";
import {
  countText
} from "./chunk-7HWIEOCD.js";
import {
  sqlParser
} from "./chunk-NWM7WBYK.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import {
  targetIn
} from "./chunk-ZNKWYU2L.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError
} from "./chunk-MOJ4YKEH.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/words/compensation.ts
var stored = orNull(members({ kind: text, title: text, body: orNull(text), bytes: number }));
var undone = members({
  ...{ added: number, changed: number, retired: number },
  units: listOf(members({ address: text, change: oneOf("add", "change", "retire"), before: stored, after: stored }))
});
async function saysBack(source, content, carriedOut) {
  const { compensates } = JSON.parse(content);
  const found = await readCompensation(source.database, compensates);
  return found === null ? [] : sectionsOf(source, { ...found, document: content }, carriedOut !== null, carriedOut ?? source.code);
}
async function saysFiledBack(source, code) {
  const filed = await readFiled(source.database, code, compensationAnswer);
  return filed === null ? [] : sectionsOf(source, filed, false, code);
}
async function sectionsOf(source, { document, shown }, isDone, code) {
  const content = JSON.parse(document ?? "{}");
  const what = { text: `what the cut ${content.compensates} changed is taken back` };
  if (content.kind === "sql") return scriptBack(source, what, JSON.parse(document ?? "{}"), code);
  if (content.kind !== "documents" || content.units === void 0)
    return [{ title: "What leads back", lines: [what, { text: document ?? "nothing" }] }];
  const found = undone(shown, "");
  const after = textsBack(found, content.units, isDone);
  const odd = found.units.filter(({ address, before }) => isOdd(address, before, content.units ?? [], isDone));
  const marks = odd.length === 0 || isDone ? [] : [
    {
      text: `what is live is not what the cut wrote, and is replaced: ${odd.map(({ address }) => address).join(", ")}`
    }
  ];
  const units = isDone ? odd : found.units;
  const count = (change) => units.filter((unit) => unit.change === change).length;
  return [
    { title: "What leads back", lines: [what, ...marks] },
    ...unitSections(
      isDone ? { added: count("add"), changed: count("change"), retired: count("retire"), units } : found,
      {
        title: isDone ? "What is live now (-) against what came back (+)" : "What is live (-) against what comes back (+)",
        none: { text: "What is live is what was signed." },
        whole: { text: `${countText(content.units.length)} ${content.units.length === 1 ? "unit" : "units"} in all` },
        after
      }
    )
  ];
}
async function scriptBack(source, what, { sql }, code) {
  const script = { ...sql.script, path: sql.script.path ?? "that writes the rows back" };
  const target = targetIn(source.gate.policy.documents, sql.target);
  const sections = await contentSections({ sql: { ...sql, script } }, target, await sqlParser());
  const rehearsed = code === null ? [] : await saysRehearsal(source, code);
  return [{ title: "What leads back", lines: [what] }, ...sections, ...rehearsed];
}
function textsBack(found, signed, isDone) {
  const count = (change) => signed.filter((unit) => unit.change === change).length;
  const fits = found.units.length === Math.min(signed.length, MOST_THINGS) && found.units.every(({ address, change }, at) => signed[at]?.address === address && signed[at]?.change === change) && found.added === count("add") && found.changed === count("change") && found.retired === count("retire");
  if (!fits) throw new QuorateError("DB_ANSWER", { observed: { function: "quorate.compensation" } });
  return new Map(
    found.units.flatMap(({ address, after }, at) => {
      const hash = signed[at]?.new_hash ?? null;
      const next = after === null || after.body === null ? null : unitOf(address, after, after.body);
      const isSame = after === null ? hash === null : hash !== null && (next === null || unitHash(next) === hash);
      if (!isSame && isDone) return [];
      if (!isSame) throw new QuorateError("COMPENSATION_DRIFT", { expected: hash, observed: [address] });
      return next === null ? [] : [[address, next]];
    })
  );
}
function isOdd(address, live, signed, isDone) {
  const unit = signed.find((one) => one.address === address);
  const expected = (isDone ? unit?.new_hash : unit?.prior_hash) ?? null;
  if (live === null || live.body === null) return live === null && expected !== null;
  return unitHash(unitOf(address, live, live.body)) !== expected;
}
function unitOf(address, { kind, title }, body) {
  return { address, kind, title, body };
}
export {
  saysBack,
  saysFiledBack
};
