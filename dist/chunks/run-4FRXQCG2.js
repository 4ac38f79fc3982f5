import {
  keepStarted,
  reportOutcome
} from "./chunk-RAJB3L2M.js";
import {
  act
} from "./chunk-CUOC77HB.js";
import "./chunk-3CZ6AX26.js";
import {
  requireSignedSubjects
} from "./chunk-OWOYW3O6.js";
import "./chunk-ZCDIEX42.js";
import "./chunk-YUVHCPNP.js";
import "./chunk-NYDXMVZD.js";
import "./chunk-AN6SUUQO.js";
import "./chunk-WL4W43KK.js";
import "./chunk-IUR4ECUN.js";
import "./chunk-WUMI63UM.js";
import "./chunk-B6TW5Y76.js";
import {
  scopeOfChange
} from "./chunk-CGWHAQSD.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-AMYE5NGU.js";
import "./chunk-Z6DUY7SY.js";
import "./chunk-TFZLQOHU.js";
import "./chunk-J2FDNE7F.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-UU55DVHH.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-BZBJ2BXY.js";
import "./chunk-C6ATQONW.js";
import "./chunk-SGZJEFHH.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-K5IG6DPX.js";
import "./chunk-C6W7DKTS.js";
import "./chunk-ZREMSU5W.js";
import "./chunk-SOSYD2RG.js";
import "./chunk-CHU42L5I.js";
import "./chunk-UYAUMVNL.js";
import "./chunk-6YPS3M2C.js";
import "./chunk-JK6KQEXM.js";
import "./chunk-HM2VWUNH.js";
import "./chunk-E6F2NHMG.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-EH2I5G4N.js";
import "./chunk-PS27OZXV.js";
import "./chunk-F7K7AZUL.js";
import "./chunk-KKMSHRVJ.js";
import "./chunk-YOXB7IML.js";
import "./chunk-6JQIS32F.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-BXZG4OWK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  readText,
  sha256,
  throwFindings
} from "./chunk-C3NZLOEQ.js";
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
