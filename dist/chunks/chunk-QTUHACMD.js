import {
  assignSeats
} from "./chunk-ESO5OOYQ.js";
import {
  requireAsked
} from "./chunk-PU566E33.js";
import {
  readFiled
} from "./chunk-UPO7GVF7.js";
import {
  members,
  text
} from "./chunk-C2PK7ITU.js";
import {
  QuorateError,
  utcSeconds
} from "./chunk-MOJ4YKEH.js";

// src/kinds/governed/filed.ts
var filed = members({ document: text });
async function filedDocument(database, code) {
  return (await readFiled(database, code, filed))?.document ?? null;
}
function ofFiled(says) {
  return async (source, code) => {
    const content = await filedDocument(source.database, code);
    return content === null ? [] : says(source, content);
  };
}

// src/identity/living-people.ts
function livingPeople(registered, now, changes = []) {
  const people = /* @__PURE__ */ new Map();
  for (const { subjectSha256, revoked, suspendedUntil, validUntil, roles } of registered) {
    const held = roles.map(({ role, ...rest }) => [role, { until: rest.validUntil, revoked: rest.revoked }]);
    people.set(subjectSha256, { stopped: revoked || suspendedUntil !== null, until: validUntil, roles: new Map(held) });
  }
  for (const { op, subject_sha256, class: role = "", valid_until: until = "" } of changes) {
    if (op === "register") people.set(subject_sha256, { stopped: false, until, roles: /* @__PURE__ */ new Map() });
    const person = people.get(subject_sha256);
    if (person === void 0) continue;
    if (op === "restore") person.stopped = false;
    if (op === "extend") {
      person.until = until;
      for (const held of person.roles.values()) held.until = until;
    }
    if (op === "rebind") for (const other of people.values()) other.roles.delete(role);
    if (op === "bind" || op === "rebind") person.roles.set(role, { until, revoked: false });
    if (op === "unbind") person.roles.delete(role);
  }
  const lives = ({ stopped, until }) => !stopped && until > now;
  return [...people].flatMap(([subjectSha256, person]) => {
    const roles = new Set(
      [...person.roles].flatMap(([role, held]) => !held.revoked && held.until > now ? [role] : [])
    );
    return lives(person) ? [{ subjectSha256, roles }] : [];
  });
}

// src/kinds/governed/opening.ts
function governedOpening(content, fields) {
  return { content, fields: { ...fields, rollback_plan_ref: "docs/rollback.md" } };
}
function staffingOf(policy, registered, changes, gate) {
  return assignSeats(policy, livingPeople(registered, utcSeconds(gate.now()), changes));
}
async function openNamedDocument({ files }, asked) {
  const path = requireAsked(asked, "document");
  return governedOpening(await files.readText(path), { document: path });
}
async function namedDocument({ files }, packet) {
  if (packet.document === null) throw new QuorateError("ACTION_NOT_PERMITTED", { observed: packet.action });
  return files.readText(packet.document);
}

export {
  ofFiled,
  governedOpening,
  staffingOf,
  openNamedDocument,
  namedDocument
};
