import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  exitCode
} from "./chunk-AE4YMX5A.js";
import {
  markdownCode,
  neutralise
} from "./chunk-EQXXOESP.js";
import {
  QuorateError
} from "./chunk-JHSG7WLC.js";
import {
  entryOf
} from "./chunk-QNUCA7MI.js";

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
function usageVerdict(observed) {
  return verdictOf(new QuorateError("USAGE", { observed }), { mode: "usage" });
}

// src/report/lacking.ts
function lackingOf({ findings, awaits = [] }) {
  const kinds = new Set([...findings, ...awaits].map(({ code }) => entryOf(code)?.lacks));
  if (kinds.size === 1 && kinds.has("authority")) return ["AUTHORITY_MISSING_ONLY"];
  return [
    ...kinds.has("preparation") ? ["PREPARATION_GAP"] : [],
    ...kinds.has("registration") ? ["REGISTRATION_HOLD"] : []
  ];
}
function canProceed(verdict) {
  const { awaits = [], seats } = verdict;
  if (exitCode(verdict) !== 0 || awaits.length > 0) return "NO";
  return seats && seats.waiting === void 0 ? "YES" : null;
}
function shownFacts(verdict) {
  const awaits = new Set(verdict.awaits?.map(({ code }) => code));
  const told = [
    ["awaits", [...awaits].join(", ")],
    ["lacking", lackingOf(verdict).join(", ")]
  ];
  return [...Object.entries(verdict.facts), ...told.filter(([, text]) => text !== "")];
}

// src/report/seat-lines.ts
function seatRows({ required, occupied, missing, extra, waiting = [] }) {
  const holder = (seat) => occupied.find((taken) => isSame(taken, seat));
  const isIn = (seats, seat) => seats.some((name) => isSame(name, seat));
  const rows = required.map((seat) => {
    const state = isIn(missing, seat) ? "missing" : isIn(waiting, seat) ? "waiting" : "taken";
    return row(seat, state, holder(seat), seat.source);
  });
  return [...rows, ...extra.map((seat) => row(seat, "extra", holder(seat), "unknown"))];
}
var REPORTED = ["environment", "pull_request"];
function row(seat, state, taken, source) {
  const proof = taken?.source ?? source;
  const isShown = state === "taken" || state === "extra";
  return {
    seat: `${seat.class} ${seat.ordinal}`,
    state,
    who: taken?.who ?? null,
    source: REPORTED.includes(proof) && isShown ? `${proof}, reported by the runner` : proof
  };
}
function isSame(left, right) {
  return left.class === right.class && left.ordinal === right.ordinal;
}

// src/report/sections.ts
function sectionText({ title, lines, none }) {
  if (lines.length === 0) return none === void 0 ? [] : [neutralise(title), `  ${neutralise(none)}`];
  return [
    neutralise(title),
    ...lines.map(
      ({ text, codes = [] }) => codes.length === 0 ? `    ${neutralise(text)}` : `  ! ${neutralise(text)}  [${codes.map(neutralise).join(", ")}]`
    )
  ];
}
function sectionMarkdown({ title, lines, none }) {
  if (lines.length === 0) return none === void 0 ? [] : [`### ${plain(title)}`, "", plain(none)];
  return [
    `### ${plain(title)}`,
    "",
    ...lines.map(
      ({ text, codes = [] }) => codes.length === 0 ? `- ${plain(text)}` : `- \u26A0\uFE0F ${plain(text)} ${codes.map(markdownCode).join(" ")}`
    )
  ];
}
function plain(text) {
  const word = (part) => /[@#]|gh-\d/i.test(part) ? markdownCode(part) : part.replace(/[^\p{L}\p{N},;()/’“”]/gu, (character) => `&#${character.codePointAt(0)};`);
  return neutralise(text).split(" ").map(word).join(" ");
}

export {
  verdictOf,
  usageVerdict,
  lackingOf,
  canProceed,
  shownFacts,
  seatRows,
  sectionText,
  sectionMarkdown
};
