import {
  endGroup,
  markDeployment,
  readStarted,
  removeFolder,
  reportOutcome
} from "./chunk-ESZUT2PS.js";
import {
  openCheckout
} from "./chunk-XZCLHSAK.js";
import {
  answerVerdict
} from "./chunk-FCP2O52U.js";
import "./chunk-5UYLPDRU.js";
import "./chunk-VKRWFOAS.js";
import "./chunk-LXBVGC4G.js";
import "./chunk-LCXO67GB.js";
import "./chunk-OKX2LX65.js";
import "./chunk-GHBLR3Y7.js";
import "./chunk-S3VG4PX2.js";
import "./chunk-VQCGYE74.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-22JJT6UZ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import {
  loginSettings
} from "./chunk-3XHUJDDM.js";
import "./chunk-NYO2EQY2.js";
import "./chunk-X5BYX73Y.js";
import {
  peopleIn
} from "./chunk-SRSPFQ76.js";
import "./chunk-3AP6LKAC.js";
import "./chunk-OP2NBNI7.js";
import "./chunk-ZXSZWEQQ.js";
import "./chunk-OAMQ3XUE.js";
import "./chunk-UYR4SN2K.js";
import "./chunk-MFQH3JLQ.js";
import "./chunk-4GJ3B5EM.js";
import "./chunk-CKG443S4.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-LVC5EQUQ.js";
import "./chunk-KZISYZE5.js";
import "./chunk-HOSAO53J.js";
import "./chunk-K4Z55MWW.js";
import "./chunk-YOXB7IML.js";
import "./chunk-3NGWZYW3.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-M7PYES5L.js";
import "./chunk-V2U6MDCK.js";
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
} from "./chunk-TUT3Y6SS.js";
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
    const verdict = answerVerdict("run", answer, await peopleIn(checkout.files, environment), [job.actorId]);
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
