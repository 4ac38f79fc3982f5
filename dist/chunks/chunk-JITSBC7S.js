import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// src/codes/proofs.ts
var ASSURANCES = {
  dispatch: "token",
  environment: "api",
  pull_request: "review",
  seat: "seat",
  run: "session"
};
var PROOFS = new Map(Object.entries(ASSURANCES).map(([proof, assurance]) => [assurance, proof]));
function assuranceOf(proof) {
  return ASSURANCES[proof];
}
function proofOf(assurance) {
  return PROOFS.get(assurance) ?? assurance;
}

export {
  assuranceOf,
  proofOf
};
