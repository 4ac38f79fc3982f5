import {
  bodyOf,
  branchRuleChecks,
  executionChecks,
  isPublic,
  planOf
} from "./chunk-XHQI4W2Z.js";
import "./chunk-YRAETELS.js";
import {
  settingsReader,
  sourceOf,
  toldBy
} from "./chunk-TMT3UUUQ.js";
import "./chunk-YCMVVPVN.js";
import "./chunk-WRRSWVCG.js";
import "./chunk-EI43MBC5.js";
import "./chunk-ZXSZWEQQ.js";
import "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
import "./chunk-C2PK7ITU.js";
import {
  readEnvironment
} from "./chunk-WAJ3B74K.js";
import {
  PEOPLE_PATH,
  policyPath
} from "./chunk-YOXB7IML.js";
import {
  actsOf,
  kindOf,
  rolesOf
} from "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import {
  readPeople
} from "./chunk-OFORUURP.js";
import {
  valueOrThrow
} from "./chunk-JTB3XEPU.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  LOGIN_PREFIX,
  QuorateError,
  Secret,
  askYes,
  errorOf,
  readText,
  readVariables,
  verdictOf
} from "./chunk-MOJ4YKEH.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/ci/github/change-settings.ts
function settingsChanger({ apiUrl, token, timeoutMs = 2e4 }) {
  const headers = {
    accept: "application/vnd.github+json",
    "content-type": "application/json",
    "user-agent": "quorate",
    ...token === null ? {} : { authorization: `Bearer ${token.reveal()}` }
  };
  return async ({ method, path, body }) => {
    try {
      const answer = await fetch(`${apiUrl}${path}`, {
        method,
        headers,
        redirect: "manual",
        signal: AbortSignal.timeout(timeoutMs),
        ...body === void 0 ? {} : { body: JSON.stringify(body) }
      });
      return await toldBy(answer);
    } catch {
      return null;
    }
  };
}

// src/usecases/setup/step.ts
var ADMINISTRATION = "Administration: write";
var ENVIRONMENTS = "Environments: write";
var NO_PLAN = /billing plan|upgrade to github|plan (?:does not|doesn.t) support/i;
function settingRefusal(told, { path, right }, { host, isPrivate }) {
  const said = wordsOf(told);
  const status = told?.status ?? "no answer";
  const refused = (code, expected = { right, route: path }) => new QuorateError(code, { expected, observed: said === "" ? { status } : { status, said } });
  const asked2 = { host, route: path };
  if (told === null || told.status >= 500) return refused("GITHUB_UNREACHABLE", asked2);
  if (told.isLimited)
    return new QuorateError("GITHUB_RATE_LIMITED", {
      expected: asked2,
      observed: { status: told.status, resets: told.resets ?? null }
    });
  if (told.status === 401) return refused("GITHUB_TOKEN_REFUSED", asked2);
  if (NO_PLAN.test(said)) return refused("GITHUB_PLAN", path);
  if (told.status === 403) return refused("GITHUB_FORBIDDEN");
  if (told.status === 404)
    return isPrivate && path.includes("/environments") ? refused("GITHUB_PLAN", path) : refused("GITHUB_FORBIDDEN");
  return refused("GITHUB_SETTING_REFUSED", path);
}
function wordsOf(told) {
  const { message, errors } = told?.body ?? {};
  const more = Array.isArray(errors) ? errors.map((one) => typeof one === "string" ? one : one?.message ?? "") : [];
  return [message, ...more].filter((one) => typeof one === "string" && one !== "").join(" ").slice(0, 300);
}
async function asked(ask, place, wish) {
  const told = await ask(wish.path);
  if (told?.status === 200) return told.body;
  throw settingRefusal(told, wish, place);
}
async function askedIfThere(ask, place, wish) {
  const told = await ask(wish.path);
  if (told?.status === 404) return null;
  if (told?.status === 200) return told.body;
  throw settingRefusal(told, wish, place);
}

// src/usecases/setup/apply.ts
var ENDS = ["GITHUB_UNREACHABLE", "GITHUB_RATE_LIMITED"];
async function applySteps(hands, steps) {
  const ended = [];
  let isOver = false;
  for (const step of steps) {
    const one = isOver ? { step, outcome: "not tried", findings: [] } : await applyStep(hands, step);
    ended.push(one);
    isOver ||= one.findings.some(({ code }) => ENDS.includes(code));
  }
  return ended;
}
async function applyStep(hands, step) {
  try {
    for (const order of step.orders) requireDone(hands, await hands.change(order), order);
    if (step.secrets !== void 0) await setSecrets(hands, step.secrets);
    return { step, outcome: "done", findings: [] };
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error;
    return { step, outcome: "failed", findings: error.findings };
  }
}
async function setSecrets(hands, { path, values }) {
  const { ask, change, place } = hands;
  const { sealSecret } = await import("./seal-secret-ZL6E3IRS.js");
  const told = await asked(ask, place, { path: `${path}/secrets/public-key`, right: ENVIRONMENTS });
  const { key, key_id } = told;
  if (typeof key !== "string" || typeof key_id !== "string")
    throw new QuorateError("GITHUB_ANSWER", { expected: "key and key_id", observed: `${path}/secrets/public-key` });
  for (const { name, value } of values) {
    const order = {
      method: "PUT",
      path: `${path}/secrets/${name}`,
      body: { encrypted_value: sealSecret(value, key), key_id },
      right: ENVIRONMENTS
    };
    requireDone(hands, await change(order), order);
  }
}
function requireDone({ place }, told, wish) {
  const isListed = told?.status === 303 && wish.path.endsWith("/deployment-branch-policies");
  if (told !== null && (told.status >= 200 && told.status < 300 || isListed)) return;
  throw settingRefusal(told, wish, place);
}

// src/usecases/setup/wanted.ts
var MOST_REVIEWERS = 6;
function wantedEnvironments({ name, spec }, people) {
  const acts = actsOf(spec);
  const { branch } = spec.github;
  const runs = acts.find((act) => kindOf(act)?.lane === "run")?.login;
  const logins = Object.entries(spec.logins).map(([login, { role, approval }]) => {
    const own = acts.filter((act) => act.login === login);
    const seats = own.flatMap(({ signoffs, grant }) => [...signoffs, ...grant?.seats ?? []]);
    const reviewing = seats.filter(({ source }) => source === "environment").map((seat) => seat.role);
    const roles = reviewing.length > 0 ? reviewing : own.flatMap((act) => rolesOf(act).filter((one) => one !== act.by));
    const lane = login === "cut" || login === "verify" ? login : login === runs ? "deploy" : null;
    return {
      name: `${name}-${login}`,
      branch,
      reviewers: approval === "required" ? holdersOf(people, roles) : null,
      secrets: lane === null ? null : secretsOf(lane, role)
    };
  });
  return [
    ...logins,
    { name: `${name}-door`, branch, reviewers: null, secrets: secretsOf("door", spec.door.role) },
    { name: `${name}-revoke`, branch, reviewers: null, secrets: secretsOf("revoke", spec.revoke.role) }
  ];
}
function secretsOf(login, role) {
  return { login, role, names: [`${LOGIN_PREFIX[login]}_USER`, `${LOGIN_PREFIX[login]}_PASSWORD`] };
}
function holdersOf({ people }, roles) {
  return people.filter((person) => person.roles.some((role) => roles.includes(role)));
}
function wantedStarters({ spec }, people) {
  return Object.entries(spec.logins).map(([login, { workflow }]) => ({
    login,
    path: `.github/workflows/${typeof workflow === "string" ? workflow : `${login}.yml`}`,
    people: holdersOf(
      people,
      actsOf(spec).flatMap((act) => act.login === login ? [act.by] : [])
    )
  }));
}
function startersBody({ spec }, { login, path, people }) {
  return {
    name: `quorate ${spec.github.branch} ${login}`,
    enforcement: "active",
    conditions: { workflow_path: { include: [path], exclude: [] } },
    rules: [
      {
        type: "restrict_actions_actors",
        parameters: { allowed_actors: people.map(({ id }) => ({ id: Number(id), type: "User" })) }
      },
      { type: "restrict_action_events", parameters: { allowed_events: ["workflow_dispatch"] } }
    ]
  };
}
function rulesetBody({ spec }) {
  const { branch } = spec.github;
  return {
    name: `quorate ${branch}`,
    target: "branch",
    enforcement: "active",
    bypass_actors: [],
    conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] } },
    rules: [
      {
        type: "pull_request",
        parameters: {
          required_approving_review_count: 1,
          require_last_push_approval: true,
          dismiss_stale_reviews_on_push: true,
          require_code_owner_review: false,
          required_review_thread_resolution: false
        }
      },
      { type: "non_fast_forward" },
      { type: "deletion" }
    ]
  };
}

// src/usecases/setup/branch-rules.ts
var WORDS = "a change takes a pull request with one approval of somebody else, also of its last push; nobody rewrites or deletes the branch; nobody bypasses it";
var RULES_OF = "rules of ";
function isBranchRules({ what }) {
  return what.startsWith(RULES_OF);
}
async function branchRulesStep(ask, place, policy) {
  const { branch } = policy.spec.github;
  const wanted = rulesetBody(policy);
  const all = await asked(ask, place, {
    path: `${place.repo}/rulesets?per_page=100`,
    right: ADMINISTRATION
  });
  const own = all.find(({ name, source_type: type }) => name === wanted.name && type === "Repository");
  if (own !== void 0) {
    const path = `${place.repo}/rulesets/${Number(own.id)}`;
    return compareStep(path, branch, wanted, await asked(ask, place, { path, right: ADMINISTRATION }));
  }
  const checks = await branchRuleChecks(ask, place.repo, branch, false, null);
  const effective = await ask(`${place.repo}/rules/branches/${encodeURIComponent(branch)}?per_page=100`);
  const isKept = Array.isArray(effective?.body) && effective.body.some(({ type }) => type === "deletion");
  if (isKept && checks.every(({ state }) => state === "ok"))
    return { what: RULES_OF + branch, state: "keep", words: "other rules ask for all of it", notes: [], orders: [] };
  return createRules(place, policy);
}
function createRules({ repo }, policy) {
  const body = rulesetBody(policy);
  return {
    what: RULES_OF + policy.spec.github.branch,
    state: "create",
    words: `the ruleset \u201C${body.name}\u201D: ${WORDS}`,
    notes: [],
    orders: [{ method: "POST", path: `${repo}/rulesets`, body, right: ADMINISTRATION }]
  };
}
function compareStep(path, branch, wanted, now) {
  const rules = Array.isArray(now.rules) ? now.rules : [];
  const merged = wanted.rules.map(
    (rule) => stricter(
      rule,
      rules.find(({ type }) => type === rule.type)
    )
  );
  const more = rules.filter(({ type }) => !wanted.rules.some((rule) => rule.type === type));
  const { ref_name: refs } = now.conditions ?? {};
  const include = refs?.include ?? [];
  const isMeant = include.some((one) => one === `refs/heads/${branch}` || one === "~ALL");
  const bypass = Array.isArray(now.bypass_actors) ? now.bypass_actors : null;
  const differences = [
    ...now.target === "branch" ? [] : ["it is for branches"],
    ...now.enforcement === "active" ? [] : ["it is in force"],
    ...isMeant ? [] : [`it is for ${branch}`],
    ...refs?.exclude?.length ? ["it leaves no branch out"] : [],
    ...bypass?.length === 0 ? [] : ["nobody bypasses it"],
    ...merged.flatMap((rule) => rules.some((one) => isSame(one, rule)) ? [] : [RULES[rule.type] ?? rule.type])
  ];
  const what = RULES_OF + branch;
  if (differences.length === 0)
    return { what, state: "keep", words: `the ruleset \u201C${wanted.name}\u201D asks for all of it`, notes: [], orders: [] };
  const body = {
    ...wanted,
    conditions: { ref_name: { include: isMeant ? include : [...include, `refs/heads/${branch}`], exclude: [] } },
    rules: [...merged, ...more]
  };
  return {
    what,
    state: "change",
    words: `the ruleset \u201C${wanted.name}\u201D: ${differences.join("; ")}`,
    notes: [],
    orders: [{ method: "PUT", path, body, right: ADMINISTRATION }]
  };
}
var RULES = {
  pull_request: "a pull request with one approval of somebody else, also of its last push",
  non_fast_forward: "nobody rewrites the branch",
  deletion: "nobody deletes the branch"
};
function stricter(wanted, now) {
  if (wanted.type !== "pull_request" || now?.type !== "pull_request") return wanted;
  const [asks, has] = [wanted.parameters, now.parameters];
  if (asks === void 0 || has === void 0) return wanted;
  return {
    type: "pull_request",
    parameters: {
      ...has,
      required_approving_review_count: Math.max(
        asks.required_approving_review_count,
        has.required_approving_review_count
      ),
      require_last_push_approval: true,
      dismiss_stale_reviews_on_push: true
    }
  };
}
function isSame(now, wanted) {
  if (now.type !== wanted.type) return false;
  const [has, asks] = [now, wanted].map((rule) => "parameters" in rule ? rule.parameters ?? {} : {});
  return Object.entries(asks ?? {}).every(([name, value]) => JSON.stringify(has?.[name]) === JSON.stringify(value));
}

// src/report/shell-word.ts
function shellWord(text) {
  return /^[A-Za-z0-9_./:@=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

// src/usecases/setup/environments.ts
var ACTIONS = "Actions: read";
function environmentPath({ repo }, name) {
  return `${repo}/environments/${encodeURIComponent(name)}`;
}
async function environmentStep(ask, place, wanted) {
  const path = environmentPath(place, wanted.name);
  const answer = await askedIfThere(ask, place, { path, right: ACTIONS });
  if (answer === null) return createStep(place, wanted);
  const policies = `${path}/deployment-branch-policies`;
  const goesByPatterns = answer.deployment_branch_policy?.custom_branch_policies === true;
  const listed = goesByPatterns ? await askedIfThere(ask, place, { path: `${policies}?per_page=100`, right: ACTIONS }) : null;
  return compareStep2(place, wanted, readExisting(answer, listed));
}
function createStep(place, wanted) {
  const reviewers = wanted.reviewers?.slice(0, MOST_REVIEWERS).map(asReviewer) ?? [];
  return {
    what: `environment ${wanted.name}`,
    state: "create",
    words: sentence(wanted, reviewers),
    notes: reviewerNotes(wanted, reviewers),
    orders: [
      putOrder(place, wanted, {
        reviewers,
        preventSelfReview: false,
        canAdminsBypass: null,
        waitMinutes: 0,
        patterns: []
      }),
      branchOrder(place, wanted)
    ]
  };
}
function compareStep2(place, wanted, existing) {
  const { reviewers, missing } = together(wanted, existing);
  const kept = { ...existing, reviewers };
  const isReviewed = wanted.reviewers !== null;
  const differences = [
    ...missing.map(({ name }) => `${name} may review too`),
    ...isReviewed && !existing.preventSelfReview ? ["who started a run may not review it"] : [],
    ...isReviewed && existing.canAdminsBypass !== false ? ["administrators cannot pass it by"] : [],
    ...existing.patterns === null ? [`only ${wanted.branch} deploys`] : []
  ];
  const isOwn = ({ name, type }) => name === wanted.branch && type === "branch";
  const others = existing.patterns?.filter((one) => !isOwn(one)) ?? [];
  const hasBranch = existing.patterns?.some(isOwn) === true;
  const words = [
    ...differences,
    ...existing.patterns !== null && !hasBranch ? [`${wanted.branch} may deploy`] : [],
    ...others.map(({ name, type }) => `the ${type} ${name} may not deploy any more`)
  ];
  return {
    what: `environment ${wanted.name}`,
    state: words.length === 0 ? "keep" : "change",
    words: words.length === 0 ? sentence(wanted, reviewers) : words.join("; "),
    notes: [...reviewerNotes(wanted, reviewers), ...extraNotes(wanted, existing)],
    orders: [
      ...differences.length > 0 ? [putOrder(place, wanted, kept)] : [],
      ...hasBranch ? [] : [branchOrder(place, wanted)],
      // What may deploy now goes last: until then nothing is missing.
      ...others.map(
        ({ id }) => ({
          method: "DELETE",
          path: `${environmentPath(place, wanted.name)}/deployment-branch-policies/${id}`,
          right: ADMINISTRATION
        })
      )
    ]
  };
}
function together({ reviewers: wanted }, { reviewers }) {
  const isThere = ({ id, type }) => reviewers.some((one) => one.id === id && one.type === type);
  const room = Math.max(0, MOST_REVIEWERS - reviewers.length);
  const hasTeam = reviewers.some(({ type }) => type === "Team");
  const absent = (wanted ?? []).map(asReviewer).filter((one) => !isThere(one));
  const missing = hasTeam ? [] : absent.slice(0, room);
  return { reviewers: [...reviewers, ...missing], missing };
}
function putOrder(place, wanted, { reviewers, waitMinutes, ...now }) {
  const isReviewed = wanted.reviewers !== null;
  const body = {
    // GitHub sets back what is left out.
    ...waitMinutes > 0 ? { wait_timer: waitMinutes } : {},
    ...reviewers.length === 0 ? {} : {
      prevent_self_review: isReviewed || now.preventSelfReview,
      reviewers: reviewers.map(({ type, id }) => ({ type, id }))
    },
    ...isReviewed || now.canAdminsBypass === false ? { can_admins_bypass: false } : {},
    // “Protected branches” means all branches where only rulesets protect; the one name is exact.
    deployment_branch_policy: { protected_branches: false, custom_branch_policies: true }
  };
  return { method: "PUT", path: environmentPath(place, wanted.name), body, right: ADMINISTRATION };
}
function branchOrder(place, { name, branch }) {
  const path = `${environmentPath(place, name)}/deployment-branch-policies`;
  return { method: "POST", path, body: { name: branch, type: "branch" }, right: ADMINISTRATION };
}
function sentence(wanted, reviewers) {
  const branch = `only ${wanted.branch} deploys`;
  if (wanted.reviewers === null) return `nobody has to review; ${branch}`;
  const names = reviewers.map(({ name }) => name).join(", ");
  return `one of ${names || "nobody"} reviews, not their own run; administrators cannot pass it by; ${branch}`;
}
function reviewerNotes({ reviewers: wanted }, reviewers) {
  if (wanted === null || reviewers.some(({ type }) => type === "Team")) return [];
  if (wanted.length === 0) return ["nobody holds a role that reviews here: write somebody into manifests/people.yaml"];
  const absent = wanted.filter(({ id }) => !reviewers.some((one) => String(one.id) === id));
  return absent.length === 0 ? [] : [
    `GitHub takes ${MOST_REVIEWERS} reviewers; without a place: ${absent.map((one) => one.githubLogin).join(", ")}. A team takes one place`
  ];
}
function extraNotes({ reviewers: wanted }, { reviewers }) {
  if (reviewers.length === 0) return [];
  if (wanted === null)
    return ["the policy asks nobody to review here, and somebody must: it stays, and delays every job"];
  const extra = reviewers.filter(({ type, id }) => type === "User" && !wanted.some((one) => one.id === String(id)));
  return extra.length === 0 ? [] : [
    `${extra.map(({ name }) => name).join(", ")} may let a job begin without a role for it; the database counts no seat of theirs`
  ];
}
function asReviewer({ id, githubLogin }) {
  return { type: "User", id: Number(id), name: githubLogin };
}
function readExisting(answer, listed) {
  const rules = answer.protection_rules ?? [];
  const review = rules.find(({ type }) => type === "required_reviewers");
  const bypass = answer.can_admins_bypass;
  return {
    reviewers: (review?.reviewers ?? []).map(({ type, reviewer }) => ({
      type: type === "Team" ? "Team" : "User",
      id: Number(reviewer?.id),
      name: String(reviewer?.login ?? reviewer?.slug ?? reviewer?.id)
    })),
    preventSelfReview: review?.prevent_self_review === true,
    canAdminsBypass: typeof bypass === "boolean" ? bypass : null,
    waitMinutes: Number(rules.find(({ type }) => type === "wait_timer")?.wait_timer ?? 0),
    patterns: listed?.branch_policies?.map(({ id, name, type = "branch" }) => ({
      id: Number(id),
      name: String(name),
      type: String(type)
    })) ?? null
  };
}

// imported:node:path?src/usecases/setup/secrets.ts
var own_join = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();
var own_resolve = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").resolve)();

// src/usecases/setup/secrets.ts
function secretFile({ secrets }, { login }) {
  return own_join(secrets, `${login}.env`);
}
async function secretsStep(ask, place, { name, secrets }, source) {
  if (secrets === null) return null;
  const file = secretFile(source, secrets);
  const values = readFile(own_resolve(source.folder, file), file, secrets);
  const path = environmentPath(place, name);
  const there = await namesThere(ask, place, path);
  const step = { what: `secrets of ${name}`, notes: [], orders: [] };
  const missing = secrets.names.filter((one) => !there.includes(one));
  if (values === null) {
    if (missing.length === 0) return { ...step, state: "keep", words: `${secrets.names.join(", ")} are there` };
    return {
      ...step,
      state: "left",
      words: `${missing.join(", ")} not set: there is no ${file}; whoever keeps it runs this too`
    };
  }
  const set = source.replaceSecrets ? secrets.names : missing;
  if (set.length === 0) {
    const words = `${secrets.names.join(", ")} are there; GitHub shows no values, so nothing is compared: --replace-secrets sets them anew`;
    return { ...step, state: "keep", words };
  }
  return {
    ...step,
    state: there.length === 0 || missing.length === 2 ? "create" : "change",
    words: `${set.join(", ")} from ${file}`,
    // A user and a password of two different moments do not belong together.
    secrets: { environment: name, path, values }
  };
}
async function namesThere(ask, place, path) {
  const body = await askedIfThere(ask, place, { path: `${path}/secrets?per_page=100`, right: ENVIRONMENTS });
  const { secrets } = body ?? {};
  return (secrets ?? []).map(({ name }) => String(name));
}
function readFile(path, shown, { names, role }) {
  const variables = fileVariables(path);
  if (variables === null) return null;
  const [user, password] = names;
  const isRight = variables[user] === role && (variables[password] ?? "") !== "";
  if (!isRight)
    throw new QuorateError("SETUP_SECRET_FILE", {
      expected: { [user]: role, [password]: "its password" },
      // No value is shown: one of them may stand in the other's place.
      observed: {
        file: shown,
        [user]: variables[user] ? "another" : null,
        [password]: variables[password] ? "***" : null
      }
    });
  return [
    { name: user, value: new Secret(role) },
    { name: password, value: new Secret(variables[password] ?? "") }
  ];
}
function fileVariables(path) {
  try {
    return readVariables({ files: [path], env: {} });
  } catch (error) {
    if (error instanceof QuorateError && error.code === "FILE_MISSING") return null;
    throw error;
  }
}

// src/usecases/setup/starters.ts
async function startersSteps(ask, place, policy, people, of) {
  const checks = await executionChecks(ask, place.repo, policy, people, of);
  const list = bodyOf(await ask(`${place.repo}/actions/policies?has_parents=false&per_page=100`)).policies;
  if (checks.length === 0 || !Array.isArray(list)) return [notOffered(checks.length > 0)];
  return wantedStarters(policy, people).map((wanted) => {
    const [actors, dispatch] = checks.filter(({ title }) => title.endsWith(wanted.path));
    const notes = dispatch?.state === "ok" ? [] : [`another policy forbids to start ${wanted.path} by workflow_dispatch: allow it there`];
    const own = list.find(({ name }) => name === startersBody(policy, wanted).name);
    if (actors?.state === "ok") return { ...keep(wanted), notes };
    if (wanted.people.length === 0)
      return { ...keep(wanted), state: "left", words: "nobody starts it: no act names this login" };
    const step = createStarters(place, policy, wanted);
    if (own === void 0) return { ...step, notes };
    const orders = step.orders.map((order) => ({
      ...order,
      method: "PUT",
      path: `${order.path}/${Number(own.id)}`
    }));
    return { ...step, state: "change", orders, notes };
  });
}
function createStarters({ repo }, policy, wanted) {
  const names = wanted.people.map(({ githubLogin }) => githubLogin).join(", ");
  return {
    ...keep(wanted),
    state: "create",
    words: `${names} alone, by workflow_dispatch`,
    orders: [
      { method: "POST", path: `${repo}/actions/policies`, body: startersBody(policy, wanted), right: ADMINISTRATION }
    ]
  };
}
function keep({ path }) {
  return { what: `who starts ${path}`, state: "keep", words: "its operators alone", notes: [], orders: [] };
}
function notOffered(isOffered) {
  const words = isOffered ? "GitHub does not show its workflow execution protections to this token; look at Settings, Actions, Policies" : "workflow execution protections need a public repository, Team or Enterprise; the database refuses everybody else\u2019s run";
  return { what: "who starts the workflows of the logins", state: "left", words, notes: [], orders: [] };
}

// src/usecases/setup/gh-lines.ts
function ghLines(policy, people, secrets) {
  const { repository, server } = policy.spec.github;
  const place = { host: "", repo: `/repos/${repository}`, isPrivate: true };
  const environments = wantedEnvironments(policy, people);
  const starters = wantedStarters(policy, people).filter((one) => one.people.length > 0);
  return [
    "# What quorate setup github makes where nothing is there yet. gh compares nothing: look first at what you have.",
    "set -eu",
    ...server === "https://github.com" ? [] : [`export GH_HOST=${shellWord(new URL(server).host)}`],
    ...stepLines(createRules(place, policy)),
    ...environments.flatMap((wanted) => stepLines(createStep(place, wanted))),
    ...environments.flatMap(
      ({ name, secrets: of }) => of === null ? [] : [
        "",
        `# secrets of ${name}: ${of.names.join(", ")}`,
        `gh secret set --repo ${shellWord(repository)} --env ${shellWord(name)} --env-file ${shellWord(secretFile({ secrets }, of))}`
      ]
    ),
    "",
    "# The last need a public repository, Team or Enterprise; leave them out where GitHub knows no such address.",
    ...starters.flatMap((wanted) => stepLines(createStarters(place, policy, wanted)))
  ];
}
function stepLines({ what, words, notes, orders }) {
  return ["", ...[`${what}: ${words}`, ...notes].map((line) => `# ${line}`), ...orders.flatMap(orderLines)];
}
function orderLines({ method, path, body }) {
  const call = `gh api --method ${method} ${shellWord(path.slice(1))} --silent`;
  return body === void 0 ? [call] : [`${call} --input - <<'JSON'`, JSON.stringify(body), "JSON"];
}

// src/usecases/setup/read-plan.ts
var WITHOUT_REVIEWERS = ["free", "pro", "team"];
async function findRepository(ask, host, { policy }) {
  const { github, logins } = policy.spec;
  const repo = `/repos/${github.repository}`;
  const told = await ask(repo);
  if (told?.status === 404)
    throw new QuorateError("GITHUB_REPOSITORY_UNKNOWN", {
      expected: { host, repository: github.repository },
      observed: 404
    });
  if (told?.status !== 200)
    throw settingRefusal(told, { path: repo, right: "Metadata: read" }, { host, repo, isPrivate: false });
  const repository = told.body ?? {};
  const ids = { repository_id: String(repository.id), owner_id: String(repository.owner?.id) };
  if (ids.repository_id !== github.repository_id || ids.owner_id !== github.owner_id) {
    const { repository_id, owner_id } = github;
    throw new QuorateError("GITHUB_REPOSITORY_OTHER", { expected: { repository_id, owner_id }, observed: ids });
  }
  if (repository.permissions?.admin === false)
    throw new QuorateError("GITHUB_FORBIDDEN", {
      expected: "an administrator of the repository",
      observed: "a token of somebody who is none"
    });
  const isPrivate = !isPublic(repository);
  const plan = isPrivate ? await planOf(ask, repository) : null;
  const reviewed = Object.entries(logins).flatMap(([login, { approval }]) => approval === "required" ? [login] : []);
  if (plan !== null && WITHOUT_REVIEWERS.includes(plan) && reviewed.length > 0)
    throw new QuorateError("GITHUB_PLAN", {
      expected: `required reviewers, for ${reviewed.join(", ")}`,
      observed: `the plan ${plan}, and a private repository`
    });
  return { repository, plan, place: { host, repo, isPrivate } };
}
async function readPlan(ask, { place, ...of }, { policy, people }, source) {
  const environments = wantedEnvironments(policy, people);
  const steps = [await branchRulesStep(ask, place, policy)];
  for (const wanted of environments) steps.push(await environmentStep(ask, place, wanted));
  steps.push(...await startersSteps(ask, place, policy, people, of));
  for (const wanted of environments) {
    const step = await secretsStep(ask, place, wanted, source);
    if (step !== null) steps.push(step);
  }
  return steps;
}
var RIGHTS = `${ADMINISTRATION}, Environments: write, Actions: read, Contents: read`;

// src/usecases/setup/github.ts
var MODE = "setup github";
async function printSetup(folder, options) {
  const { policy, people } = await readFiles(folder, options.environment);
  return ghLines(policy, people, options.secrets);
}
async function setupGitHub(shell, options) {
  const files = await readFiles(shell.folder, options.environment);
  const api = sourceOf(shell.env);
  if (api.token === null) throw new QuorateError("GITHUB_TOKEN_MISSING", { expected: RIGHTS });
  const [ask, change] = [settingsReader(api), settingsChanger(api)];
  const found = await findRepository(ask, new URL(api.apiUrl).host, files);
  const source = { folder: shell.folder, secrets: options.secrets, replaceSecrets: options.replaceSecrets };
  const plan = await readPlan(ask, found, files, source);
  const open = plan.filter(isOpen);
  if (open.length === 0) return setupVerdict("Plan", plan.map(planned), []);
  const by = { isSaid: options.yes, isTerminal: shell.isTerminal, option: "quorate setup github --yes" };
  try {
    if (shell.isTerminal && !options.yes) shell.say([sectionOf("Plan", plan.map(planned))]);
    await askYes("This plan is carried out on GitHub.", by);
  } catch (error) {
    if (!(error instanceof QuorateError) || shell.isTerminal) throw error;
    return setupVerdict("Plan", plan.map(planned), error.findings);
  }
  const again = () => readPlan(ask, found, files, { ...source, replaceSecrets: false });
  const ended = await carryOut({ ask, change, place: found.place }, open, again);
  const unread = ended.filter(({ step }) => step === UNREAD);
  const told = [...plan.map((step) => ended.find((one) => one.step === step) ?? planned(step)), ...unread];
  return setupVerdict(
    "What was done",
    told,
    ended.flatMap(({ findings }) => findings)
  );
}
async function readFiles(folder, environment) {
  const path = policyPath(environment);
  const policy = valueOrThrow(readEnvironment(await readText(folder, path), path));
  return { policy, people: valueOrThrow(readPeople(await readText(folder, PEOPLE_PATH), PEOPLE_PATH)) };
}
function isOpen({ state }) {
  return state === "create" || state === "change";
}
async function carryOut(hands, open, again) {
  const [rules, secrets] = [open.filter((step) => !hasSecrets(step)), open.filter(hasSecrets)];
  const made = await verified(await applySteps(hands, rules), again);
  const unsafe = new Set(made.filter(({ outcome }) => outcome !== "done").map(({ step }) => step.what));
  const isOver = made.some(
    ({ outcome, step }) => outcome === "not tried" || step === UNREAD || outcome !== "done" && isBranchRules(step)
  );
  const isHeld = ({ secrets: of }) => isOver || unsafe.has(`environment ${of?.environment}`);
  const held = secrets.filter(isHeld).map((step) => ({ step, outcome: "not tried", findings: [] }));
  const set = await applySteps(
    hands,
    secrets.filter((step) => !isHeld(step))
  );
  return [...made, ...held, ...set.length === 0 ? [] : await verified(set, again)];
}
function hasSecrets({ secrets }) {
  return secrets !== void 0;
}
var UNREAD = { what: "reading it again", state: "left", words: "failed", notes: [], orders: [] };
async function verified(ended, again) {
  if (ended.some(({ outcome }) => outcome === "not tried")) return ended;
  let now;
  try {
    now = await again();
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error;
    return [...ended, { step: UNREAD, outcome: "failed", findings: error.findings }];
  }
  return ended.map((one) => {
    const seen = now.find(({ what }) => what === one.step.what);
    if (one.outcome !== "done" || seen === void 0 || !isOpen(seen)) return one;
    const finding = { code: "GITHUB_SETTING_IGNORED", expected: `${seen.what}: ${seen.words}` };
    return { ...one, outcome: "failed", findings: [finding] };
  });
}
var planned = (step) => ({ step, outcome: null });
var DONE = { create: "made", change: "changed", keep: "kept", left: "left" };
function wordOf({ step: { state }, outcome }, isPlan) {
  if (isPlan) return state;
  return outcome === "failed" || outcome === "not tried" ? outcome : DONE[state];
}
function sectionOf(title, told) {
  const words = told.map((one) => wordOf(one, title === "Plan"));
  const width = Math.max(...words.map((word) => word.length));
  const lines = told.flatMap(({ step }, index) => [
    { text: `${(words[index] ?? "").padEnd(width)}  ${step.what}: ${step.words}` },
    ...step.notes.map((note) => ({ text: `${" ".repeat(width)}  look: ${note}` }))
  ]);
  return { title, lines };
}
function setupVerdict(title, told, findings) {
  const words = told.map((one) => wordOf(one, title === "Plan"));
  const counts = [...new Set(words)].map((word) => `${words.filter((one) => one === word).length} ${word}`);
  const isFailed = findings.length > 0;
  return {
    outcome: isFailed ? verdictOf(errorOf(findings), { mode: MODE }).outcome : "pass",
    mode: MODE,
    findings,
    facts: { steps: counts.join(", ") },
    sections: [sectionOf(title, told)],
    data: {
      steps: told.map(({ step: { what, words: said, notes }, ...one }, index) => ({
        what,
        state: words[index],
        words: said,
        notes,
        ..."findings" in one && one.findings.length > 0 ? { codes: one.findings.map(({ code }) => code) } : {}
      }))
    },
    next: isFailed ? title === "Plan" ? [] : ["put right what failed, and run the same again: what is made is kept"] : [
      ...told.flatMap(({ step: { state, what, words: said } }) => state === "left" ? [`${what}: ${said}`] : []),
      "quorate doctor --settings secrets/door.env"
    ]
  };
}
export {
  printSetup,
  setupGitHub
};
