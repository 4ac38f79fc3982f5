import {
  closestMatch
} from "./chunk-WYJDZB2N.js";

// src/manifest/check/suggest.ts
function nearest(written, known) {
  return closestMatch(written, [...known], { maxDistance: Math.min(2, Math.ceil(written.length / 3)) });
}

// src/manifest/yaml/positions.ts
function positionsOf(text, file) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: Math.max(0, offset - (starts[low] ?? 0)) + 1 };
  };
}

// src/manifest/yaml/characters.ts
var hidden = (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  new RegExp("[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\uffff\\u{e0000}-\\u{e0fff}]|\\r(?!\\n)|\\p{Cs}", "gu")
);
function hiddenCharacters(text, limit) {
  const found = [];
  for (const match of text.matchAll(hidden)) {
    if (found.length === limit) break;
    const code = match[0].codePointAt(0) ?? 0;
    found.push({ offset: match.index, name: `U+${code.toString(16).toUpperCase().padStart(4, "0")}` });
  }
  return found;
}

export {
  nearest,
  positionsOf,
  hiddenCharacters
};
