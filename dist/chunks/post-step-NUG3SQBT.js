import {
  endGroup,
  markDeployment,
  readStarted,
  removeFolder,
  reportOutcome
} from "./chunk-2VQK3RSF.js";
import {
  answerVerdict
} from "./chunk-TCQAE5TJ.js";
import "./chunk-7CVUVQIT.js";
import {
  openCheckout
} from "./chunk-QOUR5I2D.js";
import "./chunk-LSZFLTQM.js";
import "./chunk-4STYWHNN.js";
import "./chunk-EPWM62NU.js";
import "./chunk-MRL6CXH3.js";
import "./chunk-3RLLVSOM.js";
import "./chunk-PU5K4CMI.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-6SYZ5UWG.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-4M5OMUNH.js";
import {
  loginSettings
} from "./chunk-JJ7OIDRD.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-57H3GWXM.js";
import "./chunk-MBLZKN4B.js";
import "./chunk-WJ3CFXD4.js";
import "./chunk-KL25J3BL.js";
import "./chunk-ZXSZWEQQ.js";
import "./chunk-2VLRUWQS.js";
import "./chunk-OQTQF4RL.js";
import "./chunk-EKTGI4BE.js";
import "./chunk-E4CAISQO.js";
import "./chunk-HK7YAGFP.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-YKUVIQN7.js";
import "./chunk-2ZAGNZ7W.js";
import "./chunk-TVIG5VNP.js";
import "./chunk-JK5TLHCR.js";
import "./chunk-YOXB7IML.js";
import "./chunk-LLY4DUQ6.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-NJZDR2O3.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
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
} from "./chunk-FTQPQCFV.js";
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
    if (started.group !== null) endGroup(started.group);
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
