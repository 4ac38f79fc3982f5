import {
  countText
} from "./chunk-7HWIEOCD.js";
import {
  hiddenCharacters,
  positionsOf
} from "./chunk-V2U6MDCK.js";
import {
  byPlace
} from "./chunk-M6XDCBT3.js";

// src/script/text.ts
var limits = { scriptBytes: 1024 * 1024, contentBytes: 4 * 1024 * 1024 };
var MOST = 20;
function textFindings(text, file) {
  const bytes = Buffer.byteLength(text);
  const where = { file, line: 1, column: 1 };
  if (bytes > limits.scriptBytes)
    return [{ code: "SCRIPT_TOO_LARGE", expected: limits.scriptBytes, observed: bytes, where }];
  const placeOf = positionsOf(text, file);
  const invalid = (observed, offset) => {
    return { code: "SCRIPT_TEXT_INVALID", observed, where: placeOf(offset) };
  };
  const hidden = hiddenCharacters(text, limits.scriptBytes).map(({ name, offset }) => [name, offset]);
  const shown = firstOf(hidden, MOST, (rest, [, offset]) => [`${rest} more such characters`, offset]);
  const ends = text.split("\r\n").length - 1;
  const windows = `${countText(ends)} ${ends === 1 ? "line ends" : "lines end"} with CR LF`;
  const all = ends === 0 ? shown : [...shown, [windows, text.indexOf("\r\n")]];
  return all.map(([observed, offset]) => invalid(observed, offset)).toSorted(byPlace);
}
function firstOf(list, most, more) {
  const cut = list[most];
  return cut === void 0 ? list : [...list.slice(0, most), more(countText(list.length - most), cut)];
}

export {
  limits,
  textFindings,
  firstOf
};
