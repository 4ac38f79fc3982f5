import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  summaryMarkdown
} from "./chunks/chunk-ZYG62UHS.js";
import {
  actionInputs,
  endUndecided,
  endWith,
  findingsJson,
  jsonText,
  outliveReader,
  terminalText
} from "./chunks/chunk-KXTDR6AX.js";
import {
  verdictOf
} from "./chunks/chunk-JAWZNJDG.js";
import {
  exitCode,
  sound
} from "./chunks/chunk-AE4YMX5A.js";
import {
  sentencesOf
} from "./chunks/chunk-K5TT7JSY.js";
import "./chunks/chunk-PRU33IGI.js";
import {
  neutralise
} from "./chunks/chunk-EQXXOESP.js";
import {
  doorJob,
  jobContext,
  requireInput
} from "./chunks/chunk-RIDVONLK.js";
import "./chunks/chunk-FVSHJE3T.js";
import "./chunks/chunk-YDJPPISN.js";
import {
  readVariables
} from "./chunks/chunk-WVMZYKCW.js";
import "./chunks/chunk-JE26244J.js";
import {
  append
} from "./chunks/chunk-FZIWPIHT.js";
import {
  QuorateError
} from "./chunks/chunk-JHSG7WLC.js";
import "./chunks/chunk-QNUCA7MI.js";
import "./chunks/chunk-SBSUKJEU.js";

// src/report/annotations.ts
var MAX_ANNOTATIONS = 10;
var MAX_MESSAGE = 4096;
function annotationLines({ findings, notes = [] }) {
  return [...ofType("error", findings, "findings"), ...ofType("warning", notes, "notes")];
}
function ofType(type, findings, words) {
  if (findings.length <= MAX_ANNOTATIONS) return findings.map((finding) => annotation(type, finding));
  const shown = findings.slice(0, MAX_ANNOTATIONS - 1);
  const rest = `::${type} title=Quorate::${findings.length - shown.length} more ${words}; see the job summary`;
  return [...shown.map((finding) => annotation(type, finding)), rest];
}
function annotation(type, finding) {
  const { code, where } = finding;
  const properties = {
    ...where ? { file: where.file, line: `${where.line}`, col: `${where.column}` } : {},
    title: code
  };
  const fields = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(neutralise(value))}`);
  return `::${type} ${fields.join(",")}::${escapeData(sentencesOf(finding).map(neutralise).join(" ").slice(0, MAX_MESSAGE).toWellFormed())}`;
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/usecases/outputs.ts
import { randomUUID } from "node:crypto";
function outputsOf(verdict) {
  const outputs = {
    outcome: verdict.outcome,
    change: verdict.change,
    "verify-change": verdict.successor,
    findings: findingsJson(verdict),
    verdict: jsonText(verdict),
    "ledger-id": verdict.ledger?.ledger,
    "ledger-head": verdict.ledger?.head
  };
  return Object.entries(outputs).filter((entry) => entry[1] !== void 0).map(([name, value]) => {
    const delimiter = `quorate_${randomUUID()}`;
    return `${name}<<${delimiter}
${value}
${delimiter}
`;
  }).join("");
}

// src/usecases/run-action.ts
var MODES = {
  lint: async (run) => (await import("./chunks/lint-YHU2APTO.js")).lintJob(run),
  plan: async (run) => (await import("./chunks/plan-comment-I2NT34K4.js")).plan(run),
  open: async (run) => {
    const change = changeToVerify(run);
    if (change !== null) return (await import("./chunks/open-verify-GYT3PGYC.js")).openVerify(run, change);
    return (await import("./chunks/open-EWJYUEJN.js")).open(run);
  },
  signoff: async (run) => (await import("./chunks/signoff-RVWZS2Y6.js")).signoff(run),
  leave: async (run) => (await import("./chunks/withdraw-QDP7RMTN.js")).leave(run),
  withdraw: async (run) => (await import("./chunks/withdraw-QDP7RMTN.js")).withdraw(run),
  preflight: async (run) => (await import("./chunks/gated-act-RJN4VBSG.js")).preflight(run),
  cut: async (run) => (await import("./chunks/gated-act-RJN4VBSG.js")).act(run, "cut"),
  verify: async (run) => (await import("./chunks/gated-act-RJN4VBSG.js")).act(run, "verify"),
  govern: async (run) => (await import("./chunks/gated-act-RJN4VBSG.js")).act(run, "govern"),
  suspend: async (run) => (await import("./chunks/revoke-J6PW7SQR.js")).suspend(doorJob(run), stopOf(run)),
  confirm: async (run) => (await import("./chunks/revoke-J6PW7SQR.js")).confirm(doorJob(run), stopOf(run)),
  revoke: async (run) => {
    if (run.inputs.person !== null)
      throw new QuorateError("USAGE", {
        expected: { person: "none; for somebody else use suspend" },
        observed: run.inputs.person
      });
    return (await import("./chunks/revoke-J6PW7SQR.js")).revoke(doorJob(run), { reason: requireInput(run, "reason") });
  },
  keys: async (run) => (await import("./chunks/keys-BVE6S2GO.js")).syncKeys(doorJob(run))
};
function changeToVerify(run) {
  const { change, plan, act, document } = run.inputs;
  if (change === null && plan === null && act === null)
    throw new QuorateError("USAGE", { expected: { "one of": ["plan", "act", "change"] }, observed: [] });
  const others = Object.entries({ plan, act, document }).flatMap(([name, value]) => value === null ? [] : [name]);
  if (change !== null && others.length > 0)
    throw new QuorateError("USAGE", {
      expected: { change: "without plan, act and document" },
      observed: [...others, "change"]
    });
  if (plan !== null && document !== null)
    throw new QuorateError("USAGE", { expected: { document: "without plan" }, observed: ["document", "plan"] });
  return change;
}
function stopOf(run) {
  return { id: requireInput(run, "person"), reason: requireInput(run, "reason") };
}
async function runAction() {
  outliveReader();
  const env = readVariables();
  const verdict = await evaluate(env);
  say(verdict);
  const lost = handOn(env, verdict);
  if (lost.some(({ observed }) => observed === "GITHUB_OUTPUT") && verdict.outcome === "pass") {
    const untold = { ...verdict, outcome: "undecided", findings: lost, next: [] };
    say(untold);
    return exitCode(untold);
  }
  for (const line of annotationLines({ ...verdict, findings: [], notes: lost })) console.log(line);
  return exitCode(verdict);
}
async function evaluate(env) {
  let mode = "action";
  let change;
  try {
    const inputs = actionInputs(env);
    mode = inputs.mode;
    change = inputs.change ?? void 0;
    return sound(await MODES[inputs.mode]({ env, job: jobContext(env), inputs }));
  } catch (error) {
    return verdictOf(error, { mode, ...change === void 0 ? {} : { change } });
  }
}
function say(verdict) {
  for (const line of annotationLines(verdict)) console.log(line);
  console.log(terminalText(verdict));
}
function handOn(env, verdict) {
  const texts = { GITHUB_OUTPUT: outputsOf(verdict), GITHUB_STEP_SUMMARY: summaryMarkdown(verdict) };
  const unwritten = Object.entries(texts).filter(([name, text]) => env[name] && !append(env[name], text));
  return unwritten.map(([name]) => ({ code: "OUTPUT_UNWRITABLE", observed: name }));
}

// src/action.ts
process.on("uncaughtException", endUndecided);
endWith(await runAction());
