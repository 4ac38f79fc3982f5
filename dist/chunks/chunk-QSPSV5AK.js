import {
  loginsOf,
  unnamed
} from "./chunk-WRRSWVCG.js";
import {
  isSeatProof,
  proofWord
} from "./chunk-ENIZWVK7.js";
import {
  sha256
} from "./chunk-MOJ4YKEH.js";

// src/usecases/change/human-names.ts
function humanNames(subjects, people, accounts = [], labels = {}) {
  const logins = loginsOf(people);
  return new Map([
    ...accounts.map((id) => [sha256(id), logins.get(sha256(id)) ?? `account ${id}`]),
    ...Object.entries(subjects).map(
      ([human, subject]) => [human, logins.get(subject) ?? labels[subject] ?? unnamed(subject)]
    )
  ]);
}
function answerNames({ subjects, labels }, people, accounts = []) {
  return humanNames(subjects ?? {}, people, accounts, labels ?? {});
}
function namesAround(change, explained, people) {
  return humanNames({ ...change.subjects, ...explained?.subjects }, people);
}
function namedSeats(seats, names) {
  return seats.map(({ class: role, ordinal, source, human }) => {
    const seat = { class: role, ordinal, source: proofWord(source) };
    return human === null ? seat : { ...seat, who: names.get(human) ?? nameless(human) };
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
  return `${names.get(human) ?? nameless(human)} by ${proofWord(source)}`;
}
function nameless(human) {
  return `person ${human.slice(0, 8)}`;
}
function named(seen, names) {
  if (typeof seen === "string") return names.get(seen) ?? seen;
  if (seen === null || typeof seen !== "object") return seen;
  if (Array.isArray(seen)) return seen.map((item) => named(item, names));
  return Object.fromEntries(Object.entries(seen).map(([key, value]) => [key, named(value, names)]));
}

export {
  humanNames,
  answerNames,
  namesAround,
  namedSeats,
  namedFindings,
  namedChecks,
  nameless
};
