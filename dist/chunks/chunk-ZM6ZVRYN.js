import {
  goesByPatterns,
  readBranchPatterns,
  readEnvironmentFacts
} from "./chunk-SYHUNMKJ.js";
import {
  contentOf
} from "./chunk-V7INBHHQ.js";
import {
  showChange
} from "./chunk-G5G4JDUB.js";
import {
  openCheckout
} from "./chunk-HZORODMF.js";
import {
  changeToSign
} from "./chunk-3ATF6MR3.js";
import {
  kindNamed
} from "./chunk-W6MQCYPL.js";
import {
  changeEarly,
  connectGate,
  withPolicyDrift
} from "./chunk-SME3XFYO.js";
import {
  openTokenLine,
  prove,
  requireOwnLedger,
  scopeOfChange
} from "./chunk-OVLW3I6H.js";
import {
  restsOn
} from "./chunk-7CWK5XAR.js";
import {
  changeSeats,
  forwardSteps,
  peopleWhoCan,
  readExplained,
  readExplanation,
  requiredSeats,
  seatsNamed,
  withCustody
} from "./chunk-RCASAUKG.js";
import {
  readChange
} from "./chunk-FTCEULDN.js";
import {
  humanNames,
  namedChecks,
  namedFindings,
  namedSeats,
  namesAround
} from "./chunk-QSPSV5AK.js";
import {
  reopenStep,
  seatSteps,
  startVerify
} from "./chunk-LOFAJVOG.js";
import {
  answerFacts,
  ledgerFacts
} from "./chunk-LD7OM5XN.js";
import {
  outwait,
  withEnded
} from "./chunk-ZIJNFGUQ.js";
import {
  own_setTimeout
} from "./chunk-S5YDMKYO.js";
import {
  AT_ONCE,
  begun,
  connectPrimary,
  loadDriver,
  loginSettings
} from "./chunk-UFGRVACH.js";
import {
  readWorkload
} from "./chunk-AEOKVVUO.js";
import {
  peopleBeside
} from "./chunk-OCYH34ZD.js";
import {
  openGitHub
} from "./chunk-BIDTJIQS.js";
import {
  arrayOf,
  commitOf,
  idOf,
  loginOf,
  malformed,
  objectOf,
  textOf
} from "./chunk-UI5EX4KJ.js";
import {
  loadPolicy
} from "./chunk-5D7FSVDK.js";
import {
  actAnswer,
  call,
  earlyRehearsalAnswer,
  readBackAnswer,
  rehearsalAnswer
} from "./chunk-NQTFCWVW.js";
import {
  LOGIN_PREFIX,
  QuorateError,
  canonicalize,
  environmentOf,
  requireInput,
  reviewedOf,
  sha256
} from "./chunk-MOJ4YKEH.js";
import {
  __callDispose,
  __using
} from "./chunk-OB3KF4YX.js";

// imported:node:crypto?src/usecases/act/gated-act.ts
var own_randomUUID = (...args) => process.getBuiltinModule("node:crypto").randomUUID(...args);

// src/ci/github/answers/observations.ts
var NO_REVIEWS = { pullRequest: null, reviews: [] };
function observe({ run, environment, approvals, reviewed, checkout, forceFail = null }) {
  const { pullRequest, reviews } = reviewed;
  const accounts = /* @__PURE__ */ new Set();
  const account = (id) => {
    accounts.add(id);
    return sha256(id);
  };
  const accountOrNull = (id) => id && account(id);
  const text = canonicalize({
    v: 1,
    run_id: run.runId,
    run_attempt: run.runAttempt,
    triggering_actor_sha256: account(run.triggeringActorId),
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
    approvals: [...approvals].sort(byApproval).map((approval) => ({
      environment_id: approval.environmentId,
      state: approval.state,
      user_sha256: account(approval.userId),
      user_type: approval.userType
    })),
    pull_request: pullRequest && {
      number: pullRequest.number,
      commit: pullRequest.commit,
      tree: pullRequest.tree,
      head_sha: pullRequest.headSha,
      head_tree: pullRequest.headTree,
      authors: pullRequest.authorIds.map(accountOrNull)
    },
    reviews: reviews.map((review) => ({
      state: review.state,
      commit: review.commit,
      user_sha256: accountOrNull(review.userId),
      user_type: review.userType
    })),
    checkout: {
      commit: checkout.commit,
      manifest_digest: checkout.manifestDigest,
      plan_digest: checkout.planDigest
    },
    ...forceFail === null ? {} : { force_fail: forceFail }
  });
  return { text, sha256: sha256(text), accounts: [...accounts], labels: labelsOf([...approvals, ...reviews]) };
}
var LABELS = { count: 50, length: 100 };
function labelsOf(words) {
  const named = words.flatMap(
    ({ userId, userLogin }) => userId === null || userLogin === void 0 ? [] : [[sha256(userId), userLogin.slice(0, LABELS.length).toWellFormed()]]
  );
  return Object.fromEntries(named.slice(0, LABELS.count));
}
function byApproval(left, right) {
  const orders = ["environmentId", "userId", "state", "userType"].map(
    (field) => Buffer.compare(Buffer.from(left[field]), Buffer.from(right[field]))
  );
  return orders.find((order) => order !== 0) ?? 0;
}

// src/usecases/act/act-verdict.ts
function actVerdict(mode, answer, wanted, context) {
  const { change, people, accounts } = context;
  const differs = answer.outcome === "done" && answer.effect !== null && context.kind.differs;
  const findings = [...answer.findings, ...differs ? differs(answer.effect, context.content) : []];
  const passed = answer.outcome === wanted && findings.length === 0;
  const subjects = { ...change.subjects, ...answer.subjects };
  const names = humanNames(subjects, people, accounts);
  const seats = seatsOf(change, answer, names);
  return {
    outcome: passed ? "pass" : "blocked",
    mode,
    change: change.code,
    findings: namedFindings(findings, names),
    ...answer.checks === null ? {} : { checks: namedChecks(answer.checks, names) },
    seats,
    facts: answerFacts(answer, {
      action: change.action,
      effect: answer.effect === null ? null : context.kind.explain(answer.effect),
      packet: change.packetSha256,
      commit: change.packet.commit,
      "to sign": answer.toSign,
      epoch: answer.ledger?.epoch,
      "verify change": answer.successor,
      ...restsOn(context.gate, change)
    }),
    ...answer.successor === null ? {} : { successor: answer.successor },
    ...answer.ledger === null ? {} : { ledger: ledgerFacts(answer.ledger) },
    next: [
      ...toRetry(answer, seats.missing, context),
      ...answer.outcome === "done" && answer.successor ? context.after ?? startVerify(answer.successor, context) : []
    ]
  };
}
function toRetry({ outcome, effect }, missing, context) {
  const { parent, stale, status } = context.change;
  if (outcome === "done" && effect?.result === "fail")
    return forwardSteps(context.gate, context.change, effect.escalation === null ? context.change.escalation : null);
  if (parent !== null && (outcome === "step_failed" || outcome === "blocked" && stale))
    return [reopenStep(context, parent)];
  return outcome === "blocked" && status === "open" && !stale ? seatSteps(missing, context) : [];
}
function seatsOf(change, { findings, checks, seats }, names) {
  const occupied = withCustody(namedSeats(seats ?? change.occupied, names), change);
  const judged = checks?.find(({ check }) => check === "seats")?.children;
  const passed = new Set(judged?.flatMap(({ passed: isGood, expected }) => isGood ? [expected] : []));
  return {
    required: requiredSeats(change),
    occupied,
    refused: judged ? occupied.filter(({ class: role, ordinal }) => !passed.has(`${role}/${ordinal}`)) : [],
    missing: seatsNamed(findings, "SEAT_MISSING"),
    extra: seatsNamed(findings, "SEAT_EXTRA")
  };
}

// src/usecases/act/lanes.ts
var LANES = {
  cut: { login: "cut", preflight: "quorate.preflight_cut", act: "quorate.cut", brings: true },
  verify: { login: "verify", preflight: "quorate.preflight_verify", act: "quorate.verify", brings: false },
  run: { login: "deploy", preflight: "quorate.preflight_run", act: "quorate.run", brings: true },
  govern: { login: "door", preflight: "quorate.preflight_govern", act: "quorate.govern", brings: false }
};
function laneOfSecrets(env) {
  const held = ["cut", "verify", "run"].find((lane) => env[`${LOGIN_PREFIX[LANES[lane].login]}_USER`]);
  return held ?? "cut";
}

// src/usecases/act/login-environment.ts
function environmentOfLogin({ documents }, login) {
  const named = documents.filter(({ kind, spec }) => kind === "AUTHORITY_SCOPE" && spec.db_role === login).map(({ spec }) => readWorkload(spec, "spec").environment ?? null);
  const [only = null, ...others] = new Set(named);
  return others.length === 0 ? only : null;
}

// src/ci/github/answers/approvals.ts
function readApprovals(answer, environmentId) {
  const found = /* @__PURE__ */ new Map();
  arrayOf(answer, "approvals").forEach((item, index) => {
    const at = `approvals[${index}]`;
    const review = objectOf(item, at);
    const ids = arrayOf(review.environments, `${at}.environments`).map((environment, place) => {
      const field = `${at}.environments[${place}]`;
      return idOf(objectOf(environment, field).id, `${field}.id`);
    });
    if (!ids.includes(environmentId)) return;
    const user = objectOf(review.user, `${at}.user`);
    const approval = {
      environmentId,
      state: textOf(review.state, `${at}.state`),
      userId: idOf(user.id, `${at}.user.id`),
      userType: textOf(user.type, `${at}.user.type`),
      ...loginOf(user)
    };
    found.set(JSON.stringify(approval), approval);
  });
  return [...found.values()];
}

// src/ci/github/read-approvals.ts
async function readRunApprovals(github, runId) {
  const answer = await github.get({
    route: "/actions/runs/{run_id}/approvals",
    parameters: { run_id: runId },
    permission: "actions: read"
  });
  return (environmentId) => readApprovals(answer, environmentId);
}

// src/ci/github/read-protection.ts
var permission = "actions: read";
async function readProtection(github, name) {
  const route = "/environments/{environment_name}";
  const parameters = { environment_name: name };
  const answer = await github.get({ route, parameters, permission });
  if (!goesByPatterns(answer)) return readEnvironmentFacts(answer, null);
  const listed = await github.get({
    route: `${route}/deployment-branch-policies`,
    parameters: { ...parameters, per_page: "100" },
    permission
  });
  return readEnvironmentFacts(answer, readBranchPatterns(listed));
}

// src/ci/github/answers/reviews.ts
var STATES = {
  APPROVED: "approved",
  CHANGES_REQUESTED: "changes_requested",
  COMMENTED: "commented",
  DISMISSED: "dismissed",
  PENDING: "pending"
};
function readIntroducing(answer, { commit, branch }) {
  const found = arrayOf(answer, "pulls").flatMap((item, index) => {
    const at = `pulls[${index}]`;
    const pull = objectOf(item, at);
    const base = objectOf(pull.base, `${at}.base`);
    if (pull.merged_at == null || pull.merge_commit_sha !== commit || base.ref !== branch) return [];
    const headSha = commitOf(objectOf(pull.head, `${at}.head`).sha, `${at}.head.sha`);
    const authorId = accountOf(pull.user, `${at}.user`).id;
    return [{ number: idOf(pull.number, `${at}.number`), headSha, authorId }];
  });
  return found.length === 1 ? found[0] : null;
}
function readReviews(answer) {
  return arrayOf(answer, "reviews").map((item, index) => {
    const at = `reviews[${index}]`;
    const review = objectOf(item, at);
    const state = textOf(review.state, `${at}.state`);
    if (!Object.hasOwn(STATES, state)) throw malformed(`${at}.state`, "a state of a review");
    const account = review.user === null ? { id: null, type: null } : accountOf(review.user, `${at}.user`);
    return {
      state: STATES[state],
      commit: review.commit_id === null ? null : commitOf(review.commit_id, `${at}.commit_id`),
      userId: account.id,
      userType: account.type,
      ...review.user === null ? {} : loginOf(objectOf(review.user, `${at}.user`))
    };
  });
}
function readCommitAuthors(answer) {
  return arrayOf(answer, "commits").flatMap((item, index) => {
    const commit = objectOf(item, `commits[${index}]`);
    return ["author", "committer"].map((who) => {
      const account = commit[who];
      if (account === null || account === void 0 || Object.keys(account).length === 0) return null;
      return idOf(objectOf(account, `commits[${index}].${who}`).id, `commits[${index}].${who}.id`);
    });
  });
}
function readHeadTree(answer, headSha) {
  const head = arrayOf(answer, "commits").find((item) => objectOf(item, "commits").sha === headSha);
  return readTreeSha(objectOf(head, "commits: the head").commit);
}
function readTreeSha(answer) {
  return commitOf(objectOf(objectOf(answer, "commit").tree, "commit.tree").sha, "commit.tree.sha");
}
function accountOf(value, field) {
  const account = objectOf(value, field);
  return { id: idOf(account.id, `${field}.id`), type: textOf(account.type, `${field}.type`) };
}

// src/ci/github/read-reviews.ts
var PAGE = 100;
var PAGES = 10;
var permission2 = "pull-requests: read";
async function readCommitReviews(github, { commit, branch }) {
  const pulls = await all(github, "/commits/{commit_sha}/pulls", { commit_sha: commit });
  const pull = readIntroducing(pulls, { commit, branch });
  if (pull === null) return { pullRequest: null, reviews: [] };
  const { number, headSha, authorId } = pull;
  const at = { pull_number: number };
  const reviewing = begun(all(github, "/pulls/{pull_number}/reviews", at));
  const committing = begun(all(github, "/pulls/{pull_number}/commits", at));
  const treeing = begun(treeOf(github, commit));
  const reviews = await reviewing;
  const commits = await committing;
  if (commits.length >= 250)
    throw new QuorateError("GITHUB_ANSWER", { expected: "fewer than 250 commits", observed: commits.length });
  const tree = await treeing;
  const authorIds = [.../* @__PURE__ */ new Set([authorId, ...readCommitAuthors(commits)])];
  return {
    pullRequest: { number, commit, headSha, tree, headTree: readHeadTree(commits, headSha), authorIds },
    reviews: readReviews(reviews)
  };
}
async function treeOf(github, commit) {
  const parameters = { commit_sha: commit };
  return readTreeSha(await github.get({ route: "/git/commits/{commit_sha}", parameters, permission: "contents: read" }));
}
async function all(github, route, parameters) {
  const found = [];
  for (let page = 1; page <= PAGES; page += 1) {
    const paged = { ...parameters, per_page: String(PAGE), page: String(page) };
    const items = arrayOf(await github.get({ route, parameters: paged, permission: permission2 }), route);
    found.push(...items);
    if (items.length < PAGE) return found;
  }
  throw new QuorateError("GITHUB_ANSWER", { expected: `at most ${PAGES * PAGE} items`, observed: route });
}

// src/ci/github/run-attempt.ts
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
  return {
    runId,
    runAttempt,
    triggeringActorId: idOf(actor.id, "run.triggering_actor.id"),
    triggeringActorType: textOf(actor.type, "run.triggering_actor.type"),
    headSha: commitOf(run.head_sha, "run.head_sha"),
    event: textOf(run.event, "run.event"),
    path: textOf(run.path, "run.path")
  };
}

// src/usecases/act/observe-run.ts
function askOfRun({ job, inputs }, likely) {
  const over = new AbortController();
  const github = begun(openFor({ job, inputs }, over.signal));
  const ask2 = (question) => begun(github.then(question));
  const environments = /* @__PURE__ */ new Map();
  let approvals = null;
  const askOfEnvironment = (name) => {
    const facts2 = environments.get(name) ?? ask2((client) => readProtection(client, name));
    environments.set(name, facts2);
    approvals ??= ask2((client) => readRunApprovals(client, job.runId));
    return { facts: facts2, approvals };
  };
  const attempt = ask2((client) => readRunAttempt(client, job));
  if (likely !== null) askOfEnvironment(likely);
  const facts = async ({ environment, reviewed }) => {
    const asked = environment === null ? null : askOfEnvironment(environment);
    const reviews = reviewed === null ? NO_REVIEWS : ask2((client) => readCommitReviews(client, reviewed));
    const run = await attempt;
    const protection = asked && await asked.facts;
    const approved = asked && protection ? (await asked.approvals)(protection.id) : [];
    return { run, environment: protection, approvals: approved, reviewed: await reviews };
  };
  return { facts: (needs) => begun(facts(needs)), [Symbol.dispose]: () => over.abort() };
}
async function openFor({ job, inputs }, over) {
  if (inputs.githubToken === null) throw new QuorateError("USAGE", { expected: "github-token" });
  return openGitHub({ apiUrl: job.apiUrl, repository: job.repository, token: inputs.githubToken, over });
}

// src/usecases/act/read-back.ts
var WAITS = [0, 250, 750, 1500, 2500];
async function readBack(settings, lostCall, read, lost) {
  let reason = lost;
  for (const [index, wait] of WAITS.entries()) {
    await own_setTimeout(wait);
    try {
      const answer = await ask(settings, lostCall, read, { end: index === WAITS.length - 1 });
      if (answer?.outcome === "not_recorded") throw new QuorateError("STEP_LOST", {}, { cause: lost });
      if (answer !== null && answer.outcome !== "in_progress") return answer;
    } catch (cause) {
      if (cause instanceof QuorateError && cause.code === "STEP_LOST") throw cause;
      reason = cause;
    }
  }
  throw new QuorateError("OUTCOME_UNKNOWN", {}, { cause: reason });
}
async function ask(settings, lost, read, { end }) {
  const database = await connectPrimary(settings);
  try {
    if (await isRunning(database, lost.session, end)) return null;
    const answer = await call(database, "quorate.read_back", [lost.activationId, lost.iss, lost.jti], read);
    if (answer.outcome !== "done") return answer;
    const { successor } = await readChange(database, lost.code);
    return { ...answer, code: lost.code, successor };
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

// src/usecases/act/who-is-next.ts
async function whoIsNext(database, gate, change, { outcome, successor }, people) {
  try {
    if (outcome === "done" && successor !== null) {
      const next = await readExplained(database, successor);
      return { after: (await changeSeats(gate, next.change, next.explained, people)).next };
    }
    const explained = outcome === "blocked" ? await readExplanation(database, change.code) : null;
    if (explained === null) return {};
    const names = namesAround(change, explained, people);
    return { can: (role) => peopleWhoCan(explained, role, names) };
  } catch {
    return {};
  }
}

// src/usecases/act/gated-act.ts
function act(run, lane, hooks = {}) {
  return step(run, lane, null, hooks);
}
function preflight(run) {
  return step(run, laneOfSecrets(run.env), "preflight");
}
function rehearseEarly(run) {
  return step(run, "cut", "rehearse");
}
async function step(run, lane, only, hooks = {}) {
  var _stack = [];
  try {
    const code = requireInput(run, "change");
    if (run.inputs.forceFail !== null && lane !== "verify")
      throw new QuorateError("USAGE", { expected: { "force-fail": "with verify only" }, observed: run.inputs.mode });
    begun(loadDriver());
    const checkout = __using(_stack, await openCheckout(run.job), true);
    const session = `quorate ${own_randomUUID()}`;
    const policy = await loadPolicy(checkout.files, environmentOf(run));
    const settings = await loginSettings({ ...reviewedOf(run, checkout.files), policy }, LANES[lane].login);
    const likely = environmentOfLogin(policy, settings.user);
    const { connecting } = await connectGate(settings, session, changeEarly(code));
    const questions = __using(_stack, askOfRun(run, likely));
    openTokenLine(run.job);
    const { database, asked } = await connecting;
    try {
      const another = () => connectPrimary(settings, void 0, AT_ONCE);
      const sources = { checkout, policy, database, asked, questions, another };
      const { gathered, rehearsal } = await beforeAct(run, lane, { ...sources, ...hooks }, code, only ?? "preflight");
      const verdict = async ({ answer: answer2, ended: ended2 }, wanted) => {
        const told = actVerdict(run.inputs.mode, answer2, wanted, await contextOf(run, gathered, database, answer2));
        return withEnded(await withPolicyDrift(told, gathered.gate, gathered.policy), ended2);
      };
      const { outcome, toSign } = rehearsal.answer;
      if (outcome !== "pass") hooks.ended?.(gathered, rehearsal.answer, settings);
      if (only !== null || outcome !== "pass") return await verdict(rehearsal, "pass");
      if (toSign === null) throw new QuorateError("DB_ANSWER", { observed: LANES[lane].preflight });
      const { answer, ended } = await carryOut(run, lane, { database, session, settings }, gathered, toSign);
      hooks.ended?.(gathered, answer, settings);
      return await verdict({ answer, ended: [...rehearsal.ended, ...ended] }, "done");
    } finally {
      await database.close({ waits: false });
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function contextOf({ job }, { gate, change, kind, content, observations, people: reading }, database, answer) {
  const { actorId } = job;
  const accounts = [actorId, ...observations.accounts];
  const people = await reading;
  const known = { gate, change, kind, content: content.text, people, actorId, accounts };
  return { ...known, ...await whoIsNext(database, gate, change, answer, people) };
}
async function beforeAct(run, lane, sources, code, only) {
  try {
    const gathered = await gather(run, lane, sources, code);
    await sources.before?.(gathered, sources.database);
    return { gathered, rehearsal: await rehearse(run.job, lane, sources, gathered, only) };
  } catch (error) {
    if (!(error instanceof QuorateError) || error.code !== "DB_LOST") throw error;
    throw new QuorateError("STEP_LOST", {}, { cause: error });
  }
}
async function gather(run, lane, sources, code) {
  const { checkout, policy, database, asked, questions } = sources;
  const gate = requireOwnLedger(await asked.gate, environmentOf(run));
  const change = await changeToSign(gate, asked.early, code);
  const kind = await kindNamed(change.kind);
  if (lane === "verify" && change.successor !== null)
    throw new QuorateError("VERIFY_CODE_EXPECTED", { expected: change.successor, observed: change.code });
  if (kind.lane !== lane) throw new QuorateError("ACTION_NOT_PERMITTED", { expected: lane, observed: change.action });
  const facts = questions.facts({ environment: change.scope.environment, reviewed: reviewOf(change) });
  const content = await contentOf({ checkout, gate, database }, change);
  const read = { commit: checkout.commit, manifestDigest: policy.digest, planDigest: content.digest };
  const from = { gate, database, files: checkout.files };
  const people = begun(peopleBeside(run.job.workspace, gate.name));
  const [told] = await Promise.all([facts, showChange(run, from, change, content.text, actsAs(run, change))]);
  const observations = observe({ ...told, checkout: read, forceFail: run.inputs.forceFail });
  return { gate, change, kind, policy, observations, content, people };
}
function actsAs({ inputs }, { packet }) {
  const acts = `acts as ${packet.executor}`;
  return inputs.forceFail === null ? acts : `${acts}, and makes the verify fail: ${inputs.forceFail}`;
}
function reviewOf({ required, packet, scope }) {
  if (!required.some(({ assurance }) => assurance.includes("review"))) return null;
  return { commit: packet.commit, branch: scope.ref.replace(/^refs\/heads\//, "") };
}
async function rehearse(job, lane, { database, another }, gathered, only) {
  const { token, claims } = await proveFor(only, job, gathered, []);
  const [name, answer] = only === "rehearse" ? ["quorate.rehearse_cut", earlyRehearsalAnswer] : [LANES[lane].preflight, rehearsalAnswer];
  return outwait(
    database,
    { now: gathered.gate.now, deadline: claims.expiresAt, another },
    () => call(database, name, argumentsOf(gathered, [], token), answer(gathered.kind.effect))
  );
}
async function carryOut(run, lane, connected, gathered, toSign) {
  const { database, session, settings } = connected;
  const proof = await proveFor(lane, run.job, gathered, [toSign]);
  try {
    const another = () => connectPrimary(settings, void 0, AT_ONCE);
    return await outwait(
      database,
      { now: gathered.gate.now, deadline: proof.claims.expiresAt, another },
      () => call(
        database,
        LANES[lane].act,
        argumentsOf(gathered, [toSign], proof.token),
        actAnswer(gathered.kind.effect),
        gathered.observations.labels
      )
    );
  } catch (error) {
    if (!(error instanceof QuorateError) || error.code !== "DB_LOST") throw error;
    const { activationId, code } = gathered.change;
    const lost = { activationId, code, iss: gathered.gate.issuer, jti: proof.claims.jti, session };
    return { answer: await readBack(settings, lost, readBackAnswer(gathered.kind.effect), error), ended: [] };
  }
}
function proveFor(purpose, job, gathered, toSign) {
  const { gate, change, observations, content } = gathered;
  return prove(gate, job, {
    purpose,
    subject: change.activationId,
    notAfter: change.notAfter,
    asked: [change.packetSha256, content.digest, observations.sha256, ...toSign],
    scope: scopeOfChange(gate, change)
  });
}
function argumentsOf({ change, kind, observations, content }, toSign, token) {
  return [change.activationId, observations.text, ...toSign, LANES[kind.lane].brings ? content.text : null, token];
}

export {
  act,
  preflight,
  rehearseEarly
};
