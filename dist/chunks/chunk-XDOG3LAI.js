import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  idTokenEndpoint,
  jobContext,
  readVariables,
  readVia
} from "./chunk-JYPNBV6S.js";
import {
  folderFiles
} from "./chunk-FZIWPIHT.js";
import {
  QuorateError
} from "./chunk-JHSG7WLC.js";

// src/usecases/proof/github-job.ts
function doorJob(run, files) {
  return { ...run, mode: run.inputs.mode, reviewed: reviewedOf(run, files) };
}
function reviewedOf(run, files = folderFiles(run.job.workspace)) {
  return { env: run.env, files, environment: environmentOf(run), via: run.inputs.via };
}
function commandJob(mode, asked) {
  const env = readVariables();
  if (idTokenEndpoint(env) === null)
    throw new QuorateError("PROOF_UNAVAILABLE", { expected: "a GitHub job with permissions: id-token: write" });
  const job = jobContext(env);
  const { environment, via } = asked;
  return { job, mode, reviewed: { env, files: folderFiles(job.workspace), environment, via: readVia(via) } };
}
function requireInput(run, name) {
  const value = run.inputs[name];
  if (value === null) throw new QuorateError("USAGE", { expected: { [name]: "a value" }, observed: null });
  return value;
}
function environmentOf(run) {
  return run.inputs.environment ?? "production";
}

export {
  doorJob,
  reviewedOf,
  commandJob,
  requireInput,
  environmentOf
};
