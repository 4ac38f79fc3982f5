import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-HM3G43EZ.js";

// src/usecases/job-run.ts
function requireInput(run, name) {
  const value = run.inputs[name];
  if (value === null) throw new QuorateError("USAGE", { expected: { [name]: "a value" }, observed: null });
  return value;
}
function environmentOf(run) {
  return run.inputs.environment ?? "production";
}

export {
  requireInput,
  environmentOf
};
