import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  act
} from "./chunk-ZXHBSQXA.js";

// src/usecases/cut.ts
var cutStep = {
  actions: ["CUT"],
  login: "cut",
  purpose: "dot-991",
  preflight: "cutter_governance.preflight_cut",
  act: "cutter_governance.cut",
  brings: ({ text }) => [text]
};
function cut(run) {
  return act(run, cutStep, { rehearseOnly: false });
}

export {
  cutStep,
  cut
};
