import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// src/report/neutralise.ts
var MAX_LENGTH = 1e3;
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
function neutralise(text) {
  return shorten(text.toWellFormed()).replace(INVISIBLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`).replace(/::.*::/s.test(text) ? /:(?=:)/g : /(?<![^\s:]):(?=:)/g, ": ").replace(/##(?=\[)/g, "## ");
}
function markdownCode(text) {
  const safe = neutralise(text);
  if (/^[A-Za-z0-9_.,:;=@/+()-]+(?: [A-Za-z0-9_.,:;=@/+()-]+)*$/.test(safe)) return `\`${safe}\``;
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

export {
  neutralise,
  markdownCode,
  neutraliseJson
};
