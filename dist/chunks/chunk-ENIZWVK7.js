// src/codes/assurance.ts
var ASSURANCES = ["api", "review", "token", "seat", "both"];
var SEAT_PROOFS = [...ASSURANCES, "session"];
var SPELLED = {
  environment: "api",
  pull_request: "review",
  dispatch: "token",
  seat: "seat",
  both: "both"
};
function assuranceOf(source) {
  return SPELLED[source];
}
var WORDS = new Map([
  ...Object.entries(SPELLED).map(([source, assurance]) => [assurance, source]),
  ["session", "run"]
]);
function proofWord(proof) {
  return WORDS.get(proof) ?? proof;
}
function isSeatProof(value) {
  return SEAT_PROOFS.some((proof) => proof === value);
}
var CUSTODY = "custody of the login, by registration";
function isAssurance(text) {
  return ASSURANCES.some((word) => word === text);
}
function isReported(proof) {
  return proof === "api" || proof === "review";
}

export {
  SEAT_PROOFS,
  assuranceOf,
  proofWord,
  isSeatProof,
  CUSTODY,
  isAssurance,
  isReported
};
