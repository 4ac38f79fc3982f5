import {
  askLogin
} from "./chunk-YRAETELS.js";
import {
  readChain
} from "./chunk-YCMVVPVN.js";
import {
  loginsOf,
  unnamed
} from "./chunk-WRRSWVCG.js";
import {
  actsOf
} from "./chunk-XFSM4J3F.js";
import {
  QuorateError,
  sha256
} from "./chunk-MOJ4YKEH.js";

// src/usecases/doctor/check.ts
var GROUPS = {
  files: "Files and people",
  github: "GitHub",
  environments: "Environments and secrets",
  workflows: "Workflows",
  database: "Database",
  clocks: "Clocks",
  ledger: "Gate and ledger",
  privileges: "Roles, privileges and drift",
  keys: "Keys and expiry",
  strength: "Strength"
};
var CHECKS = {
  files: [
    "FILE",
    "SECRETS_CLOSED",
    "SECRETS_IGNORED",
    "SECRETS_COMMITTED",
    "PEOPLE_NAMED",
    "PEOPLE_IDS",
    "REGISTRY_EXTRA",
    "REGISTRY_LACKING",
    "REGISTRY_DATES",
    "PEOPLE_SUSPENDED"
  ],
  github: [
    "GITHUB_READ",
    "GITHUB_REACHED",
    "GITHUB_TOKEN",
    "GITHUB_RATE",
    "REPOSITORY_IDS",
    "DEFAULT_BRANCH",
    "BRANCH_PROTECTED",
    "BRANCH_REVIEW",
    "BRANCH_LAST_PUSH",
    "BRANCH_REWRITE",
    "OIDC_SUBJECT",
    "DEFAULT_TOKEN",
    "SHA_PINNING"
  ],
  environments: [
    "ENVIRONMENTS_OFFERED",
    "ENVIRONMENT",
    "PLAN",
    "REVIEWERS",
    "SELF_REVIEW",
    "ADMIN_BYPASS",
    "NO_REVIEWERS",
    "BRANCH_POLICY",
    "BRANCH_PATTERNS",
    "SECRETS_OF_ENVIRONMENTS"
  ],
  workflows: [
    "WORKFLOW_PRESENT",
    "WORKFLOW_JOBS",
    "WORKFLOW_HISTORY",
    "WORKFLOW_CALLS",
    "WORKFLOW_EVENT",
    "WORKFLOW_ENVIRONMENT",
    "WORKFLOW_PERMISSIONS",
    "WORKFLOW_PINS",
    "WORKFLOW_ACTORS",
    "WORKFLOW_DISPATCH"
  ],
  database: [
    "DATABASE",
    "TLS",
    "SCRAM",
    "DIRECT",
    "KEEPALIVE",
    "VERSION",
    "ENCODING",
    "PRIMARY",
    "ISOLATION",
    "DATABASE_SETTINGS",
    "PREPARED",
    "PREPARED_OFF",
    "DURABLE",
    "FSYNC",
    "PASSWORD_ENCRYPTION",
    "LOGGED_TOKENS"
  ],
  clocks: ["CLOCK_DATABASE", "CLOCK_HERE"],
  ledger: ["INSTALLED", "GATE_VERSION", "GENESIS", "GENESIS_CONFIRMED", "SAME_SERVER", "POLICY_IN_FORCE"],
  privileges: [
    "ROLE",
    "ROLE_MEMBERSHIP",
    "ROLE_SETTINGS",
    "ROLE_SPILL",
    "ROLE_LIMIT",
    "ROLE_TEMP",
    "ROLE_LARGE_OBJECTS",
    "OWNERS",
    "PRIVILEGES",
    "READERS",
    "GATE_TEXT",
    "TARGETS",
    "TEMPORARY_LOGIN",
    "TEMPORARY_LOGIN_LEFT"
  ],
  keys: [
    "KEYS_PINNED",
    "KEYS_RETIRED",
    "KEYS_PUBLISHED",
    "KEYS_AGE",
    "PERMITS_PUBLISHED",
    "RELEASES_ROTATED",
    "SEATS_VALID",
    "SEATS_CONFIRMED",
    "SEATS_DRILLED",
    "PEOPLE_LAST",
    "PEOPLE_VALID",
    "CERTIFICATES"
  ],
  strength: ["DEPLOY_STRENGTH"]
};
var GROUP_OF = new Map(
  Object.keys(CHECKS).flatMap((group) => CHECKS[group].map((id) => [id, group]))
);
function groupOf({ id }) {
  return GROUP_OF.get(id);
}
function check(id, title, seen) {
  const { holds, observed, fix, otherwise = "fail", repair } = seen;
  const made = { id, title, observed, state: holds ? "ok" : otherwise, fix: holds ? null : fix };
  return holds || repair === void 0 ? made : { ...made, repair };
}
function unknown(id, title, observed, fix) {
  return { id, title, state: "unknown", observed, fix };
}

// src/usecases/doctor/names.ts
var LINKS = 500;
async function nameOfSubjects(subjects, people, { ask, repo, database }) {
  const names = loginsOf(people);
  const isNamed = () => subjects.every((subject) => names.has(subject));
  const add = (subject, name) => names.has(subject) || names.set(subject, name);
  if (!isNamed()) {
    for (const { by } of await linksOf(database))
      if (by.subject !== null && by.label !== null) add(by.subject, by.label.text);
  }
  if (!isNamed() && repo !== null) {
    const told = (await ask(`${repo}/collaborators?per_page=100`))?.body;
    for (const { id, login } of Array.isArray(told) ? told : [])
      if (typeof login === "string") add(sha256(String(id)), login);
  }
  return (subject) => names.get(subject) ?? unnamed(subject);
}
function nameInFile(people) {
  const names = loginsOf(people);
  return (subject) => names.get(subject) ?? unnamed(subject);
}
async function loginOfId(ask, people, id) {
  const known = people?.people.find((person) => person.id === id)?.githubLogin;
  if (known !== void 0) return known;
  return await askLogin(ask, id) ?? `the account with the id ${id}`;
}
async function linksOf(database) {
  try {
    return (await readChain(database, { from: null, limit: LINKS })).links;
  } catch (error) {
    if (error instanceof QuorateError) return [];
    throw error;
  }
}

// src/usecases/doctor/branch-rules.ts
async function branchRuleChecks(ask, repo, branch, isPinned, people) {
  const guards = [...await rulesets(ask, repo, branch, people), ...await protection(ask, repo, branch)];
  const judged = (id, title, of, fix) => {
    const isUntold = of.some(({ bypass }) => bypass === null);
    return check(id, title, {
      holds: of.some(({ bypass }) => bypass?.length === 0),
      observed: Object.fromEntries(
        of.map(({ name, bypass }) => [
          name,
          bypass === null ? "GitHub shows this to administrators only" : [...bypass]
        ])
      ),
      fix: isUntold ? `give the doctor an administrator\u2019s token; then, where it is so: ${fix}` : fix,
      otherwise: isPinned || isUntold ? "warn" : "fail"
    });
  };
  return [
    judged(
      "BRANCH_REVIEW",
      `a change of ${branch} takes a pull request that another approves, and nobody passes that by`,
      guards.filter(({ reviews }) => reviews),
      `Settings, Rules: a ruleset for ${branch} with one approval and an empty bypass list; or pin the workflows (docs/adopt-team.md)`
    ),
    judged(
      "BRANCH_LAST_PUSH",
      `the last push to such a pull request is approved by another, and nobody passes that by`,
      guards.filter(({ lastPush }) => lastPush),
      `Settings, Rules: in the ruleset for ${branch} require approval of the most recent reviewable push; or whoever approves may push first`
    ),
    judged(
      "BRANCH_REWRITE",
      `nobody rewrites ${branch}`,
      guards.filter(({ forbidsForce }) => forbidsForce),
      `Settings, Rules: a ruleset for ${branch} that blocks force pushes, with an empty bypass list`
    )
  ];
}
async function rulesets(ask, repo, branch, people) {
  const answer = await ask(`${repo}/rules/branches/${encodeURIComponent(branch)}?per_page=100`);
  if (answer?.status !== 200 || !Array.isArray(answer.body)) return [untold("rulesets")];
  const rules = answer.body;
  const nameOf = (actor) => actorName(ask, people, actor);
  const ids = [...new Set(rules.map(({ ruleset_id: id }) => Number(id)))];
  return Promise.all(
    ids.map(async (id) => {
      const own = rules.filter(({ ruleset_id: of }) => Number(of) === id);
      const { body } = await ask(`${repo}/rulesets/${id}`) ?? { body: null };
      const { name = String(id), bypass_actors: actors } = body ?? {};
      return {
        name: `ruleset ${name}`,
        reviews: own.some(({ type, parameters }) => type === "pull_request" && approvals(parameters) > 0),
        lastPush: own.some(({ type, parameters }) => type === "pull_request" && asksLastPush(parameters)),
        forbidsForce: own.some(({ type }) => type === "non_fast_forward"),
        bypass: Array.isArray(actors) ? await Promise.all(actors.map(nameOf)) : null
      };
    })
  );
}
async function protection(ask, repo, branch) {
  const answer = await ask(`${repo}/branches/${encodeURIComponent(branch)}/protection`);
  const body = answer?.body ?? {};
  if (answer?.status === 404 && body.message === "Branch not protected") return [];
  if (answer?.status !== 200) return [untold("branch protection")];
  const { required_pull_request_reviews: reviews, enforce_admins: admins, allow_force_pushes: force } = body;
  const { bypass_pull_request_allowances: allowed } = reviews ?? {};
  const passers = Object.values(allowed ?? {}).flatMap(
    (list) => list.map(({ login, slug }) => String(login ?? slug))
  );
  return [
    {
      name: "branch protection",
      reviews: approvals(reviews) > 0,
      lastPush: asksLastPush(reviews),
      forbidsForce: force?.enabled === false,
      bypass: [...admins?.enabled === true ? [] : ["administrators"], ...passers]
    }
  ];
}
function untold(name) {
  return { name, reviews: true, lastPush: true, forbidsForce: true, bypass: null };
}
function approvals(parameters) {
  return Number((parameters ?? {}).required_approving_review_count ?? 0);
}
function asksLastPush(parameters) {
  return approvals(parameters) > 0 && (parameters ?? {}).require_last_push_approval === true;
}
async function actorName(ask, people, { actor_type: type, actor_id: id = null, bypass_mode: mode = "always" }) {
  const name = type === "User" ? await loginOfId(ask, people, String(id)) : `${type}${id === null ? "" : ` ${id}`}`;
  return `${name} (${mode})`;
}

// src/usecases/doctor/github-answers.ts
var WITH_TOKEN = "set GITHUB_TOKEN to a token that may read the repository\u2019s contents, actions and administration";
function bodyOf(told) {
  return told?.status === 200 && typeof told.body === "object" && told.body !== null ? told.body : {};
}
function seenStatus(told) {
  if (told === null) return "no answer";
  return told.isLimited ? "GitHub limits the rate of calls" : `status ${told.status}`;
}
function isPublic({ visibility, private: isPrivate }) {
  return visibility === void 0 ? isPrivate === false : visibility === "public";
}
async function planOf(ask, repository) {
  const owner = repository.owner ?? {};
  const answer = await ask(owner.type === "Organization" ? `/orgs/${owner.login}` : `/users/${owner.login}`);
  const { name = null } = bodyOf(answer).plan ?? {};
  return name;
}

// src/usecases/doctor/execution.ts
var WITHOUT = ["free", "pro"];
var SETTINGS = "Settings, Actions, Policies";
var TEAMS = ["Team", "BusinessTeam", "EnterpriseTeam"];
async function executionChecks(ask, repo, { spec }, people, { repository, plan }) {
  if (!isPublic(repository) && plan !== null && WITHOUT.includes(plan)) return [];
  const protections = await readProtections(ask, repo);
  if (protections === null) {
    return [
      check("WORKFLOW_ACTORS", "only their operators start the workflows of the logins", {
        holds: false,
        observed: "GitHub shows this to administrators only",
        fix: `look at ${SETTINGS}, or give the doctor a token that may write the repository\u2019s administration; public repositories have them, private ones on Team and Enterprise`,
        otherwise: "warn"
      })
    ];
  }
  const ids = protections.flatMap(
    ({ actors }) => actors?.flatMap(({ type, id }) => type === "User" ? [id] : []) ?? []
  );
  const names = new Map(
    await Promise.all([...new Set(ids)].map(async (id) => [id, await loginOfId(ask, people, id)]))
  );
  return Object.entries(spec.logins).flatMap(([login, { workflow = `${login}.yml` }]) => {
    const path = `.github/workflows/${typeof workflow === "string" ? workflow : `${login}.yml`}`;
    const roles = actsOf(spec).flatMap((act) => act.login === login ? [act.by] : []);
    const operators = people?.people.filter((person) => person.roles.some((role) => roles.includes(role))) ?? [];
    return loginChecks(path, protections, operators, ({ type, id }) => names.get(id) ?? `${type} ${id}`);
  });
}
function loginChecks(path, protections, operators, nameOf) {
  const covering = protections.filter(({ covers }) => covers(path));
  const lists = covering.flatMap(({ actors }) => actors === null ? [] : [actors]);
  const isOperator = ({ type, id }) => TEAMS.includes(type) || type === "User" && operators.some((person) => person.id === id);
  const events = covering.flatMap((one) => one.events === null ? [] : [one.events]);
  return [
    check("WORKFLOW_ACTORS", `only its operators start ${path}`, {
      // All policies must allow a run: one that is narrow is enough.
      holds: lists.some((list) => list.length > 0 && list.every(isOperator)),
      observed: lists.length === 0 ? "anybody who may write" : lists.map((list) => list.map(nameOf)),
      fix: `${SETTINGS}: an active policy for ${path} that lets start it ${operators.map(({ githubLogin, id }) => `${githubLogin} (${id})`).join(", ") || "its operators"}`,
      otherwise: "warn"
    }),
    check("WORKFLOW_DISPATCH", `nothing keeps people from starting ${path}`, {
      holds: events.every((list) => list.includes("workflow_dispatch")),
      observed: events.map((list) => [...list]),
      fix: `${SETTINGS}: allow workflow_dispatch in every active policy for ${path}; the gate takes no other event`
    })
  ];
}
async function readProtections(ask, repo) {
  const { policies, total_count: total } = bodyOf(await ask(`${repo}/actions/policies?has_parents=true&per_page=100`));
  if (!Array.isArray(policies) || policies.length !== total) return null;
  const active = policies.filter(({ enforcement }) => enforcement === "active");
  const told = await Promise.all(active.map((policy) => ask(addressOf(repo, policy))));
  return told.every((answer) => answer?.status === 200) ? told.map((answer) => readProtection(bodyOf(answer))) : null;
}
function addressOf(repo, { id, source, source_type: type }) {
  const owner = encodeURIComponent(String(source));
  const root = type === "Organization" ? `/orgs/${owner}` : type === "Enterprise" ? `/enterprises/${owner}` : repo;
  return `${root}/actions/policies/${Number(id)}`;
}
function readProtection({ conditions, rules }) {
  const of = (type, member) => {
    const rule = (Array.isArray(rules) ? rules : []).find((one) => one.type === type);
    if (rule === void 0) return null;
    const list = (rule.parameters ?? {})[member];
    return Array.isArray(list) ? list : [];
  };
  const actors = of("restrict_actions_actors", "allowed_actors");
  return {
    covers: coverage((conditions ?? {}).workflow_path),
    actors: actors?.map(({ type, id }) => ({ type: String(type), id: String(id) })) ?? null,
    events: of("restrict_action_events", "allowed_events")?.map(String) ?? null
  };
}
function coverage(condition) {
  const { include, exclude } = condition ?? {};
  const [included, excluded] = [include ?? [], exclude ?? []];
  return (path) => (included.length === 0 || included.some((pattern) => matches(pattern, path))) && !excluded.some((pattern) => matches(pattern, path));
}
var WILDCARDS = /* @__PURE__ */ new Map([
  ["**", ".*"],
  ["*", "[^/]*"],
  ["?", "[^/]"]
]);
function matches(pattern, path) {
  if (pattern === "~ALL") return true;
  const parts = pattern.split(/(\*\*|\*|\?)/);
  const form = parts.map((part) => WILDCARDS.get(part) ?? part.replace(/[.+^$(){}|[\]\\]/g, "\\$&")).join("");
  return new RegExp(`^${form}$`).test(path);
}

export {
  GROUPS,
  groupOf,
  check,
  unknown,
  nameOfSubjects,
  nameInFile,
  branchRuleChecks,
  WITH_TOKEN,
  bodyOf,
  seenStatus,
  isPublic,
  planOf,
  executionChecks
};
