import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  entryOf
} from "./chunk-QNUCA7MI.js";

// src/report/exit-code.ts
function exitCode(verdict) {
  const { outcome, findings } = sound(verdict);
  if (outcome === "blocked") return 1;
  if (outcome === "pass") return 0;
  return findings[0] !== void 0 && entryOf(findings[0].code)?.exit === 64 ? 64 : 2;
}
function sound(verdict) {
  if (verdict.outcome !== "pass" || isEvaluated(verdict)) return verdict;
  const findings = verdict.findings.length > 0 ? verdict.findings : [{ code: "NOTHING_EVALUATED" }];
  return { ...verdict, outcome: "undecided", findings };
}
function isEvaluated({ facts, findings, seats }) {
  const isSeated = !seats || seats.missing.length === 0 && seats.extra.length === 0;
  return findings.length === 0 && isSeated && Object.keys(facts).length > 0;
}

export {
  exitCode,
  sound
};
