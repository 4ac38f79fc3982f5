import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  entryOf
} from "./chunk-QNUCA7MI.js";

// src/report/verdict.ts
function explain(finding) {
  const { title, remedy } = entryOf(finding.code) ?? UNKNOWN;
  return { ...finding, title, remedy };
}
function sentencesOf(finding) {
  const { title, expected, observed, remedy } = explain(finding);
  return [
    `${title}.`,
    ...expected === void 0 ? [] : [`Expected ${textOf(expected)}.`],
    ...observed === void 0 ? [] : [`Observed ${textOf(observed)}.`],
    remedy
  ];
}
var UNKNOWN = {
  title: "A reason that this version does not know",
  remedy: "Bring the action and the database schema to the same version."
};
function textOf(value) {
  return typeof value === "string" ? value : value === null ? "none" : JSON.stringify(value);
}

export {
  explain,
  sentencesOf,
  textOf
};
