import {
  pairsOf,
  relaxes
} from "./chunk-WAJ3B74K.js";
import {
  fillSeats
} from "./chunk-ZGOP7J6E.js";
import {
  actsOf,
  meetingActs
} from "./chunk-XFSM4J3F.js";
import {
  byPlace,
  step
} from "./chunk-M6XDCBT3.js";

// src/manifest/check/staffing.ts
function staffing(environment, people, on) {
  const { spec } = environment;
  const apart = apartIn(spec);
  const living = people.people.filter(({ validUntil }) => on === void 0 || on < validUntil);
  const byRole = /* @__PURE__ */ new Map();
  for (const person of living) for (const role of person.roles) byRole.set(role, [...byRole.get(role) ?? [], person]);
  const holders = (seat) => byRole.get(seat.role) ?? [];
  const findings = [];
  const irreplaceable = /* @__PURE__ */ new Map();
  const failed = /* @__PURE__ */ new Set();
  for (const acts of groupsOf(spec)) {
    const seats = acts.flatMap(seatsOf);
    const answer = acts.some(({ name }) => failed.has(name)) ? "impossible" : fillSeats({ seats, holders, apart });
    if (typeof answer === "object") {
      for (const [person, roles] of withoutSubstitute(seats, answer, holders, apart))
        irreplaceable.set(person, /* @__PURE__ */ new Set([...irreplaceable.get(person) ?? [], ...roles]));
    } else if (!acts.some(({ name }) => failed.has(name))) {
      for (const { name } of acts) failed.add(name);
      findings.push(complaint(answer, acts, seats, holders, environment));
    }
  }
  const missed = spec.profile === "duo" ? [] : [...irreplaceable];
  const warnings = missed.map(([person, roles]) => {
    const observed = { id: person.id, login: person.githubLogin, roles: [...roles] };
    const where = people.placeOf(`/spec/people${step(people.people.indexOf(person))}`);
    return { code: "SEAT_WITHOUT_SUBSTITUTE", expected: "somebody else who could hold the seat", observed, where };
  });
  return { findings, warnings: [...warnings, ...oneWay(environment, living, { holders, apart, failed })].sort(byPlace) };
}
function oneWay({ spec, placeOf }, living, of) {
  if (spec.profile !== "duo") return [];
  const stuck = /* @__PURE__ */ new Map();
  for (const acts of groupsOf(spec)) {
    const [act] = acts;
    if (act === void 0 || acts.some(({ name }) => of.failed.has(name))) continue;
    const seats = acts.flatMap(seatsOf);
    for (const person of living) {
      const holders = (seat) => of.holders(seat).filter((other) => other === person || seat.act !== act.name || seat.kind !== "by");
      if (fillSeats({ seats, holders, apart: of.apart }) !== "impossible") continue;
      const { logins } = stuck.get(act.name) ?? { logins: /* @__PURE__ */ new Set() };
      stuck.set(act.name, { act, logins: logins.add(person.githubLogin) });
    }
  }
  return [...stuck.values()].map(({ act: { name, at }, logins }) => ({
    code: "PROFILE_ONE_WAY",
    expected: `either of the two starts ${name}`,
    observed: { "cannot start it": [...logins] },
    where: placeOf(at)
  }));
}
function groupsOf(spec) {
  const acts = actsOf(spec);
  const alone = [...new Map(acts.map((act) => [act.at, act])).values()];
  const { verified, verifying } = meetingActs(spec);
  const together = verifying.length > 0 ? verified.map((act) => [act, ...verifying]) : [];
  return [...alone.map((act) => [act]), ...together];
}
function seatsOf({ name: act, by, signoffs, grant, custodian }) {
  const groups = [...signoffs, ...grant?.seats ?? []];
  return [
    { act, role: by, kind: "by" },
    ...custodian === null ? [] : [{ act, role: custodian, kind: "custodian" }],
    ...groups.flatMap(({ role, count }) => Array.from({ length: count }, () => ({ act, role, kind: "seat" })))
  ];
}
function apartIn(spec) {
  const mayOperate = (a, b) => relaxes(spec, "custodian-operates") && (a.kind === "custodian" || b.kind === "custodian");
  const pairs = new Set(
    pairsOf(spec).flatMap(({ scope, left, right }) => [`${scope} ${left} ${right}`, `${scope} ${right} ${left}`])
  );
  const paired = (scope, a, b) => pairs.has(`${scope} ${a.role} ${b.role}`);
  return (a, b) => {
    if (paired("change_set", a, b) || a.kind === "by" && b.kind === "by") return true;
    if (a.act !== b.act) return false;
    if (a.role === b.role || paired("activation", a, b)) return true;
    return (a.kind === "by" || b.kind === "by") && !mayOperate(a, b);
  };
}
function withoutSubstitute(seats, seated, holders, apart) {
  const replaceable = seats.filter(({ kind }) => kind !== "custodian");
  const found = /* @__PURE__ */ new Map();
  for (const person of new Set(replaceable.flatMap((seat) => seated.get(seat) ?? []))) {
    const without = (seat) => seat.kind === "custodian" || !person.roles.includes(seat.role) ? holders(seat) : holders(seat).filter((other) => other !== person);
    if (fillSeats({ seats, holders: without, apart }) !== "impossible") continue;
    found.set(
      person,
      [...new Set(replaceable.map(({ role }) => role))].filter((role) => person.roles.includes(role))
    );
  }
  return found;
}
function complaint(answer, acts, seats, holders, environment) {
  const needed = Map.groupBy(seats, ({ role }) => role);
  const expected = Object.fromEntries([...needed].map(([role, { length }]) => [role, length]));
  const observed = Object.fromEntries(
    [...needed].map(([role, [seat]]) => [role, seat ? holders(seat).map(({ id }) => id) : []])
  );
  const where = environment.placeOf(acts[0]?.at ?? "");
  const code = answer === "undecided" ? "STAFFING_UNDECIDED" : "STAFFING_IMPOSSIBLE";
  return { code, expected, observed, where };
}

export {
  staffing
};
