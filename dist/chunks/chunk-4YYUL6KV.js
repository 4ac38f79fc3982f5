import {
  isOf
} from "./chunk-C6ATQONW.js";

// src/usecases/change/state-words.ts
var CUTS = {
  cut_applied: "carried out, not verified yet",
  verified_complete: "carried out and verified",
  verify_failed_escalated: "carried out; its verify failed"
};
var VERIFIES = {
  pass: "carried out: its cut is verified",
  fail: "carried out: its cut failed the verify"
};
function stateWords({ state, entry, verified, parent, escalation, run }) {
  if (state === "outdated") return "open, for another policy or schema";
  if (state !== "consumed") return state;
  if (run !== null) return RUNS[run];
  if (parent !== null) return verified === null ? "carried out" : VERIFIES[verified];
  if (escalation !== null)
    return `carried out; ${failureWords(entry, verified)}, ${ESCALATIONS[escalation.status] ?? OPEN}`;
  return CUTS[entry ?? ""] ?? "carried out";
}
var RUNS = {
  started: "started; nobody said yet how it ended",
  unknown: "OUTCOME_UNKNOWN: nobody said by its deadline how it ended",
  succeeded: "carried out: succeeded",
  failed: "carried out: failed",
  cancelled: "carried out: cancelled"
};
var OPEN = "its escalation is open";
var ESCALATIONS = {
  cut_applied: "its compensation waits for its verify",
  verified_complete: "it was compensated",
  verify_failed_escalated: "the verify of its compensation failed too",
  closed: "its escalation was closed"
};
function failureWords(entry, verified) {
  if (entry === "verified_complete") return "its first verify passed, a later one failed";
  return verified === "pass" ? "its first verify failed, its newest one passed" : "its verify failed";
}
function runStateOf({ run }) {
  if (run === null) return null;
  return run.outcome ?? (run.overdue ? "unknown" : "started");
}
function stateOf({ status, stale, awaits }) {
  if (status !== "open" || !stale) return status;
  return awaits.some(isOf("ACTIVATION_EXPIRED")) ? "expired" : "outdated";
}

export {
  stateWords,
  runStateOf,
  stateOf
};
