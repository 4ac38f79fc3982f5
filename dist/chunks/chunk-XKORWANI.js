import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  isOf
} from "./chunk-K2ACIOR3.js";
import {
  digestFields,
  utcSeconds
} from "./chunk-YDJPPISN.js";
import {
  Secret
} from "./chunk-JE26244J.js";
import {
  QuorateError,
  throwFindings
} from "./chunk-JHSG7WLC.js";

// src/usecases/change/policy-drift.ts
async function withPolicyDrift(verdict, gate, checkout) {
  const isBetween = verdict.findings.some(
    (finding) => isOf("MANIFEST_DRIFT")(finding) && finding.expected === gate.manifestDigest && finding.observed === checkout.digest
  );
  if (!isBetween) return verdict;
  const [{ diffSets }, { diffSections }] = [
    await import("./diff-JKXLD7W4.js"),
    await import("./policy-diff-2KU7OWXS.js")
  ];
  const diff = diffSets(gate.policy, checkout);
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
function workflowNow({ repository }, workflow) {
  return workflow?.startsWith(".github/") ? `${repository}/${workflow}` : workflow;
}

// src/usecases/proof/prove.ts
async function prove(gate, job, proposal) {
  const { purpose, subject, notAfter, asked, scope } = proposal;
  const audience = audienceOf({ purpose, ledgerId: gate.ledger.ledgerId, subject, notAfter, asked });
  const token = await requestToken(audience, job.idToken);
  const { verifyToken } = await import("./verify-token-7O6FUXZW.js");
  const { claims } = await verifyToken(token.reveal(), {
    keys: gate.keys,
    issuer: gate.issuer,
    audience,
    now: gate.now()
  });
  if (claims.sha !== job.sha) throw new QuorateError("CLAIM_SHA", { expected: job.sha, observed: claims.sha });
  const findings = matchWorkload(claims, scope);
  throwFindings(findings);
  return { token: token.reveal(), claims };
}
function scopeOf(gate, name) {
  const job = gate.policy.scopes.get(name)?.job;
  if (!job) throw new QuorateError("ACTION_NOT_PERMITTED", { observed: name });
  return job.expected;
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
