import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  idTokenEndpoint,
  jobContext,
  readEnvironment
} from "./chunk-WPKJSQL3.js";
import {
  QuorateError
} from "./chunk-BRFTVUTL.js";

// src/usecases/job-run.ts
function doorJob({ env, job, inputs }) {
  return { env, job, mode: inputs.mode };
}
function commandJob(mode) {
  const env = readEnvironment();
  if (idTokenEndpoint(env) === null)
    throw new QuorateError("PROOF_UNAVAILABLE", { expected: "a GitHub job with permissions: id-token: write" });
  return { env, job: jobContext(env), mode };
}
function requireInput(run, name) {
  const value = run.inputs[name];
  if (value === null) throw new QuorateError("USAGE", { expected: { [name]: "a value" }, observed: null });
  return value;
}
function requireOneOf(run, names) {
  const given = names.filter((name) => run.inputs[name] !== null);
  if (given.length === 1) return run.inputs;
  throw new QuorateError("USAGE", { expected: { "one of": names }, observed: given });
}
function environmentOf(run) {
  return run.inputs.environment ?? "production";
}

export {
  doorJob,
  commandJob,
  requireInput,
  requireOneOf,
  environmentOf
};
