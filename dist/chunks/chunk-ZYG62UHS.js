import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  seatRows,
  sectionMarkdown,
  shownFacts
} from "./chunk-JAWZNJDG.js";
import {
  explain,
  textOf
} from "./chunk-K5TT7JSY.js";
import {
  markdownCode
} from "./chunk-EQXXOESP.js";

// src/report/summary.ts
var MAX_BYTES = 1048576;
var RESERVE = 4096;
var MARKS = { pass: "\u2705 pass", blocked: "\u26D4 blocked", undecided: "\u26A0\uFE0F undecided" };
function summaryMarkdown(verdict, maxBytes = MAX_BYTES) {
  const change = verdict.change === void 0 ? "" : ` ${markdownCode(verdict.change)}`;
  const head = `## ${MARKS[verdict.outcome]}: ${markdownCode(verdict.mode)}${change}
`;
  const facts = shownFacts(verdict).map(([name, value]) => `- ${markdownCode(name)}: ${markdownCode(value)}`);
  const sections = [
    verdict.next?.length ? ["### Next", "", ...verdict.next.map((step) => `- ${markdownCode(step)}`)] : [],
    verdict.seats ? ["### Seats", "", "| Seat | State | Who | Proof |", "|---|---|---|---|", ...seatRowsOf(verdict.seats)] : [],
    findingTable("Findings", verdict.findings),
    ...(verdict.sections ?? []).map(sectionMarkdown),
    findingTable("Notes", verdict.notes ?? []),
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
      state === "taken" || state === "waiting" ? state : `**${state}**`,
      who === null ? "" : markdownCode(who),
      markdownCode(source)
    ])
  );
}
function findingTable(title, findings) {
  if (findings.length === 0) return [];
  const head = [`### ${title}`, "", "| Code | What | Expected | Observed | Remedy |", "|---|---|---|---|---|"];
  return [...head, ...findings.map(findingRow)];
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

export {
  summaryMarkdown
};
