import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  summaryMarkdown
} from "./chunks/chunk-BDYAVKJJ.js";
import {
  endUndecided,
  endWith,
  findingsJson,
  jsonText,
  outliveReader,
  terminalText
} from "./chunks/chunk-ACFRGC34.js";
import {
  verdictOf
} from "./chunks/chunk-BIC457PA.js";
import {
  exitCode,
  sound
} from "./chunks/chunk-B2CE6JCY.js";
import {
  sentencesOf
} from "./chunks/chunk-LUA5EDS5.js";
import {
  neutralise
} from "./chunks/chunk-EQXXOESP.js";
import {
  doorJob,
  requireInput,
  requireOneOf
} from "./chunks/chunk-TMPGKZRI.js";
import {
  actionInputs,
  jobContext,
  readVariables
} from "./chunks/chunk-YIL7Z2FO.js";
import "./chunks/chunk-PRU33IGI.js";
import "./chunks/chunk-B7WKO5TS.js";
import "./chunks/chunk-FVSHJE3T.js";
import "./chunks/chunk-YDJPPISN.js";
import {
  append
} from "./chunks/chunk-6KPT7JZ6.js";
import {
  QuorateError
} from "./chunks/chunk-XGWUFQRL.js";
import "./chunks/chunk-XLIHMNDQ.js";
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
  lint: async (run) => (await import("./chunks/lint-K243CWXG.js")).lintJob(run),
  plan: async (run) => (await import("./chunks/plan-comment-EPYQUEZ5.js")).plan(run),
  open: async (run) => {
    const { act, change } = requireOneOf(run, ["plan", "act", "change"]);
    if (act === null && run.inputs.document !== null)
      throw new QuorateError("USAGE", {
        expected: { document: "none; it goes with act" },
        observed: run.inputs.document
      });
    if (act !== null) return (await import("./chunks/open-governed-HOAL2DK4.js")).openGoverned(run, act);
    if (change !== null) return (await import("./chunks/open-verify-YXYS7DXH.js")).openVerify(run, change);
    return (await import("./chunks/open-AZY6RT2R.js")).open(run);
  },
  signoff: async (run) => (await import("./chunks/signoff-3EI5NY2K.js")).signoff(run),
  leave: async (run) => (await import("./chunks/withdraw-JL32LJ2G.js")).leave(run),
  withdraw: async (run) => (await import("./chunks/withdraw-JL32LJ2G.js")).withdraw(run),
  preflight: async (run) => (await import("./chunks/preflight-YLRIPYBW.js")).preflight(run),
  cut: async (run) => (await import("./chunks/cut-YHHQGLPQ.js")).cut(run),
  verify: async (run) => (await import("./chunks/verify-BZS46QRN.js")).verify(run),
  govern: async (run) => (await import("./chunks/govern-2BNNA4JJ.js")).govern(run),
  suspend: async (run) => (await import("./chunks/revoke-55JMWPJV.js")).suspend(doorJob(run), stopOf(run)),
  confirm: async (run) => (await import("./chunks/revoke-55JMWPJV.js")).confirm(doorJob(run), stopOf(run)),
  revoke: async (run) => {
    if (run.inputs.person !== null)
      throw new QuorateError("USAGE", {
        expected: { person: "none; for somebody else use suspend" },
        observed: run.inputs.person
      });
    return (await import("./chunks/revoke-55JMWPJV.js")).revoke(doorJob(run), { reason: requireInput(run, "reason") });
  },
  keys: async (run) => (await import("./chunks/keys-FZC255RY.js")).syncKeys(doorJob(run))
};
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
