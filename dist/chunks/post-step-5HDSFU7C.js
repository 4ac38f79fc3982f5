import {
  markDeployment,
  readStarted,
  removeFolder,
  reportOutcome
} from "./chunk-B4KIOS3E.js";
import {
  openCheckout
} from "./chunk-EG6UBLX2.js";
import {
  answerVerdict
} from "./chunk-VPGCHHBE.js";
import "./chunk-7YLNHWXO.js";
import "./chunk-TI7IKTE2.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-MLSLUZL5.js";
import "./chunk-GJ6FXBBM.js";
import "./chunk-LD7OM5XN.js";
import {
  loginSettings
} from "./chunk-HOBUZOMN.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-MNCUFJSX.js";
import "./chunk-BF4BOHZ7.js";
import "./chunk-6BATEH33.js";
import "./chunk-EDVBYSJP.js";
import "./chunk-CHU42L5I.js";
import "./chunk-RDLI7RAX.js";
import "./chunk-KNE32V5N.js";
import "./chunk-FD56KELS.js";
import "./chunk-XCZFA3D3.js";
import "./chunk-3HYH2FCD.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-KDBCU3ON.js";
import "./chunk-RS4OZZJP.js";
import "./chunk-UKXVNLPM.js";
import "./chunk-GPQ2VH5X.js";
import "./chunk-YOXB7IML.js";
import "./chunk-UPFSX24W.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-WRPUTF2O.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
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
} from "./chunk-BR2LKTLQ.js";
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
    const token = read(env, "github-token");
    const say = (sections) => console.log(sectionsText(sections));
    await markDeployment({ job, token: token === null ? null : new Secret(token), say }, started, outcome);
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
