import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  summaryMarkdown
} from "./chunks/chunk-X34JQAOH.js";
import {
  endUndecided,
  endWith,
  findingsJson,
  jsonText,
  outliveReader,
  terminalText
} from "./chunks/chunk-E7DCZ7FP.js";
import {
  verdictOf
} from "./chunks/chunk-CSIYPXLX.js";
import {
  exitCode,
  sound
} from "./chunks/chunk-MKSF37HX.js";
import {
  sentencesOf
} from "./chunks/chunk-EFO5XMHO.js";
import {
  neutralise
} from "./chunks/chunk-62JX3CIM.js";
import {
  doorJob,
  requireInput,
  requireOneOf
} from "./chunks/chunk-B4I3LGTS.js";
import {
  actionInputs,
  jobContext,
  readEnvironment
} from "./chunks/chunk-ZXMBNF7G.js";
import {
  append
} from "./chunks/chunk-HO36NFQ5.js";
import "./chunks/chunk-QMSW7LS3.js";
import "./chunks/chunk-XW5P4KRE.js";
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
  lint: async (run) => (await import("./chunks/lint-QCJ5CV44.js")).lintJob(run),
  plan: async (run) => (await import("./chunks/plan-4WWM33G6.js")).plan(run),
  open: async (run) => {
    const { act, change } = requireOneOf(run, ["plan", "act", "change"]);
    if (act !== null) return (await import("./chunks/open-governed-LLQGTYEN.js")).openGoverned(run, act);
    if (change !== null) return (await import("./chunks/open-verify-IFO3QWMY.js")).openVerify(run, change);
    return (await import("./chunks/open-X2N4RJ2L.js")).open(run);
  },
  signoff: async (run) => (await import("./chunks/signoff-C5QE4UGE.js")).signoff(run),
  leave: async (run) => (await import("./chunks/withdraw-HBNIPUZZ.js")).leave(run),
  withdraw: async (run) => (await import("./chunks/withdraw-HBNIPUZZ.js")).withdraw(run),
  preflight: async (run) => (await import("./chunks/preflight-JB4PWVJP.js")).preflight(run),
  cut: async (run) => (await import("./chunks/cut-67E7WO3X.js")).cut(run),
  verify: async (run) => (await import("./chunks/verify-MTXUG5M5.js")).verify(run),
  govern: async (run) => (await import("./chunks/govern-Q77QUXJ6.js")).govern(run),
  revoke: async (run) => {
    const [id, reason] = [requireInput(run, "person"), requireInput(run, "reason")];
    return (await import("./chunks/revoke-IVNEO3MI.js")).revoke(doorJob(run), { id, reason });
  },
  keys: async (run) => (await import("./chunks/keys-HJGNV4KB.js")).syncKeys(doorJob(run))
};
async function runAction() {
  outliveReader();
  const env = readEnvironment();
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
