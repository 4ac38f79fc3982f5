import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readVariables,
  readVia
} from "./chunk-WVMZYKCW.js";
import {
  matching,
  optional,
  required,
  url
} from "./chunk-JE26244J.js";
import {
  folderFiles
} from "./chunk-FZIWPIHT.js";
import {
  QuorateError
} from "./chunk-JHSG7WLC.js";

// src/ci/github/job.ts
var ID = /^[1-9]\d{0,18}$/;
function jobContext(env) {
  return {
    repository: matching(env, "GITHUB_REPOSITORY", /^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/),
    runId: matching(env, "GITHUB_RUN_ID", ID),
    runAttempt: matching(env, "GITHUB_RUN_ATTEMPT", ID),
    sha: matching(env, "GITHUB_SHA", /^[0-9a-f]{40}([0-9a-f]{24})?$/),
    actorId: matching(env, "GITHUB_ACTOR_ID", ID),
    apiUrl: url(env, "GITHUB_API_URL"),
    workspace: required(env, "GITHUB_WORKSPACE"),
    path: optional(env, "PATH") ?? "/usr/local/bin:/usr/bin:/bin",
    idToken: idTokenEndpoint(env)
  };
}
function idTokenEndpoint(env) {
  const name = "ACTIONS_ID_TOKEN_REQUEST_URL";
  if (!optional(env, name) || !optional(env, "ACTIONS_ID_TOKEN_REQUEST_TOKEN")) return null;
  return { requestUrl: url(env, name) };
}

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
  jobContext,
  doorJob,
  reviewedOf,
  commandJob,
  requireInput,
  environmentOf
};
