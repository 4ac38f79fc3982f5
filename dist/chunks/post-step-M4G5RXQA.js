import {
  readStarted,
  reportOutcome
} from "./chunk-JPDZPZ4V.js";
import {
  openCheckout
} from "./chunk-VVURQKUC.js";
import {
  answerVerdict
} from "./chunk-VPGCHHBE.js";
import "./chunk-6G5VBSWZ.js";
import "./chunk-MFOIEB43.js";
import "./chunk-NW5GQ3TV.js";
import "./chunk-NQBZE4U7.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-S5YDMKYO.js";
import {
  loginSettings
} from "./chunk-G3PYX6XG.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-K5IG6DPX.js";
import "./chunk-F3LJ6C3Z.js";
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
} from "./chunk-UQAA2QBL.js";
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
