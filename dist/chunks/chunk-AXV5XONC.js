import {
  proofWord
} from "./chunk-ENIZWVK7.js";
import {
  codeFrom
} from "./chunk-MOJ4YKEH.js";

// src/postgres/read-findings.ts
var ABOUT_PROOFS = /* @__PURE__ */ new Set(["ASSURANCE_NOT_ACCEPTED", "ASSURANCE_ALL_API", "REVIEW_NOT_SIGNED", "SET_MALFORMED"]);
function readFindings(value) {
  if (!Array.isArray(value) || !value.every(hasCode)) return null;
  return value.map((found) => ({ code: codeFrom(found.code), ...seenIn(found.code, found) }));
}
function seenIn(code, { expected, observed }) {
  return {
    ...expected === void 0 ? {} : { expected: inPolicyWords(code, expected) },
    ...observed === void 0 ? {} : { observed: inPolicyWords(code, observed) }
  };
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
  readFindings,
  seenIn
};
