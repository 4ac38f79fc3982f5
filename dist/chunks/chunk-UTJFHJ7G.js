import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  callJson
} from "./chunk-BGMJLAWK.js";

// src/kinds/governed/registered.ts
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
  readRegistered,
  custodianRoles
};
