import {
  readSeats
} from "./chunk-3RAFZBXO.js";
import {
  DISCOVERY,
  JWKS
} from "./chunk-GO3AEKJ3.js";
import {
  rotateWords
} from "./chunk-KBHH72PA.js";
import {
  readReleases
} from "./chunk-2NQHHOPG.js";
import {
  fetchKeySet,
  readKeySet
} from "./chunk-NCRILCRA.js";
import {
  openAs
} from "./chunk-S2M5NQKD.js";
import {
  readPrivileges
} from "./chunk-5PAGUF4X.js";
import {
  readPermitKeys
} from "./chunk-5G7IHNI2.js";
import "./chunk-OJUI2JEH.js";
import "./chunk-VPGCHHBE.js";
import {
  readLoginReport
} from "./chunk-CKKUPF2U.js";
import {
  goesByPatterns,
  readBranchPatterns,
  readEnvironmentFacts
} from "./chunk-M7SU5W7Y.js";
import {
  gitHubOf
} from "./chunk-RFM4RNU5.js";
import "./chunk-I6VPPDS5.js";
import "./chunk-UGSVKXS3.js";
import "./chunk-ILP7WHE3.js";
import "./chunk-RFAMTZVH.js";
import "./chunk-QUFL33JM.js";
import "./chunk-UES5GNW4.js";
import "./chunk-GZGMRJSJ.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-C6CPVHAU.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-KIOSFMM4.js";
import "./chunk-W6X4LOPS.js";
import "./chunk-YZHVAU5Q.js";
import {
  readGate
} from "./chunk-YWIMQOKQ.js";
import {
  keysText,
  ledgerFacts
} from "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-F46ONHTZ.js";
import "./chunk-U5GFBCPJ.js";
import {
  placeholderFindings
} from "./chunk-XMBPB5T3.js";
import "./chunk-5CHXYSQH.js";
import "./chunk-44GZXAYQ.js";
import "./chunk-VSDWACOQ.js";
import "./chunk-RRYYZE5P.js";
import {
  readRegistered
} from "./chunk-CCE3OMX5.js";
import "./chunk-D3D2PMXI.js";
import "./chunk-KTZJQKVL.js";
import "./chunk-CHU42L5I.js";
import "./chunk-TXT4AZOG.js";
import "./chunk-OKVJDM57.js";
import "./chunk-A25NBGAR.js";
import "./chunk-5Z6WDIR7.js";
import "./chunk-SM3KEWLZ.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import {
  staffing
} from "./chunk-NACSYATT.js";
import "./chunk-B2MPIXHC.js";
import {
  readPlan
} from "./chunk-EHC24UW7.js";
import {
  expandEnvironment
} from "./chunk-T65VRITU.js";
import {
  readEnvironment,
  workflowsOf
} from "./chunk-WH6AQ76A.js";
import {
  PEOPLE_PATH,
  policyPath
} from "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-AQR5YWXP.js";
import "./chunk-T3L6L2TK.js";
import {
  readPeople
} from "./chunk-VTB6ADQK.js";
import {
  parse
} from "./chunk-55R5BAU6.js";
import "./chunk-V2U6MDCK.js";
import {
  actsOf,
  kindOf
} from "./chunk-JMQ56KZN.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import {
  LOGIN_PREFIX,
  QuorateError,
  entryOf,
  exitCode,
  explain,
  folderFiles,
  isLoopback,
  namesIn,
  neutralise,
  neutraliseJson,
  optional,
  readText,
  readVia,
  sha256,
  textOf
} from "./chunk-VMUSJW27.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/checkout/asked-by-plans.ts
var FOLDER = "manifests/plans";
async function askedByPlans(folder) {
  const asked = await Promise.all(
    plansIn(folder).map((name) => readText(folder, `${FOLDER}/${name}`).then(askedBy, () => []))
  );
  return new Set(asked.flat());
}
function plansIn(folder) {
  try {
    return namesIn(folder, FOLDER).filter((name) => name.endsWith(".yaml"));
  } catch {
    return [];
  }
}
function askedBy(text) {
  const read2 = readPlan(text, FOLDER);
  if (!read2.ok || read2.value.does !== "run") return [];
  const { releases, login } = read2.value.run;
  return [
    ...releases.length === 0 ? [] : ["releases"],
    ...login === null ? [] : ["temporary_login"]
  ];
}

// src/usecases/doctor/check.ts
function check(id, title, seen) {
  const { holds: holds2, observed, fix, otherwise = "fail" } = seen;
  return { id, title, observed, state: holds2 ? "ok" : otherwise, fix: holds2 ? null : fix };
}
function unknown(id, title, observed, fix) {
  return { id, title, state: "unknown", observed, fix };
}
function doctorVerdict(checks) {
  const of = (state) => checks.filter((one) => one.state === state);
  const [failed, unseen] = [of("fail"), of("unknown")];
  const finding = (code) => (one) => ({
    code,
    expected: one.title,
    observed: { check: one.id, observed: one.observed, fix: one.fix }
  });
  return {
    outcome: failed.length > 0 ? "blocked" : unseen.length > 0 || checks.length === 0 ? "undecided" : "pass",
    mode: "doctor",
    findings: [...failed.map(finding("SETUP_WRONG")), ...unseen.map(finding("SETUP_UNKNOWN"))],
    facts: {
      checks: `${of("ok").length} ok, ${of("warn").length} to think about, ${failed.length} wrong, ${unseen.length} not examined`
    }
  };
}
var MARKS = { ok: "\u2713", warn: "!", fail: "\u2717", unknown: "?" };
function checksText(checks) {
  return checks.flatMap(({ id, title, state, observed, fix }) => [
    `${MARKS[state]} ${neutralise(title)}  (${id})`,
    ...state === "ok" ? [] : [`    observed  ${neutralise(textOf(observed))}`],
    ...fix === null ? [] : [`    fix       ${neutralise(fix)}`]
  ]).join("\n");
}

// src/usecases/doctor/clocks.ts
var MOST = 30;
async function clockChecks(ask, database) {
  const gitHub = await offset(async () => (await ask("/"))?.date ?? null);
  const server = database === null ? null : await offset(async () => {
    const [row] = await database.query(
      `select extract(epoch from clock_timestamp())::float8 * 1000 as now`
    );
    return row?.now ?? null;
  });
  return [
    between(
      "CLOCK_DATABASE",
      "the database\u2019s clock goes with GitHub\u2019s",
      server,
      gitHub,
      "fail",
      "let the database server keep time by NTP"
    ),
    between(
      "CLOCK_HERE",
      "this machine\u2019s clock goes with GitHub\u2019s",
      0,
      gitHub,
      "warn",
      "let this machine keep time by NTP"
    )
  ];
}
function between(id, title, left, right, otherwise, fix) {
  if (left === null || right === null)
    return unknown(id, title, "a clock could not be read", "let the doctor reach GitHub and the database");
  const apart = Math.round(Math.abs(left - right));
  return check(id, title, { holds: apart <= MOST, observed: `${apart} s apart`, fix, otherwise });
}
async function offset(read2) {
  const before = Date.now();
  const told = await read2();
  return told === null ? null : (told - (before + Date.now()) / 2) / 1e3;
}

// src/usecases/doctor/database.ts
async function serverChecks(database) {
  const [row] = await database.query(`
    select current_setting('server_version_num')::integer as version, current_setting('server_encoding') as encoding,
      pg_is_in_recovery() as recovery, current_setting('default_transaction_isolation') as isolation,
      current_setting('max_prepared_transactions')::integer as prepared,
      (select count(*)::integer from pg_catalog.pg_prepared_xacts where database = current_database()) as lingering,
      current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
      current_setting('password_encryption') as password_encryption, current_database() as database,
      (select string_agg(c, ', ' order by c) from pg_catalog.pg_db_role_setting as s cross join lateral unnest(s.setconfig) as c
       where s.setrole = 0 and s.setdatabase in (0, (select oid from pg_catalog.pg_database where datname = current_database()))) as overridden`);
  const server = row;
  const name = `"${server.database}"`;
  return [
    check("VERSION", "the server is PostgreSQL 15 to 18", {
      holds: server.version >= 15e4 && server.version < 19e4,
      observed: server.version,
      fix: "use PostgreSQL 15, 16, 17 or 18: nothing is installed on another one"
    }),
    check("ENCODING", "the database speaks UTF-8", {
      holds: server.encoding === "UTF8",
      observed: server.encoding,
      fix: "create a database with encoding UTF8 and move the data there"
    }),
    check("PRIMARY", "the server is the primary", {
      holds: !server.recovery,
      observed: server.recovery ? "in recovery" : "primary",
      fix: "write the primary\u2019s address into `database.hosts`: a replica can neither spend nor write"
    }),
    check("ISOLATION", "transactions are read committed by default", {
      holds: server.isolation === "read committed",
      observed: server.isolation,
      fix: "alter system set default_transaction_isolation = 'read committed'"
    }),
    check("DATABASE_SETTINGS", "sessions begin with no setting of the database or of every role", {
      holds: server.overridden === null,
      observed: server.overridden,
      fix: `alter database ${name} reset <the setting>; give it to the roles that need it, not to the gate\u2019s`,
      otherwise: "warn"
    }),
    check("PREPARED", "no prepared transaction holds locks", {
      holds: server.lingering === 0,
      observed: server.lingering,
      fix: "look at pg_prepared_xacts, then commit or roll back each: rollback prepared '<gid>'"
    }),
    check("PREPARED_OFF", "prepared transactions are switched off", {
      holds: server.prepared === 0,
      observed: server.prepared,
      fix: "alter system set max_prepared_transactions = 0, and restart the server: until then the gate refuses every call"
    }),
    check("DURABLE", "a commit waits until a crash could not lose it", {
      holds: ["on", "remote_apply"].includes(server.commit),
      observed: server.commit,
      fix: "alter system set synchronous_commit = on: until then the gate refuses every call"
    }),
    check("FSYNC", "what was committed is still there after a crash of the machine", {
      holds: server.fsync === "on",
      observed: server.fsync,
      fix: "alter system set fsync = on: a lost commit gives a spent grant back",
      otherwise: "warn"
    }),
    check("PASSWORD_ENCRYPTION", "new passwords are kept as SCRAM verifiers", {
      holds: server.password_encryption === "scram-sha-256",
      observed: server.password_encryption,
      fix: "alter system set password_encryption = 'scram-sha-256'"
    }),
    await loggingCheck(database)
  ];
}
async function loggingCheck(database) {
  const rows = await database.query(`
    select name, setting from pg_catalog.pg_settings where name in ('log_statement', 'log_min_duration_statement',
      'log_min_duration_sample', 'log_transaction_sample_rate', 'log_parameter_max_length', 'log_parameter_max_length_on_error',
      'auto_explain.log_min_duration', 'auto_explain.log_parameter_max_length', 'pgaudit.log', 'pgaudit.log_parameter')`);
  const value = (name, absent) => rows.find((row) => row.name === name)?.setting ?? absent;
  const logs = value("log_statement", "none") === "all" || value("log_min_duration_statement", "-1") !== "-1" || value("log_min_duration_sample", "-1") !== "-1" || Number(value("log_transaction_sample_rate", "0")) > 0;
  const leaking = [
    ...logs && value("log_parameter_max_length", "-1") !== "0" ? ["log_parameter_max_length"] : [],
    ...value("log_parameter_max_length_on_error", "0") === "0" ? [] : ["log_parameter_max_length_on_error"],
    ...value("auto_explain.log_min_duration", "-1") !== "-1" && value("auto_explain.log_parameter_max_length", "-1") !== "0" ? ["auto_explain.log_parameter_max_length"] : [],
    ...value("pgaudit.log", "none") !== "none" && value("pgaudit.log_parameter", "off") === "on" ? ["pgaudit.log_parameter"] : []
  ];
  return check("LOGGED_TOKENS", "no token comes into the server\u2019s log", {
    holds: leaking.length === 0,
    observed: Object.fromEntries(rows.map(({ name, setting }) => [name, setting])),
    fix: leaking.map((name) => `alter system set ${name} = ${name.endsWith("log_parameter") ? "off" : "0"}`).join("; ")
  });
}

// src/usecases/doctor/branch-rules.ts
async function branchRuleChecks(ask, repo, branch, isPinned) {
  const guards = [...await rulesets(ask, repo, branch), ...await protection(ask, repo, branch)];
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
      `Settings, Rules: a ruleset for ${branch} with one approval and an empty bypass list; or pin the workflows (docs/adopt.md)`
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
async function rulesets(ask, repo, branch) {
  const answer = await ask(`${repo}/rules/branches/${encodeURIComponent(branch)}?per_page=100`);
  if (answer?.status !== 200 || !Array.isArray(answer.body)) return [untold("rulesets")];
  const rules = answer.body;
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
        bypass: Array.isArray(actors) ? actors.map(actorName) : null
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
function actorName({ actor_type: type, actor_id: id = null, bypass_mode: mode = "always" }) {
  return `${type}${id === null ? "" : ` ${id}`} (${mode})`;
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

// src/usecases/doctor/environments.ts
var WITHOUT_ENVIRONMENTS = ["free"];
var WITHOUT_REVIEWERS = ["free", "pro", "team"];
async function environmentsChecks(ask, repo, { name, spec }, of) {
  const logins = Object.entries(spec.logins);
  const kinds = [
    ...logins.map(
      ([login, { approval }]) => [`${name}-${login}`, approval === "required" ? "reviewed" : "open"]
    ),
    ...["door", "revoke"].map((login) => [`${name}-${login}`, "unreviewed"])
  ];
  const answers = await Promise.all(kinds.map(([one]) => ask(`${repo}/environments/${encodeURIComponent(one)}`)));
  const names = kinds.map(([one]) => one);
  if (hasNone(of, answers)) return [noneOffered(names, of)];
  const checks = await Promise.all(
    kinds.map(
      ([one, kind], index) => environmentChecks(ask, repo, { name: one, kind, answer: answers[index] ?? null, branch: spec.github.branch, of })
    )
  );
  const asksReviewers = logins.some(([, { approval }]) => approval === "required");
  return [...checks.flat(), ...asksReviewers ? [reviewersOffered(of)] : []];
}
function hasNone({ repository, plan }, answers) {
  if (isPublic(repository)) return false;
  if (plan !== null && WITHOUT_ENVIRONMENTS.includes(plan)) return true;
  return answers.every((answer) => answer?.status === 404);
}
function noneOffered(names, { plan }) {
  return check("ENVIRONMENTS_OFFERED", "this private repository has GitHub environments", {
    holds: false,
    observed: plan === null ? "none of them, and GitHub shows the plan to its owner only" : `none of them, on the plan ${plan}`,
    fix: `every job of the gate runs in one, and GitHub Free has none for private repositories: make this one public, or use Pro, Team or Enterprise. Where Settings shows \u201CEnvironments\u201D, create them there: ${names.join(", ")}`
  });
}
function reviewersOffered({ repository, plan }) {
  const title = "the plan offers required reviewers for this repository";
  if (isPublic(repository)) return check("PLAN", title, { holds: true, observed: "public repository", fix: "" });
  return check("PLAN", title, {
    holds: plan !== null && !WITHOUT_REVIEWERS.includes(plan),
    observed: plan ?? "GitHub shows it to the owner only",
    fix: "on Free, Pro and Team required reviewers exist for public repositories only: make it public, use Enterprise, or let the policy ask for approval: none and for one more dispatch signoff",
    otherwise: plan === null ? "warn" : "fail"
  });
}
async function environmentChecks(ask, repo, answered) {
  const { name, kind, answer, branch, of } = answered;
  const settings = `Settings, Environments, ${name}`;
  const exists = `the environment ${name} is there`;
  if (answer?.status === 404) {
    const fix = `${settings}: create it before a job names it, or GitHub makes it without any rule`;
    return [check("ENVIRONMENT", exists, { holds: false, observed: "missing, or not to be read", fix })];
  }
  const { body } = answer ?? { body: null };
  const path = `${repo}/environments/${encodeURIComponent(name)}/deployment-branch-policies?per_page=100`;
  const patterns = goesByPatterns(body) ? readBranchPatterns(bodyOf(await ask(path))) : null;
  const facts = answer?.status === 200 ? factsOf(body, patterns) : null;
  if (facts === null) return [unknown("ENVIRONMENT", exists, seenStatus(answer), WITH_TOKEN)];
  const { requiredReviewers, preventSelfReview, canAdminsBypass, branchPolicy } = facts.protection;
  const otherwise = kind === "open" ? "warn" : "fail";
  const rule = (id, title, holds2, observed, fix) => check(id, `${name}: ${title}`, {
    holds: holds2,
    observed: observed ?? "GitHub does not say",
    fix: `${settings}: ${fix}`,
    otherwise
  });
  const plan = isPublic(of.repository) ? "" : " (for a private repository this needs GitHub Enterprise)";
  const reviews = [
    rule(
      "REVIEWERS",
      "somebody must review",
      requiredReviewers === true,
      requiredReviewers,
      `required reviewers${plan}`
    ),
    rule(
      "SELF_REVIEW",
      "who started a run may not review it",
      preventSelfReview === true,
      preventSelfReview,
      "prevent self-review"
    ),
    rule(
      "ADMIN_BYPASS",
      "administrators cannot pass it by",
      canAdminsBypass === false,
      canAdminsBypass,
      "do not allow administrators to bypass"
    )
  ];
  const nobody = check("NO_REVIEWERS", `${name}: nobody has to review`, {
    holds: requiredReviewers !== true,
    observed: requiredReviewers,
    fix: `${settings}: take the required reviewers away; they would be asked at every signoff, and block a revocation`,
    otherwise: "warn"
  });
  return [
    check("ENVIRONMENT", exists, { holds: true, observed: facts.id, fix: "" }),
    ...kind === "reviewed" ? reviews : [],
    ...kind === "unreviewed" ? [nobody] : [],
    check("BRANCH_POLICY", `${name}: only some branches may deploy`, {
      holds: branchPolicy === true,
      // A pattern that any name matches is no rule, and so it is shown.
      observed: patterns === null ? branchPolicy ?? "GitHub does not say" : [...patterns],
      fix: `${settings}: deploy from protected branches only`,
      otherwise
    }),
    ...branchPolicy === true && patterns !== null ? [ownBranch(name, branch, patterns)] : []
  ];
}
function ownBranch(name, branch, patterns) {
  return check("BRANCH_PATTERNS", `${name}: no branch or tag but ${branch} may deploy`, {
    holds: patterns.every((pattern) => pattern === branch),
    observed: [...patterns],
    fix: `Settings, Environments, ${name}: keep ${branch} alone; whoever may push another branch or tag of the list gets the environment\u2019s secrets`,
    otherwise: "warn"
  });
}
function factsOf(body, patterns) {
  try {
    return readEnvironmentFacts(body, patterns);
  } catch (error) {
    if (error instanceof QuorateError) return null;
    throw error;
  }
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
  return Object.entries(spec.logins).flatMap(([login, { workflow = `${login}.yml` }]) => {
    const path = `.github/workflows/${typeof workflow === "string" ? workflow : `${login}.yml`}`;
    const roles = actsOf(spec).flatMap((act) => act.login === login ? [act.by] : []);
    const operators = people?.people.filter((person) => person.roles.some((role) => roles.includes(role))) ?? [];
    return loginChecks(path, protections, operators);
  });
}
function loginChecks(path, protections, operators) {
  const covering = protections.filter(({ covers }) => covers(path));
  const lists = covering.flatMap(({ actors }) => actors === null ? [] : [actors]);
  const isOperator = ({ type, id }) => TEAMS.includes(type) || type === "User" && operators.some((person) => person.id === id);
  const events = covering.flatMap((one) => one.events === null ? [] : [one.events]);
  return [
    check("WORKFLOW_ACTORS", `only its operators start ${path}`, {
      // All policies must allow a run: one that is narrow is enough.
      holds: lists.some((list) => list.length > 0 && list.every(isOperator)),
      observed: lists.length === 0 ? "anybody who may write" : lists.map((list) => list.map(({ type, id }) => `${type} ${id}`)),
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

// src/usecases/doctor/secrets.ts
var OWN = new Set(Object.values(LOGIN_PREFIX).flatMap((prefix) => [`${prefix}_USER`, `${prefix}_PASSWORD`]));
async function secretChecks(ask, repo) {
  const title = "no login\u2019s secret is a secret of the whole repository or organization";
  const lists = await Promise.all(
    ["actions/secrets", "actions/organization-secrets"].map((path) => ask(`${repo}/${path}?per_page=100`))
  );
  const told = lists.map((answer) => answer?.status === 200 ? namesOf(answer.body) : null);
  const found = told.flatMap((names) => names ?? []).filter((name) => OWN.has(name));
  const isUntold = found.length === 0 && told.includes(null);
  return [
    check("SECRETS_OF_ENVIRONMENTS", title, {
      holds: found.length === 0 && !isUntold,
      observed: isUntold ? "GitHub shows this to administrators only" : found,
      fix: isUntold ? "give the doctor an administrator\u2019s token" : `change these passwords (quorate db password), put them into their environments, and delete them here: any workflow on any branch reads them`,
      otherwise: isUntold ? "warn" : "fail"
    })
  ];
}
function namesOf(body) {
  const { secrets } = body ?? {};
  return Array.isArray(secrets) ? secrets.map(({ name }) => String(name)) : null;
}

// src/usecases/doctor/github.ts
async function gitHubChecks(ask, policy, people) {
  const { spec } = policy;
  const repo = `/repos/${spec.github.repository}`;
  const answer = await ask(repo);
  const title = `GitHub describes ${spec.github.repository}`;
  if (answer?.status !== 200) return [unknown("GITHUB_READ", title, seenStatus(answer), WITH_TOKEN)];
  const repository = bodyOf(answer);
  const of = { repository, plan: isPublic(repository) ? null : await planOf(ask, repository) };
  const isPinned = workflowsOf(spec).every(({ workflow }) => typeof workflow !== "string");
  return [
    ...identityChecks(repository, spec),
    await branchCheck(ask, repo, spec.github.branch),
    ...await branchRuleChecks(ask, repo, spec.github.branch, isPinned),
    await subjectCheck(ask, repo),
    ...await tokenChecks(ask, repo),
    ...await secretChecks(ask, repo),
    ...await environmentsChecks(ask, repo, policy, of),
    ...await executionChecks(ask, repo, policy, people, of)
  ];
}
function identityChecks(repository, { github }) {
  const ids = { repository_id: String(repository.id), owner_id: String(repository.owner?.id) };
  return [
    check("REPOSITORY_IDS", "the policy names the repository by its own ids", {
      holds: ids.repository_id === github.repository_id && ids.owner_id === github.owner_id,
      observed: ids,
      fix: "write these ids into the policy, if the repository is the one that you mean"
    }),
    check("DEFAULT_BRANCH", "the policy\u2019s branch is the default branch", {
      holds: repository.default_branch === github.branch,
      observed: String(repository.default_branch),
      fix: "keep the workflows on the default branch too: GitHub offers a dispatch only for files that are there",
      otherwise: "warn"
    })
  ];
}
async function branchCheck(ask, repo, branch) {
  const title = `the branch ${branch} is protected`;
  const answer = await ask(`${repo}/branches/${encodeURIComponent(branch)}`);
  const { protected: isProtected } = bodyOf(answer);
  if (typeof isProtected !== "boolean") return unknown("BRANCH_PROTECTED", title, seenStatus(answer), WITH_TOKEN);
  const fix = `protect ${branch}: whoever can push to it can change what the workflows there do`;
  return check("BRANCH_PROTECTED", title, { holds: isProtected, observed: isProtected, fix });
}
async function subjectCheck(ask, repo) {
  const title = "tokens bear GitHub\u2019s own form of subject";
  const answer = await ask(`${repo}/actions/oidc/customization/sub`);
  const { use_default: isDefault, include_claim_keys: keys = null } = bodyOf(answer);
  if (typeof isDefault !== "boolean") return unknown("OIDC_SUBJECT", title, seenStatus(answer), WITH_TOKEN);
  const fix = `gh api -X PUT ${repo.slice(1)}/actions/oidc/customization/sub -F use_default=true`;
  return check("OIDC_SUBJECT", title, {
    holds: isDefault,
    observed: { use_default: isDefault, keys },
    fix
  });
}
async function tokenChecks(ask, repo) {
  const token = await ask(`${repo}/actions/permissions/workflow`);
  const { default_workflow_permissions: access = null } = bodyOf(token);
  const actions = await ask(`${repo}/actions/permissions`);
  const { sha_pinning_required: isPinned = null } = bodyOf(actions);
  return [
    check("DEFAULT_TOKEN", "workflows that say nothing may only read", {
      holds: access === "read",
      observed: access ?? seenStatus(token),
      fix: "Settings, Actions, Workflow permissions: read repository contents (an administrator\u2019s token can see it)",
      otherwise: "warn"
    }),
    check("SHA_PINNING", "the repository asks for full shas itself", {
      holds: isPinned === true,
      observed: isPinned ?? seenStatus(actions),
      fix: "Settings, Actions: require actions to be pinned to a full-length commit sha (an administrator\u2019s token can see it)",
      otherwise: "warn"
    })
  ];
}

// src/usecases/doctor/ledger.ts
var OLD_DAYS = 365;
async function ledgerChecks(database, policy, jwksUrl) {
  const installed = "the gate is installed";
  const begun = "its ledger is initialised";
  let gate;
  try {
    gate = await readGate(database);
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error;
    if (error.code === "GENESIS_MISSING") {
      const fix2 = "quorate genesis --jwks keys.json, as the migrator";
      return [holds("INSTALLED", installed), check("GENESIS", begun, { holds: false, observed: "no ledger", fix: fix2 })];
    }
    const fix = "quorate db install, as PGUSER";
    const isMissing = error.code === "SCHEMA_MISSING";
    if (isMissing) return [check("INSTALLED", installed, { holds: false, observed: error.code, fix })];
    return [unknown("INSTALLED", installed, error.code, "give the doctor a login of the policy, such as the door\u2019s")];
  }
  const url = jwksUrl ?? `${gate.issuer}/.well-known/jwks`;
  return [
    holds("INSTALLED", installed),
    check("GENESIS", begun, {
      holds: true,
      observed: { ...ledgerFacts(gate.ledger), keys: keysText(gate.keys) },
      fix: ""
    }),
    check("SAME_SERVER", "the ledger is on the server that wrote it", {
      holds: gate.moved.length === 0,
      observed: gate.moved.map(({ expected, observed }) => ({ before: expected ?? null, now: observed ?? null })),
      fix: "nothing after a failover, a restore or a move that you know of: compare the head with the last one that you saw, since links after it may be lost",
      otherwise: "warn"
    }),
    ...policy === null ? [] : [policyCheck(gate, policy)],
    ...await keyChecks(database, gate, url),
    ...await ageCheck(database)
  ];
}
function policyCheck(gate, policy) {
  const { digest } = expandEnvironment(policy);
  return check("POLICY_IN_FORCE", "the checkout holds the policy that is in force", {
    holds: gate.manifestDigest === digest && gate.name === policy.name,
    observed: { database: [gate.name, gate.manifestDigest], checkout: [policy.name, digest] },
    fix: "activate the new policy by a MANIFEST_ACTIVATE, or check out the one in force"
  });
}
async function keyChecks(database, gate, url) {
  const title = "every key that the issuer publishes is pinned";
  try {
    const published = readKeySet(await fetchKeySet(url), url);
    const isIn = (keys, { kid, n }) => keys.some((key) => key.kid === kid && key.n === n);
    const unpinned = published.filter((key) => !isIn(gate.keys, key));
    const retired = await retiredKeys(database);
    const back = unpinned.filter(({ thumbprint }) => retired?.includes(thumbprint));
    const missing = unpinned.filter((key) => !back.includes(key)).map(({ kid }) => kid);
    const gone = gate.keys.filter((key) => !isIn(published, key)).map(({ kid, thumbprint }) => [kid, thumbprint]);
    return [
      check("KEYS_PINNED", title, {
        holds: missing.length === 0,
        observed: missing,
        fix: `pin them now, while GitHub still signs with a pinned key: docs/keys.md${retired === null ? "; a key that was retired here is not pinned again, and --settings secrets/migrator.env shows which" : ""}`
      }),
      ...back.length === 0 ? [] : [stillPublished(back)],
      check("KEYS_PUBLISHED", "every pinned key is still published", {
        holds: gone.length === 0,
        observed: Object.fromEntries(gone),
        fix: "retire what the issuer has given up, by a KEY_CHANGE with these thumbprints: docs/keys.md",
        otherwise: "warn"
      })
    ];
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error;
    return [unknown("KEYS_PINNED", title, error.code, `let this machine reach ${url}, or give --jwks-url`)];
  }
}
function stillPublished(keys) {
  return check("KEYS_RETIRED", "no key that was retired here is still published", {
    holds: false,
    observed: `GitHub still publishes a key that was retired here: ${keysText(keys)}`,
    fix: "nothing while GitHub also signs with a pinned key: dispatch again what ended with TOKEN_KEY_UNKNOWN; docs/keys.md",
    otherwise: "warn"
  });
}
async function retiredKeys(database) {
  const rows = await database.query("select thumbprint from qt001_cp.issuer_key where retired_at is not null").catch((error) => {
    if (error instanceof QuorateError && error.code === "DB_PERMISSION") return null;
    throw error;
  });
  return rows?.map(({ thumbprint }) => thumbprint) ?? null;
}
async function ageCheck(database) {
  const rows = await database.query(
    `select kid, floor(extract(epoch from clock_timestamp() - added_at) / 86400)::integer as days
       from qt001_cp.issuer_key where retired_at is null order by 1`
  ).catch((error) => {
    if (error instanceof QuorateError && error.code === "DB_PERMISSION") return [];
    throw error;
  });
  if (rows.length === 0) return [];
  return [
    check("KEYS_AGE", "no pinned key is older than a year", {
      holds: rows.every(({ days }) => days <= OLD_DAYS),
      observed: Object.fromEntries(rows.map(({ kid, days }) => [kid, `${days} days`])),
      fix: "compare with what the issuer publishes now, and retire what it has given up",
      otherwise: "warn"
    })
  ];
}
function holds(id, title) {
  return check(id, title, { holds: true, observed: true, fix: "" });
}

// src/usecases/doctor/allowed.ts
async function whereAllowed(ask, otherwise) {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof QuorateError && ["DB_PERMISSION", "SCHEMA_MISSING"].includes(error.code)) return otherwise;
    throw error;
  }
}

// src/usecases/doctor/logins.ts
async function loginChecks2(database) {
  return (await whereAllowed(() => readLoginReport(database), [])).flatMap(({ role, findings }) => {
    const left = findings.filter(({ code }) => code === "LOGIN_LEFTOVER");
    const wrong = findings.filter(({ code }) => code !== "LOGIN_LEFTOVER");
    return [
      check("TEMPORARY_LOGIN", `${role} can be lent to a run, and to nobody else`, {
        holds: wrong.length === 0,
        observed: wrong.map(({ code, observed }) => ({ [code]: observed ?? null })),
        fix: wrong.map(({ code, expected }) => String(expected ?? `see ${code}`)).join("; ")
      }),
      check("TEMPORARY_LOGIN_LEFT", `nothing is left of a run that was lent ${role}`, {
        holds: left.length === 0,
        observed: left.map(({ observed }) => observed ?? null),
        fix: "the next run, its outcome or a settlement takes it back; or, with the door\u2019s or the deploying login: select quorate.take_back_logins()"
      })
    ];
  });
}

// src/usecases/doctor/people.ts
var TITLE = "every login of the people file leads to its id";
var MOST2 = 50;
var AHEAD_DAYS = 60;
var UNREADABLE = ["SCHEMA_MISSING", "DB_PERMISSION"];
async function peopleChecks(ask, people) {
  if (people === null) return [];
  const placeholders = placeholderFindings(people).map(({ observed }) => observed);
  const replaced = check("PEOPLE_NAMED", "the people file names real people", {
    holds: placeholders.length === 0,
    observed: placeholders,
    fix: "replace each login and id: gh api users/<login> --jq .id"
  });
  if (placeholders.length > 0) return [replaced];
  const told = await Promise.all(
    people.people.slice(0, MOST2).map(async (person) => ({ person, seen: await seenAs(ask, person) }))
  );
  const unread = told.filter(({ seen }) => seen === null).map(({ person }) => person.githubLogin);
  if (unread.length > 0) {
    return [replaced, unknown("PEOPLE_IDS", TITLE, unread, "set GITHUB_TOKEN, or try again when GitHub answers")];
  }
  const wrong = told.flatMap(
    ({ person, seen }) => seen === person.id ? [] : [{ login: person.githubLogin, id: person.id, GitHub: seen }]
  );
  const rest = people.people.slice(MOST2).map(({ githubLogin: login }) => login);
  if (wrong.length === 0 && rest.length > 0) {
    return [
      replaced,
      unknown("PEOPLE_IDS", TITLE, { not_asked: rest }, "compare the rest: gh api users/<login> --jq .id")
    ];
  }
  const fix = "correct login or id: the id is the identity, and a wrong one lets somebody else sign";
  return [replaced, check("PEOPLE_IDS", TITLE, { holds: wrong.length === 0, observed: wrong, fix })];
}
async function seenAs(ask, { githubLogin: login }) {
  const answer = await ask(`/users/${login}`);
  if (answer?.status === 404) return "nobody";
  if (answer?.status !== 200) return null;
  const { id, type } = answer.body ?? {};
  if (type === void 0) return null;
  return type === "User" ? String(id) : "no person";
}
async function peopleLast(database, policy, people, today) {
  const title = `the registered people can fill every seat for ${AHEAD_DAYS} days more`;
  const registered = await readRegistered(database).catch((error) => {
    if (error instanceof QuorateError) return error;
    throw error;
  });
  if (registered instanceof QuorateError) {
    if (UNREADABLE.includes(registered.code)) return [];
    return [unknown("PEOPLE_LAST", title, registered.code, "quorate status, and mend what it says")];
  }
  if (registered.length === 0) return [];
  const loginOf = new Map(people?.people.map(({ id, githubLogin: login }) => [sha256(id), login]));
  const ends = registered.flatMap(
    ({ subjectSha256, validUntil, revoked, roles }) => roles.filter((role) => !revoked && !role.revoked).map(({ role, validUntil: end }) => ({ who: subjectSha256, role, end: end < validUntil ? end : validUntil }))
  );
  const then = new Date(today.getTime() + AHEAD_DAYS * 864e5).toISOString();
  const lasting = Map.groupBy(
    ends.filter(({ end }) => end > then),
    ({ who }) => who
  );
  const left = [...lasting].map(([who, held]) => {
    const roles = held.map(({ role }) => role);
    return { id: who, githubLogin: loginOf.get(who) ?? who, roles, validUntil: then, line: 0 };
  });
  const placeOf = policy.placeOf;
  const { findings } = staffing(policy, { file: "", name: policy.name, people: left, placeOf });
  const ending = ends.filter(({ end }) => end <= then).map(({ who, end }) => [loginOf.get(who) ?? who, end]);
  return [
    check("PEOPLE_LAST", title, {
      holds: findings.length === 0,
      observed: { ending: Object.fromEntries(ending) },
      fix: "write a later valid_until into manifests/people.yaml and carry it out by a REGISTRY_CHANGE before that day: afterwards nobody can",
      otherwise: "warn"
    })
  ];
}

// src/usecases/doctor/permits.ts
var ID = "PERMITS_PUBLISHED";
var TITLE2 = "what is published of the keys of permits is what the database lists";
async function permitChecks(database) {
  const { issuer, keys } = await whereAllowed(() => readPermitKeys(database), null) ?? { issuer: null, keys: [] };
  if (issuer === null || keys.length === 0) return [];
  try {
    const discovery = readDiscovery(await fetchKeySet(`${issuer}/${DISCOVERY}`));
    const published = readKeySet(await fetchKeySet(`${issuer}/${JWKS}`), issuer).map(({ kid, n }) => `${kid} ${n}`);
    const own = keys.map(({ kid, n }) => `${kid} ${n}`);
    const observed = {
      foreign: kidsOf(published.filter((key) => !own.includes(key))),
      missing: kidsOf(own.filter((key) => !published.includes(key))),
      ...discovery.issuer === issuer && discovery.jwks_uri === `${issuer}/${JWKS}` ? {} : { discovery }
    };
    return [
      check(ID, TITLE2, {
        holds: observed.foreign.length + observed.missing.length === 0 && !("discovery" in observed),
        observed,
        fix: `quorate permit metadata --issuer ${issuer} --out <folder>, and publish it; where a key is foreign, find out who can write to that host`
      })
    ];
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error;
    return [unknown(ID, TITLE2, error.code, `publish at ${issuer}, or let this machine reach it: docs/permits.md`)];
  }
}
async function listedKeys(database) {
  return (await whereAllowed(() => readPermitKeys(database), null))?.keys ?? null;
}
function readDiscovery(text) {
  try {
    const { issuer, jwks_uri: uri } = JSON.parse(text);
    const textOf2 = (value) => typeof value === "string" ? value.slice(0, 256) : null;
    return { issuer: textOf2(issuer), jwks_uri: textOf2(uri) };
  } catch {
    return { issuer: null, jwks_uri: null };
  }
}
var kidsOf = (keys) => keys.map((key) => key.split(" ")[0]);

// src/usecases/doctor/releases.ts
var TITLE3 = "every secret that a run was granted is replaced since";
async function releaseChecks(database) {
  const releases = await whereAllowed(() => readReleases(database), []);
  if (releases.length === 0) return [];
  const rotate = releases.filter((one) => one.rotate);
  const seen = { holds: rotate.length === 0, observed: rotate.map(rotateWords), otherwise: "warn" };
  return [
    check("RELEASES_ROTATED", TITLE3, { ...seen, fix: "replace them at their target, then as docs/releases.md says" })
  ];
}

// src/usecases/doctor/roles.ts
var OWNERS = [
  ...["quorate_owner", "cutter_exec_owner", "cutter_verify_owner", "cutter_deploy_owner"],
  ...["cutter_ro", "quorate_ender", "quorate_permit", "quorate_lender"]
];
var DEFAULTS = ["idle_in_transaction_session_timeout=30s", "statement_timeout=240s"];
var SPILL = "temp_file_limit=1GB";
var LARGE_OBJECT_MAKERS = [
  "lo_creat(integer)",
  "lo_create(oid)",
  "lo_from_bytea(oid, bytea)",
  "lo_import(text)",
  "lo_import(text, oid)"
];
async function roleChecks(database, { spec }) {
  const lanes = Object.values(spec.logins).map(({ role }) => role);
  const logins = [...lanes, spec.door.role, spec.revoke.role, spec.migrator.role];
  const rows = await database.query(
    `select r.rolname::text, r.rolcanlogin, r.rolconnlimit,
       array_remove(array[case when rolsuper then 'superuser' end, case when rolcreatedb then 'createdb' end,
         case when rolcreaterole then 'createrole' end, case when rolreplication then 'replication' end,
         case when rolbypassrls then 'bypassrls' end], null) as powers,
       array(select g.rolname::text from pg_catalog.pg_auth_members as m join pg_catalog.pg_roles as g on g.oid = m.roleid
             where m.member = r.oid order by 1) as member_of,
       array(select c from pg_catalog.pg_db_role_setting as s cross join lateral unnest(s.setconfig) as c
             where s.setrole = r.oid order by 1) as settings,
       has_database_privilege(r.oid, current_database(), 'temp') as temp,
       array(select f from unnest($2::text[]) with ordinality as t(f, n)
             where has_function_privilege(r.oid, 'pg_catalog.' || f, 'execute') order by n) as large_objects
     from pg_catalog.pg_roles as r where r.rolname = any ($1::text[])`,
    [arrayOf([...logins, ...OWNERS]), arrayOf(LARGE_OBJECT_MAKERS)]
  );
  const find = (name) => rows.find(({ rolname }) => rolname === name);
  return [
    ...logins.flatMap((name) => {
      const limit = lanes.includes(name) ? 2 : name === spec.revoke.role ? 5 : 20;
      return loginChecks3(name, find(name), {
        isLane: lanes.includes(name),
        isMigrator: name === spec.migrator.role,
        limit
      });
    }),
    check("OWNERS", "the owners of the gate cannot log in", {
      holds: OWNERS.every((name) => find(name)?.rolcanlogin === false && powersOf(find(name)).length === 0),
      observed: OWNERS.flatMap(
        (name) => find(name)?.rolcanlogin === false ? powersOf(find(name)) : [`${name}: ${find(name) ? "login" : "missing"}`]
      ),
      fix: "alter role <owner> nologin nosuperuser; where one is missing: quorate db install"
    })
  ];
}
function powersOf(role) {
  const { rolname, powers = [] } = role ?? {};
  return powers.filter((power) => rolname !== "quorate_lender" || power !== "createrole");
}
function arrayOf(names) {
  return `{${names.map((name) => `"${name}"`).join(",")}}`;
}
function loginChecks3(name, role, { isLane, isMigrator, limit }) {
  const title = `${name} is a login without any power of its own`;
  if (role === void 0) {
    return [check("ROLE", title, { holds: false, observed: "missing", fix: "quorate db install" })];
  }
  const settings = [...DEFAULTS, ...isLane ? ["search_path=quorate"] : []];
  const extra = role.settings.filter((setting) => ![...settings, SPILL].includes(setting));
  const missing = settings.filter((setting) => !role.settings.includes(setting));
  const belongs = isMigrator ? role.member_of.filter((owner) => !OWNERS.includes(owner)) : role.member_of;
  return [
    check("ROLE", title, {
      holds: role.rolcanlogin && role.powers.length === 0,
      observed: role.rolcanlogin ? role.powers : "cannot log in",
      fix: `alter role ${name} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls`
    }),
    check("ROLE_MEMBERSHIP", `${name} belongs to no other role${isMigrator ? " but the owners" : ""}`, {
      holds: belongs.length === 0,
      observed: belongs,
      fix: belongs.map((other) => `revoke ${other} from ${name}`).join("; ")
    }),
    check("ROLE_SETTINGS", `${name} sets nothing but what the gate set`, {
      holds: extra.length === 0 && missing.length === 0,
      observed: role.settings,
      fix: [
        ...extra.map((setting) => `alter role ${name} reset ${setting.split("=")[0]}`),
        ...missing.map((setting) => `alter role ${name} set ${setting.replace(/=(.*)/, " = '$1'")}`)
      ].join("; ")
    }),
    check("ROLE_SPILL", `a session of ${name} spills at most 1 GB to the disk`, {
      holds: role.settings.includes(SPILL),
      observed: role.settings,
      fix: `as a superuser: alter role ${name} set temp_file_limit = '1GB'; where the server does not let you, watch its disk`,
      otherwise: "warn"
    }),
    ...isMigrator ? [] : [
      check("ROLE_LIMIT", `${name} has at most ${limit} connections`, {
        holds: role.rolconnlimit > 0 && role.rolconnlimit <= limit,
        observed: role.rolconnlimit,
        fix: `alter role ${name} connection limit ${limit}`
      })
    ],
    check("ROLE_TEMP", `${name} makes no temporary tables`, {
      holds: !role.temp,
      observed: role.temp,
      fix: "revoke temporary on database <this one> from public",
      otherwise: "warn"
    }),
    check("ROLE_LARGE_OBJECTS", `${name} makes no large objects`, {
      holds: role.large_objects.length === 0,
      observed: role.large_objects,
      fix: `as a superuser: revoke execute on function ${role.large_objects.map((name2) => `pg_catalog.${name2}`).join(", ")} from public, ${name}; where the server does not let you, watch pg_largeobject_metadata: they change nothing governed, but they fill the disk`,
      otherwise: "warn"
    })
  ];
}

// src/usecases/doctor/seats.ts
var DAY = 864e5;
var AHEAD_DAYS2 = 30;
var DRILL_DAYS = 180;
async function seatChecks(database, now) {
  const seats = (await whereAllowed(() => readSeats(database), [])).filter(({ state }) => state !== "ended");
  if (seats.length === 0) return [];
  const daysTo = (moment) => (Date.parse(moment) - now.getTime()) / DAY;
  const named = (those) => those.map(({ seat, validUntil }) => `${seat}, until ${validUntil}`);
  const ending = seats.filter(({ validUntil }) => daysTo(validUntil) < AHEAD_DAYS2);
  const unconfirmed = seats.filter(({ state }) => state === "unconfirmed");
  const undrilled = seats.filter(
    ({ state, drilledAt }) => state === "active" && (drilledAt === null || -daysTo(drilledAt) > DRILL_DAYS)
  );
  const seen = (those, observed) => ({ holds: those.length === 0, observed, otherwise: "warn" });
  return [
    check("SEATS_VALID", `every seat with a key holds for another ${AHEAD_DAYS2} days`, {
      ...seen(ending, named(ending)),
      fix: "let each holder enrol a new key, and rotate it (SEAT_ROTATE) while the present one still signs"
    }),
    check("SEATS_CONFIRMED", "every registered seat is confirmed by its holder", {
      ...seen(
        unconfirmed,
        unconfirmed.map(({ seat }) => seat)
      ),
      fix: "mode seat-confirm, by each holder with the digest of their own device; until then these seats count for nothing"
    }),
    check("SEATS_DRILLED", `every holder showed within ${DRILL_DAYS} days that their key works`, {
      ...seen(
        undrilled,
        undrilled.map(({ seat, drilledAt }) => `${seat}, ${drilledAt ?? "never"}`)
      ),
      fix: "quorate seat drill, by each holder"
    })
  ];
}

// imported:node:crypto?src/usecases/doctor/session.ts
var own_randomUUID = (...args) => process.getBuiltinModule("node:crypto").randomUUID(...args);

// src/usecases/doctor/session.ts
var TITLE4 = "the database can be reached";
var LOGINS = [
  ["PGUSER", "installer"],
  ["QUORATE_MIGRATOR_DB_USER", "migrator"],
  ["QUORATE_DOOR_DB_USER", "door"],
  ["QUORATE_REVOKE_DB_USER", "revoke"],
  ["DOT_CUTTER_EXEC_DB_USER", "cut"],
  ["DOT_CUTTER_VERIFY_DB_USER", "verify"],
  ["QUORATE_DEPLOY_DB_USER", "deploy"]
];
async function connectFirst(reviewed) {
  const { env } = reviewed;
  const [, login] = LOGINS.find(([name]) => optional(env, name) !== null) ?? [];
  if (login === void 0) {
    const fix = "give the settings of one login: quorate doctor --settings secrets/door.env";
    return { missing: unknown("DATABASE", TITLE4, "no login in the environment", fix) };
  }
  try {
    const name = `quorate doctor ${own_randomUUID()}`;
    return { ...await openAs(login, reviewed, name), name };
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error;
    const told = error.findings.map(({ code, expected = null, observed: observed2 = null }) => ({ code, expected, observed: observed2 }));
    const observed = told.length === 1 ? told[0] ?? null : told;
    const isForeign = error.code === "LANE_MISMATCH";
    const isWrong = isForeign || error.code === "HOST_NOT_REVIEWED";
    const fix = isForeign ? "keep each login\u2019s secrets in its own place, and give the doctor one of them" : entryOf(error.code)?.remedy ?? "see quorate --help";
    return {
      missing: isWrong ? check("DATABASE", TITLE4, { holds: false, observed, fix }) : unknown("DATABASE", TITLE4, observed, fix)
    };
  }
}
async function sessionFacts({ database, settings, name }) {
  const first = await readConnection(database);
  const { pid: pidLater } = await readConnection(database);
  return {
    ...first,
    pidLater,
    asked: name,
    isHere: settings.servers.every(({ host }) => isLoopback(host)),
    method: await readMethod(database)
  };
}
function sessionChecks(facts) {
  const { ssl, isHere, version, method, keepalive } = facts;
  const direct = {
    name: facts.name === facts.asked,
    options: facts.idle === "10min",
    backend: facts.pid === facts.pidLater,
    fresh: facts.age < 60
  };
  return [
    check("TLS", "the connection is encrypted, unless it stays on this machine", {
      holds: ssl || isHere,
      observed: version ?? "not encrypted",
      fix: "alter system set ssl = on, with a certificate by `database.ca` of the policy, or by a public authority"
    }),
    check("SCRAM", "logins prove their password by scram-sha-256", {
      holds: method === null || /^(scram-sha-256|cert)$/.test(method),
      observed: method ?? "not known before PostgreSQL 16",
      fix: "scram-sha-256 in pg_hba.conf, password_encryption = scram-sha-256, then set the passwords anew"
    }),
    check("DIRECT", "no pooler is in between", {
      holds: Object.values(direct).every((one) => one),
      observed: direct,
      fix: "connect to the server itself: a pooler shares sessions between logins and drops their settings"
    }),
    check("KEEPALIVE", "a connection whose other end is gone is given up", {
      holds: /^([1-9]|[1-5]\d|60)$/.test(keepalive),
      observed: keepalive,
      fix: "alter system set tcp_keepalives_idle = 30; a vanished runner holds one of two connections until then",
      otherwise: "warn"
    })
  ];
}
async function readConnection(database) {
  const [row] = await database.query(`
    select coalesce(s.ssl, false) as ssl, s.version, current_setting('application_name') as name,
      current_setting('idle_session_timeout') as idle, current_setting('tcp_keepalives_idle') as keepalive,
      extract(epoch from clock_timestamp() - a.backend_start)::float8 as age, pg_backend_pid() as pid
    from pg_catalog.pg_stat_activity as a left join pg_catalog.pg_stat_ssl as s on s.pid = a.pid
    where a.pid = pg_backend_pid()`);
  return row;
}
async function readMethod(database) {
  const [server] = await database.query(
    `select current_setting('server_version_num')::integer >= 160000 as told`
  );
  if (!server?.told) return null;
  const [row] = await database.query(`select split_part(system_user, ':', 1) as method`);
  return row?.method ?? null;
}

// src/usecases/doctor/strength.ts
var STRENGTHS = {
  permit: "a permit: a target that asks for one refuses whatever no quorum granted",
  release: "a sealed secret, which only a granted run gets",
  temporary_login: "a login of the target\u2019s database, which only a granted run gets",
  pinned_workflow: "a pinned reusable workflow: the gate starts nothing by another text",
  github_protections: "GitHub\u2019s own protections of environment and branch",
  advisory: "the gate\u2019s step alone: an edited workflow leaves it out"
};
var OF_ENVIRONMENT = ["REVIEWERS", "SELF_REVIEW", "ADMIN_BYPASS", "BRANCH_POLICY"];
var OF_BRANCH = ["BRANCH_REVIEW", "BRANCH_LAST_PUSH", "BRANCH_REWRITE"];
function strengthChecks({ policy, checks, asked, keys }) {
  const runs = actsOf(policy.spec).filter((act) => kindOf(act)?.lane === "run");
  const logins = [...new Set(runs.flatMap(({ login }) => login ?? []))];
  return logins.map((login) => {
    const environment = `${policy.name}-${login}`;
    const offers = runs.some((act) => act.login === login && act.audiences.length > 0);
    const hasKey = keys?.some((key) => key.environment === environment && key.retired === null) === true;
    const missing = missingOf(environment, checks);
    const found = {
      permit: offers && hasKey,
      release: asked.has("releases"),
      temporary_login: asked.has("temporary_login"),
      pinned_workflow: typeof policy.spec.logins[login]?.workflow === "object",
      github_protections: missing.length === 0,
      advisory: true
    };
    const all = Object.keys(STRENGTHS).filter((name) => found[name]);
    const [strength = "advisory", ...also] = all;
    return check("DEPLOY_STRENGTH", `${environment}: deploys can be kept by ${STRENGTHS[strength]} (${strength})`, {
      holds: strength !== "advisory",
      observed: {
        strength,
        also: also.filter((name) => name !== "advisory"),
        "not protected by GitHub": missing,
        ...keys === null ? { database: "not asked for keys of permits" } : {}
      },
      fix: "docs/deploys.md#how-strong-it-is says what each strength keeps away, and how to get it",
      otherwise: "warn"
    });
  });
}
function missingOf(environment, checks) {
  const isOk = (id, title = "") => checks.some((one) => one.id === id && one.state === "ok" && one.title.startsWith(title));
  return [...OF_ENVIRONMENT.filter((id) => !isOk(id, `${environment}: `)), ...OF_BRANCH.filter((id) => !isOk(id))];
}

// src/usecases/doctor/targets.ts
var SHOWN = 10;
async function targetChecks(database) {
  const targets = (await whereAllowed(() => readPrivileges(database), { targets: [] })).targets;
  if (targets.length === 0) return [];
  const wrong = targets.filter(({ findings }) => findings.length > 0);
  return [
    check("TARGETS", "every target of the policy is as it says", {
      holds: wrong.length === 0,
      observed: Object.fromEntries(wrong.map(({ name, findings }) => [name, textsOf(findings)])),
      fix: "a database administrator reviews and runs targets.sql of: quorate db plan --out privileges"
    })
  ];
}
function textsOf(found) {
  const texts = found.map(({ code, expected, observed }) => {
    if (code === "TARGET_ABSENT") return `not there: ${String(expected)}`;
    return expected === void 0 ? `too much: ${String(observed)}` : `missing: ${String(expected)}`;
  });
  return texts.length <= SHOWN ? texts : [...texts.slice(0, SHOWN), `and ${texts.length - SHOWN} more`];
}

// imported:node:path?src/usecases/doctor/workflows.ts
var own_join = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();

// src/ci/github/read-workflows.ts
function readWorkflow(text) {
  let root;
  try {
    root = parse(text, { version: "1.2", maxAliasCount: 0 });
  } catch {
    return null;
  }
  const { on, permissions, jobs } = mapOf(root);
  if (Object.keys(mapOf(jobs)).length === 0) return null;
  return {
    events: typeof on === "string" ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(mapOf(on)),
    inputs: Object.keys(mapOf(mapOf(mapOf(on).workflow_dispatch).inputs)),
    jobs: Object.entries(mapOf(jobs)).map(([id, value]) => readJob(id, mapOf(value), permissions))
  };
}
function readJob(id, job, inherited) {
  const { environment, permissions = inherited ?? null, steps, uses, secrets } = job;
  const name = typeof environment === "string" ? environment : mapOf(environment).name;
  return {
    id,
    environment: name === void 0 ? null : String(name),
    permissions: typeof permissions === "string" ? permissions : permissions === null ? null : textsOf2(permissions),
    steps: (Array.isArray(steps) ? steps : []).map((step) => readStep(mapOf(step))),
    uses: typeof uses === "string" ? uses : null,
    hands: Object.keys(mapOf(job.with)),
    inheritsSecrets: secrets === "inherit"
  };
}
function readStep(step) {
  return {
    uses: typeof step.uses === "string" ? step.uses : null,
    with: mapOf(step.with),
    hasEnv: Object.keys(mapOf(step.env)).length > 0
  };
}
function mapOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function textsOf2(value) {
  return Object.fromEntries(Object.entries(mapOf(value)).map(([name, text]) => [name, String(text)]));
}

// src/usecases/doctor/workflows.ts
var PROVE = { contents: "read", "id-token": "write" };
var DECIDE = { ...PROVE, actions: "read" };
var VERIFY = { attestations: "read" };
var REVIEWED = { ...DECIDE, "pull-requests": "read" };
async function workflowChecks(folder, { name, spec }) {
  const { open, signoff, registry } = spec.workflows;
  const reviewed = actsOf(spec).filter(({ signoffs }) => signoffs.some(({ source }) => source === "pull_request"));
  const verifies = actsOf(spec).find((act) => kindOf(act)?.lane === "verify")?.login;
  const runs = (login) => actsOf(spec).some((act) => act.login === login && kindOf(act)?.lane === "run");
  const decides = (login) => reviewed.some((act) => act.login === login) ? REVIEWED : DECIDE;
  const expected = [
    { ...fileOf("open", open), environment: `${name}-door`, permissions: PROVE, may: VERIFY },
    { ...fileOf("signoff", signoff), environment: `${name}-door`, permissions: DECIDE, may: VERIFY, history: true },
    { ...fileOf("registry", registry), environment: `${name}-door`, permissions: decides(null) },
    { ...fileOf("revoke", spec.revoke.workflow), environment: `${name}-revoke`, permissions: PROVE },
    ...Object.entries(spec.logins).map(([login, { workflow = `${login}.yml` }]) => ({
      ...fileOf(login, workflow),
      environment: `${name}-${login}`,
      permissions: decides(login),
      runs: runs(login),
      // GitHub's own deployment is marked by whoever may.
      may: runs(login) ? { ...VERIFY, deployments: "write" } : {},
      history: login === verifies
    }))
  ];
  return (await Promise.all(expected.map((one) => checksOf(folder, one)))).flat();
}
function fileOf(scope, workflow) {
  return typeof workflow === "string" ? { file: workflow, calls: null } : { file: `${scope}.yml`, calls: workflow.uses };
}
async function checksOf(folder, expected) {
  const path = own_join(".github/workflows", expected.file);
  const text = await readText(folder, path).catch(() => null);
  const workflow = text === null ? null : readWorkflow(text);
  const there = check("WORKFLOW_PRESENT", `${path} is there`, {
    holds: workflow !== null,
    observed: text === null ? "missing" : workflow === null ? "not a workflow" : "there",
    fix: `copy ${expected.file} from docs/examples/workflows, or let \`quorate init\` write it`
  });
  const [job, ...more] = workflow?.jobs ?? [];
  if (workflow === null || job === void 0) return [there];
  if (expected.calls !== null) return [there, callCheck(path, workflow, job, { ...expected, calls: expected.calls })];
  return [
    there,
    check(
      "WORKFLOW_JOBS",
      `${path} has one job with a pinned checkout and the action, and nothing ${expected.runs ? "before them" : "else"}`,
      {
        holds: more.length === 0 && isGate(job, expected.runs === true),
        observed: { jobs: workflow.jobs.length, steps: job.steps.map(({ uses }) => uses ?? "a script") },
        fix: "move every other step to another workflow: whatever runs in this job could ask for its token"
      }
    ),
    ...expected.history ? [reachesBack(path, job)] : [],
    ...ofJob(path, workflow, job, expected)
  ];
}
function reachesBack(path, { steps }) {
  const depth = steps[0]?.with["fetch-depth"];
  return check("WORKFLOW_HISTORY", `${path} checks out the branch's whole history`, {
    holds: depth === 0,
    observed: depth === void 0 ? "the last commit only" : String(depth),
    fix: "write fetch-depth: 0 under with: of actions/checkout; whoever signs or verifies reads the commit of the change"
  });
}
function callCheck(path, { jobs, inputs }, { uses, inheritsSecrets, permissions, hands }, { calls, ...expected }) {
  const isCalled = uses !== null && uses === calls.replace(/@refs\/(heads|tags)\//, "@");
  const kept = inputs.filter((name) => !hands.includes(name));
  return check("WORKFLOW_CALLS", `${path} calls the workflow that the policy pins, and nothing else`, {
    holds: jobs.length === 1 && (isCalled || uses === calls) && inheritsSecrets && kept.length === 0 && isAllowed(permissions, expected),
    observed: {
      jobs: jobs.length,
      uses,
      secrets: inheritsSecrets ? "inherit" : "not inherited",
      permissions,
      "inputs that are not handed over": kept
    },
    fix: `write one job with uses: ${calls}, secrets: inherit, every input under with:, and permissions: ${permissionsText(expected.permissions)} (docs/examples/workflows/signoff-caller.yml)`
  });
}
function ofJob(path, workflow, job, expected) {
  const uses = workflow.jobs.flatMap((one) => [one.uses, ...one.steps.map((step) => step.uses)]);
  const foreign = uses.filter((name) => name !== null && !name.startsWith("./"));
  const unpinned = foreign.filter((name) => !/@[0-9a-f]{40}$/.test(name) || name.endsWith("0".repeat(40)));
  const { environment } = expected;
  return [
    check("WORKFLOW_EVENT", `${path} is started by a person`, {
      holds: workflow.events.length === 1 && workflow.events[0] === "workflow_dispatch",
      observed: workflow.events,
      fix: "leave workflow_dispatch alone under on: the policy accepts no other event"
    }),
    check("WORKFLOW_ENVIRONMENT", `${path} runs in ${environment ?? "no environment"}`, {
      holds: job.environment === environment,
      observed: job.environment,
      fix: environment === null ? "take environment: out of the job" : `write environment: ${environment} into the job`
    }),
    check("WORKFLOW_PERMISSIONS", `${path} may do no more than it needs`, {
      holds: isAllowed(job.permissions, expected),
      observed: job.permissions,
      fix: `write permissions: ${permissionsText(expected.permissions)}`
    }),
    check("WORKFLOW_PINS", `${path} pins everything foreign by a full commit sha`, {
      holds: unpinned.length === 0,
      observed: unpinned,
      fix: "replace tag, branch or zeros by the 40 digits of the commit that you reviewed"
    })
  ];
}
function permissionsText(permissions) {
  return Object.entries(permissions).map(([scope, access]) => `${scope}: ${access}`).join(", ");
}
function isGate({ steps, uses }, runs) {
  const [checkout, action, ...more] = steps;
  return uses === null && (runs || more.length === 0) && checkout?.uses?.startsWith("actions/checkout@") === true && checkout.with["persist-credentials"] === false && !checkout.hasEnv && typeof action?.uses === "string";
}
function isAllowed(seen, { permissions, may }) {
  if (seen === null || typeof seen === "string") return false;
  const allowed = { ...may, ...permissions };
  return Object.entries(permissions).every(([scope, access]) => seen[scope] === access) && Object.entries(seen).every(([scope, access]) => access === "none" || allowed[scope] === access);
}

// src/usecases/doctor/doctor.ts
async function doctor(env, folder, options) {
  const { ask, limited } = watched(gitHubOf(env));
  const [policy, policyCheck2] = await read(folder, policyPath(options.environment), readEnvironment);
  const [people, peopleCheck] = await read(folder, PEOPLE_PATH, readPeople);
  const checks = [policyCheck2, peopleCheck];
  if (policy !== null)
    checks.push(...await workflowChecks(folder, policy), ...await gitHubChecks(ask, policy, people));
  checks.push(...await peopleChecks(ask, people));
  let keys = null;
  const session = await connectFirst({
    env,
    files: folderFiles(folder),
    environment: options.environment,
    via: readVia(options.via)
  });
  if ("missing" in session) checks.push(session.missing, ...await clockChecks(ask, null));
  else {
    const { database } = session;
    try {
      checks.push(...sessionChecks(await sessionFacts(session)), ...await serverChecks(database));
      if (policy !== null) checks.push(...await roleChecks(database, policy));
      checks.push(
        ...await targetChecks(database),
        ...await loginChecks2(database),
        ...await permitChecks(database),
        ...await releaseChecks(database),
        ...await seatChecks(database, /* @__PURE__ */ new Date())
      );
      keys = await listedKeys(database);
      checks.push(...await ledgerChecks(database, policy, options.jwksUrl), ...await clockChecks(ask, database));
      if (policy !== null) checks.push(...await peopleLast(database, policy, people, /* @__PURE__ */ new Date()));
    } finally {
      await database.close();
    }
  }
  if (policy !== null) checks.push(...strengthChecks({ policy, checks, keys, asked: await askedByPlans(folder) }));
  return printVerdict([...checks, ...limited()], options.json === true);
}
function watched(of) {
  let count = 0;
  const ask = async (path) => {
    const answer = await of(path);
    if (answer?.isLimited) count += 1;
    return answer;
  };
  const fix = "wait until the limit is reset, an hour at most; with GITHUB_TOKEN set it is 5,000 calls an hour and not 60";
  return {
    ask,
    limited: () => count === 0 ? [] : [unknown("GITHUB_RATE", "GitHub answers as often as it is asked", `${count} refused`, fix)]
  };
}
async function read(folder, path, parse2) {
  const title = `${path} is without faults`;
  const fix = `quorate lint ${path}`;
  try {
    const result = parse2(await readText(folder, path), path);
    if (result.ok) return [result.value, check("FILE", title, { holds: true, observed: true, fix })];
    return [null, check("FILE", title, { holds: false, observed: result.findings.map((finding) => finding.code), fix })];
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error;
    return [
      null,
      check("FILE", title, { holds: false, observed: error.code, fix: "quorate init, or run this in the checkout" })
    ];
  }
}
function printVerdict(checks, isJson) {
  const verdict = doctorVerdict(checks);
  const { outcome, mode, facts } = verdict;
  if (isJson) {
    const shown = checks.map(({ id, ...rest }) => ({ code: id, ...rest }));
    const findings = verdict.findings.map(explain);
    const told = { outcome, exit: exitCode(verdict), mode, findings, checks: shown, facts };
    console.log(neutraliseJson(JSON.stringify(told)));
  } else console.log(`${checksText(checks)}

${outcome.toUpperCase()}  doctor: ${facts.checks}`);
  return verdict;
}
export {
  doctor
};
