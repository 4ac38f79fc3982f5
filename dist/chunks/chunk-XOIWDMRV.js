import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  act
} from "./chunk-ZXHBSQXA.js";

// src/usecases/verify.ts
var verifyStep = {
  actions: ["VERIFY"],
  login: "verify",
  purpose: "dot-992",
  preflight: "cutter_governance.preflight_verify",
  act: "cutter_governance.verify",
  brings: () => []
};
function verify(run) {
  return act(run, verifyStep, { rehearseOnly: false });
}

export {
  verifyStep,
  verify
};
