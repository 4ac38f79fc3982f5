import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  act
} from "./chunk-CZ6U2E3M.js";

// src/usecases/act/cut.ts
var cutStep = {
  actions: ["CUT"],
  login: "cut",
  purpose: "dot-991",
  preflight: "quorate.preflight_cut",
  act: "quorate.cut",
  brings: ({ text }) => [text]
};
function cut(run) {
  return act(run, cutStep, { rehearseOnly: false });
}

export {
  cutStep,
  cut
};
