import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError,
  catalogue
} from "./chunk-2XRDSJSY.js";

// src/report/exit-code.ts
function exitCode(verdict) {
  if (verdict.outcome === "blocked") return 1;
  if (verdict.outcome === "pass" && isEvaluated(verdict)) return 0;
  return catalogue.get(verdict.findings[0]?.code ?? "")?.exit === 64 ? 64 : 2;
}
function isEvaluated({ facts, findings, seats }) {
  const isSeated = !seats || seats.missing.length === 0 && seats.extra.length === 0;
  return findings.length === 0 && isSeated && Object.keys(facts).length > 0;
}

// src/report/from-error.ts
function verdictOf(error, { mode, change }) {
  const known = error instanceof QuorateError ? error : new QuorateError("INTERNAL", { observed: error instanceof Error ? error.name : typeof error });
  return {
    outcome: known.exit === 1 ? "blocked" : "undecided",
    mode,
    ...change === void 0 ? {} : { change },
    findings: known.findings,
    facts: {}
  };
}

// src/report/neutralise.ts
var MAX_LENGTH = 1e3;
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
function neutralise(text) {
  return shorten(text.toWellFormed()).replace(INVISIBLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`).replace(/:(?=:)/g, ": ").replace(/##(?=\[)/g, "## ");
}
function markdownCode(text) {
  const safe = neutralise(text);
  if (/^[A-Za-z0-9_.,:;=@/+-]+(?: [A-Za-z0-9_.,:;=@/+-]+)*$/.test(safe)) return `\`${safe}\``;
  return `<code>${safe.replace(/[^A-Za-z0-9 ]/gu, (character) => `&#${character.codePointAt(0)};`)}</code>`;
}
function neutraliseJson(json) {
  return json.replace(/:(?=:)/g, "\\u003a").replace(/##(?=\[)/g, "#\\u0023").replace(INVISIBLE, (character) => character === "\n" ? character : character.split("").map(escapeUnit).join(""));
}
function escapeUnit(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function shorten(text) {
  return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH).toWellFormed()}\u2026 (${text.length - MAX_LENGTH} more)`;
}

// src/report/seat-lines.ts
function seatRows({ required, occupied, missing, extra }) {
  const holder = (seat) => occupied.find((taken) => isSame(taken, seat));
  const rows = required.map((seat) => {
    const taken = holder(seat);
    const isMissing = taken === void 0 || missing.some((name) => isSame(name, seat));
    return row(seat, isMissing ? "missing" : "taken", taken, seat.source);
  });
  return [...rows, ...extra.map((seat) => row(seat, "extra", holder(seat), "unknown"))];
}
function row(seat, state, taken, source) {
  const proof = taken?.source ?? source;
  return {
    seat: `${seat.class} ${seat.ordinal}`,
    state,
    who: taken?.who ?? null,
    source: proof === "api" && state !== "missing" ? "api, reported by the runner" : proof
  };
}
function isSame(left, right) {
  return left.class === right.class && left.ordinal === right.ordinal;
}

// src/report/verdict.ts
function explain(finding) {
  const { title, remedy } = catalogue.get(finding.code) ?? UNKNOWN;
  return { ...finding, title, remedy };
}
var UNKNOWN = {
  title: "A reason that this version does not know",
  remedy: "Bring the action and the database schema to the same version."
};
function textOf(value) {
  return typeof value === "string" ? value : value === null ? "none" : JSON.stringify(value);
}

// src/report/terminal.ts
var COLOURS = { pass: 32, blocked: 31, undecided: 33, bold: 1, dim: 2 };
var MARKS = { taken: "\u2713", missing: "\u2717 missing", extra: "\u2717 extra" };
function terminalText(verdict, { colour = false } = {}) {
  const paint = (style, text) => colour ? `\x1B[${COLOURS[style]}m${text}\x1B[0m` : text;
  const subject = [verdict.mode, verdict.change ?? ""].map(neutralise).join(" ").trim();
  const sections = [
    [`${paint(verdict.outcome, verdict.outcome.toUpperCase())}  ${paint("bold", subject)}`],
    verdict.seats ? seatSection(verdict.seats, paint) : [],
    verdict.findings.flatMap((finding) => findingLines(finding, paint)),
    Object.entries(verdict.facts).map(([name, value]) => `${paint("dim", neutralise(name))}  ${neutralise(value)}`),
    verdict.next?.length ? ["Next", ...verdict.next.map((step) => `  ${neutralise(step)}`)] : []
  ];
  return `${sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function seatSection(seats, paint) {
  const rows = seatRows(seats);
  const width = Math.max(0, ...rows.map(({ seat }) => neutralise(seat).length));
  return rows.map(({ seat, state, who, source }) => {
    const mark = paint(state === "taken" ? "pass" : "blocked", MARKS[state]);
    const holder = who === null ? "" : ` ${neutralise(who)}`;
    return `${neutralise(seat).padEnd(width)}  ${mark}${holder} ${paint("dim", `(${neutralise(source)})`)}`;
  });
}
function findingLines(finding, paint) {
  const { code, title, expected, observed, remedy, where } = explain(finding);
  return [
    `${paint("bold", neutralise(code))}  ${neutralise(title)}`,
    ...where ? [`  at        ${neutralise(`${where.file}:${where.line}:${where.column}`)}`] : [],
    ...expected === void 0 ? [] : [`  expected  ${neutralise(textOf(expected))}`],
    ...observed === void 0 ? [] : [`  observed  ${neutralise(textOf(observed))}`],
    `  remedy    ${neutralise(remedy)}`
  ];
}

// src/report/json.ts
function jsonText(verdict, { indent = 0 } = {}) {
  const { outcome, mode, change = null, seats = null, facts, next = [] } = verdict;
  const findings = verdict.findings.map((finding) => ({
    expected: null,
    observed: null,
    where: null,
    ...explain(finding)
  }));
  return neutraliseJson(
    JSON.stringify({ outcome, exit: exitCode(verdict), mode, change, findings, seats, facts, next }, null, indent)
  );
}

export {
  neutralise,
  markdownCode,
  explain,
  textOf,
  exitCode,
  verdictOf,
  seatRows,
  terminalText,
  jsonText
};
