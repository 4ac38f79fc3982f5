import {
  takeBackLogins
} from "./chunk-A4P5FJ2V.js";
import {
  prove,
  requireOwnLedger
} from "./chunk-OVLW3I6H.js";
import {
  readChange
} from "./chunk-FTCEULDN.js";
import {
  readGate
} from "./chunk-RBU6WLLJ.js";
import {
  own_setTimeout
} from "./chunk-S5YDMKYO.js";
import {
  connectPrimary
} from "./chunk-UFGRVACH.js";
import {
  openGitHub
} from "./chunk-BIDTJIQS.js";
import {
  arrayOf,
  idOf,
  objectOf
} from "./chunk-UI5EX4KJ.js";
import {
  callGate
} from "./chunk-NQTFCWVW.js";
import {
  flag,
  mapOf,
  members,
  orNull,
  text
} from "./chunk-C2PK7ITU.js";
import {
  QuorateError,
  append,
  canonicalize,
  fileCommand,
  sha256
} from "./chunk-MOJ4YKEH.js";

// imported:node:child_process?src/system/command.ts
var own_spawn = (...args) => process.getBuiltinModule("node:child_process").spawn(...args);

// imported:node:fs?src/system/command.ts
var own_readFileSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").readFileSync)();

// src/system/command.ts
var GRACE = 5e3;
var OUTER = `trap : INT TERM HUP; bash --noprofile --norc -eo pipefail -c "$1"; exit $?`;
async function runCommand(command, { folder, env, limitMs, begun }) {
  const told = { cancelled: false, overtime: false };
  let group;
  let killing;
  const end = (signal) => {
    sendTo(group, signal);
    killing ??= setTimeout(() => sendTo(group, "SIGKILL"), GRACE);
  };
  const pass = (signal) => {
    told.cancelled = true;
    end(signal);
  };
  const overdue = () => {
    told.overtime = true;
    end("SIGTERM");
  };
  process.on("SIGINT", pass).on("SIGTERM", pass);
  const timer = setTimeout(overdue, limitMs);
  try {
    const child = own_spawn("bash", ["--noprofile", "--norc", "-c", OUTER, "quorate", command], {
      cwd: folder,
      env: { ...env },
      stdio: ["ignore", "inherit", "inherit"],
      detached: true
    });
    group = child.pid;
    if (group !== void 0) begun?.(nameOf(group));
    const [exitCode, signal] = await new Promise((resolve, reject) => {
      child.on("error", reject).on("exit", (code, by) => resolve([code, by]));
    });
    return { exitCode, signal, ...told };
  } finally {
    sendTo(group, "SIGKILL");
    clearTimeout(timer);
    clearTimeout(killing);
    process.off("SIGINT", pass).off("SIGTERM", pass);
  }
}
function sendTo(group, signal) {
  try {
    if (group !== void 0) process.kill(-group, signal);
  } catch {
  }
}
function nameOf(pid) {
  return `${pid}:${beganAt(pid)}`;
}
function endGroup(group) {
  const pid = Number(group.split(":")[0]);
  if (Number.isSafeInteger(pid) && pid > 1 && beganAt(pid) !== "" && nameOf(pid) === group) sendTo(pid, "SIGKILL");
}
function beganAt(pid) {
  try {
    return own_readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /s, "").split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

// src/ci/github/deployment.ts
var LOOKED_AT = "10";
var MAX_DESCRIPTION = 140;
var permission = "deployments: write";
async function findDeployment(github, { environment, sha, runId }) {
  const parameters = { environment, sha, per_page: LOOKED_AT };
  const answer = await github.get({ route: "/deployments", parameters, permission });
  const ids = arrayOf(answer, "deployments").map((one) => idOf(objectOf(one, "deployment").id, "deployment.id"));
  for (const id of ids) if ((await pagesOf(github, id)).some((page) => isOfRun(page, runId))) return id;
  return null;
}
async function addStatus(github, deployment, { state, description, page }) {
  await github.send({
    method: "POST",
    route: "/deployments/{deployment_id}/statuses",
    parameters: { deployment_id: deployment },
    permission,
    body: {
      ...{ state, description: description.slice(0, MAX_DESCRIPTION), auto_inactive: false },
      ...page === null ? {} : { log_url: page }
    }
  });
}
async function pagesOf(github, id) {
  const route = "/deployments/{deployment_id}/statuses";
  const answer = await github.get({ route, parameters: { deployment_id: id, per_page: "100" }, permission });
  return arrayOf(answer, "statuses").flatMap((one) => {
    const { log_url: log, target_url: target } = objectOf(one, "status");
    return [log, target];
  });
}
function isOfRun(page, runId) {
  return typeof page === "string" && /\/actions\/runs\/(\d+)(\/|$)/.exec(page)?.[1] === runId;
}

// src/usecases/run/deployment.ts
var LIMIT = 8e3;
var STANDS = {
  started: ["in_progress", "started"],
  succeeded: ["success", "succeeded, as the job reports it"],
  failed: ["failure", "failed, as the job reports it"],
  cancelled: ["error", "cancelled, as the job reports it"]
};
async function markDeployment({ job, token, say }, { code, workload, deployment = null }, stands) {
  const { environment = null } = workload;
  if (environment === null) return null;
  const [state, words] = STANDS[stands];
  const said = { state, description: `${code} ${words}` };
  const { id, told } = await marked(job, token, { environment, known: deployment }, said).catch(unmarked);
  say([{ title: "GitHub\u2019s own record of the deployment", lines: [{ text: told }] }]);
  return id;
}
async function marked(job, token, { environment, known }, said) {
  if (token === null) return { id: null, told: "Not marked: the step has no github-token." };
  const { apiUrl, repository, runId, sha, serverUrl } = job;
  const over = AbortSignal.timeout(LIMIT);
  const github = await openGitHub({ apiUrl, repository, token, timeoutMs: LIMIT, waitsMs: [], over });
  const id = known ?? await findDeployment(github, { environment, sha, runId });
  if (id === null)
    return { id, told: `Not marked: GitHub has no deployment to ${environment} that is known to be this run\u2019s.` };
  const page = serverUrl === null ? null : `${serverUrl}/${repository}/actions/runs/${runId}`;
  await addStatus(github, id, { ...said, page });
  return { id, told: `Deployment ${id} is marked ${said.state}: ${said.description}.` };
}
function unmarked(error) {
  const code = error instanceof QuorateError ? error.code : null;
  const why = {
    GITHUB_FORBIDDEN: "the job may not; it needs the permission deployments: write",
    GITHUB_RATE_LIMITED: "GitHub limits the rate of calls",
    GITHUB_TOKEN_REFUSED: "GitHub does not take the job\u2019s token",
    GITHUB_UNREACHABLE: "GitHub does not answer"
  };
  const reason = why[code] ?? "GitHub\u2019s answer is of another form";
  return { id: null, told: `Not marked: ${reason}. The run is not affected.` };
}

// imported:node:fs?src/system/private-folder.ts
var own_mkdtempSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").mkdtempSync)();
var own_rmSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").rmSync)();
var own_writeFileSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").writeFileSync)();

// imported:node:os?src/system/private-folder.ts
var own_tmpdir = /* @__PURE__ */ (() => process.getBuiltinModule("node:os").tmpdir)();

// imported:node:path?src/system/private-folder.ts
var own_basename = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").basename)();
var own_dirname = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").dirname)();
var own_join = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();
var own_resolve = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").resolve)();

// src/system/private-folder.ts
var PREFIX = "quorate-run-";
function makePrivateFolder(parent = own_tmpdir()) {
  try {
    return own_mkdtempSync(own_join(own_resolve(parent), PREFIX));
  } catch (cause) {
    throw new QuorateError("OUTPUT_UNWRITABLE", { observed: parent }, { cause });
  }
}
function writePrivate(folder, name, text2) {
  const path = own_join(folder, name);
  try {
    own_writeFileSync(path, text2, { mode: 384, flag: "wx" });
    return path;
  } catch (cause) {
    throw new QuorateError("OUTPUT_UNWRITABLE", { observed: name }, { cause });
  }
}
function removePrivateFolder(folder, parent = own_tmpdir()) {
  if (own_dirname(folder) === own_resolve(parent) && own_basename(folder).startsWith(PREFIX))
    own_rmSync(folder, { recursive: true, force: true });
}

// imported:node:net?src/settings/libpq.ts
var own_isIP = /* @__PURE__ */ (() => process.getBuiltinModule("node:net").isIP)();

// src/settings/libpq.ts
function libpqAddress({ servers, via }) {
  if (via === null)
    return { PGHOST: servers.map(({ host }) => host).join(","), PGPORT: servers.map(({ port }) => port).join(",") };
  const address = via.host === "localhost" ? "127.0.0.1" : via.host;
  const named = own_isIP(address) === 0 ? { PGHOST: address } : { PGHOST: servers[0]?.host ?? address, PGHOSTADDR: address };
  return { ...named, PGPORT: String(via.port) };
}

// src/usecases/run/login-files.ts
function writeLogin(folder, { role, password }, settings) {
  const { servers, database, tls } = settings;
  const passfile = writePrivate(folder, "pgpass", `*:*:*:${role}:${password.reveal()}
`);
  const env = {
    ...libpqAddress(settings),
    PGDATABASE: database,
    PGUSER: role,
    PGPASSFILE: passfile,
    QUORATE_LOGIN_PASSWORD_FILE: writePrivate(folder, "login-password", password.reveal()),
    ...servers.length > 1 ? { PGTARGETSESSIONATTRS: "read-write" } : {},
    ...tls === null ? {} : { PGSSLMODE: "verify-full", PGSSLROOTCERT: authorityOf(folder, tls.ca) }
  };
  const lines = Object.entries(env).map(([name, value]) => `${name}='${value.replaceAll("'", `'\\''`)}'
`);
  return { env, file: writePrivate(folder, "login.env", lines.join("")) };
}
function authorityOf(folder, ca) {
  return ca === null ? "system" : writePrivate(folder, "authority.pem", ca);
}

// src/usecases/run/hand-over.ts
function makeFolder({ RUNNER_TEMP }) {
  return makePrivateFolder(RUNNER_TEMP || void 0);
}
function removeFolder({ RUNNER_TEMP }, folder) {
  if (folder !== null) removePrivateFolder(folder, RUNNER_TEMP || void 0);
}
async function handOver({ env, inputs }, brought, { folder, settings }) {
  const { mask } = await import("./mask-BIP3OVBW.js");
  const permit = brought.permit?.reveal();
  for (const secret of [...brought.releases.values(), brought.permit, brought.login?.password ?? null])
    if (secret !== null) mask(secret.reveal());
  const named = permit === void 0 || inputs.permitEnv === null ? {} : { [inputs.permitEnv]: permit };
  exportToSteps(env, named);
  const permitFile = permit === void 0 ? void 0 : writePrivate(folder, "permit.jwt", permit);
  const releases = writeReleases(folder, brought.releases);
  const login = brought.login === null ? null : writeLogin(folder, brought.login, settings);
  return {
    env: {
      ...permitFile === void 0 ? {} : { QUORATE_PERMIT_FILE: permitFile },
      ...releases === void 0 ? {} : { QUORATE_RELEASES: releases },
      ...login?.env,
      ...named
    },
    ...permitFile === void 0 ? {} : { permitFile },
    ...releases === void 0 ? {} : { releases },
    ...login === null ? {} : { loginEnv: login.file }
  };
}
function writeReleases(folder, releases) {
  if (releases.size === 0) return void 0;
  const own = makePrivateFolder(folder);
  for (const [name, secret] of releases) writePrivate(own, name, secret.reveal());
  return own;
}
function exportToSteps({ GITHUB_ENV: path }, variables) {
  for (const [name, value] of Object.entries(variables))
    if (!path || !append(path, fileCommand(name, value)))
      throw new QuorateError("OUTPUT_UNWRITABLE", { observed: "GITHUB_ENV" });
}

// src/usecases/run/call-of-run.ts
var WAITS = [0, 500, 1500];
async function callOfRun(caller, made) {
  let last;
  for (const wait of WAITS) {
    await own_setTimeout(wait);
    try {
      return await once(caller, made);
    } catch (cause) {
      if (cause instanceof QuorateError && cause.exit === 1) throw cause;
      last = cause;
    }
  }
  throw last;
}
async function once({ job, settings, started: started2 }, { purpose, says, call }) {
  const { activationId, code, packetSha256, environment, workload } = started2;
  const database = await connectPrimary(settings);
  try {
    const gate = requireOwnLedger(await readGate(database), environment);
    const { run } = await readChange(database, code);
    if (run === null) throw new QuorateError("RUN_NOT_STARTED", { observed: code });
    const text2 = canonicalize(says);
    const asked = [packetSha256, sha256(text2)];
    const proposal = { purpose, subject: activationId, notAfter: run.deadline, asked, scope: workload };
    const { token } = await prove(gate, job, proposal);
    return await call({ database, run, args: [activationId, text2, token] });
  } finally {
    await database.close({ waits: false });
  }
}

// src/usecases/run/report-outcome.ts
async function reportOutcome(caller, report) {
  let tries = 0;
  try {
    return await callOfRun(caller, {
      purpose: "outcome",
      says: report,
      async call({ database, run, args }) {
        tries += 1;
        const answer = await callGate(database, "quorate.outcome", args);
        const told = tries > 1 && isTold(answer, report) ? [] : answer.findings;
        const found = run.login === null ? [] : await left(database, caller.started.code, answer.left);
        const findings = [...told, ...found];
        return { ...answer, outcome: findings.length === 0 ? "done" : "blocked", findings };
      }
    });
  } catch (cause) {
    if (cause instanceof QuorateError && cause.exit === 1) throw cause;
    const observed = cause instanceof QuorateError ? cause.code : null;
    throw new QuorateError("OUTCOME_UNRECORDED", { expected: report.outcome, observed }, { cause });
  }
}
function isTold({ findings }, { outcome }) {
  const [one, ...more] = findings;
  const told = one?.code === "RUN_ENDED" ? one.observed.outcome : null;
  return more.length === 0 && told === outcome;
}
async function left(database, code, first) {
  try {
    await takeBackLogins(database);
    const { run } = await readChange(database, code);
    if (run === null || run.login === null || run.login.left.length === 0) return [];
    return [{ code: "RUN_UNCLEAN", observed: { role: run.login.role, left: run.login.left } }];
  } catch {
    return first.length === 0 ? [] : [{ code: "RUN_UNCLEAN", observed: { left: first } }];
  }
}

// src/usecases/run/started.ts
var started = members({
  activationId: text,
  code: text,
  packetSha256: text,
  environment: text,
  workload: mapOf(orNull(text)),
  /** Where what the start brought lies, for the post step to remove; null where nothing was to come. */
  folder: orNull(text),
  /** GitHub's id of its deployment; null where that is not known. */
  deployment: orNull(text),
  /** The process group of the command that runs, for the post step to end; null where none does. */
  group: orNull(text),
  /** Of a command, the job's status says nothing: the main step ran it, or did not. */
  hasCommand: flag,
  /** How the command ended, where it did, as the JSON that is told. */
  report: orNull(text),
  /** Whether there is nothing left to tell. */
  isOver: flag
});
function keepStarted({ GITHUB_STATE: path }, what) {
  if (!path || !append(path, fileCommand("quorate-run", JSON.stringify(what))))
    throw new QuorateError("OUTPUT_UNWRITABLE", { observed: "GITHUB_STATE" });
}
function readStarted(env) {
  const kept = env["STATE_quorate-run"];
  if (!kept) return null;
  try {
    return started(JSON.parse(kept), "STATE_quorate-run");
  } catch (cause) {
    throw new QuorateError("OUTCOME_UNRECORDED", { observed: "STATE_quorate-run" }, { cause });
  }
}

export {
  runCommand,
  endGroup,
  markDeployment,
  makeFolder,
  removeFolder,
  handOver,
  callOfRun,
  reportOutcome,
  keepStarted,
  readStarted
};
