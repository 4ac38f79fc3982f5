import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  catalogue
} from "./chunk-WUWU5TE2.js";

// src/report/verdict.ts
function explain(finding) {
  const { title, remedy } = catalogue.get(finding.code) ?? UNKNOWN;
  return { ...finding, title, remedy };
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
  textOf
};
