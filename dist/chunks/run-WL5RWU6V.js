import {
  keepStarted,
  reportOutcome
} from "./chunk-JPDZPZ4V.js";
import {
  act
} from "./chunk-WBQ2GKN3.js";
import "./chunk-TQZGRHZE.js";
import {
  requireSignedSubjects
} from "./chunk-G6J2VFNX.js";
import "./chunk-BS3VT5IJ.js";
import "./chunk-WLDKMKMD.js";
import "./chunk-FDQSH7ED.js";
import "./chunk-VVURQKUC.js";
import "./chunk-CPVWO4GN.js";
import "./chunk-R7ZDI732.js";
import "./chunk-D2QZUHY3.js";
import "./chunk-7UN2CCII.js";
import {
  scopeOfChange
} from "./chunk-6G5VBSWZ.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-MH2A3ALP.js";
import "./chunk-MFOIEB43.js";
import "./chunk-NW5GQ3TV.js";
import "./chunk-NQBZE4U7.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-BURG26WM.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-UMWG6XBM.js";
import "./chunk-C6ATQONW.js";
import "./chunk-G3PYX6XG.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-K5IG6DPX.js";
import "./chunk-F3LJ6C3Z.js";
import "./chunk-AMIQ423A.js";
import "./chunk-QO2IDCJU.js";
import "./chunk-CHU42L5I.js";
import "./chunk-7OLHM7GF.js";
import "./chunk-NH53DAEV.js";
import "./chunk-HJGGN3QG.js";
import "./chunk-24ZKA7ZY.js";
import "./chunk-W3KO676N.js";
import "./chunk-3ZIMMTO7.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-OPRBX4SU.js";
import "./chunk-7NH7DKJE.js";
import "./chunk-UG4EIBLX.js";
import "./chunk-MAMRFUIH.js";
import "./chunk-YOXB7IML.js";
import "./chunk-JBQLKLSS.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-OODEIQ3I.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  readText,
  sha256,
  throwFindings
} from "./chunk-UQAA2QBL.js";
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

// src/usecases/run/scrubbed.ts
var SECRETS = /^(INPUT_|STATE_|ACTIONS_ID_TOKEN_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_|ACTIONS_CACHE_|DOT_CUTTER_|QUORATE_|PG(USER|PASSWORD|PASSFILE|SERVICE)|GITHUB_STATE$)/i;
function scrubbed(env) {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => value === void 0 || SECRETS.test(name) ? [] : [[name, value]])
  );
}

// src/usecases/run/run.ts
var RESERVE = 3e4;
async function runDeploy(run) {
  const begun = [];
  const verdict = await act(run, "run", {
    before: async ({ gate, change, content }) => {
      await requireSigned(run, JSON.parse(content.text));
      keepStarted(run.env, startedOf(gate, change));
    },
    ended: ({ gate, change, content }, { outcome, effect }, settings) => {
      if (outcome !== "done") return keepStarted(run.env, { ...startedOf(gate, change), isOver: true });
      const deadline = String(effect?.deadline);
      const seconds = Date.parse(deadline) / 1e3 - gate.now();
      const said = JSON.parse(content.text);
      begun.push({ started: startedOf(gate, change), content: said, settings, deadline, seconds });
    }
  });
  const [one] = begun;
  if (one === void 0) return verdict;
  const told = withGiven(verdict, one);
  return one.content.run.command === null ? told : await carryOut(run, told, one, one.content.run.command);
}
function startedOf(gate, change) {
  const { activationId, code, packetSha256, packet } = change;
  const workload = scopeOfChange(gate, change);
  return { activationId, code, packetSha256, environment: packet.environment, workload, isOver: false };
}
async function carryOut(run, verdict, begun, command) {
  const { started, settings, deadline, seconds } = begun;
  run.say([{ title: `${started.code} is started`, lines: [{ text: `until ${deadline}: ${command}` }] }]);
  const limitMs = Math.max(1e3, seconds * 1e3 - Math.min(RESERVE, seconds * 500));
  const ended = await runCommand(command, { folder: run.job.workspace, env: environmentOf(run, begun), limitMs });
  const report = reportOf(ended);
  const { findings } = await reportOutcome(run.job, settings, started, report);
  keepStarted(run.env, { ...started, isOver: true });
  return commandVerdict(verdict, ended, report, findings);
}
function environmentOf({ env }, { started, deadline, content: { given } }) {
  const told = { QUORATE_CHANGE: started.code, QUORATE_DEADLINE: deadline, QUORATE_SUBJECTS: given.subjects.join("\n") };
  return { ...scrubbed(env), ...told };
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
function withGiven(verdict, { content: { given }, deadline }) {
  return {
    ...verdict,
    run: { subjects: given.subjects, deadline },
    facts: { ...verdict.facts, deadline, subjects: given.subjects.join(", ") || "none" }
  };
}
function reportOf({ exitCode, signal, cancelled }) {
  return {
    outcome: cancelled ? "cancelled" : exitCode === 0 ? "succeeded" : "failed",
    source: "command",
    ...exitCode === null ? {} : { exit_code: exitCode },
    ...signal === null ? {} : { signal }
  };
}
function commandVerdict(verdict, { exitCode, signal, overtime }, { outcome }, refused) {
  const observed = { exit_code: exitCode, signal };
  const failure = overtime ? "COMMAND_OVERTIME" : "COMMAND_FAILED";
  const own = outcome === "succeeded" ? [] : [{ code: outcome === "cancelled" ? "COMMAND_CANCELLED" : failure, observed }];
  const findings = [...own, ...refused];
  const facts = {
    ...verdict.facts,
    "exit code": String(exitCode ?? signal),
    result: `${outcome}, as the job reports it`
  };
  const given = verdict.run === void 0 ? {} : { run: { ...verdict.run, exitCode } };
  return { ...verdict, ...given, outcome: findings.length === 0 ? "pass" : "blocked", findings, facts };
}
export {
  runDeploy
};
