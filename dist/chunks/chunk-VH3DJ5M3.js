import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  isOf
} from "./chunk-K2ACIOR3.js";
import {
  Secret
} from "./chunk-DFRFMUMN.js";
import {
  digestFields,
  utcSeconds
} from "./chunk-YDJPPISN.js";
import {
  QuorateError,
  throwFindings
} from "./chunk-G6H27JWZ.js";

// src/usecases/change/policy-drift.ts
async function withPolicyDrift(verdict, gate, checkout) {
  const isBetween = verdict.findings.some(
    (finding) => isOf("MANIFEST_DRIFT")(finding) && finding.expected === gate.manifestDigest && finding.observed === checkout.digest
  );
  if (!isBetween) return verdict;
  const [{ diffSets }, { diffSections }] = [
    await import("./diff-R5FTX3LL.js"),
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

// src/usecases/proof/prove.ts
async function prove(gate, job, proposal) {
  const { purpose, subject, notAfter, asked, scope } = proposal;
  const audience = audienceOf({ purpose, ledgerId: gate.ledger.ledgerId, subject, notAfter, asked });
  const token = await requestToken(audience, job.idToken);
  const { verifyToken } = await import("./verify-token-WIK2REYA.js");
  const { matchWorkload } = await import("./workload-T2L77MEE.js");
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
  return job;
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
