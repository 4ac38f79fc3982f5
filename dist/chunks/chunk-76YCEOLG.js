import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  answerFacts,
  ledgerFacts
} from "./chunk-WLU3A6BA.js";

// src/usecases/door/door-verdict.ts
function answerVerdict(mode, answer) {
  const { outcome, code, findings, notes, ledger } = answer;
  return {
    outcome: outcome === "done" ? "pass" : "blocked",
    mode,
    ...code === null ? {} : { change: code },
    findings,
    ...notes.length === 0 ? {} : { notes },
    facts: answerFacts(answer),
    ...ledger === null ? {} : { ledger: ledgerFacts(ledger) }
  };
}

export {
  answerVerdict
};
