import {
  isOf
} from "./chunk-C6ATQONW.js";

// src/usecases/change/state-words.ts
var ENDED = {
  cut_applied: "carried out, not verified yet",
  verified_complete: "carried out and verified",
  verify_failed_escalated: "carried out; its verify failed"
};
var VERIFIES = {
  verified_complete: "carried out: its cut is verified",
  verify_failed_escalated: "carried out: its cut failed the verify"
};
function stateWords({ state, entry, parent }) {
  if (state === "outdated") return "open, for another policy or schema";
  if (state !== "consumed") return state;
  return (parent === null ? ENDED : VERIFIES)[entry ?? ""] ?? "carried out";
}
function stateOf({ status, stale, awaits }) {
  if (status !== "open" || !stale) return status;
  return awaits.some(isOf("ACTIVATION_EXPIRED")) ? "expired" : "outdated";
}

export {
  stateWords,
  stateOf
};
