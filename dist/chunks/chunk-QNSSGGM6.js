import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  markdownCode,
  neutralise
} from "./chunk-62JX3CIM.js";

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
function row(seat, state, taken, source) {
  const proof = taken?.source ?? source;
  const isShown = state === "taken" || state === "extra";
  return {
    seat: `${seat.class} ${seat.ordinal}`,
    state,
    who: taken?.who ?? null,
    source: proof === "api" && isShown ? "api, reported by the runner" : proof
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
  return neutralise(text).replace(/[^\p{L}\p{N} ,;()/’“”]/gu, (character) => `&#${character.codePointAt(0)};`);
}

export {
  seatRows,
  sectionText,
  sectionMarkdown
};
