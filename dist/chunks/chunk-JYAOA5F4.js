import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  specInForce
} from "./chunk-J2DKJLCT.js";
import {
  seal
} from "./chunk-L2TDZUYT.js";
import {
  Secret
} from "./chunk-4VZ24ZIL.js";
import {
  digestFields,
  utcSeconds
} from "./chunk-YDJPPISN.js";
import {
  QuorateError
} from "./chunk-3LYL2YFW.js";

// src/usecases/change/policy-drift.ts
async function withPolicyDrift(verdict, gate, checkout) {
  const isBetween = verdict.findings.some(
    ({ code, expected, observed }) => code === "MANIFEST_DRIFT" && expected === gate.manifestDigest && observed === checkout.digest
  );
  if (!isBetween) return verdict;
  const [{ diffSets }, { diffSections }] = [
    await import("./diff-7S7YRP2E.js"),
    await import("./policy-diff-CPUQ6JAW.js")
  ];
  const inForce = seal(JSON.parse(gate.manifest));
  const diff = diffSets(inForce, checkout);
  return { ...verdict, sections: diffSections(diff, "From the policy in force to the checkout\u2019s") };
}

// src/usecases/proof/own-ledger.ts
function requireOwnLedger(gate, environment) {
  if (gate.name === environment) return gate;
  throw new QuorateError("LEDGER_OTHER", { expected: environment, observed: gate.name });
}

// src/ci/github/request-token.ts
async function requestToken(audience, endpoint, timeoutMs = 15e3) {
  if (endpoint === null) throw new QuorateError("PROOF_UNAVAILABLE", { expected: "permissions: id-token: write" });
  if (audience.trim() === "")
    throw new QuorateError("TOKEN_REQUEST_FAILED", { expected: "an audience", observed: audience });
  if (!endpoint.requestUrl.includes("?")) {
    throw new QuorateError("TOKEN_REQUEST_FAILED", { expected: "ACTIONS_ID_TOKEN_REQUEST_URL with a query" });
  }
  const { getIDToken } = await import("./core-QBXRC5ET.js");
  const token = await within(timeoutMs, getIDToken(audience)).catch((error) => {
    throw new QuorateError("TOKEN_REQUEST_FAILED", { observed: statusOf(error) });
  });
  if (typeof token !== "string")
    throw new QuorateError("TOKEN_REQUEST_FAILED", { observed: "an answer without a token" });
  return new Secret(token);
}
async function within(timeoutMs, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer")), timeoutMs);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
function statusOf({ message }) {
  return /Error Code : (\d{3})\b/.exec(message)?.[1] ?? "no answer";
}

// src/codes/statement.ts
function statementSha256(statement) {
  const { purpose, ledgerId, subject, notAfter, asked } = statement;
  return digestFields(["quorate:v1", purpose, ledgerId, subject, notAfter, ...asked]);
}
function audienceOf(statement) {
  return `quorate:v1:${statement.purpose}:${statementSha256(statement)}`;
}

// src/identity/subject.ts
function subjectsOf(claims) {
  const { repository, repositoryId, repositoryOwnerId, environment, eventName, ref } = claims;
  const quoted = (value) => value.replaceAll(":", "%3A");
  const context = environment !== null ? `environment:${quoted(environment)}` : eventName === "pull_request" ? "pull_request" : `ref:${quoted(ref)}`;
  const [owner, name] = repository.split("/");
  return [`repo:${repository}:${context}`, `repo:${owner}@${repositoryOwnerId}/${name}@${repositoryId}:${context}`];
}

// src/identity/workload.ts
var COMPARED = {
  repository_id: { code: "CLAIM_REPOSITORY", member: "repositoryId" },
  repository_owner_id: { code: "CLAIM_OWNER", member: "repositoryOwnerId" },
  environment: { code: "CLAIM_ENVIRONMENT", member: "environment" },
  job_workflow_ref: { code: "CLAIM_WORKFLOW", member: "jobWorkflowRef" },
  job_workflow_sha: { code: "CLAIM_WORKFLOW_SHA", member: "jobWorkflowSha", isOptional: true },
  ref: { code: "CLAIM_REF", member: "ref" },
  event_name: { code: "CLAIM_EVENT", member: "eventName" },
  runner_environment: { code: "CLAIM_RUNNER", member: "runnerEnvironment" },
  run_attempt: { code: "RERUN_REFUSED", member: "runAttempt" }
};
function expectedOf(provider, { claims }) {
  return {
    repository_id: textOrNull(provider.repository_id),
    repository_owner_id: textOrNull(provider.owner_id),
    ...Object.fromEntries(Object.entries(claims ?? {}).map(([claim, value]) => [claim, textOrNull(value)]))
  };
}
function matchWorkload(claims, workload) {
  const expected = {
    ...workload,
    run_attempt: "1",
    job_workflow_ref: workflowNow(claims, workload.job_workflow_ref ?? null)
  };
  const findings = Object.entries(COMPARED).map(([claim, { code, member, isOptional }]) => ({
    ...{ code, expected: expected[claim] ?? null, observed: claims[member] ?? null },
    isAsked: isOptional === void 0 || (expected[claim] ?? null) !== null
  })).filter(({ expected: expected2, observed, isAsked }) => isAsked && expected2 !== observed).map(({ code, expected: expected2, observed }) => ({ code, expected: expected2, observed }));
  const unknown = Object.keys(expected).filter((claim) => !Object.hasOwn(COMPARED, claim));
  findings.push(...unknown.toSorted().map((claim) => ({ code: "CLAIM_UNKNOWN", expected: claim })));
  const subjects = subjectsOf(claims);
  if (!subjects.includes(claims.sub)) findings.push({ code: "CLAIM_SUB", expected: subjects, observed: claims.sub });
  return findings;
}
function textOrNull(value) {
  return value === null || value === void 0 ? null : String(value);
}
function workflowNow({ repository }, workflow) {
  return workflow?.startsWith(".github/") ? `${repository}/${workflow}` : workflow;
}

// src/usecases/proof/prove.ts
async function prove(gate, job, proposal) {
  const { purpose, subject, notAfter, asked, scope } = proposal;
  const audience = audienceOf({ purpose, ledgerId: gate.ledger.ledgerId, subject, notAfter, asked });
  const token = await requestToken(audience, job.idToken);
  const { verifyToken } = await import("./verify-token-MSDGSXRT.js");
  const { claims } = await verifyToken(token.reveal(), {
    keys: gate.keys,
    issuer: gate.issuer,
    audience,
    now: gate.now()
  });
  if (claims.sha !== job.sha) throw new QuorateError("CLAIM_SHA", { expected: job.sha, observed: claims.sha });
  const findings = matchWorkload(claims, scope);
  if (findings[0]) throw new QuorateError(findings[0].code, { findings });
  return { token: token.reveal(), claims };
}
function scopeOf(gate, name) {
  const scope = specInForce(gate, "AUTHORITY_SCOPE", name);
  const provider = scope && specInForce(gate, "IDENTITY_PROVIDER", String(scope.provider));
  if (!scope || !provider) throw new QuorateError("ACTION_NOT_PERMITTED", { observed: name });
  return expectedOf(provider, scope);
}
function scopeOfChange(gate, change) {
  return scopeOf(gate, change.packet.scope);
}
function notAfterSoon(gate) {
  return utcSeconds(gate.now() + 10 * 60);
}

export {
  withPolicyDrift,
  requireOwnLedger,
  audienceOf,
  prove,
  scopeOf,
  scopeOfChange,
  notAfterSoon
};
