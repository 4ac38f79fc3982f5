import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  assignSeats
} from "./chunk-43LACFGV.js";
import {
  placeholderFindings
} from "./chunk-7OJ654HH.js";
import {
  callJson
} from "./chunk-HE2DVMTB.js";
import {
  loadPolicy
} from "./chunk-VJ6JWEUO.js";
import {
  PEOPLE_PATH
} from "./chunk-EVZIY4DB.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import {
  sha256,
  utcSeconds
} from "./chunk-YDJPPISN.js";
import {
  readPeople
} from "./chunk-BPOOYKOC.js";
import {
  valueOrThrow
} from "./chunk-YTE2JKDE.js";
import {
  QuorateError
} from "./chunk-3LYL2YFW.js";

// src/identity/compare-people.ts
function comparePeople(wanted, registered, custodians) {
  const bySubject = new Map(registered.map((person) => [person.subjectSha256, person]));
  const people = wanted.flatMap((person) => personChanges(person, bySubject.get(sha256(person.id))));
  const given = wanted.flatMap((person) => roleChanges(person, bySubject.get(sha256(person.id)), custodians));
  const rolesOf = new Map(wanted.map((person) => [sha256(person.id), new Set(person.roles)]));
  const taken = registered.flatMap(
    ({ subjectSha256, roles }) => roles.filter(({ role, revoked }) => !revoked && !custodians.has(role) && !rolesOf.get(subjectSha256)?.has(role)).map(({ role }) => ({ op: "unbind", subject_sha256: subjectSha256, class: role }))
  );
  return [...people, ...given, ...taken];
}
function personChanges(person, known) {
  const subject_sha256 = sha256(person.id);
  const valid_until = endOf(person);
  if (known === void 0) return [{ op: "register", subject_sha256, valid_until }];
  const endsSuspension = known.suspendedUntil !== null && known.suspendedUntil === person.endSuspension;
  return [
    // Restored until the new day: somebody whose time has passed meanwhile could not begin anew.
    ...known.revoked || endsSuspension ? [{ op: "restore", subject_sha256, valid_until }] : [],
    ...known.validUntil === valid_until ? [] : [{ op: "extend", subject_sha256, valid_until }]
  ];
}
function roleChanges(person, known, custodians) {
  const held = new Set(known?.roles.filter(({ revoked }) => !revoked).map(({ role }) => role));
  return person.roles.filter((role) => !held.has(role)).map((role) => ({
    op: custodians.has(role) ? "rebind" : "bind",
    subject_sha256: sha256(person.id),
    class: role,
    valid_until: endOf(person)
  }));
}
function endOf({ validUntil }) {
  return `${validUntil}T00:00:00Z`;
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

// src/usecases/checkout/governed-document.ts
var NAMED = { MANIFEST_ACTIVATE: false, REGISTRY_CHANGE: false, KEY_CHANGE: true, PRIVILEGE_APPLY: true };
var GOVERNED_ACTS = Object.keys(NAMED);
function isGoverned(action) {
  return Object.hasOwn(NAMED, action);
}
function namesDocument(action) {
  return isGoverned(action) && NAMED[action];
}
async function governedDocument(files, act, gate, database) {
  if (act.name === "MANIFEST_ACTIVATE") return (await loadPolicy(files, gate.name)).bytes;
  if (act.name === "REGISTRY_CHANGE") return registryChange(files, gate, database);
  if (namesDocument(act.name) && act.path !== null) return files.readText(act.path);
  throw new QuorateError("ACTION_NOT_PERMITTED", { observed: act.name });
}
async function registryChange(files, gate, database) {
  const people = valueOrThrow(readPeople(await files.readText(PEOPLE_PATH), PEOPLE_PATH));
  const findings = placeholderFindings(people);
  if (findings[0]) throw new QuorateError(findings[0].code, { findings });
  const changes = comparePeople(people.people, await readRegistered(database), custodianRoles(gate));
  if (changes.length === 0) throw new QuorateError("REGISTRY_UNCHANGED", { observed: PEOPLE_PATH });
  return canonicalize({ v: 1, changes });
}
async function staffingAfter(act, document, gate, database) {
  if (act !== "MANIFEST_ACTIVATE" && act !== "REGISTRY_CHANGE") return null;
  const isPolicy = act === "MANIFEST_ACTIVATE";
  const policy = JSON.parse(isPolicy ? document : gate.manifest);
  const changes = isPolicy ? [] : JSON.parse(document).changes;
  return assignSeats(policy, livingPeople(await readRegistered(database), utcSeconds(gate.now()), changes));
}
async function readRegistered(database) {
  const rows = await callJson(database, "quorate.registered_people", []);
  return rows.map((row) => ({
    subjectSha256: row.subject_sha256,
    validUntil: row.valid_until,
    revoked: row.revoked,
    suspendedUntil: row.suspended_until,
    roles: row.roles.map((role) => ({ role: role.class, validUntil: role.valid_until, revoked: role.revoked }))
  }));
}
function custodianRoles(gate) {
  const documents = JSON.parse(gate.manifest);
  const classes = documents.filter(({ kind, spec }) => kind === "PRINCIPAL_CLASS" && spec.custodian === true);
  return new Set(classes.map(({ metadata }) => metadata.name));
}

export {
  GOVERNED_ACTS,
  isGoverned,
  namesDocument,
  governedDocument,
  staffingAfter,
  readRegistered
};
