import {
  markDeployment,
  readStarted,
  removeFolder,
  reportOutcome
} from "./chunk-NUFNKMO3.js";
import "./chunk-QAQU4GAD.js";
import {
  openCheckout
} from "./chunk-3PE5CT5E.js";
import {
  answerVerdict
} from "./chunk-VPGCHHBE.js";
import "./chunk-74B4PPJB.js";
import "./chunk-AN5BXOGR.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-57ADCAZJ.js";
import "./chunk-UD7OFFL4.js";
import "./chunk-LD7OM5XN.js";
import {
  loginSettings
} from "./chunk-BJGN542Q.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-S3BOIXNU.js";
import "./chunk-GSFLLNOL.js";
import "./chunk-6PQCCZ25.js";
import "./chunk-RYVSKHCY.js";
import "./chunk-CHU42L5I.js";
import "./chunk-T737DPBP.js";
import "./chunk-3X633JFU.js";
import "./chunk-CPGKRQKK.js";
import "./chunk-47TGXQIE.js";
import "./chunk-MOG73B23.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-I7RNNWEE.js";
import "./chunk-CMGU7UTK.js";
import "./chunk-YQLJKCS4.js";
import "./chunk-NDXQR6AG.js";
import "./chunk-YOXB7IML.js";
import "./chunk-7ELE57VE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-DVW5BMBY.js";
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
} from "./chunk-W2Q5UKN3.js";
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
