import {
  hiddenCharacters,
  positionsOf
} from "./chunk-XEJ35QDJ.js";

// src/script/text.ts
var limits = { scriptBytes: 1024 * 1024, contentBytes: 4 * 1024 * 1024 };
var MOST = 20;
function textFindings(text, file) {
  const bytes = Buffer.byteLength(text);
  const where = { file, line: 1, column: 1 };
  if (bytes > limits.scriptBytes)
    return [{ code: "SCRIPT_TOO_LARGE", expected: limits.scriptBytes, observed: bytes, where }];
  const placeOf = positionsOf(text, file);
  const hidden = hiddenCharacters(text, MOST);
  for (let at = text.indexOf("\r"); at !== -1 && hidden.length < MOST; at = text.indexOf("\r", at + 1))
    if (text[at + 1] === "\n") hidden.push({ offset: at, name: "U+000D" });
  return hidden.toSorted((a, b) => a.offset - b.offset).map(({ offset, name }) => ({ code: "SCRIPT_TEXT_INVALID", observed: name, where: placeOf(offset) }));
}

export {
  limits,
  textFindings
};
