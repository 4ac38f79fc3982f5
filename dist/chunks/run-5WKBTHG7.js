import {
  callOfRun,
  handOver,
  keepStarted,
  makeFolder,
  markDeployment,
  removeFolder,
  reportOutcome
} from "./chunk-NUFNKMO3.js";
import "./chunk-QAQU4GAD.js";
import {
  readPermitKeys,
  sealSha256
} from "./chunk-UUE7OOBC.js";
import {
  act
} from "./chunk-NBBCNEWN.js";
import "./chunk-MJZ2FAV4.js";
import {
  RELEASE_KEY
} from "./chunk-MW4MUUPH.js";
import {
  openReleases
} from "./chunk-ZRCN3YLC.js";
import {
  requireSignedSubjects
} from "./chunk-S5O4ZBTT.js";
import "./chunk-U77KJZAN.js";
import "./chunk-RKCXYDJB.js";
import "./chunk-3AOPKW7M.js";
import "./chunk-3PE5CT5E.js";
import "./chunk-QHIQW3LM.js";
import "./chunk-3QET4RCV.js";
import "./chunk-QCGIFY2T.js";
import "./chunk-F6RB5BR6.js";
import {
  scopeOfChange
} from "./chunk-74B4PPJB.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-T3QB4JZ3.js";
import "./chunk-AN5BXOGR.js";
import "./chunk-2EQ3FYFC.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-VFLAFK24.js";
import "./chunk-57ADCAZJ.js";
import "./chunk-UD7OFFL4.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-BJGN542Q.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-S3BOIXNU.js";
import "./chunk-SRVLIEKY.js";
import "./chunk-GSFLLNOL.js";
import "./chunk-6PQCCZ25.js";
import "./chunk-RYVSKHCY.js";
import "./chunk-CHU42L5I.js";
import "./chunk-MA26XLR4.js";
import {
  callGate
} from "./chunk-T737DPBP.js";
import "./chunk-3X633JFU.js";
import "./chunk-CPGKRQKK.js";
import "./chunk-47TGXQIE.js";
import "./chunk-MOG73B23.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-I7RNNWEE.js";
import "./chunk-CMGU7UTK.js";
import "./chunk-YQLJKCS4.js";
import "./chunk-NDXQR6AG.js";
import "./chunk-YOXB7IML.js";
import "./chunk-7ELE57VE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-DVW5BMBY.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  Secret,
  readText,
  requiredSecret,
  sha256,
  throwFindings
} from "./chunk-W2Q5UKN3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// imported:node:child_process?src/system/command.ts
var own_spawn = (...args) => process.getBuiltinModule("node:child_process").spawn(...args);

// src/system/command.ts
var GRACE = 5e3;
async function runCommand(command, { folder, env, limitMs }) {
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
    const child = own_spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", command], {
      cwd: folder,
      env: { ...env },
      stdio: ["ignore", "inherit", "inherit"],
      detached: true
    });
    group = child.pid;
    const [exitCode, signal] = await new Promise((resolve, reject) => {
      child.on("error", reject).on("exit", (code, by) => resolve([code, by]));
    });
    sendTo(group, "SIGKILL");
    return { exitCode, signal, ...told };
  } finally {
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

// imported:node:crypto?src/postgres/scram-verifier.ts
var own_createHash = (...args) => process.getBuiltinModule("node:crypto").createHash(...args);
var own_createHmac = (...args) => process.getBuiltinModule("node:crypto").createHmac(...args);
var own_pbkdf2 = (...args) => process.getBuiltinModule("node:crypto").pbkdf2(...args);
var own_randomBytes = (...args) => process.getBuiltinModule("node:crypto").randomBytes(...args);

// imported:node:util?src/postgres/scram-verifier.ts
var own_promisify = /* @__PURE__ */ (() => process.getBuiltinModule("node:util").promisify)();

// src/postgres/scram-verifier.ts
var ITERATIONS = 4096;
var pbkdf2 = own_promisify(own_pbkdf2);
async function makeLogin() {
  const password = own_randomBytes(32).toString("base64url");
  return { password: new Secret(password), verifier: await verifierOf(password, own_randomBytes(16)) };
}
async function verifierOf(password, salt) {
  const salted = await pbkdf2(password, salt, ITERATIONS, 32, "sha256");
  const keyOf = (name) => own_createHmac("sha256", salted).update(name).digest();
  const stored = own_createHash("sha256").update(keyOf("Client Key")).digest("base64");
  return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString("base64")}$${stored}:${keyOf("Server Key").toString("base64")}`;
}

// src/usecases/run/receive.ts
async function keysFor({ given, run }, env, database) {
  const seal = given.audience === void 0 ? null : requiredSecret(env, "QUORATE_PERMIT_SEAL");
  if (seal !== null) await requireListed(database, seal);
  const releases = run.releases.length === 0 ? null : requiredSecret(env, RELEASE_KEY);
  return { seal, releases, login: run.login === null ? null : await makeLogin() };
}
async function requireListed(database, seal) {
  const { keys } = await readPermitKeys(database);
  const observed = sealSha256(seal);
  if (!keys.some((key) => key.seal_sha256 === observed && key.retired === null))
    throw new QuorateError("PERMIT_KEY_UNKNOWN", { expected: keys.map((key) => key.seal_sha256), observed });
}
async function receive(caller, keys, whose) {
  const { findings, handed } = await callOfRun(caller, {
    purpose: "receive",
    says: keys.login === null ? {} : { verifier: keys.login.verifier },
    call: ({ database, args: [activationId, text, token] }) => callGate(database, "quorate.receive", [activationId, text, keys.seal?.reveal() ?? null, token])
  });
  throwFindings(findings);
  if (keys.seal !== null && handed.permit === null) throw new QuorateError("DB_ANSWER", { observed: "quorate.receive" });
  const releases = keys.releases === null ? /* @__PURE__ */ new Map() : openReleases(keys.releases, handed.releases, whose);
  const { permit, login } = handed;
  if (keys.login === null !== (login === null)) throw new QuorateError("DB_ANSWER", { observed: "quorate.receive" });
  return {
    permit: permit === null ? null : new Secret(permit),
    releases,
    login: login === null || keys.login === null ? null : { role: login.role, password: keys.login.password }
  };
}

// src/usecases/run/scrubbed.ts
var SECRETS = /^(INPUT_|STATE_|ACTIONS_ID_TOKEN_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_|ACTIONS_CACHE_|DOT_CUTTER_|QUORATE_|PG(USER|PASSWORD|PASSFILE|SERVICE)|GITHUB_STATE$)/i;
function scrubbed(env) {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => value === void 0 || SECRETS.test(name) ? [] : [[name, value]])
  );
}

// src/usecases/run/run.ts
var RESERVE = 3e4;
var UNDOING = 6e5;
var NOTHING = { env: {} };
async function runDeploy(run) {
  const begun = [];
  let brought = null;
  const verdict = await act(run, "run", {
    before: async ({ gate, change, content }, database) => {
      const said = JSON.parse(content.text);
      await requireSigned(run, said);
      const keys = await keysFor(said, run.env, database);
      const whose = {
        ledger: gate.ledger.ledgerId,
        environment: change.scope.environment ?? "",
        names: said.run.releases
      };
      const asks = Object.values(keys).some((key) => key !== null);
      brought = asks ? { keys, whose, folder: makeFolder(run.env) } : null;
      keepStarted(run.env, startedOf(gate, change, brought));
    },
    ended: ({ gate, change, content }, { outcome, effect }, settings) => {
      const started = startedOf(gate, change, brought);
      if (outcome !== "done") return keepStarted(run.env, { ...started, isOver: true });
      const deadline = String(effect?.deadline);
      const seconds = Date.parse(deadline) / 1e3 - gate.now();
      const said = JSON.parse(content.text);
      begun.push({ started, content: said, settings, deadline, seconds });
    }
  });
  const [one] = begun;
  if (one === void 0) return verdict;
  const marking = markDeployment(markingOf(run), one.started, "started");
  const over = brought === null ? NOTHING : await fetchBrought(run, one, brought);
  const told = withGiven(verdict, one, over);
  const { command } = one.content.run;
  if (command !== null) return await carryOut(run, told, { ...one, over, marking }, command);
  keepStarted(run.env, { ...one.started, deployment: await marking });
  return told;
}
async function fetchBrought(run, { settings, started }, { keys, whose, folder }) {
  return handOver(run, await receive({ job: run.job, settings, started }, keys, whose), { folder, settings });
}
function startedOf(gate, change, brought) {
  const { activationId, code, packetSha256, packet } = change;
  const workload = scopeOfChange(gate, change);
  return {
    activationId,
    code,
    packetSha256,
    environment: packet.environment,
    workload,
    folder: brought?.folder ?? null,
    deployment: null,
    isOver: false
  };
}
function markingOf({ job, inputs, say }) {
  return { job, token: inputs.githubToken, say };
}
async function carryOut(run, verdict, begun, command) {
  const { started, settings, deadline, seconds, content } = begun;
  const end = Date.now() + Math.max(1e3, seconds * 1e3 - Math.min(RESERVE, seconds * 500));
  const undoing = content.run.on_failure;
  const share = undoing === null ? 0 : Math.min(UNDOING, (end - Date.now()) / 4);
  const carry = (text, until) => {
    run.say([{ title: `${started.code} is started`, lines: [{ text: `until ${deadline}: ${text}` }] }]);
    const limitMs = Math.max(1e3, until - Date.now());
    return runCommand(text, { folder: run.job.workspace, env: environmentOf(run, begun), limitMs });
  };
  const ended = await carry(command, end - share);
  const hasFailed = !ended.cancelled && ended.exitCode !== 0;
  const undone = undoing !== null && hasFailed ? await carry(undoing, end) : null;
  const report = reportOf(ended, undone);
  removeFolder(run.env, started.folder);
  const { findings } = await reportOutcome({ job: run.job, settings, started }, report);
  keepStarted(run.env, { ...started, isOver: true });
  await markDeployment(markingOf(run), { ...started, deployment: await begun.marking }, report.outcome);
  return commandVerdict(verdict, ended, report, findings);
}
function environmentOf({ env }, { started, deadline, content: { given }, over }) {
  const told = { QUORATE_CHANGE: started.code, QUORATE_DEADLINE: deadline, QUORATE_SUBJECTS: given.subjects.join("\n") };
  return { ...scrubbed(env), ...told, ...over.env };
}
async function requireSigned({ inputs, job }, { run, given }) {
  const { subjects, subjectsFile: file, audience } = inputs;
  await requireSignedSubjects({ subjects, file, folder: job.workspace, audience }, given.subjects);
  const altered = [];
  for (const { path, sha256: expected } of run.files) {
    const found = await readText(job.workspace, path).then(sha256, () => null);
    if (found !== expected) altered.push({ code: "RUN_FILE_ALTERED", expected, observed: { [path]: found } });
  }
  throwFindings(altered);
}
function withGiven(verdict, { content: { given }, deadline }, over) {
  const { env: _, ...files } = over;
  return {
    ...verdict,
    run: {
      ...{ subjects: given.subjects, deadline },
      ...files
    },
    facts: { ...verdict.facts, deadline, subjects: given.subjects.join(", ") || "none" }
  };
}
function reportOf({ exitCode, signal, cancelled }, undone) {
  return {
    outcome: cancelled ? "cancelled" : exitCode === 0 ? "succeeded" : "failed",
    source: "command",
    ...exitCode === null ? {} : { exit_code: exitCode },
    ...signal === null ? {} : { signal },
    ...undone === null || undone.exitCode === null ? {} : { undone_exit_code: undone.exitCode }
  };
}
function commandVerdict(verdict, { exitCode, signal, overtime }, { outcome, undone_exit_code: undone }, refused) {
  const observed = { exit_code: exitCode, signal };
  const failure = overtime ? "COMMAND_OVERTIME" : "COMMAND_FAILED";
  const own = outcome === "succeeded" ? [] : [{ code: outcome === "cancelled" ? "COMMAND_CANCELLED" : failure, observed }];
  const findings = [...own, ...refused];
  const facts = {
    ...verdict.facts,
    "exit code": String(exitCode ?? signal),
    ...undone === void 0 ? {} : { "exit code of on_failure": String(undone) },
    result: `${outcome}, as the job reports it`
  };
  const given = verdict.run === void 0 ? {} : { run: { ...verdict.run, exitCode } };
  return { ...verdict, ...given, outcome: findings.length === 0 ? "pass" : "blocked", findings, facts };
}
export {
  runDeploy
};
