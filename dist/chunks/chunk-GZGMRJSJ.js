import {
  dispatch
} from "./chunk-LOFAJVOG.js";
import {
  isSeatProof,
  proofWord
} from "./chunk-ENIZWVK7.js";
import {
  sha256
} from "./chunk-VMUSJW27.js";

// src/usecases/change/human-names.ts
function humanNames(subjects, people, accounts = []) {
  const logins = new Map(people?.people.map(({ id, githubLogin: login }) => [sha256(id), login]));
  return new Map([
    ...accounts.map((id) => [sha256(id), logins.get(sha256(id)) ?? `account ${id}`]),
    ...Object.entries(subjects).map(
      ([human, subject]) => [human, logins.get(subject) ?? `account ${subject.slice(0, 12)}`]
    )
  ]);
}
function namesAround(change, explained, people) {
  return humanNames({ ...change.subjects, ...explained?.subjects }, people);
}
function namedSeats(seats, names) {
  return seats.map(({ class: role, ordinal, source, human }) => {
    const seat = { class: role, ordinal, source: proofWord(source) };
    return human === null ? seat : { ...seat, who: names.get(human) ?? human };
  });
}
function namedFindings(findings, names) {
  return findings.map((finding) => {
    const { expected, observed } = finding;
    return {
      ...finding,
      ...expected !== void 0 && { expected: named(expected, names) },
      ...observed !== void 0 && { observed: named(observed, names) }
    };
  });
}
function namedChecks(checks, names) {
  return checks.map((check) => {
    const { expected, observed, children } = check;
    return {
      ...check,
      ...expected !== void 0 && { expected: named(expected, names) },
      ...observed !== void 0 && { observed: seatedIn(observed, names) ?? named(observed, names) },
      children: namedChecks(children, names)
    };
  });
}
function seatedIn(seen, names) {
  const { human, source } = seen ?? {};
  if (typeof human !== "string" || !isSeatProof(source)) return null;
  return `${names.get(human) ?? human} by ${proofWord(source)}`;
}
function named(seen, names) {
  if (typeof seen === "string") return names.has(seen) ? `${names.get(seen)} (${seen})` : seen;
  if (seen === null || typeof seen !== "object") return seen;
  if (Array.isArray(seen)) return seen.map((item) => named(item, names));
  return Object.fromEntries(Object.entries(seen).map(([key, value]) => [key, named(value, names)]));
}

// src/usecases/change/hold-words.ts
function holdWords({ on, by, since, until, joined, reason }, names) {
  const who = [by, ...joined ?? []].map((human) => names.get(human) ?? human).join(" and ");
  const what = on === "action" ? "its action is on hold" : "on hold";
  const end = until === null ? "until it is lifted" : `until ${until}`;
  return `${what} by ${who} since ${since} ${end}: ${reason}`;
}
function holdSteps(gate, { on }, of) {
  const inputs = { [on === "change" ? "change" : "act"]: of, reason: '"<why>"' };
  return [
    `Whoever agrees with the hold, and holds a seat, joins it: ${dispatch(gate, "signoff", { mode: "hold-join", ...inputs })}`,
    `Whoever does not, and is of the quorum, lifts it: ${dispatch(gate, "signoff", { mode: "hold-lift", ...inputs })}`
  ];
}

export {
  humanNames,
  namesAround,
  namedSeats,
  namedFindings,
  namedChecks,
  holdWords,
  holdSteps
};
