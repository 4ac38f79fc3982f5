import {
  endGroup,
  markDeployment,
  readStarted,
  removeFolder,
  reportOutcome
} from "./chunk-DE6J36EA.js";
import {
  answerVerdict
} from "./chunk-223VROQS.js";
import "./chunk-6AXW2CSN.js";
import {
  openCheckout
} from "./chunk-CK76PIL5.js";
import "./chunk-GYAYKH37.js";
import "./chunk-XQT2YYGE.js";
import "./chunk-BMA4W3IB.js";
import "./chunk-Z4736MPW.js";
import "./chunk-Z4OIWLN3.js";
import "./chunk-YAZ4JLIZ.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-SL7BCA3Y.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-4M5OMUNH.js";
import {
  loginSettings
} from "./chunk-QVXCFQJR.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-AJRP7NZU.js";
import "./chunk-E2VHLGUY.js";
import "./chunk-ZNJNOFPZ.js";
import "./chunk-IKM5A57Y.js";
import "./chunk-ZXSZWEQQ.js";
import "./chunk-UDZRMKXG.js";
import "./chunk-L4F7RNO5.js";
import "./chunk-BCB4FSBS.js";
import "./chunk-EKYGUFEO.js";
import "./chunk-2ZZYISGB.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-IZDTOHLR.js";
import "./chunk-MF7ATRER.js";
import "./chunk-6Z2LWMUX.js";
import "./chunk-ZAZ4HYO6.js";
import "./chunk-YOXB7IML.js";
import "./chunk-O4OKWNZV.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-PLGHL4BV.js";
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
} from "./chunk-DKTKCK45.js";
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
