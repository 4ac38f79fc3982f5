import {
  markDeployment,
  readStarted,
  removeFolder,
  reportOutcome
} from "./chunk-IURBSY6M.js";
import {
  openCheckout
} from "./chunk-DXNZ4CP2.js";
import {
  answerVerdict
} from "./chunk-VPGCHHBE.js";
import "./chunk-G4GUPGA2.js";
import "./chunk-3CHORUEZ.js";
import "./chunk-3B5H5WTK.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-75QUL4SV.js";
import "./chunk-EAYYZXCN.js";
import "./chunk-LD7OM5XN.js";
import {
  loginSettings
} from "./chunk-XR7WRULT.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-WD74EFBF.js";
import "./chunk-4J5V245F.js";
import "./chunk-6HE5TGBK.js";
import "./chunk-TXNOMXER.js";
import "./chunk-CHU42L5I.js";
import "./chunk-GUT3BCDG.js";
import "./chunk-4JTPGX4A.js";
import "./chunk-5UIPY7GW.js";
import "./chunk-WPYTLN4Q.js";
import "./chunk-F433S5DV.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-M2TGO2YF.js";
import "./chunk-36MAEMAG.js";
import "./chunk-5FXFPNEV.js";
import "./chunk-6SNQQOS3.js";
import "./chunk-YOXB7IML.js";
import "./chunk-EXHSIMLP.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-WCP6WYLP.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  Secret,
  annotationLines,
  exitCode,
  jobContext,
  outliveReader,
  read,
  readVariables,
  readVia,
  runToEnd,
  sectionsText,
  sound,
  terminalText,
  verdictOf
} from "./chunk-E4JRPDIS.js";
import "./chunk-WYJDZB2N.js";
import {
  __callDispose,
  __using
} from "./chunk-OB3KF4YX.js";

// src/usecases/run/post-step.ts
var OUTCOMES = {
  success: "succeeded",
  failure: "failed",
  cancelled: "cancelled"
};
function postStep() {
  return runToEnd(async () => {
    outliveReader();
    const verdict = await evaluate(readVariables());
    if (verdict === null) return 0;
    for (const line of annotationLines(verdict)) console.log(line);
    console.log(terminalText(verdict));
    return exitCode(verdict);
  });
}
async function evaluate(env) {
  try {
    const started = readStarted(env);
    if (started === null) return null;
    removeFolder(env, started.folder);
    return started.isOver ? null : sound(await tell(env, started));
  } catch (error) {
    if (error instanceof QuorateError && error.code === "RUN_NOT_STARTED") return null;
    return verdictOf(error, { mode: "run" });
  }
}
async function tell(env, started) {
  var _stack = [];
  try {
    const report = started.report === null ? ofStatus(read(env, "job-status"), started) : JSON.parse(started.report);
    const job = jobContext(env);
    const checkout = __using(_stack, await openCheckout(job), true);
    const { environment, code } = started;
    const settings = await loginSettings(
      { env, files: checkout.files, environment, via: readVia(read(env, "via")) },
      "deploy"
    );
    const answer = await reportOutcome({ job, settings, started }, report);
    const token = read(env, "github-token");
    const say = (sections) => console.log(sectionsText(sections));
    await markDeployment({ job, token: token === null ? null : new Secret(token), say }, started, report.outcome);
    const verdict = answerVerdict("run", answer);
    return { ...verdict, change: code, facts: { ...verdict.facts, result: `${report.outcome}, as the job reports it` } };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function ofStatus(status, { hasCommand }) {
  const outcome = OUTCOMES[status ?? ""];
  if (outcome === void 0)
    throw new QuorateError("OUTCOME_UNRECORDED", { expected: Object.keys(OUTCOMES), observed: status });
  return { outcome: hasCommand && outcome === "succeeded" ? "failed" : outcome, source: "job" };
}
export {
  postStep
};
