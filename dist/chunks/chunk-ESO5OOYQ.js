import {
  fillSeats
} from "./chunk-ZGOP7J6E.js";
import {
  QuorateError,
  canonicalize
} from "./chunk-MOJ4YKEH.js";

// src/manifest/check/assign-seats.ts
var REPAIRING = ["policy", "registry"];
function assignSeats(documents, people) {
  const pairs = pairsOf(documents);
  const acts = documents.filter(({ kind, spec }) => kind === "AUTHORITY_ACTION" && REPAIRING.includes(spec.does));
  const assigned = acts.map(({ metadata: { name: act } }) => {
    const seats = seatsOf(documents, act);
    const holders = ({ role }) => people.filter(({ roles }) => roles.has(role));
    const apart = (a, b) => a.role === b.role || a.operates || b.operates || pairs.has(`${a.role} ${b.role}`) || pairs.has(`${b.role} ${a.role}`);
    const filled = fillSeats({ seats, holders, apart });
    if (typeof filled === "object")
      return [act, Object.fromEntries([...filled].map(([{ name }, person]) => [name, person.subjectSha256]))];
    const needed = Map.groupBy(seats, ({ role }) => role);
    const code = filled === "impossible" ? "STAFFING_IMPOSSIBLE" : "STAFFING_UNDECIDED";
    throw new QuorateError(code, {
      expected: { [act]: Object.fromEntries([...needed].map(([role, { length }]) => [role, length])) },
      observed: Object.fromEntries([...needed].map(([role, [seat2]]) => [role, seat2 ? holders(seat2).length : 0]))
    });
  });
  return canonicalize(Object.fromEntries(assigned));
}
function seatsOf(documents, act) {
  return documents.flatMap(({ kind, metadata, spec }) => {
    if (kind === "AUTHORITY_ACTION" && metadata.name === act) {
      const scope = documents.find((other) => other.kind === "AUTHORITY_SCOPE" && other.metadata.name === spec.scope);
      const custodian = scope?.spec.custodian ?? null;
      return [seat(spec.by, 1, true), ...custodian === null ? [] : [seat(custodian, 1, false)]];
    }
    const required = kind === "SIGNOFF_REQUIREMENT" || kind === "QUORUM_REQUIREMENT";
    return required && spec.action === act ? [seat(spec.class, spec.ordinal, false)] : [];
  });
}
function seat(role, ordinal, operates) {
  return { role: String(role), name: `${role}/${ordinal}`, operates };
}
function pairsOf(documents) {
  const pairs = documents.filter(({ kind }) => kind === "PRINCIPAL_SEPARATION");
  return new Set(pairs.map(({ spec }) => `${spec.left} ${spec.right}`));
}

export {
  assignSeats
};
