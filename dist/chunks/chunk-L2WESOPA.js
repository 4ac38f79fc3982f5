import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  catalogue
} from "./chunk-254MA2TA.js";

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

export {
  exitCode
};
