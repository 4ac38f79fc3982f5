import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  canProceed,
  lackingOf,
  seatRows,
  sectionText,
  shownFacts,
  verdictOf
} from "./chunk-JAWZNJDG.js";
import {
  exitCode
} from "./chunk-AE4YMX5A.js";
import {
  explain,
  textOf
} from "./chunk-K5TT7JSY.js";
import {
  DOCUMENT_PATH
} from "./chunk-PRU33IGI.js";
import {
  neutralise,
  neutraliseJson
} from "./chunk-EQXXOESP.js";
import {
  readVia
} from "./chunk-WVMZYKCW.js";
import {
  Secret
} from "./chunk-JE26244J.js";
import {
  QuorateError
} from "./chunk-JHSG7WLC.js";

// src/report/terminal.ts
var COLOURS = { pass: 32, blocked: 31, undecided: 33, bold: 1, dim: 2 };
var MARKS = { taken: "\u2713", waiting: "\u2026 waiting", missing: "\u2717 missing", extra: "\u2717 extra" };
var PAINTS = { taken: "pass", waiting: "dim", missing: "blocked", extra: "blocked" };
function terminalText(verdict, { colour = false } = {}) {
  const paint = (style, text) => colour ? `\x1B[${COLOURS[style]}m${text}\x1B[0m` : text;
  const subject = [verdict.mode, verdict.change ?? ""].map(neutralise).join(" ").trim();
  const sections = [
    [`${paint(verdict.outcome, verdict.outcome.toUpperCase())}  ${paint("bold", subject)}`],
    verdict.seats ? seatSection(verdict.seats, paint) : [],
    verdict.findings.flatMap((finding) => findingLines(finding, paint)),
    ...(verdict.sections ?? []).map((section) => sectionLines(section, paint)),
    verdict.notes?.length ? [paint("bold", "Notes"), ...verdict.notes.flatMap((note) => findingLines(note, paint))] : [],
    shownFacts(verdict).map(([name, value]) => `${paint("dim", neutralise(name))}  ${neutralise(value)}`),
    verdict.next?.length ? ["Next", ...verdict.next.map((step) => `  ${neutralise(step)}`)] : []
  ];
  return `${sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function seatSection(seats, paint) {
  const rows = seatRows(seats);
  const width = Math.max(0, ...rows.map(({ seat }) => neutralise(seat).length));
  return rows.map(({ seat, state, who, source }) => {
    const mark = paint(PAINTS[state], MARKS[state]);
    const holder = who === null ? "" : ` ${neutralise(who)}`;
    return `${neutralise(seat).padEnd(width)}  ${mark}${holder} ${paint("dim", `(${neutralise(source)})`)}`;
  });
}
function sectionLines(section, paint) {
  const [title, ...lines] = sectionText(section);
  if (title === void 0) return [];
  return [paint("bold", title), ...lines.map((line) => line.startsWith("  !") ? paint("undecided", line) : line)];
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

// src/usecases/end-process.ts
function endWith(exit) {
  process.exitCode = exit;
  setTimeout(() => process.exit(), 1e3).unref();
}
function endUndecided(error) {
  console.error(terminalText({ ...verdictOf(error, { mode: "quorate" }), outcome: "undecided" }));
  process.exit(2);
}

// src/ci/github/inputs.ts
var MODES = [
  "lint",
  "plan",
  "open",
  "signoff",
  "leave",
  "withdraw",
  "preflight",
  "cut",
  "verify",
  "govern",
  "suspend",
  "confirm",
  "revoke",
  "keys"
];
var CHANGE = { pattern: /^Q-[0-9A-HJKMNP-TV-Z]{8}$/, form: "Q- and eight digits or capitals, such as Q-7F3K29XA" };
var ACT = { pattern: /^[A-Z][A-Z_]{0,62}$/, form: "the name of an act, such as KEY_CHANGE" };
var FILE = { pattern: DOCUMENT_PATH, form: "the path of a file below manifests/, such as manifests/key-change.json" };
var ID = { pattern: /^[1-9]\d{0,18}$/, form: "GitHub\u2019s numeric user id" };
var REASON = { pattern: /^(?=.*\S)[^\p{Cc}\p{Zl}\p{Zp}]{1,500}$/u, form: "one line of 1 to 500 characters" };
var NAME = { pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, form: "a name of letters, digits, dots, - and _" };
function actionInputs(env) {
  const token = read(env, "github-token");
  const mode = MODES.find((known) => known === read(env, "mode"));
  if (mode === void 0) throw new QuorateError("USAGE", { expected: { mode: MODES }, observed: read(env, "mode") });
  return {
    mode,
    change: matching(env, "change", CHANGE),
    role: matching(env, "role", NAME),
    plan: matching(env, "plan", NAME),
    act: matching(env, "act", ACT),
    document: matching(env, "document", FILE),
    person: matching(env, "person", ID),
    reason: matching(env, "reason", REASON),
    environment: matching(env, "environment", NAME),
    via: readVia(read(env, "via")),
    githubToken: token === null ? null : new Secret(token)
  };
}
function read(env, name) {
  return env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim() || null;
}
function matching(env, name, { pattern, form }) {
  const value = read(env, name);
  if (value === null || pattern.test(value)) return value;
  throw new QuorateError("USAGE", { expected: { [name]: form }, observed: value });
}

// src/system/stdout.ts
function outliveReader() {
  let isLost = false;
  process.stdout.on("error", (error) => {
    isLost ||= error.code !== "EPIPE";
  });
  process.on("exit", (code) => {
    if (isLost && code === 0) process.exitCode = 2;
  });
}

// src/report/json.ts
function jsonText(verdict, { indent = 0 } = {}) {
  const { outcome, mode, change = null, seats = null, facts, next = [] } = verdict;
  const shown = {
    outcome,
    exit: exitCode(verdict),
    mode,
    change,
    can_proceed: canProceed(verdict),
    lacking: lackingOf(verdict),
    findings: explained(verdict.findings),
    awaits: explained(verdict.awaits ?? []),
    notes: explained(verdict.notes ?? []),
    seats,
    facts,
    next,
    ...verdict.sections ? { sections: verdict.sections } : {},
    ...verdict.data ? { data: verdict.data } : {}
  };
  return neutraliseJson(JSON.stringify(shown, null, indent));
}
function findingsJson(verdict) {
  return neutraliseJson(JSON.stringify(explained(verdict.findings)));
}
function explained(findings) {
  return findings.map((finding) => ({ expected: null, observed: null, where: null, ...explain(finding) }));
}

export {
  terminalText,
  endWith,
  endUndecided,
  ID,
  REASON,
  actionInputs,
  outliveReader,
  jsonText,
  findingsJson
};
