import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  catalogue
} from "./chunk-KMCBWOCF.js";

// src/report/exit-code.ts
function exitCode(verdict) {
  if (verdict.outcome === "blocked") return 1;
  if (verdict.outcome === "pass" && isEvaluated(verdict)) return 0;
  return catalogue.get(verdict.findings[0]?.code ?? "")?.exit === 64 ? 64 : 2;
}
function isEvaluated({ facts, findings, seats }) {
  const isSeated = !seats || seats.missing.length === 0 && seats.extra.length === 0;
  return findings.length === 0 && isSeated && Object.keys(facts).length > 0;
}

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
  textOf,
  exitCode
};
