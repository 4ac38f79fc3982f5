import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  act
} from "./chunk-CZ6U2E3M.js";

// src/usecases/act/verify.ts
var verifyStep = {
  actions: ["VERIFY"],
  login: "verify",
  purpose: "dot-992",
  preflight: "quorate.preflight_verify",
  act: "quorate.verify",
  brings: () => []
};
function verify(run) {
  return act(run, verifyStep, { rehearseOnly: false });
}

export {
  verifyStep,
  verify
};
