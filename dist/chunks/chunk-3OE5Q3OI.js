import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  placeholderFindings
} from "./chunk-ZDFZIAIQ.js";
import {
  callJson
} from "./chunk-UNSQMNUW.js";
import {
  loadPolicy
} from "./chunk-HXBJDRIH.js";
import {
  need
} from "./chunk-73GQZ7Z3.js";
import {
  PEOPLE_PATH
} from "./chunk-URPUXKYC.js";
import {
  sha256
} from "./chunk-HR3Z7EMD.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import {
  requireInput
} from "./chunk-ET3HO45T.js";
import {
  readText
} from "./chunk-YARPYZTO.js";
import {
  QuorateError
} from "./chunk-BRFTVUTL.js";
import {
  readPeople
} from "./chunk-KDZYVFFU.js";

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
  return [
    ...known.revoked ? [{ op: "restore", subject_sha256 }] : [],
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

// src/usecases/governed-document.ts
async function governedDocument(run, act, gate, database) {
  if (act === "MANIFEST_ACTIVATE") return (await loadPolicy(run.job.workspace, gate.name)).bytes;
  if (act === "REGISTRY_CHANGE") return registryChange(run, gate, database);
  if (act === "KEY_CHANGE" || act === "PRIVILEGE_APPLY")
    return readText(run.job.workspace, requireInput(run, "document"));
  throw new QuorateError("ACTION_NOT_PERMITTED", { observed: act });
}
async function registryChange(run, gate, database) {
  const people = need(readPeople(await readText(run.job.workspace, PEOPLE_PATH), PEOPLE_PATH));
  const findings = placeholderFindings(people);
  if (findings[0]) throw new QuorateError(findings[0].code, { findings });
  const changes = comparePeople(people.people, await readRegistered(database), custodianRoles(gate));
  if (changes.length === 0) throw new QuorateError("REGISTRY_UNCHANGED", { observed: PEOPLE_PATH });
  return canonicalize({ v: 1, changes });
}
async function readRegistered(database) {
  const rows = await callJson(database, "qt001_cp.registered_people", []);
  return rows.map((row) => ({
    subjectSha256: row.subject_sha256,
    validUntil: row.valid_until,
    revoked: row.revoked,
    roles: row.roles.map((role) => ({ role: role.class, validUntil: role.valid_until, revoked: role.revoked }))
  }));
}
function custodianRoles(gate) {
  const documents = JSON.parse(gate.manifest);
  const classes = documents.filter(({ kind, spec }) => kind === "PRINCIPAL_CLASS" && spec.custodian === true);
  return new Set(classes.map(({ metadata }) => metadata.name));
}

export {
  governedDocument,
  readRegistered
};
