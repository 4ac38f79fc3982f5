import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  exitCode,
  explain,
  jsonText,
  markdownCode,
  neutralise,
  seatRows,
  terminalText,
  textOf,
  verdictOf
} from "./chunks/chunk-OWQKDKU3.js";
import {
  actionInputs,
  jobContext,
  readEnvironment
} from "./chunks/chunk-LTXSC6SH.js";
import "./chunks/chunk-2XRDSJSY.js";
import "./chunks/chunk-Y2UK72KH.js";

// src/usecases/run-action.ts
import { appendFile } from "node:fs/promises";

// src/report/annotations.ts
var MAX_ANNOTATIONS = 10;
var MAX_MESSAGE = 4096;
function annotationLines({ findings }) {
  if (findings.length <= MAX_ANNOTATIONS) return findings.map(annotation);
  const shown = findings.slice(0, MAX_ANNOTATIONS - 1);
  const rest = findings.length - shown.length;
  return [...shown.map(annotation), `::error title=Quorate::${rest} more findings; see the job summary`];
}
function annotation(finding) {
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
  return `::error ${fields.join(",")}::${escapeData(message.map(neutralise).join(" ").slice(0, MAX_MESSAGE).toWellFormed())}`;
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/report/summary.ts
var MAX_BYTES = 1048576;
var RESERVE = 4096;
var MARKS = { pass: "\u2705 pass", blocked: "\u26D4 blocked", undecided: "\u26A0\uFE0F undecided" };
function summaryMarkdown(verdict, maxBytes = MAX_BYTES) {
  const change = verdict.change === void 0 ? "" : ` ${markdownCode(verdict.change)}`;
  const head = `## ${MARKS[verdict.outcome]}: ${markdownCode(verdict.mode)}${change}
`;
  const facts = Object.entries(verdict.facts).map(([name, value]) => `- ${markdownCode(name)}: ${markdownCode(value)}`);
  const sections = [
    verdict.next?.length ? ["### Next", "", ...verdict.next.map((step) => `- ${markdownCode(step)}`)] : [],
    verdict.seats ? ["### Seats", "", "| Seat | State | Who | Proof |", "|---|---|---|---|", ...seatRowsOf(verdict.seats)] : [],
    verdict.findings.length > 0 ? [
      "### Findings",
      "",
      "| Code | What | Expected | Observed | Remedy |",
      "|---|---|---|---|---|",
      ...verdict.findings.map(findingRow)
    ] : [],
    facts.length > 0 ? ["### Facts", "", ...facts] : []
  ];
  return within(
    head,
    sections.filter((lines) => lines.length > 0).flatMap((lines) => ["", ...lines]),
    maxBytes - RESERVE
  );
}
function seatRowsOf(seats) {
  return seatRows(seats).map(
    ({ seat, state, who, source }) => row([
      markdownCode(seat),
      state === "taken" ? state : `**${state}**`,
      who === null ? "" : markdownCode(who),
      markdownCode(source)
    ])
  );
}
function findingRow(finding) {
  const { code, title, expected, observed, remedy, where } = explain(finding);
  const place = where ? ` ${markdownCode(`${where.file}:${where.line}:${where.column}`)}` : "";
  const shown = [expected, observed].map((value) => value === void 0 ? "" : markdownCode(textOf(value)));
  return row([markdownCode(code), `${prose(title)}${place}`, ...shown, prose(remedy)]);
}
function row(cells) {
  return `| ${cells.join(" | ")} |`;
}
function prose(text) {
  const safe = (part) => part.replace(/[<>&|*_[\]\\]/g, (character) => `&#${character.codePointAt(0)};`);
  return text.split("`").map((part, index) => index % 2 === 1 ? markdownCode(part) : safe(part)).join("");
}
function within(head, lines, budget) {
  let text = head;
  let size = Buffer.byteLength(head);
  for (const [index, line] of lines.entries()) {
    size += Buffer.byteLength(line) + 1;
    if (size > budget) return `${text}
_${lines.length - index} more lines do not fit here; see the job\u2019s log._
`;
    text += `${line}
`;
  }
  return text;
}

// src/usecases/outputs.ts
import { randomUUID } from "node:crypto";
function outputsOf(verdict) {
  const { facts } = verdict;
  const outputs = {
    outcome: verdict.outcome,
    change: verdict.change,
    "verify-change": facts["verify change"],
    findings: JSON.stringify(verdict.findings.map(explain)),
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
  lint: async (run) => (await import("./chunks/lint-FB24WA2O.js")).lintJob(run),
  open: async (run) => (await import("./chunks/open-GI6WYD4Q.js")).open(run),
  signoff: async (run) => (await import("./chunks/signoff-DEUUDWQY.js")).signoff(run),
  preflight: async (run) => (await import("./chunks/preflight-MT3AZ5QJ.js")).preflight(run),
  cut: async (run) => (await import("./chunks/cut-S5R4G3TN.js")).cut(run),
  verify: async (run) => (await import("./chunks/verify-GWAUFGFO.js")).verify(run)
};
async function runAction() {
  const env = readEnvironment();
  const verdict = await evaluate(env);
  await tell(env, verdict);
  return exitCode(verdict);
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
async function tell(env, verdict) {
  for (const line of annotationLines(verdict)) console.log(line);
  console.log(terminalText(verdict));
  await append(env.GITHUB_STEP_SUMMARY, summaryMarkdown(verdict));
  await append(env.GITHUB_OUTPUT, outputsOf(verdict));
}
async function append(file, text) {
  if (file) await appendFile(file, text);
}

// src/action.ts
process.exitCode = await runAction();
