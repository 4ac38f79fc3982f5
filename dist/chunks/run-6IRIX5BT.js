import {
  keepStarted,
  reportOutcome
} from "./chunk-W4MDO646.js";
import {
  act
} from "./chunk-XA4CGMI6.js";
import "./chunk-BBRZZ2UQ.js";
import {
  requireSignedSubjects
} from "./chunk-AXIDEDI6.js";
import "./chunk-OIBOMJAU.js";
import "./chunk-RLGUCFIE.js";
import "./chunk-DOZYPOCK.js";
import "./chunk-SCXIWL4K.js";
import "./chunk-WW2PXUHK.js";
import "./chunk-PZJW6L4U.js";
import "./chunk-TU2EVYX5.js";
import "./chunk-77WXBFJD.js";
import {
  scopeOfChange
} from "./chunk-SIV7BFEC.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-NBCDU4KQ.js";
import "./chunk-XLXUV7IK.js";
import "./chunk-KJ27ISY4.js";
import "./chunk-G6GECTXO.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-ICCI2SMX.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-JJWS4AIE.js";
import "./chunk-C6ATQONW.js";
import "./chunk-MD4GDLF4.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-K5IG6DPX.js";
import "./chunk-ZJ6IJ3R3.js";
import "./chunk-BE3ELHEE.js";
import "./chunk-TCJO3VKA.js";
import "./chunk-CHU42L5I.js";
import "./chunk-XIKYWY2Z.js";
import "./chunk-WRYH5BZF.js";
import "./chunk-NGMIOIYL.js";
import "./chunk-VVZUVX3U.js";
import "./chunk-BU6PHU2M.js";
import "./chunk-4AFIWB6Y.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-NHFZXEFP.js";
import "./chunk-RCNP76HX.js";
import "./chunk-N4YAFK2S.js";
import "./chunk-X7IWRVA3.js";
import "./chunk-YOXB7IML.js";
import "./chunk-DKBV4LSD.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-ZNOJV4MH.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  readText,
  sha256,
  throwFindings
} from "./chunk-6UQEMURZ.js";
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
