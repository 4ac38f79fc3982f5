import {
  countText
} from "./chunk-7HWIEOCD.js";

// src/kinds/words/bounds.ts
var MOST_THINGS = 40;
var MOST_LINES = 400;
var MOST_LINES_OF_ONE = 80;
var MOST_CHARACTERS = 48e3;
function boundedLines(lines, things, most = MOST_THINGS) {
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most), { text: `\u2026 and ${countText(lines.length - most)} more ${things}` }];
}
function unreadable(title) {
  return { title, lines: [], none: "The document has not the form that the gate takes, which will refuse it." };
}

export {
  MOST_THINGS,
  MOST_LINES,
  MOST_LINES_OF_ONE,
  MOST_CHARACTERS,
  boundedLines,
  unreadable
};
