import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readChange
} from "./chunk-6GTVBOSG.js";
import {
  prove,
  scopeOfChange
} from "./chunk-4UQYNZPC.js";
import {
  readGateEnvironment
} from "./chunk-I5MQO44O.js";
import {
  callGate
} from "./chunk-2W5UTNSH.js";
import {
  connect
} from "./chunk-YZTN6SH4.js";
import {
  databaseSettings
} from "./chunk-LTXSC6SH.js";
import {
  requireInput
} from "./chunk-TQOHZQVV.js";
import {
  loadPlan,
  loadPolicy
} from "./chunk-DQHBHRXH.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-ZXQM7CTC.js";
import {
  QuorateError
} from "./chunk-2XRDSJSY.js";

// src/usecases/act-verdict.ts
function actVerdict(mode, change, answer) {
  const passed = (answer.outcome === "pass" || answer.outcome === "done") && answer.findings.length === 0;
  return {
    outcome: passed ? "pass" : "blocked",
    mode,
    change: change.code,
    findings: answer.findings,
    seats: seatsOf(change, answer),
    facts: factsOf(change, answer),
    next: nextOf(answer)
  };
}
function seatsOf(change, { findings, rest }) {
  const seen = rest.identities?.seats;
  const named = (code, side) => findings.filter((finding) => finding.code === code).map((finding) => {
    const [role = "", ordinal = "1"] = String(finding[side]).split("/");
    return { class: role, ordinal: Number(ordinal) };
  });
  return {
    required: change.required,
    occupied: seen ?? change.occupied,
    missing: named("SLOT_MISSING", "expected"),
    extra: named("SLOT_EXTRA", "observed")
  };
}
function factsOf(change, answer) {
  const shown = {
    outcome: answer.outcome,
    action: change.action,
    packet: change.packetSha256,
    commit: change.packet.commit,
    "to sign": answer.toSign,
    evidence: answer.evidenceId,
    ledger: answer.ledger?.ledgerId,
    head: answer.ledger && `${answer.ledger.seq} ${answer.ledger.head}`,
    epoch: answer.ledger?.epoch,
    "verify change": successorOf(answer),
    ...Object.fromEntries(
      Object.entries(answer.rest).filter(([, value]) => ["string", "number"].includes(typeof value))
    )
  };
  const kept = Object.entries(shown).filter(([, value]) => value !== null && value !== void 0);
  return Object.fromEntries(kept.map(([name, value]) => [name.replaceAll("_", " "), String(value)]));
}
function nextOf(answer) {
  const verify = successorOf(answer);
  return answer.outcome === "done" && verify ? [`Another person dispatches the verify with change ${verify}.`] : [];
}
function successorOf({ rest }) {
  return rest.successor?.code;
}

// src/identity/github-answer.ts
function objectOf(value, field) {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw malformed(field, "an object");
}
function arrayOf(value, field) {
  if (Array.isArray(value)) return value;
  throw malformed(field, "an array");
}
function textOf(value, field) {
  if (typeof value === "string" && value.isWellFormed() && /^[^\u0000-\u001f\u007f]{1,1024}$/.test(value)) return value;
  throw malformed(field, "a text");
}
function idOf(value, field) {
  if (typeof value === "bigint" ? value > 0n : Number.isSafeInteger(value) && value > 0) return `${value}`;
  throw malformed(field, "a numeric id");
}
function malformed(field, expected) {
  return new QuorateError("GITHUB_ANSWER", { expected: { [field]: expected } });
}

// src/identity/reviewers.ts
function readApprovals(answer, environmentId) {
  const found = /* @__PURE__ */ new Map();
  arrayOf(answer, "approvals").forEach((item, index) => {
    const at = `approvals[${index}]`;
    const review = objectOf(item, at);
    const ids = arrayOf(review.environments, `${at}.environments`).map((environment, place) => {
      const field = `${at}.environments[${place}]`;
      return idOf(objectOf(environment, field).id, `${field}.id`);
    });
    const user = objectOf(review.user, `${at}.user`);
    const approval = {
      environmentId,
      state: textOf(review.state, `${at}.state`),
      userId: idOf(user.id, `${at}.user.id`),
      userType: textOf(user.type, `${at}.user.type`)
    };
    if (ids.includes(environmentId)) found.set(JSON.stringify(approval), approval);
  });
  return [...found.values()];
}

// src/adapters/github/approvals.ts
async function readRunApprovals(github, { runId, environmentId }) {
  const answer = await github.get({
    route: "/actions/runs/{run_id}/approvals",
    parameters: { run_id: runId },
    permission: "actions: read"
  });
  return readApprovals(answer, environmentId);
}

// src/adapters/github/client.ts
import { setTimeout as sleep } from "node:timers/promises";
var silent = { debug() {
}, info() {
}, warn() {
}, error() {
} };
async function openGitHub(settings) {
  const { getOctokit } = await import("./github-I7TLAR2F.js");
  const { apiUrl: baseUrl, token, timeoutMs = 1e4, waitsMs = [500, 2e3] } = settings;
  const octokit = getOctokit(token.reveal(), { baseUrl, log: silent, userAgent: "quorate" });
  const [owner, repo] = settings.repository.split("/");
  const ask2 = async ({ route, parameters, permission }) => {
    const request = { redirect: "manual", signal: AbortSignal.timeout(timeoutMs) };
    try {
      const answer = await octokit.request(`GET /repos/{owner}/{repo}${route}`, { owner, repo, ...parameters, request });
      if (request.signal.aborted) throw unreachable(route, "no answer");
      if (answer.status === 200) return answer.data;
      throw new QuorateError("GITHUB_ANSWER", { expected: 200, observed: answer.status });
    } catch (error) {
      throw refusalOf(error, route, permission);
    }
  };
  return {
    async get(question) {
      for (const wait of waitsMs) {
        try {
          return await ask2(question);
        } catch (error) {
          if (!(error instanceof QuorateError) || error.code !== "GITHUB_UNREACHABLE") throw error;
          await sleep(wait);
        }
      }
      return ask2(question);
    }
  };
}
function refusalOf(error, route, permission) {
  if (error instanceof QuorateError) return error;
  const { status, response } = error;
  if (response === void 0 || status === void 0) {
    return unreachable(route, "no answer");
  }
  const isLimited = status === 429 || "retry-after" in response.headers || response.headers["x-ratelimit-remaining"] === "0";
  if (status < 500 && isLimited) return new QuorateError("GITHUB_RATE_LIMITED", { expected: route, observed: status });
  if (status >= 500) return unreachable(route, status);
  if ([401, 403, 404].includes(status)) {
    return new QuorateError("GITHUB_FORBIDDEN", { expected: { permissions: permission, route }, observed: status });
  }
  return new QuorateError("GITHUB_ANSWER", { expected: 200, observed: status });
}
function unreachable(route, observed) {
  return new QuorateError("GITHUB_UNREACHABLE", { expected: route, observed });
}

// src/identity/protection.ts
function readEnvironmentFacts(answer) {
  const environment = objectOf(answer, "environment");
  return {
    id: idOf(environment.id, "environment.id"),
    name: textOf(environment.name, "environment.name"),
    protection: {
      ...readReviewRules(environment.protection_rules),
      canAdminsBypass: booleanOrNull(environment.can_admins_bypass),
      branchPolicy: readBranchPolicy(environment.deployment_branch_policy)
    }
  };
}
function readReviewRules(answer) {
  if (!Array.isArray(answer)) return { requiredReviewers: null, preventSelfReview: null };
  const rules = answer.filter((rule) => rule?.type === "required_reviewers");
  return {
    requiredReviewers: some(rules.map(({ reviewers }) => Array.isArray(reviewers) ? reviewers.length > 0 : null)),
    preventSelfReview: some(rules.map((rule) => booleanOrNull(rule.prevent_self_review)))
  };
}
function readBranchPolicy(answer) {
  if (answer === null) return false;
  const { protected_branches: isProtected, custom_branch_policies: isCustom } = answer ?? {};
  return typeof isProtected === "boolean" && typeof isCustom === "boolean" ? isProtected || isCustom : null;
}
function some(facts) {
  return facts.includes(null) ? null : facts.includes(true);
}
function booleanOrNull(value) {
  return typeof value === "boolean" ? value : null;
}

// src/adapters/github/protection.ts
async function readProtection(github, name) {
  const answer = await github.get({
    route: "/environments/{environment_name}",
    parameters: { environment_name: name },
    permission: "actions: read"
  });
  return readEnvironmentFacts(answer);
}

// src/adapters/github/run-attempt.ts
async function readRunAttempt(github, { runId, runAttempt }) {
  const answer = await github.get({
    route: "/actions/runs/{run_id}/attempts/{attempt_number}",
    parameters: { run_id: runId, attempt_number: runAttempt },
    permission: "actions: read"
  });
  const run = objectOf(answer, "run");
  const actor = objectOf(run.triggering_actor, "run.triggering_actor");
  if (idOf(run.id, "run.id") !== runId) throw malformed("run.id", runId);
  if (idOf(run.run_attempt, "run.run_attempt") !== runAttempt) throw malformed("run.run_attempt", runAttempt);
  const headSha = textOf(run.head_sha, "run.head_sha");
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(headSha)) throw malformed("run.head_sha", "a commit");
  return {
    runId,
    runAttempt,
    triggeringActorId: idOf(actor.id, "run.triggering_actor.id"),
    triggeringActorType: textOf(actor.type, "run.triggering_actor.type"),
    headSha,
    event: textOf(run.event, "run.event"),
    path: textOf(run.path, "run.path")
  };
}

// src/identity/observations.ts
function observe({ run, environment, approvals, checkout }) {
  const text = canonicalize({
    v: 1,
    run_id: run.runId,
    run_attempt: run.runAttempt,
    triggering_actor_id: run.triggeringActorId,
    triggering_actor_type: run.triggeringActorType,
    head_sha: run.headSha,
    environment: environment && {
      id: environment.id,
      name: environment.name,
      protection: {
        required_reviewers: environment.protection.requiredReviewers,
        prevent_self_review: environment.protection.preventSelfReview,
        can_admins_bypass: environment.protection.canAdminsBypass,
        branch_policy: environment.protection.branchPolicy
      }
    },
    approvals: [...approvals].sort(compareApprovals).map((approval) => ({
      environment_id: approval.environmentId,
      state: approval.state,
      user_id: approval.userId,
      user_type: approval.userType
    })),
    checkout: {
      commit: checkout.commit,
      manifest_digest: checkout.manifestDigest,
      plan_digest: checkout.planDigest
    }
  });
  return { text, sha256: sha256(text) };
}
function compareApprovals(left, right) {
  const key = ({ environmentId, userId, state, userType }) => [environmentId, userId, state, userType];
  const rights = key(right);
  for (const [index, field] of key(left).entries()) {
    const order = Buffer.compare(Buffer.from(field), Buffer.from(rights[index]));
    if (order !== 0) return order;
  }
  return 0;
}

// src/usecases/observe-run.ts
async function observeRun(run, environment, checkout) {
  const { job, inputs } = run;
  if (inputs.githubToken === null) throw new QuorateError("USAGE", { expected: "github-token" });
  const github = await openGitHub({ apiUrl: job.apiUrl, repository: job.repository, token: inputs.githubToken });
  const attempt = await readRunAttempt(github, { runId: job.runId, runAttempt: job.runAttempt });
  if (environment === null) return observe({ run: attempt, environment: null, approvals: [], checkout });
  const facts = await readProtection(github, environment);
  const approvals = await readRunApprovals(github, { runId: job.runId, environmentId: facts.id });
  return observe({ run: attempt, environment: facts, approvals, checkout });
}

// src/usecases/read-back.ts
async function readBack(settings, activationId, token, lost) {
  const answer = await ask(settings, [activationId, token.iss, token.jti]).catch((cause) => {
    throw new QuorateError("OUTCOME_UNKNOWN", {}, { cause });
  });
  if (answer.outcome === "in_progress") throw new QuorateError("OUTCOME_UNKNOWN", {}, { cause: lost });
  if (answer.outcome === "not_recorded") throw new QuorateError("STEP_LOST", {}, { cause: lost });
  return answer;
}
async function ask(settings, args) {
  const database = await connect(settings);
  try {
    return await callGate(database, "cutter_governance.read_back", args);
  } finally {
    await database.close();
  }
}

// src/usecases/act.ts
async function act(run, step, { rehearseOnly }) {
  const code = requireInput(run, "change");
  const database = await connect(databaseSettings(run.env, step.login));
  try {
    const gathered = await gather(run, step, database, code);
    const rehearsal = await preflight(run.job, step, database, gathered);
    const passed = rehearsal.outcome === "pass" && rehearsal.toSign !== null;
    if (rehearseOnly || !passed) return actVerdict(run.inputs.mode, gathered.change, rehearsal);
    const answer = await carryOut(run, step, database, gathered, rehearsal.toSign);
    return actVerdict(run.inputs.mode, gathered.change, answer);
  } finally {
    await database.close();
  }
}
async function gather(run, step, database, code) {
  const gate = await readGateEnvironment(database);
  const change = await readChange(database, code);
  if (change.action !== step.action) {
    throw new QuorateError("ACTION_NOT_PERMITTED", { expected: step.action, observed: change.action });
  }
  const policy = await loadPolicy(run.job.workspace, gate.name);
  const { document } = await loadPlan(run.job.workspace, String(change.packet.plan_id));
  const observations = await observeRun(run, change.scope.environment, {
    commit: run.job.sha,
    manifestDigest: policy.digest,
    planDigest: document.digest
  });
  return { gate, change, observations, blocks: step.carriesBlocks ? [document.text] : [] };
}
function preflight(job, step, database, gathered) {
  return proveFor("preflight", job, gathered, []).then(
    ({ token }) => callGate(database, step.preflight, argumentsOf(gathered, token))
  );
}
async function carryOut(run, step, database, gathered, toSign) {
  const proof = await proveFor(step.purpose, run.job, gathered, [toSign]);
  try {
    return await callGate(database, step.act, argumentsOf(gathered, proof.token));
  } catch (error) {
    if (!(error instanceof QuorateError) || error.code !== "DB_LOST") throw error;
    return readBack(
      databaseSettings(run.env, step.login),
      gathered.change.activationId,
      { iss: gathered.gate.issuer, jti: proof.claims.jti },
      error
    );
  }
}
function proveFor(purpose, job, gathered, toSign) {
  const { gate, change, observations } = gathered;
  return prove(gate, job, {
    purpose,
    subject: change.activationId,
    notAfter: change.notAfter,
    asked: [change.packetSha256, observations.sha256, ...toSign],
    scope: scopeOfChange(gate, change)
  });
}
function argumentsOf({ change, observations, blocks }, token) {
  return [change.activationId, observations.text, ...blocks, token];
}

export {
  act
};
