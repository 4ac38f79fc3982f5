import {
  endGroup,
  markDeployment,
  readStarted,
  removeFolder,
  reportOutcome
} from "./chunk-JZ5GKBKE.js";
import {
  openCheckout
} from "./chunk-WYX5AZP4.js";
import {
  answerVerdict
} from "./chunk-5ZVAMNI6.js";
import "./chunk-NP7Y546Y.js";
import "./chunk-JRMKGN2Z.js";
import "./chunk-XYSZTPCH.js";
import "./chunk-F6GUYKEW.js";
import "./chunk-A24QH4N7.js";
import "./chunk-V65UW5GY.js";
import "./chunk-6WKLNV6T.js";
import "./chunk-GCFTN4YQ.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-S5FG66P4.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import {
  loginSettings
} from "./chunk-4EULJBLA.js";
import "./chunk-DTY5WSLY.js";
import "./chunk-M2SJG5QI.js";
import {
  peopleIn
} from "./chunk-DGVESHT4.js";
import "./chunk-OLXGZ4TL.js";
import "./chunk-7KTGKCJY.js";
import "./chunk-ZXSZWEQQ.js";
import "./chunk-3PUIU2G6.js";
import "./chunk-SSNSRWEO.js";
import "./chunk-4MOZPBHG.js";
import "./chunk-K2FN2L4Q.js";
import "./chunk-7YT7VLCG.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-3AIZLH3P.js";
import "./chunk-KIYHCEKK.js";
import "./chunk-WN5M7B2A.js";
import "./chunk-FYXMQPUS.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VUJ7SZFU.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-KDSXCQUI.js";
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
} from "./chunk-JB6JSYII.js";
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
