import {
  GROUPS,
  WITH_TOKEN,
  bodyOf,
  branchRuleChecks,
  check,
  executionChecks,
  groupOf,
  isPublic,
  nameInFile,
  nameOfSubjects,
  planOf,
  seenStatus,
  unknown
} from "./chunk-XHQI4W2Z.js";
import {
  readSeats
} from "./chunk-5DMJDFDX.js";
import {
  DISCOVERY,
  JWKS
} from "./chunk-NGXAAA4K.js";
import {
  rotateWords
} from "./chunk-4HT6ETXT.js";
import {
  readReleases
} from "./chunk-CHUPHYOY.js";
import {
  gateText,
  newestTables
} from "./chunk-ZQF2FMPR.js";
import {
  readPrivileges
} from "./chunk-RZF5XU6C.js";
import {
  openAs
} from "./chunk-TH6DNQTP.js";
import {
  readPermitKeys
} from "./chunk-YZQSHB5O.js";
import {
  goesByPatterns,
  readBranchPatterns,
  readEnvironmentFacts
} from "./chunk-SYHUNMKJ.js";
import {
  fetchKeySet,
  readKeySet
} from "./chunk-EMUJWEQQ.js";
import "./chunk-YRAETELS.js";
import {
  settingsReader,
  sourceOf
} from "./chunk-TMT3UUUQ.js";
import "./chunk-QOCNACQV.js";
import "./chunk-LHDWYVHR.js";
import {
  awaitedByGenesis,
  genesisSteps,
  genesisWords
} from "./chunk-M7BOF36W.js";
import {
  readLoginReport,
  takeBackLogins
} from "./chunk-A4P5FJ2V.js";
import "./chunk-SME3XFYO.js";
import "./chunk-OVLW3I6H.js";
import "./chunk-7CWK5XAR.js";
import "./chunk-RCASAUKG.js";
import "./chunk-FTCEULDN.js";
import "./chunk-6PCWFMXB.js";
import "./chunk-YCMVVPVN.js";
import "./chunk-WECFARF3.js";
import "./chunk-QSPSV5AK.js";
import "./chunk-WRRSWVCG.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-EI43MBC5.js";
import {
  keysText,
  ledgerFacts
} from "./chunk-LD7OM5XN.js";
import {
  readGate
} from "./chunk-RBU6WLLJ.js";
import "./chunk-C6ATQONW.js";
import "./chunk-ZIJNFGUQ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-URCVP3LG.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-UFGRVACH.js";
import {
  comparePeople
} from "./chunk-Y6HKBTAV.js";
import {
  placeholderFindings
} from "./chunk-XMBPB5T3.js";
import "./chunk-NQUR4I6H.js";
import "./chunk-2KHJI6NO.js";
import "./chunk-UBWDW7YZ.js";
import "./chunk-AEOKVVUO.js";
import {
  readRegistered
} from "./chunk-B3ZNGSZ2.js";
import "./chunk-OCYH34ZD.js";
import "./chunk-UI5EX4KJ.js";
import "./chunk-ZXSZWEQQ.js";
import "./chunk-5D7FSVDK.js";
import "./chunk-55UFOURT.js";
import "./chunk-IKSGG66L.js";
import "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import {
  staffing
} from "./chunk-G43J6EPP.js";
import {
  certificatesOf
} from "./chunk-2ZB4HKLK.js";
import {
  readPlan
} from "./chunk-FGAQHS4E.js";
import {
  expandEnvironment
} from "./chunk-7FP6TEIY.js";
import {
  readEnvironment,
  workflowsOf
} from "./chunk-WAJ3B74K.js";
import {
  PEOPLE_PATH,
  policyPath
} from "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-CVQ2CG7Q.js";
import {
  actsOf,
  custodiansOf,
  kindOf
} from "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import {
  readPeople
} from "./chunk-OFORUURP.js";
import {
  parse
} from "./chunk-JTB3XEPU.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  LOGIN_PREFIX,
  QuorateError,
  append,
  askNoMore,
  askYes,
  canAsk,
  entryOf,
  exitCode,
  explain,
  folderFiles,
  isLoopback,
  namesIn,
  neutraliseJson,
  optional,
  readText,
  readVariables,
  readVia,
  requireYesPossible,
  sha256,
  summaryMarkdown,
  textOf
} from "./chunk-MOJ4YKEH.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// imported:node:child_process?src/system/secret-files.ts
var own_spawnSync = (...args) => process.getBuiltinModule("node:child_process").spawnSync(...args);

// imported:node:fs?src/system/secret-files.ts
var own_closeSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").closeSync)();
var own_constants = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").constants)();
var own_fchmodSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").fchmodSync)();
var own_fstatSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").fstatSync)();
var own_openSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").openSync)();
var own_readFileSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").readFileSync)();
var own_writeSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").writeSync)();

// imported:node:path?src/system/secret-files.ts
var own_join = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();
var own_resolve = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").resolve)();

// src/system/secret-files.ts
var FOLDERS = [".", "secrets"];
var NAME = /^[A-Za-z0-9_.-]{0,99}\.env$/;
var PASSWORD = /^\s*(export\s+)?(PGPASSWORD|[A-Z_]+_DB_PASSWORD)\s*=\s*\S/m;
var MOST = 65536;
function secretFiles(folder) {
  return FOLDERS.flatMap(
    (at) => namesIn(folder, at).flatMap((name) => NAME.test(name) ? [own_join(at, name)] : [])
  ).flatMap((path) => {
    const seen = lookAt(own_resolve(folder, path));
    return seen === null ? [] : [{ path, ...seen, git: stateInGit(folder, path) }];
  });
}
function lookAt(path) {
  try {
    return withFile(path, (file) => {
      const { mode, uid, size } = requireFile(path, file);
      if (size > MOST || !PASSWORD.test(own_readFileSync(file, "utf8"))) return null;
      return { open: (mode & 127) === 0 ? null : (mode & 511).toString(8), isOwn: uid === process.getuid?.() };
    });
  } catch {
    return null;
  }
}
function closeFile(path) {
  withFile(path, (file) => {
    const { uid } = requireFile(path, file);
    if (uid !== process.getuid?.()) throw new QuorateError("FILE_UNWRITABLE", { observed: path });
    try {
      own_fchmodSync(file, 384);
    } catch (cause) {
      throw new QuorateError("FILE_UNWRITABLE", { observed: path }, { cause });
    }
  });
}
function ignoreFile(folder, path) {
  const list = own_join(folder, ".gitignore");
  try {
    withFile(
      list,
      (file) => {
        const { size } = requireFile(list, file);
        const text = size === 0 ? "" : own_readFileSync(file, "utf8");
        own_writeSync(file, `${text === "" || text.endsWith("\n") ? "" : "\n"}/${path}
`);
      },
      own_constants.O_RDWR | own_constants.O_CREAT | own_constants.O_APPEND
    );
  } catch (cause) {
    throw new QuorateError("FILE_UNWRITABLE", { observed: list }, { cause });
  }
}
function withFile(path, use, flags = own_constants.O_RDONLY) {
  let file;
  try {
    file = own_openSync(path, flags | own_constants.O_NOFOLLOW | own_constants.O_NONBLOCK, 420);
  } catch (cause) {
    throw new QuorateError("FILE_UNREADABLE", { expected: "a file of yours, not a link", observed: path }, { cause });
  }
  try {
    return use(file);
  } finally {
    own_closeSync(file);
  }
}
function requireFile(path, file) {
  const stat = own_fstatSync(file);
  if (!stat.isFile()) throw new QuorateError("FILE_UNREADABLE", { expected: "a regular file", observed: path });
  return stat;
}
function stateInGit(folder, path) {
  const git = (...args) => own_spawnSync("git", ["-c", "core.fsmonitor=false", ...args, "--", path], { cwd: folder, stdio: "ignore" }).status;
  if (git("ls-files", "--error-unmatch") === 0) return "committed";
  const ignored = git("check-ignore", "--quiet");
  return ignored === 0 ? "ignored" : ignored === 1 ? "seen" : null;
}

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

// imported:node:crypto?src/usecases/doctor/certificates.ts
var own_X509Certificate = /* @__PURE__ */ (() => process.getBuiltinModule("node:crypto").X509Certificate)();

// src/usecases/doctor/certificates.ts
var DAY = 864e5;
var AHEAD_DAYS = 30;
var PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
async function certificateChecks({ spec }, files, today) {
  const { ca } = spec.database;
  if (typeof ca !== "string") return [];
  const title = `the authority of the database's certificate lasts another ${AHEAD_DAYS} days`;
  const fix = "add the next authority to `database.ca` of the policy, and put it in force before the first one ends";
  try {
    const read2 = [...(await certificatesOf(files, ca)).matchAll(PEM)].map(([text]) => new own_X509Certificate(text));
    const ends = read2.map(({ subject, validTo }) => ({
      subject,
      days: (Date.parse(validTo) - today.getTime()) / DAY,
      validTo
    }));
    const longest = Math.max(...ends.map(({ days }) => days));
    return [
      check("CERTIFICATES", title, {
        holds: longest >= AHEAD_DAYS,
        observed: ends.map(({ subject, validTo }) => `${subject.replaceAll("\n", ", ")} until ${validTo}`),
        otherwise: longest < 0 || ends.length === 0 ? "fail" : "warn",
        fix
      })
    ];
  } catch (error) {
    const observed = error instanceof QuorateError ? error.code : "no certificate";
    return [check("CERTIFICATES", title, { holds: false, observed, fix })];
  }
}

// src/usecases/doctor/clocks.ts
var MOST2 = 30;
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
  return check(id, title, { holds: apart <= MOST2, observed: `${apart} s apart`, fix, otherwise });
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
    ...await branchRuleChecks(ask, repo, spec.github.branch, isPinned, people),
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
async function ledgerChecks(database, policy, jwksUrl, people = null) {
  const installed = "the gate is installed";
  const begun = "its ledger is initialised";
  let gate;
  try {
    gate = await readGate(database);
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error;
    if (error.code === "GENESIS_MISSING") {
      const fix2 = "quorate genesis --jwks <the issuer\u2019s keys, a file or address> --settings secrets/migrator.env";
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
    ...confirmedCheck(gate, people),
    check("SAME_SERVER", "the ledger is on the server that wrote it", {
      holds: gate.moved.length === 0,
      observed: gate.moved.map(({ expected, observed }) => ({ before: expected ?? null, now: observed ?? null })),
      fix: "nothing after a failover, a restore or a move that you know of: compare the head with the last one that you saw, since links after it may be lost",
      otherwise: "warn"
    }),
    versionCheck(gate),
    ...policy === null ? [] : [policyCheck(gate, policy)],
    ...await keyChecks(database, gate, url),
    ...await ageCheck(database)
  ];
}
function confirmedCheck(gate, people) {
  const observed = genesisWords(gate, people);
  if (observed === null) return [];
  return [
    check("GENESIS_CONFIRMED", "both people have confirmed genesis", {
      holds: awaitedByGenesis(gate).length === 0,
      observed,
      fix: genesisSteps(gate, people).join("; ")
    })
  ];
}
function versionCheck({ installed }) {
  const here = { gate: gateText().digest, tables: newestTables() };
  const told = (one) => one === null ? "an older gate" : `tables ${one.tables}, text ${one.gate.slice(0, 12)}`;
  const isNewer = installed !== null && installed.tables > here.tables;
  return check("GATE_VERSION", "the gate in the database is this program\u2019s", {
    holds: installed !== null && installed.tables === here.tables && installed.gate === here.gate,
    observed: { database: told(installed), program: told(here) },
    fix: isNewer ? "use the release of this program that installed the gate: it is newer than this one" : "quorate db install with this release, as PGUSER; or use the release that installed the gate",
    otherwise: installed?.tables === here.tables ? "warn" : "fail"
  });
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
async function loginChecks(database, { mayRepair = false } = {}) {
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
        fix: "the next run, its outcome or a settlement takes it back; or, with the door\u2019s or the deploying login: select quorate.take_back_logins()",
        repair: mayRepair ? takenBack(role) : void 0
      })
    ];
  });
}
function takenBack(role) {
  return {
    words: `take ${role} back from the run that is over, and end its sessions`,
    needsDatabase: true,
    run: async (database) => {
      await takeBackLogins(database);
    }
  };
}

// imported:node:path?src/usecases/doctor/own-files.ts
var own_join2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();

// src/usecases/doctor/own-files.ts
function ownFileChecks(folder) {
  const files = secretFiles(folder);
  const pathsOf = (those) => those.map(({ path }) => path);
  const open = files.filter((file) => file.open !== null);
  const seen = files.filter(({ git }) => git === "seen");
  const committed = files.filter(({ git }) => git === "committed");
  const closable = open.filter(({ isOwn }) => isOwn);
  const closed = check("SECRETS_CLOSED", "only you can read the files with passwords in this folder", {
    holds: open.length === 0,
    observed: Object.fromEntries(open.map((file) => [file.path, file.open])),
    fix: `chmod 600 ${pathsOf(open).join(" ")}`,
    repair: repairOf(
      closable,
      (those) => `chmod 600 ${those}`,
      (path) => closeFile(own_join2(folder, path))
    )
  });
  if (files.some(({ git }) => git === null)) return [closed];
  return [
    closed,
    check("SECRETS_IGNORED", "git leaves out the files with passwords", {
      holds: seen.length === 0,
      observed: pathsOf(seen),
      fix: `write ${pathsOf(seen).map((path) => `/${path}`).join(", ")} into .gitignore, each on a line`,
      repair: repairOf(
        seen,
        (those) => `add to .gitignore: ${those}`,
        (path) => ignoreFile(folder, path)
      )
    }),
    check("SECRETS_COMMITTED", "no file with passwords is in git", {
      holds: committed.length === 0,
      observed: pathsOf(committed),
      fix: `change these passwords (quorate db password), then git rm --cached ${pathsOf(committed).join(" ")}: whoever has the repository has them`
    })
  ];
}
function repairOf(files, words, mend) {
  if (files.length === 0) return void 0;
  return {
    words: words(files.map(({ path }) => path).join(" ")),
    needsDatabase: false,
    run: async () => {
      for (const { path } of files) mend(path);
    }
  };
}

// src/usecases/doctor/people.ts
var TITLE = "every login of the people file leads to its id";
var MOST3 = 50;
var AHEAD_DAYS2 = 60;
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
    people.people.slice(0, MOST3).map(async (person) => ({ person, seen: await seenAs(ask, person) }))
  );
  const unread = told.filter(({ seen }) => seen === null).map(({ person }) => person.githubLogin);
  if (unread.length > 0) {
    return [replaced, unknown("PEOPLE_IDS", TITLE, unread, "set GITHUB_TOKEN, or try again when GitHub answers")];
  }
  const wrong = told.flatMap(
    ({ person, seen }) => seen === person.id ? [] : [{ login: person.githubLogin, id: person.id, GitHub: seen }]
  );
  const rest = people.people.slice(MOST3).map(({ githubLogin: login }) => login);
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
async function peopleLast(database, policy, nameOf, today) {
  const title = `the registered people can fill every seat for ${AHEAD_DAYS2} days more`;
  const registered = await readRegistered(database).catch((error) => {
    if (error instanceof QuorateError) return error;
    throw error;
  });
  if (registered instanceof QuorateError) {
    if (UNREADABLE.includes(registered.code)) return [];
    return [unknown("PEOPLE_LAST", title, registered.code, "quorate status, and mend what it says")];
  }
  if (registered.length === 0) return [];
  const ends = registered.flatMap(
    ({ subjectSha256, validUntil, revoked, roles }) => roles.filter((role) => !revoked && !role.revoked).map(({ role, validUntil: end }) => ({ who: subjectSha256, role, end: end < validUntil ? end : validUntil }))
  );
  const then = new Date(today.getTime() + AHEAD_DAYS2 * 864e5).toISOString();
  const lasting = Map.groupBy(
    ends.filter(({ end }) => end > then),
    ({ who }) => who
  );
  const left = [...lasting].map(([who, held]) => {
    const roles = held.map(({ role }) => role);
    return { id: who, githubLogin: nameOf(who), roles, validUntil: then, line: 0 };
  });
  const placeOf = policy.placeOf;
  const { findings } = staffing(policy, { file: "", name: policy.name, people: left, placeOf });
  const ending = ends.filter(({ end }) => end <= then).map(({ who, end }) => [nameOf(who), end]);
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

// src/usecases/doctor/privileges.ts
var SHOWN = 10;
async function privilegeChecks(database, readers = []) {
  const report = await whereAllowed(() => readPrivileges(database), null);
  return report === null ? [] : [...gateChecks(report, readers), ...checksOf(report)];
}
function gateChecks({ missing, extra, edited }, readers) {
  const isReaders = (fact) => readers.some((reader) => fact.startsWith(`${reader}: `));
  const unread = missing.filter(isReaders);
  const lacking = missing.filter((fact) => !isReaders(fact));
  const facts = shortened([...lacking.map((fact) => `missing: ${fact}`), ...extra.map((fact) => `too much: ${fact}`)]);
  return [
    check("PRIVILEGES", "the database gives nobody more or less than the gate needs", {
      holds: facts.length === 0,
      observed: facts,
      fix: "quorate db plan --out privileges, and do what it says: until then nobody cuts, verifies or deploys"
    }),
    // It blocks nobody but the readers.
    ...readers.length === 0 ? [] : [
      check("READERS", "the policy\u2019s readers can read what was cut or written", {
        holds: unread.length === 0,
        observed: shortened(unread),
        fix: "quorate db plan --out privileges, and do what it says",
        otherwise: "warn"
      })
    ],
    check("GATE_TEXT", "nobody edited the functions of the gate", {
      holds: edited.length === 0,
      observed: edited.map(({ code }) => code),
      fix: "find out who can: only the owner and superusers; then quorate db install puts the gate\u2019s own text back"
    })
  ];
}
function checksOf({ targets }) {
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
  return shortened(texts);
}
function shortened(texts) {
  return texts.length <= SHOWN ? texts : [...texts.slice(0, SHOWN), `and ${texts.length - SHOWN} more`];
}

// src/usecases/doctor/registry.ts
var DAY2 = 864e5;
var AHEAD_DAYS3 = 30;
var CARRY = "carry manifests/people.yaml out: open with REGISTRY_CHANGE, sign, registry (docs/adopt-team.md)";
async function registeredOrNull(database) {
  return readRegistered(database).catch((error) => {
    if (error instanceof QuorateError) return null;
    throw error;
  });
}
function registryChecks({ people, registered, custodians, nameOf, today }) {
  if (people === null || placeholderFindings(people).length > 0) return [];
  const dates = validCheck(people, registered ?? [], today);
  if (registered === null || registered.length === 0) return [dates];
  const changes = comparePeople(people.people, registered, custodians);
  const told = (ops, words) => changes.filter(({ op }) => ops.includes(op)).map((change) => `${nameOf(change.subject_sha256)} ${words(change)}`);
  const listed = new Set(people.people.map(({ id }) => sha256(id)));
  const living = changes.filter((change) => change.op !== "unbind" || isLiving(change, registered, today));
  const extra = living.filter(({ op }) => op === "unbind").map(
    ({ subject_sha256: subject, class: role }) => listed.has(subject) ? `${nameOf(subject)} is still registered as ${role}` : `${nameOf(subject)} is not in the file, and still registered as ${role}`
  );
  const lacking = [
    ...told(["register"], () => "is not registered"),
    ...told(["restore"], () => "was stopped, and comes back with the next REGISTRY_CHANGE"),
    ...told(["bind", "rebind"], ({ class: role }) => `is not registered as ${role} yet`)
  ];
  const bySubject = new Map(registered.map((person) => [person.subjectSha256, person]));
  const differing = told(["extend"], ({ subject_sha256: subject, valid_until: until }) => {
    const held = bySubject.get(subject)?.validUntil;
    return `until ${dayOf(until)} in the file and ${dayOf(held)} in the registry`;
  });
  const suspended = registered.filter(({ suspendedUntil }) => suspendedUntil !== null).map(({ subjectSha256, suspendedUntil }) => `${nameOf(subjectSha256)} until ${suspendedUntil}`);
  const seen = (observed, otherwise, fix) => ({ holds: observed.length === 0, observed, otherwise, fix });
  return [
    check("REGISTRY_EXTRA", "nobody is registered for more than people.yaml says", seen(extra, "fail", CARRY)),
    check(
      "REGISTRY_LACKING",
      "everybody in people.yaml is registered with their roles",
      seen(lacking, "warn", `${CARRY}; take out first who shall stay away`)
    ),
    check("REGISTRY_DATES", "people.yaml and the registry have the same dates", seen(differing, "warn", CARRY)),
    check(
      "PEOPLE_SUSPENDED",
      "nobody is suspended",
      seen(suspended, "warn", "find out why; a second person confirms it, or it lapses by itself (docs/adopt-team.md)")
    ),
    dates
  ];
}
function validCheck({ people }, registered, today) {
  const bySubject = new Map(registered.map((person) => [person.subjectSha256, person]));
  const ends = people.flatMap(({ id, githubLogin: login, validUntil }) => {
    const held = bySubject.get(sha256(id));
    if (held?.revoked) return [];
    const own = held?.roles.filter(({ revoked }) => !revoked).map((role) => role.validUntil) ?? [];
    const end = [...own, held?.validUntil ?? `${validUntil}T00:00:00Z`].toSorted()[0];
    const days = (Date.parse(end) - today.getTime()) / DAY2;
    return days < AHEAD_DAYS3 ? [{ days, text: `${login} ${days < 0 ? "ended" : "ends"} ${dayOf(end)}` }] : [];
  });
  return check("PEOPLE_VALID", `everybody's roles hold for another ${AHEAD_DAYS3} days`, {
    holds: ends.length === 0,
    observed: ends.map(({ text }) => text),
    otherwise: ends.some(({ days }) => days < 0) ? "fail" : "warn",
    fix: `write a later valid_until into manifests/people.yaml, or take out who has left; then ${CARRY}`
  });
}
function isLiving({ subject_sha256: subject, class: role }, registered, today) {
  const person = registered.find(({ subjectSha256 }) => subjectSha256 === subject);
  const end = person?.roles.find((one) => one.role === role && !one.revoked)?.validUntil;
  const now = today.toISOString();
  return person !== void 0 && !person.revoked && person.validUntil > now && end !== void 0 && end > now;
}
function dayOf(moment) {
  return moment?.slice(0, 10) ?? "never";
}

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
async function roleChecks(database, { spec }, { mayRepair }) {
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
      return loginChecks2(name, find(name), {
        isLane: lanes.includes(name),
        isMigrator: name === spec.migrator.role,
        limit,
        mayRepair
      });
    }),
    ...diskChecks(logins.flatMap((name) => find(name) ?? [])),
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
function quoted(name) {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
function byStatements(statements) {
  return {
    words: `run: ${statements.join("; ")}`,
    needsDatabase: true,
    run: async (database) => {
      await database.query(statements.join(";\n"));
    }
  };
}
function arrayOf(names) {
  return `{${names.map((name) => `"${name}"`).join(",")}}`;
}
function loginChecks2(name, role, asked) {
  const { isLane, isMigrator, limit, mayRepair } = asked;
  const title = `${name} is a login without any power of its own`;
  if (role === void 0) {
    return [check("ROLE", title, { holds: false, observed: "missing", fix: "quorate db install" })];
  }
  const settings = [...DEFAULTS, ...isLane ? ["search_path=quorate"] : []];
  const extra = role.settings.filter((setting) => ![...settings, SPILL].includes(setting));
  const missing = settings.filter((setting) => !role.settings.includes(setting));
  const belongs = isMigrator ? role.member_of.filter((owner) => !OWNERS.includes(owner)) : role.member_of;
  const taken = belongs.map((other) => `revoke ${quoted(other)} from ${quoted(name)}`);
  const set = [
    ...extra.map((setting) => `alter role ${quoted(name)} reset ${setting.split("=")[0]}`),
    ...missing.map((setting) => `alter role ${quoted(name)} set ${setting.replace(/=(.*)/, " = '$1'")}`)
  ];
  const limited = `alter role ${quoted(name)} connection limit ${limit}`;
  const repair = (statements) => mayRepair ? byStatements(statements) : void 0;
  const powers = role.powers.map((power) => `alter role ${quoted(name)} no${power}`);
  return [
    check("ROLE", title, {
      holds: role.rolcanlogin && role.powers.length === 0,
      observed: role.rolcanlogin ? role.powers : "cannot log in",
      fix: `alter role ${quoted(name)} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls`,
      // Whoever took its login away may have had a reason.
      repair: role.rolcanlogin ? repair(powers) : void 0
    }),
    check("ROLE_MEMBERSHIP", `${name} belongs to no other role${isMigrator ? " but the owners" : ""}`, {
      holds: belongs.length === 0,
      observed: belongs,
      fix: taken.join("; "),
      repair: repair(taken)
    }),
    check("ROLE_SETTINGS", `${name} sets nothing but what the gate set`, {
      holds: extra.length === 0 && missing.length === 0,
      observed: role.settings,
      fix: set.join("; "),
      repair: repair(set)
    }),
    ...isMigrator ? [] : [
      check("ROLE_LIMIT", `${name} has at most ${limit} connections`, {
        holds: role.rolconnlimit > 0 && role.rolconnlimit <= limit,
        observed: role.rolconnlimit,
        fix: limited,
        repair: repair([limited])
      })
    ],
    check("ROLE_TEMP", `${name} makes no temporary tables`, {
      holds: !role.temp,
      observed: role.temp,
      fix: "revoke temporary on database <this one> from public",
      otherwise: "warn"
    })
  ];
}
function diskChecks(logins) {
  const namesOf2 = (roles) => roles.map(({ rolname }) => rolname);
  const spilling = namesOf2(logins.filter(({ settings }) => !settings.includes(SPILL)));
  const makers = logins.filter((role) => role.large_objects.length > 0);
  const functions = LARGE_OBJECT_MAKERS.filter((name) => makers.some((role) => role.large_objects.includes(name)));
  const limited = spilling.map((name) => `alter role ${quoted(name)} set temp_file_limit = '1GB'`);
  const revoked = `revoke execute on function ${functions.map((name) => `pg_catalog.${name}`).join(", ")} from ${["public", ...namesOf2(makers).map(quoted)].join(", ")}`;
  return [
    check("ROLE_SPILL", "a session of a login spills at most 1 GB to the disk", {
      holds: spilling.length === 0,
      observed: { "without that limit": spilling },
      fix: `as a superuser: ${limited.join("; ")}; where the server does not let you, watch its disk`,
      otherwise: "warn"
    }),
    check("ROLE_LARGE_OBJECTS", "no login makes large objects", {
      holds: makers.length === 0,
      observed: { "may make them": namesOf2(makers) },
      fix: `as a superuser: ${revoked}; where the server does not let you, watch pg_largeobject_metadata: they change nothing governed, but they fill the disk`,
      otherwise: "warn"
    })
  ];
}

// src/usecases/doctor/seats.ts
var DAY3 = 864e5;
var AHEAD_DAYS4 = 30;
var DRILL_DAYS = 180;
async function seatChecks(database, now, names = async () => () => "") {
  const seats = (await whereAllowed(() => readSeats(database), [])).filter(({ state }) => state !== "ended");
  if (seats.length === 0) return [];
  const daysTo = (moment) => (Date.parse(moment) - now.getTime()) / DAY3;
  const nameOf = await names(seats.map(({ custodian }) => custodian));
  const called = ({ seat, custodian }) => `${seat}${nameOf(custodian) === "" ? "" : ` of ${nameOf(custodian)}`}`;
  const ending = seats.filter(({ validUntil }) => daysTo(validUntil) < AHEAD_DAYS4);
  const unconfirmed = seats.filter(({ state }) => state === "unconfirmed");
  const undrilled = seats.filter(
    ({ state, drilledAt }) => state === "active" && (drilledAt === null || -daysTo(drilledAt) > DRILL_DAYS)
  );
  const seen = (those, observed) => ({ holds: those.length === 0, observed, otherwise: "warn" });
  return [
    check("SEATS_VALID", `every seat with a key holds for another ${AHEAD_DAYS4} days`, {
      ...seen(
        ending,
        ending.map((one) => `${called(one)}, until ${one.validUntil}`)
      ),
      // A key that has ended signs nothing, and cannot be rotated by itself any more.
      otherwise: ending.some(({ validUntil }) => daysTo(validUntil) < 0) ? "fail" : "warn",
      fix: "let each holder enrol a new key, and rotate it (SEAT_ROTATE) while the present one still signs"
    }),
    check("SEATS_CONFIRMED", "every registered seat is confirmed by its holder", {
      ...seen(unconfirmed, unconfirmed.map(called)),
      fix: "mode seat-confirm, by each holder with the digest of their own device; until then these seats count for nothing"
    }),
    check("SEATS_DRILLED", `every holder showed within ${DRILL_DAYS} days that their key works`, {
      ...seen(
        undrilled,
        undrilled.map((one) => `${called(one)}, ${one.drilledAt ?? "never"}`)
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
var WRONG = /* @__PURE__ */ new Set(["LANE_MISMATCH", "HOST_NOT_REVIEWED", "DB_NOT_PRIMARY", "DB_POOLER"]);
async function connectFirst(reviewed) {
  const { env } = reviewed;
  const [, login] = LOGINS.find(([name]) => optional(env, name) !== null) ?? [];
  if (login === void 0) {
    const fix = "give the settings of one login: quorate doctor --settings secrets/door.env";
    return { missing: unknown("DATABASE", TITLE4, "no login in the environment", fix) };
  }
  try {
    const name = `quorate doctor ${own_randomUUID()}`;
    return { ...await openAs(login, reviewed, name), name, login };
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error;
    const told = error.findings.map(({ code, expected = null, observed: observed2 = null }) => ({ code, expected, observed: observed2 }));
    const observed = told.length === 1 ? told[0] ?? null : told;
    const isForeign = error.code === "LANE_MISMATCH";
    const fix = isForeign ? "keep each login\u2019s secrets in its own place, and give the doctor one of them" : entryOf(error.code)?.remedy ?? "see quorate --help";
    return {
      missing: WRONG.has(error.code) ? check("DATABASE", TITLE4, { holds: false, observed, fix }) : unknown("DATABASE", TITLE4, observed, fix)
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
        actions: runs.flatMap((act) => act.login === login ? [act.name] : []),
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

// src/usecases/doctor/watched.ts
function watched(source) {
  const { host } = new URL(source.apiUrl);
  const read2 = settingsReader(source);
  const seen = { silent: 0, refused: 0, limited: 0 };
  let resets = null;
  const ask = async (path) => {
    const answer = await read2(path);
    if (answer === null || answer.status >= 500) seen.silent += 1;
    else if (answer.isLimited) {
      seen.limited += 1;
      resets ??= answer.resets ?? null;
    } else if (answer.status === 401) seen.refused += 1;
    return answer;
  };
  const failures = () => [
    ...failed("GITHUB_REACHED", `${host} answers`, seen.silent, {
      observed: `${seen.silent} questions without an answer`,
      fix: `reach ${host} from this machine, also through its proxy; https://www.githubstatus.com says how GitHub is`
    }),
    ...failed("GITHUB_TOKEN", `${host} takes the token`, seen.refused, {
      observed: source.token === null ? "no token" : `${seen.refused} refused`,
      fix: `set GITHUB_TOKEN to a token of ${host} that has not expired, such as what gh auth token prints`
    }),
    ...failed("GITHUB_RATE", "GitHub answers as often as it is asked", seen.limited, {
      observed: `${seen.limited} refused${resets === null ? "" : `; the limit resets ${resets}`}`,
      fix: "wait until the limit is reset, an hour at most; with GITHUB_TOKEN set it is 5,000 calls an hour and not 60"
    })
  ];
  return { ask, failures };
}
function failed(id, title, count, seen) {
  return count === 0 ? [] : [unknown(id, title, seen.observed, seen.fix)];
}

// imported:node:path?src/usecases/doctor/workflows.ts
var own_join3 = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();

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
  return (await Promise.all(expected.map((one) => checksOf2(folder, one)))).flat();
}
function fileOf(scope, workflow) {
  return typeof workflow === "string" ? { file: workflow, calls: null } : { file: `${scope}.yml`, calls: workflow.uses };
}
async function checksOf2(folder, expected) {
  const path = own_join3(".github/workflows", expected.file);
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

// src/usecases/doctor/examine.ts
function sessionOf({ env, folder, environment, via }) {
  return connectFirst({ env, files: folderFiles(folder), environment, via });
}
async function examine(examined) {
  const { env, folder, environment } = examined;
  const { ask, failures } = watched(sourceOf(env));
  const [policy, policyCheck2] = await read(folder, policyPath(environment), readEnvironment);
  const [people, peopleCheck] = await read(folder, PEOPLE_PATH, readPeople);
  const checks = [policyCheck2, peopleCheck, ...ownFileChecks(folder)];
  if (policy !== null)
    checks.push(
      ...await workflowChecks(folder, policy),
      ...await gitHubChecks(ask, policy, people),
      ...await certificateChecks(policy, folderFiles(folder), /* @__PURE__ */ new Date())
    );
  checks.push(...await peopleChecks(ask, people));
  let keys = null;
  const session = await sessionOf(examined);
  if ("missing" in session) {
    const alone = {
      people,
      registered: null,
      custodians: /* @__PURE__ */ new Set(),
      nameOf: nameInFile(people),
      today: /* @__PURE__ */ new Date()
    };
    checks.push(session.missing, ...registryChecks(alone), ...await clockChecks(ask, null));
  } else {
    try {
      checks.push(...await databaseChecks(session, { policy, people }, ask, examined.jwksUrl));
      keys = await listedKeys(session.database);
    } finally {
      await session.database.close();
    }
  }
  if (policy !== null) checks.push(...strengthChecks({ policy, checks, keys, asked: await askedByPlans(folder) }));
  return [...checks, ...failures()];
}
async function databaseChecks(session, { policy, people }, ask, jwksUrl) {
  const { database, login } = session;
  const repo = policy === null ? null : `/repos/${policy.spec.github.repository}`;
  const names = (subjects) => nameOfSubjects(subjects, people, { ask, repo, database });
  const registered = await registeredOrNull(database);
  const nameOf = await names(registered?.map(({ subjectSha256 }) => subjectSha256) ?? []);
  const custodians = policy === null ? /* @__PURE__ */ new Set() : custodiansOf(policy.spec);
  const today = /* @__PURE__ */ new Date();
  return [
    ...sessionChecks(await sessionFacts(session)),
    ...await serverChecks(database),
    ...policy === null ? [] : await roleChecks(database, policy, { mayRepair: login === "installer" }),
    ...await privilegeChecks(database, policy?.spec.readers),
    ...await loginChecks(database, { mayRepair: ["door", "deploy", "revoke"].includes(login) }),
    ...await permitChecks(database),
    ...await releaseChecks(database),
    ...await seatChecks(database, today, names),
    ...await ledgerChecks(database, policy, jwksUrl, people),
    ...await clockChecks(ask, database),
    ...registryChecks({ people, registered, custodians, nameOf, today }),
    ...policy === null ? [] : await peopleLast(database, policy, nameOf, today)
  ];
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

// src/usecases/doctor/fix.ts
var NOTHING_TO_DO = "There is nothing that --fix puts right.";
var GITHUB = "quorate setup github shows what GitHub\u2019s side lacks, and makes it with a token of yours.";
function fixablesOf(checks) {
  return checks.filter((one) => one.repair !== void 0);
}
async function agreed(words, by) {
  if (words.length === 0) return NOTHING_TO_DO;
  await askYes(["This would be put right:", ...words.map((one) => `  ${one}`)].join("\n"), by);
  return null;
}
async function repaired(fixables, database) {
  const done = [];
  for (const { id, repair } of fixables)
    done.push({ check: id, words: repair.words, refused: await refusalOf(repair, database) });
  return done;
}
async function refusalOf({ run, needsDatabase }, database) {
  if (needsDatabase && database === null) return "no database";
  try {
    await run(database);
    return null;
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error;
    return error.code;
  }
}
function fixedOf(checks, done, told) {
  const would = fixablesOf(checks).map(({ repair }) => repair.words);
  const isGitHubs = checks.some((one) => one.state === "fail" && ["github", "environments"].includes(groupOf(one)));
  const helps = [
    ...would.map((words) => `quorate doctor --fix would ${words}`),
    ...isGitHubs ? [GITHUB] : [],
    ...told === null ? [] : [told]
  ];
  return {
    done,
    told,
    sections: [
      {
        title: "Put right",
        lines: done.map(
          ({ words, refused, check: check2 }) => refused === null ? { sight: "\u2713", text: `${words}  (${check2})` } : { sight: "\u2717", text: `${words}  (${check2})`, under: { refused } }
        )
      },
      { title: "What helps", lines: helps.map((text) => ({ text })) }
    ]
  };
}

// src/usecases/doctor/show.ts
var ORDER = ["fail", "unknown", "warn", "ok"];
var WORDS = {
  fail: "wrong",
  unknown: "not examined",
  warn: "to think about",
  ok: "well"
};
var SIGHTS = { fail: "\u2717", unknown: "?", warn: "!", ok: "\u2713" };
var SEVERITIES = { fail: "wrong", unknown: "unexamined", warn: "note", ok: "none" };
function outcomeOf(checks) {
  if (checks.some(({ state }) => state === "fail")) return "blocked";
  return checks.length === 0 || checks.some(({ state }) => state === "unknown") ? "undecided" : "pass";
}
function doctorVerdict(checks, { all, fixed }) {
  const groups = Object.keys(GROUPS).map((group) => ({ group, own: checks.filter((one) => groupOf(one) === group) })).filter(({ own }) => own.length > 0).map(({ group, own }) => ({ group, own, worst: Math.min(...own.map(({ state }) => ORDER.indexOf(state))) })).toSorted((one, other) => one.worst - other.worst);
  const isWell = ({ worst }) => ORDER[worst] === "ok";
  const shown = groups.filter((one) => all || !isWell(one));
  const well = groups.filter((one) => !all && isWell(one));
  return {
    outcome: outcomeOf(checks),
    mode: "doctor",
    findings: [],
    sections: [
      ...shown.map(({ group, own }) => sectionOf(GROUPS[group], own, all)),
      {
        title: "All well",
        lines: well.map(({ group, own }) => ({ sight: "\u2713", text: `${GROUPS[group]} (${own.length})` }))
      },
      ...fixed.sections
    ],
    facts: { checks: countText(checks) }
  };
}
function doctorJson(checks, { fixed }) {
  const findings = findingsOf(checks);
  const verdict = {
    outcome: outcomeOf(checks),
    mode: "doctor",
    findings,
    facts: { checks: countText(checks) }
  };
  const { outcome, mode, facts } = verdict;
  const shown = checks.map((one) => {
    const { id, title, state, observed, fix, repair } = one;
    const group = groupOf(one);
    return { code: id, group, title, state, severity: SEVERITIES[state], observed, fix, fixable: repair !== void 0 };
  });
  const told = { outcome, exit: exitCode(verdict), mode, findings: findings.map(explain), checks: shown, facts };
  return neutraliseJson(JSON.stringify({ ...told, fixed: fixed.done, fix: fixed.told }));
}
function findingsOf(checks) {
  const of = (state, code) => checks.filter((one) => one.state === state).map(
    ({ id, title, observed, fix }) => ({
      code,
      expected: title,
      observed: { check: id, observed, fix }
    })
  );
  return [...of("fail", "SETUP_WRONG"), ...of("unknown", "SETUP_UNKNOWN")];
}
function sectionOf(title, own, all) {
  const sorted = ORDER.flatMap((state) => state === "ok" && !all ? [] : own.filter((one) => one.state === state));
  return { title: `${title}: ${countText(own, true)}`, lines: sorted.map(lineOf) };
}
function lineOf({ id, title, state, observed, fix }) {
  if (state === "ok") return { sight: "\u2713", text: `${title}  (${id})` };
  const under = { seen: wordsOf(observed), ...fix === null ? {} : { fix } };
  return { sight: SIGHTS[state], text: `${title}  (${id})`, under };
}
function countText(checks, isShort = false) {
  return ORDER.map((state) => ({ state, count: checks.filter((one) => one.state === state).length })).filter(({ count }) => !isShort || count > 0).map(({ state, count }) => `${count} ${WORDS[state]}`).join(", ");
}
function wordsOf(seen) {
  if (Array.isArray(seen)) return seen.length === 0 ? "none" : seen.map((item) => wordsOf(item)).join(", ");
  if (seen === null || typeof seen !== "object") return textOf(seen);
  const members = Object.entries(seen).map(([name, value]) => `${name}: ${wordsOf(value)}`);
  return members.length === 0 ? "none" : members.join("; ");
}

// src/usecases/doctor/doctor.ts
async function doctor(folder, options) {
  return looked(folder, options).finally(askNoMore);
}
async function looked(folder, options) {
  const { environment, jwksUrl, via, yes = false } = options;
  const by = { isSaid: yes, isTerminal: canAsk(readVariables()), option: "quorate doctor --fix --yes" };
  if (options.fix) requireYesPossible(by);
  const begun = await settingsOf(options, by);
  const asked = { env: begun.env, folder, environment, jwksUrl, via: readVia(via) };
  const checks = await examine(asked);
  if (!options.fix) return tell(checks, begun.done, null, begun.env, options);
  const words = fixablesOf(checks).map(({ repair }) => repair.words);
  const nothing = await agreed(words, by);
  if (nothing !== null) return tell(checks, begun.done, nothing, begun.env, options);
  const done = [...begun.done, ...await putRight(checks, asked)];
  return tell(await examine(asked), done, null, begun.env, options);
}
async function settingsOf({ settings: files, fix }, by) {
  if (files === void 0) return { env: readVariables(), done: [] };
  const open = fix ? files.filter(isOpenToOthers) : [];
  const done = open.map((file) => ({ check: "SECRETS_CLOSED", words: `chmod 600 ${file}`, refused: null }));
  const words = done.map((one) => one.words);
  if (await agreed(words, by) === null) for (const file of open) closeFile(file);
  return { env: readVariables({ files }), done };
}
function isOpenToOthers(file) {
  try {
    readVariables({ files: [file] });
    return false;
  } catch (error) {
    return error instanceof QuorateError && error.code === "ENV_FILE_MODE";
  }
}
async function putRight(checks, asked) {
  const fixables = fixablesOf(checks);
  if (!fixables.some(({ repair }) => repair.needsDatabase)) return repaired(fixables, null);
  const session = await sessionOf(asked);
  if ("missing" in session) return repaired(fixables, null);
  return repaired(fixables, session.database).finally(() => session.database.close());
}
function tell(checks, done, nothing, env, { all = false, json = false }) {
  const fixed = fixedOf(checks, done, nothing);
  const verdict = doctorVerdict(checks, { all, fixed });
  if (json) console.log(doctorJson(checks, { fixed }));
  const { GITHUB_STEP_SUMMARY: summary } = env;
  if (summary) append(summary, summaryMarkdown(verdict));
  return verdict;
}
export {
  doctor
};
