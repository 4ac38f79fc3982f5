import {
  call
} from "./chunk-NQTFCWVW.js";
import {
  flag,
  listOf,
  made,
  members,
  orNull,
  text
} from "./chunk-C2PK7ITU.js";

// src/postgres/registered-people.ts
var registeredPeople = listOf(
  made(
    members({
      subject_sha256: text,
      label: orNull(text),
      valid_until: text,
      revoked: flag,
      suspended_until: orNull(text),
      roles: listOf(members({ class: text, valid_until: text, revoked: flag }))
    }),
    (person) => ({
      subjectSha256: person.subject_sha256,
      label: person.label,
      validUntil: person.valid_until,
      revoked: person.revoked,
      suspendedUntil: person.suspended_until,
      roles: person.roles.map((role) => ({ role: role.class, validUntil: role.valid_until, revoked: role.revoked }))
    })
  )
);
function readRegistered(database) {
  return call(database, "quorate.registered_people", [], registeredPeople);
}

export {
  readRegistered
};
