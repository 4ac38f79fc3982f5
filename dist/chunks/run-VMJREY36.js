import {
  callOfRun,
  handOver,
  keepStarted,
  makeFolder,
  markDeployment,
  removeFolder,
  reportOutcome
} from "./chunk-B4KIOS3E.js";
import {
  readPermitKeys,
  sealSha256
} from "./chunk-R3AHU7GZ.js";
import {
  act
} from "./chunk-KG2YOZ4F.js";
import "./chunk-LOUGHD6P.js";
import {
  RELEASE_KEY
} from "./chunk-LXRG46T7.js";
import {
  openReleases
} from "./chunk-ZQ57LYGS.js";
import {
  requireSignedSubjects
} from "./chunk-46IIBKPZ.js";
import "./chunk-PMTIEXPU.js";
import "./chunk-63SDBD7T.js";
import "./chunk-FKIQNJQ4.js";
import "./chunk-EG6UBLX2.js";
import "./chunk-473RPSWW.js";
import "./chunk-72SCMEBU.js";
import "./chunk-LGAK42A4.js";
import "./chunk-EH7MJIUI.js";
import {
  scopeOfChange
} from "./chunk-7YLNHWXO.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-DW47M7KU.js";
import "./chunk-TI7IKTE2.js";
import "./chunk-633EZU6O.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-XRMCH6TC.js";
import "./chunk-MLSLUZL5.js";
import "./chunk-GJ6FXBBM.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-HOBUZOMN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-MNCUFJSX.js";
import "./chunk-EKVLLZTK.js";
import "./chunk-BF4BOHZ7.js";
import "./chunk-6BATEH33.js";
import "./chunk-EDVBYSJP.js";
import "./chunk-CHU42L5I.js";
import "./chunk-SNAO5WPP.js";
import {
  callGate
} from "./chunk-RDLI7RAX.js";
import "./chunk-KNE32V5N.js";
import "./chunk-FD56KELS.js";
import "./chunk-XCZFA3D3.js";
import "./chunk-3HYH2FCD.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-KDBCU3ON.js";
import "./chunk-RS4OZZJP.js";
import "./chunk-UKXVNLPM.js";
import "./chunk-GPQ2VH5X.js";
import "./chunk-YOXB7IML.js";
import "./chunk-UPFSX24W.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-WRPUTF2O.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  Secret,
  readText,
  requiredSecret,
  sha256,
  throwFindings
} from "./chunk-BR2LKTLQ.js";
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

// src/usecases/run/receive.ts
async function keysFor({ given, run }, env, database) {
  const seal = given.audience === void 0 ? null : requiredSecret(env, "QUORATE_PERMIT_SEAL");
  if (seal !== null) await requireListed(database, seal);
  return { seal, releases: run.releases.length === 0 ? null : requiredSecret(env, RELEASE_KEY) };
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
    says: {},
    call: (database, activationId, text, token) => callGate(database, "quorate.receive", [activationId, text, keys.seal?.reveal() ?? null, token])
  });
  throwFindings(findings);
  if (keys.seal !== null && handed.permit === null) throw new QuorateError("DB_ANSWER", { observed: "quorate.receive" });
  const releases = keys.releases === null ? /* @__PURE__ */ new Map() : openReleases(keys.releases, handed.releases, whose);
  return { permit: handed.permit === null ? null : new Secret(handed.permit), releases };
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
  return handOver(run, await receive({ job: run.job, settings, started }, keys, whose), folder);
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
  const { permitFile, releases } = over;
  return {
    ...verdict,
    run: {
      ...{ subjects: given.subjects, deadline },
      ...permitFile === void 0 ? {} : { permitFile },
      ...releases === void 0 ? {} : { releases }
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
