import {
  readStarted,
  removeFolder,
  reportOutcome
} from "./chunk-ELJGAPJV.js";
import {
  openCheckout
} from "./chunk-CNXRJKHZ.js";
import {
  answerVerdict
} from "./chunk-VPGCHHBE.js";
import "./chunk-REJLQEMV.js";
import "./chunk-Q2NFIV2W.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-C5IB4OXE.js";
import "./chunk-Y6Y6SSYO.js";
import "./chunk-LD7OM5XN.js";
import {
  loginSettings
} from "./chunk-GMGPHA6D.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-GDAW67MF.js";
import "./chunk-HXM734VF.js";
import "./chunk-AS6OUCV6.js";
import "./chunk-UZX2H5DH.js";
import "./chunk-WLOP6Q5U.js";
import "./chunk-KL4ECUYG.js";
import "./chunk-CYYZA3LB.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-ZOCAFE24.js";
import "./chunk-UPPCQRQW.js";
import "./chunk-XPR6TX64.js";
import "./chunk-PCWRIZOI.js";
import "./chunk-YOXB7IML.js";
import "./chunk-CXD7CNZI.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-5RXLA65X.js";
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
} from "./chunk-E6DIM3EY.js";
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
    const answer = await reportOutcome({ job, settings, started }, { outcome, source: "job" });
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
