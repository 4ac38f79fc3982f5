import {
  nameless
} from "./chunk-QSPSV5AK.js";
import {
  dispatch
} from "./chunk-LOFAJVOG.js";

// src/usecases/change/hold-words.ts
function holdWords({ on, by, since, until, joined, reason }, names) {
  const who = [by, ...joined ?? []].map((human) => names.get(human) ?? nameless(human)).join(" and ");
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
  holdWords,
  holdSteps
};
