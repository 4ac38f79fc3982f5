import {
  sha256
} from "./chunk-MOJ4YKEH.js";

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
    // Restored with the new last day: somebody whose validity has passed meanwhile could not be added again.
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

export {
  comparePeople
};
