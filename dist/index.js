import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  summaryMarkdown
} from "./chunks/chunk-SFLBMGFL.js";
import {
  findingsJson,
  jsonText,
  outliveReader,
  terminalText,
  verdictOf
} from "./chunks/chunk-MILEJ7WY.js";
import {
  exitCode
} from "./chunks/chunk-LTXZCPB7.js";
import "./chunks/chunk-QNSSGGM6.js";
import {
  explain,
  textOf
} from "./chunks/chunk-EKWM7EQP.js";
import {
  neutralise
} from "./chunks/chunk-62JX3CIM.js";
import {
  actionInputs,
  jobContext,
  readEnvironment
} from "./chunks/chunk-VNF7FS2M.js";
import "./chunks/chunk-BVIHSTOQ.js";
import {
  append
} from "./chunks/chunk-A5OY4CNR.js";
import "./chunks/chunk-7BAFD7ZD.js";
import "./chunks/chunk-Y2UK72KH.js";

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
  const { code, title, expected, observed, remedy, where } = explain(finding);
  const properties = {
    ...where ? { file: where.file, line: `${where.line}`, col: `${where.column}` } : {},
    title: code
  };
  const message = [
    `${title}.`,
    ...expected === void 0 ? [] : [`Expected ${textOf(expected)}.`],
    ...observed === void 0 ? [] : [`Observed ${textOf(observed)}.`],
    remedy
  ];
  const fields = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(neutralise(value))}`);
  return `::${type} ${fields.join(",")}::${escapeData(message.map(neutralise).join(" ").slice(0, MAX_MESSAGE).toWellFormed())}`;
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
  const { facts } = verdict;
  const outputs = {
    outcome: verdict.outcome,
    change: verdict.change,
    "verify-change": facts["verify change"],
    findings: findingsJson(verdict),
    verdict: jsonText(verdict),
    "ledger-id": facts.ledger,
    "ledger-head": facts.head
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
  lint: async (run) => (await import("./chunks/lint-WNRMTJCY.js")).lintJob(run),
  plan: async (run) => (await import("./chunks/plan-53OSHXM7.js")).plan(run),
  open: async (run) => run.inputs.act === null ? (await import("./chunks/open-JOBDGHQK.js")).open(run) : (await import("./chunks/open-governed-XZDJTLYO.js")).openGoverned(run, run.inputs.act),
  signoff: async (run) => (await import("./chunks/signoff-YFKCO6DK.js")).signoff(run),
  preflight: async (run) => (await import("./chunks/preflight-533WS33A.js")).preflight(run),
  cut: async (run) => (await import("./chunks/cut-QGADX5LY.js")).cut(run),
  verify: async (run) => (await import("./chunks/verify-CYZLHXFT.js")).verify(run),
  govern: async (run) => (await import("./chunks/govern-ZGUDJUBO.js")).govern(run)
};
async function runAction() {
  outliveReader();
  const env = readEnvironment();
  const verdict = await evaluate(env);
  say(verdict);
  const unwritten = handOn(env, verdict);
  if (unwritten === null) return exitCode(verdict);
  say(unwritten);
  return exitCode(unwritten);
}
async function evaluate(env) {
  let mode = "action";
  let change;
  try {
    const inputs = actionInputs(env);
    mode = inputs.mode;
    change = inputs.change ?? void 0;
    return await MODES[inputs.mode]({ env, job: jobContext(env), inputs });
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
  if (unwritten.length === 0) return null;
  const findings = unwritten.map(([name]) => ({ code: "OUTPUT_UNWRITABLE", observed: name }));
  return { ...verdict, outcome: "undecided", findings, next: [] };
}

// src/action.ts
process.exitCode = await runAction();
setTimeout(() => process.exit(), 1e3).unref();
