import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  proofWord
} from "./chunk-CMP6AKFG.js";
import {
  codeFrom
} from "./chunk-QNUCA7MI.js";

// src/postgres/read-findings.ts
var ABOUT_PROOFS = /* @__PURE__ */ new Set([
  "ASSURANCE_NOT_ACCEPTED",
  "ASSURANCE_ALL_API",
  "REVIEW_NOT_SIGNED",
  "SEAT_CREDENTIAL_UNAVAILABLE",
  "SET_MALFORMED"
]);
function readFindings(value) {
  if (!Array.isArray(value) || !value.every(hasCode)) return null;
  return value.map(({ code, expected, observed }) => ({
    code: codeFrom(code),
    ...expected === void 0 ? {} : { expected: inPolicyWords(code, expected) },
    ...observed === void 0 ? {} : { observed: inPolicyWords(code, observed) }
  }));
}
function inPolicyWords(code, seen) {
  if (!ABOUT_PROOFS.has(code)) return seen;
  if (typeof seen === "string") return seen.replace(/(?<=^|\bby )\w+$/, proofWord);
  return Array.isArray(seen) ? seen.map((each) => inPolicyWords(code, each)) : seen;
}
function hasCode(value) {
  return typeof value?.code === "string";
}

export {
  readFindings
};
