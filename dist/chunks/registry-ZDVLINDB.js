import {
  placeholderFindings
} from "./chunk-XMBPB5T3.js";
import {
  readRegistered
} from "./chunk-CCE3OMX5.js";
import {
  governedOpening,
  ofFiled,
  staffingOf
} from "./chunk-DE3XWDXY.js";
import "./chunk-YY4KLTSF.js";
import "./chunk-UQIEBJ3P.js";
import "./chunk-ZFPJIRAW.js";
import "./chunk-5Z6WDIR7.js";
import "./chunk-SM3KEWLZ.js";
import {
  number,
  orNone
} from "./chunk-C2PK7ITU.js";
import {
  PEOPLE_PATH
} from "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import {
  readPeople
} from "./chunk-VTB6ADQK.js";
import {
  valueOrThrow
} from "./chunk-55R5BAU6.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  canonicalize,
  sha256,
  throwFindings
} from "./chunk-VMUSJW27.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

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

// src/kinds/registry.ts
var says = async (source, content) => (await import("./registry-HYR4S4OK.js")).saysRegistry(source, content);
var kind = {
  lane: "govern",
  act: "REGISTRY_CHANGE",
  asks: null,
  isReviewed: false,
  isVerified: false,
  async open(source) {
    const changes = await changesOf(source);
    const registered = await readRegistered(source.database);
    return governedOpening(textOf(changes), {
      staffing: staffingOf(source.gate.policy.documents, registered, changes, source.gate)
    });
  },
  content: async (source) => textOf(await changesOf(source)),
  says,
  saysFiled: ofFiled(says),
  effect: {
    ...{ register: orNone(number), restore: orNone(number), extend: orNone(number) },
    ...{ bind: orNone(number), rebind: orNone(number), unbind: orNone(number), epoch_raised: orNone(number) }
  },
  explain({ epoch_raised, ...counts }) {
    return Object.entries(counts).flatMap(([what, count]) => count === null ? [] : [`${what} ${count}`]).join(", ");
  }
};
var textOf = (changes) => canonicalize({ v: 1, changes });
async function changesOf({ files, gate, database }) {
  const people = valueOrThrow(readPeople(await files.readText(PEOPLE_PATH), PEOPLE_PATH));
  throwFindings(placeholderFindings(people));
  const changes = comparePeople(people.people, await readRegistered(database), gate.policy.custodians);
  if (changes.length === 0) throw new QuorateError("REGISTRY_UNCHANGED", { observed: PEOPLE_PATH });
  return changes;
}
export {
  kind
};
