import {
  callOfRun,
  handOver,
  keepStarted,
  makeFolder,
  markDeployment,
  removeFolder,
  reportOutcome,
  runCommand
} from "./chunk-FLGWUVF5.js";
import {
  readPermitKeys,
  sealSha256
} from "./chunk-YZQSHB5O.js";
import {
  act
} from "./chunk-ZM6ZVRYN.js";
import "./chunk-SYHUNMKJ.js";
import {
  RELEASE_KEY
} from "./chunk-M7FLQ2HL.js";
import {
  openReleases,
  recipientOf
} from "./chunk-LB733TW6.js";
import {
  requireSignedSubjects
} from "./chunk-EJLNXPNV.js";
import "./chunk-V7INBHHQ.js";
import "./chunk-G5G4JDUB.js";
import "./chunk-HZORODMF.js";
import "./chunk-YRAETELS.js";
import "./chunk-TMT3UUUQ.js";
import "./chunk-3ATF6MR3.js";
import "./chunk-W6MQCYPL.js";
import "./chunk-A4P5FJ2V.js";
import "./chunk-SME3XFYO.js";
import {
  scopeOfChange
} from "./chunk-OVLW3I6H.js";
import "./chunk-7CWK5XAR.js";
import "./chunk-RCASAUKG.js";
import "./chunk-FTCEULDN.js";
import "./chunk-6PCWFMXB.js";
import "./chunk-YCMVVPVN.js";
import "./chunk-WECFARF3.js";
import {
  answerNames,
  namedFindings
} from "./chunk-QSPSV5AK.js";
import "./chunk-WRRSWVCG.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-EI43MBC5.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-RBU6WLLJ.js";
import "./chunk-C6ATQONW.js";
import "./chunk-ZIJNFGUQ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-URCVP3LG.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-UFGRVACH.js";
import {
  shownRelease
} from "./chunk-NQUR4I6H.js";
import "./chunk-UBWDW7YZ.js";
import "./chunk-AEOKVVUO.js";
import {
  peopleBeside
} from "./chunk-OCYH34ZD.js";
import "./chunk-BIDTJIQS.js";
import "./chunk-UI5EX4KJ.js";
import "./chunk-ZXSZWEQQ.js";
import "./chunk-5D7FSVDK.js";
import "./chunk-55UFOURT.js";
import "./chunk-IKSGG66L.js";
import {
  readFiled
} from "./chunk-UPO7GVF7.js";
import {
  callGate
} from "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
import {
  listOf,
  members
} from "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-2ZB4HKLK.js";
import "./chunk-FGAQHS4E.js";
import "./chunk-7FP6TEIY.js";
import "./chunk-WAJ3B74K.js";
import "./chunk-YOXB7IML.js";
import "./chunk-CVQ2CG7Q.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-JTB3XEPU.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  Secret,
  readText,
  requiredSecret,
  sha256,
  throwFindings
} from "./chunk-MOJ4YKEH.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

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
async function keysFor(database, { code, said, environment, env }) {
  const { given, run } = said;
  const seal = given.audience === void 0 ? null : requiredSecret(env, "QUORATE_PERMIT_SEAL");
  if (seal !== null) await requireListed(database, seal, environment);
  const releases = run.releases.length === 0 ? null : requiredSecret(env, RELEASE_KEY);
  if (releases !== null) await requireRecipient(database, releases, code);
  return { seal, releases, login: run.login === null ? null : await makeLogin() };
}
async function requireListed(database, seal, environment) {
  if (!/^[0-9a-f]{64}$/.test(seal.reveal())) throw new QuorateError("PERMIT_SEAL_MALFORMED");
  const { keys } = await readPermitKeys(database);
  const observed = sealSha256(seal);
  const key = keys.find((one) => one.seal_sha256 === observed);
  if (key === void 0)
    throw new QuorateError("PERMIT_KEY_UNKNOWN", { expected: keys.map((one) => one.seal_sha256), observed });
  if (key.retired !== null) throw new QuorateError("PERMIT_KEY_RETIRED", { observed });
  if (key.environment !== environment)
    throw new QuorateError("PERMIT_KEY_ELSEWHERE", { expected: key.environment, observed: environment });
}
var filed = members({ releases: listOf(shownRelease) });
async function requireRecipient(database, key, code) {
  const own = recipientOf(key);
  const known = (await readFiled(database, code, filed))?.releases ?? [];
  for (const { name, version, recipient: expected } of known)
    if (expected !== null && expected !== own)
      throw new QuorateError("RELEASE_KEY_WRONG", { expected, observed: { [name]: version, recipient: own } });
}
async function receive(caller, keys, whose) {
  const answer = await callOfRun(caller, {
    purpose: "receive",
    says: keys.login === null ? {} : { verifier: keys.login.verifier },
    call: ({ database, args: [activationId, text, token] }) => callGate(database, "quorate.receive", [activationId, text, keys.seal?.reveal() ?? null, token])
  });
  const { findings, handed } = answer;
  const { workspace, actorId } = caller.job;
  const people = findings.length === 0 ? null : await peopleBeside(workspace, caller.started.environment);
  throwFindings(namedFindings(findings, answerNames(answer, people, [actorId])));
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
var SECRETS = /^(INPUT_|STATE_|ACTIONS_ID_TOKEN_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_|ACTIONS_CACHE_|DOT_CUTTER_|QUORATE_|PG(USER|PASSWORD|PASSFILE|SERVICE)|GITHUB_STATE$|BASH_ENV$|BASH_FUNC_|SHELLOPTS$|BASHOPTS$|ENV$)/i;
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
      const environment = change.scope.environment ?? "";
      const keys = await keysFor(database, { code: change.code, said, environment, env: run.env });
      const whose = { ledger: gate.ledger.ledgerId, environment, names: said.run.releases };
      const asks = Object.values(keys).some((key) => key !== null);
      brought = asks ? { keys, whose, folder: makeFolder(run.env) } : null;
      keepStarted(run.env, startedOf(gate, change, said, brought));
    },
    ended: ({ gate, change, content }, { outcome, effect }, settings) => {
      const said = JSON.parse(content.text);
      const started = startedOf(gate, change, said, brought);
      if (outcome !== "done") return keepStarted(run.env, { ...started, isOver: true });
      const deadline = String(effect?.deadline);
      const seconds = Date.parse(deadline) / 1e3 - gate.now();
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
function startedOf(gate, change, { run }, brought) {
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
    group: null,
    hasCommand: run.command !== null,
    report: null,
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
  const carry = (title, text, until) => {
    run.say([{ title, lines: [{ text: `until ${deadline}: ${text}` }] }]);
    const limitMs = Math.max(1e3, until - Date.now());
    const kept = (group) => keepStarted(run.env, { ...started, group });
    return runCommand(text, { folder: run.job.workspace, env: environmentOf(run, begun), limitMs, begun: kept });
  };
  const ended = await carry(`${started.code} is started`, command, end - share);
  const undone = undoing !== null && endingOf(ended) === "failed" ? await carry(`The command failed (${ended.exitCode ?? ended.signal}); on_failure runs`, undoing, end) : null;
  const report = reportOf(ended, undone);
  removeFolder(run.env, started.folder);
  keepStarted(run.env, { ...started, report: JSON.stringify(report) });
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
function endingOf({ exitCode, cancelled, overtime }) {
  if (cancelled) return "cancelled";
  return exitCode === 0 && !overtime ? "succeeded" : "failed";
}
function reportOf(ended, undone) {
  const { exitCode, signal } = ended;
  return {
    outcome: endingOf(ended),
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
