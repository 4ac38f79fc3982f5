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
function stateWords({ state, entry, verified, parent }) {
  if (state === "outdated") return "open, for another policy or schema";
  if (state !== "consumed") return state;
  if (parent !== null) return verified === null ? "carried out" : VERIFIES[verified];
  if (entry === "verify_failed_escalated" && verified === "pass")
    return "carried out; its first verify failed, its newest one passed";
  return CUTS[entry ?? ""] ?? "carried out";
}
function stateOf({ status, stale, awaits }) {
  if (status !== "open" || !stale) return status;
  return awaits.some(isOf("ACTIVATION_EXPIRED")) ? "expired" : "outdated";
}

export {
  stateWords,
  stateOf
};
