import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readEnvironmentFacts
} from "./chunk-T3JHVYAZ.js";
import {
  openGitHub
} from "./chunk-IQBS7ZX2.js";
import {
  arrayOf,
  idOf,
  malformed,
  objectOf,
  textOf
} from "./chunk-DUB6OGXG.js";
import {
  reopenStep,
  seatSteps,
  verifyStep
} from "./chunk-Y7VKINPB.js";
import {
  readChange
} from "./chunk-UE6A64RI.js";
import {
  peopleBeside
} from "./chunk-UO5VFUET.js";
import {
  prove,
  scopeOfChange
} from "./chunk-WEXBWCC2.js";
import {
  readGateEnvironment
} from "./chunk-5Q7PF6YP.js";
import {
  callGate
} from "./chunk-M4TZQF6L.js";
import {
  loadPolicy
} from "./chunk-VM223ETN.js";
import {
  connect
} from "./chunk-X4FXFDCU.js";
import {
  databaseSettings
} from "./chunk-TBCD4RTX.js";
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-ZXQM7CTC.js";
import {
  requireInput
} from "./chunk-2P734BJN.js";
import {
  QuorateError
} from "./chunk-ZOAVIYWZ.js";

// src/usecases/act.ts
import { randomUUID } from "node:crypto";

// src/usecases/act-verdict.ts
function actVerdict(mode, answer, context) {
  const { change } = context;
  const passed = (answer.outcome === "pass" || answer.outcome === "done") && answer.findings.length === 0;
  const seats = seatsOf(change, answer);
  const successor = successorOf(answer);
  return {
    outcome: passed ? "pass" : "blocked",
    mode,
    change: change.code,
    findings: answer.findings,
    seats,
    facts: factsOf(change, answer),
    next: [
      ...toRetry(answer, seats.missing, context),
      ...answer.outcome === "done" && successor ? verifyStep(successor, context) : []
    ]
  };
}
function toRetry({ outcome }, missing, context) {
  const { parent, stale, status } = context.change;
  if (parent !== null && (outcome === "step_failed" || outcome === "blocked" && stale))
    return [reopenStep(context, parent)];
  return outcome === "blocked" && status === "open" && !stale ? seatSteps(missing, context) : [];
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
function successorOf({ rest }) {
  return rest.successor?.code;
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

// src/adapters/sleep.ts
import { setTimeout } from "node:timers/promises";

// src/usecases/read-back.ts
var WAITS = [0, 250, 750, 1500, 2500];
async function readBack(settings, call, lost) {
  let reason = lost;
  for (const [index, wait] of WAITS.entries()) {
    await setTimeout(wait);
    try {
      const answer = await ask(settings, call, { end: index === WAITS.length - 1 });
      if (answer?.outcome === "not_recorded") throw new QuorateError("STEP_LOST", {}, { cause: lost });
      if (answer !== null && answer.outcome !== "in_progress") return answer;
    } catch (cause) {
      if (cause instanceof QuorateError && cause.code === "STEP_LOST") throw cause;
      reason = cause;
    }
  }
  throw new QuorateError("OUTCOME_UNKNOWN", {}, { cause: reason });
}
async function ask(settings, call, { end }) {
  const database = await connect(settings);
  try {
    if (await isRunning(database, call.session, end)) return null;
    const answer = await callGate(database, "cutter_governance.read_back", [call.activationId, call.iss, call.jti]);
    if (answer.outcome !== "done") return answer;
    const { successor } = await readChange(database, call.code);
    return {
      ...answer,
      code: call.code,
      rest: { ...answer.rest, ...successor ? { successor: { code: successor } } : {} }
    };
  } finally {
    await database.close();
  }
}
async function isRunning(database, session, end) {
  const sessions = "from pg_catalog.pg_stat_activity where application_name = $1";
  const which = end ? "" : ` and state = 'idle'`;
  await database.query(`select pg_catalog.pg_terminate_backend(pid, 5000) ${sessions}${which}`, [session]);
  const rows = await database.query(`select pid ${sessions}`, [session]);
  return rows.length > 0;
}

// src/usecases/act.ts
async function act(run, step, { rehearseOnly }) {
  const code = requireInput(run, "change");
  const session = `quorate ${randomUUID()}`;
  const database = await connect(databaseSettings(run.env, step.login), session);
  try {
    const { gathered, rehearsal } = await beforeAct(run, step, database, code);
    const passed = rehearsal.outcome === "pass" && rehearsal.toSign !== null;
    const decided = rehearseOnly || !passed;
    const answer = decided ? rehearsal : await carryOut(run, step, { database, session }, gathered, rehearsal.toSign);
    return actVerdict(run.inputs.mode, answer, await stepContext(run, gathered));
  } finally {
    await database.close();
  }
}
async function stepContext({ job }, { gate, change }) {
  return { gate, change, people: await peopleBeside(job.workspace, gate.name), actorId: job.actorId };
}
async function beforeAct(run, step, database, code) {
  try {
    const gathered = await gather(run, step, database, code);
    return { gathered, rehearsal: await preflight(run.job, step, database, gathered) };
  } catch (error) {
    if (!(error instanceof QuorateError) || error.code !== "DB_LOST") throw error;
    throw new QuorateError("STEP_LOST", {}, { cause: error });
  }
}
async function gather(run, step, database, code) {
  const gate = await readGateEnvironment(database);
  const change = await readChange(database, code);
  if (!step.actions.includes(change.action)) {
    throw new QuorateError("ACTION_NOT_PERMITTED", { expected: step.actions, observed: change.action });
  }
  const policy = await loadPolicy(run.job.workspace, gate.name);
  const { digest, blocks } = await step.checkedOut(run, gate, change, database);
  const observations = await observeRun(run, change.scope.environment, {
    commit: run.job.sha,
    manifestDigest: policy.digest,
    planDigest: digest
  });
  return { gate, change, observations, blocks };
}
function preflight(job, step, database, gathered) {
  return proveFor("preflight", job, gathered, []).then(
    ({ token }) => callGate(database, step.preflight, argumentsOf(gathered, token))
  );
}
async function carryOut(run, step, connected, gathered, toSign) {
  const { database, session } = connected;
  const proof = await proveFor(step.purpose, run.job, gathered, [toSign]);
  try {
    return await callGate(database, step.act, argumentsOf(gathered, proof.token));
  } catch (error) {
    if (!(error instanceof QuorateError) || error.code !== "DB_LOST") throw error;
    const { activationId, code } = gathered.change;
    const call = { activationId, code, iss: gathered.gate.issuer, jti: proof.claims.jti, session };
    return readBack(databaseSettings(run.env, step.login), call, error);
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
