import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  act
} from "./chunk-UYHMEHTE.js";

// src/usecases/verify.ts
var verifyStep = {
  action: "VERIFY",
  login: "verify",
  purpose: "dot-992",
  preflight: "cutter_governance.preflight_verify",
  act: "cutter_governance.verify",
  carriesBlocks: false
};
function verify(run) {
  return act(run, verifyStep, { rehearseOnly: false });
}

export {
  verifyStep,
  verify
};
