import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  audienceOf
} from "./chunk-I5MQO44O.js";
import {
  Secret
} from "./chunk-LTXSC6SH.js";
import {
  QuorateError
} from "./chunk-2XRDSJSY.js";

// src/adapters/oidc/request-token.ts
async function requestToken(audience, endpoint) {
  if (endpoint === null) throw new QuorateError("PROOF_UNAVAILABLE", { expected: "permissions: id-token: write" });
  if (audience.trim() === "")
    throw new QuorateError("TOKEN_REQUEST_FAILED", { expected: "an audience", observed: audience });
  if (!endpoint.requestUrl.includes("?")) {
    throw new QuorateError("TOKEN_REQUEST_FAILED", { expected: "ACTIONS_ID_TOKEN_REQUEST_URL with a query" });
  }
  const { getIDToken } = await import("./core-GSDUP6NK.js");
  const token = await getIDToken(audience).catch((error) => {
    throw new QuorateError("TOKEN_REQUEST_FAILED", { observed: statusOf(error) });
  });
  if (typeof token !== "string")
    throw new QuorateError("TOKEN_REQUEST_FAILED", { observed: "an answer without a token" });
  return new Secret(token);
}
function statusOf({ message }) {
  return /Error Code : (\d{3})\b/.exec(message)?.[1] ?? "no answer";
}

// src/usecases/prove.ts
async function prove(gate, job, proposal) {
  const { purpose, subject, notAfter, asked, scope } = proposal;
  const audience = audienceOf({ purpose, ledgerId: gate.ledger.ledgerId, subject, notAfter, asked });
  const token = await requestToken(audience, job.idToken);
  const { verifyToken } = await import("./verify-token-RVPM2SII.js");
  const { matchWorkload } = await import("./workload-JVR3GOHN.js");
  const { claims } = await verifyToken(token.reveal(), {
    keys: gate.keys,
    issuer: gate.issuer,
    audience,
    now: Math.floor(Date.now() / 1e3)
  });
  const findings = matchWorkload(claims, scope);
  if (findings[0]) throw new QuorateError(findings[0].code, { findings });
  return { token: token.reveal(), claims };
}
function scopeOf(gate, name) {
  const documents = JSON.parse(gate.manifest);
  const find = (kind, wanted) => documents.find((document) => document.kind === kind && document.metadata.name === wanted)?.spec;
  const scope = find("AUTHORITY_SCOPE", name);
  const provider = scope && find("IDENTITY_PROVIDER", scope.provider ?? "");
  if (!scope || !provider) throw new QuorateError("ACTION_NOT_PERMITTED", { observed: name });
  return {
    repositoryId: String(provider.repository_id),
    ownerId: String(provider.owner_id),
    environment: scope.environment ?? null,
    jobWorkflowRef: String(scope.job_workflow_ref),
    ref: String(scope.ref),
    eventName: String(scope.event_name),
    runnerEnvironment: String(scope.runner_environment)
  };
}
function scopeOfChange(gate, change) {
  return scopeOf(gate, String(change.packet.scope));
}
function notAfterSoon() {
  return new Date(Date.now() + 10 * 6e4).toISOString().replace(/\.\d+Z$/, "Z");
}

export {
  prove,
  scopeOf,
  scopeOfChange,
  notAfterSoon
};
