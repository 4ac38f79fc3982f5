import {
  readStarted,
  reportOutcome
} from "./chunk-RAJB3L2M.js";
import {
  openCheckout
} from "./chunk-AN6SUUQO.js";
import {
  answerVerdict
} from "./chunk-VPGCHHBE.js";
import "./chunk-CGWHAQSD.js";
import "./chunk-Z6DUY7SY.js";
import "./chunk-TFZLQOHU.js";
import "./chunk-J2FDNE7F.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-S5YDMKYO.js";
import {
  loginSettings
} from "./chunk-SGZJEFHH.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-K5IG6DPX.js";
import "./chunk-C6W7DKTS.js";
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
  QuorateError,
  annotationLines,
  exitCode,
  jobContext,
  outliveReader,
  read,
  readVariables,
  readVia,
  runToEnd,
  sound,
  terminalText,
  verdictOf
} from "./chunk-C3NZLOEQ.js";
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
    return started === null || started.isOver ? null : sound(await tell(env, started));
  } catch (error) {
    if (error instanceof QuorateError && error.code === "RUN_NOT_STARTED") return null;
    return verdictOf(error, { mode: "run" });
  }
}
async function tell(env, started) {
  var _stack = [];
  try {
    const status = read(env, "job-status");
    const outcome = OUTCOMES[status ?? ""];
    if (outcome === void 0)
      throw new QuorateError("OUTCOME_UNRECORDED", { expected: Object.keys(OUTCOMES), observed: status });
    const job = jobContext(env);
    const checkout = __using(_stack, await openCheckout(job), true);
    const { environment, code } = started;
    const settings = await loginSettings(
      { env, files: checkout.files, environment, via: readVia(read(env, "via")) },
      "deploy"
    );
    const answer = await reportOutcome(job, settings, started, { outcome, source: "job" });
    const verdict = answerVerdict("run", answer);
    return { ...verdict, change: code, facts: { ...verdict.facts, result: `${outcome}, as the job reports it` } };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
export {
  postStep
};
