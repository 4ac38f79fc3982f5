import {
  answerFacts,
  ledgerFacts
} from "./chunk-LD7OM5XN.js";

// src/usecases/door/door-verdict.ts
function answerVerdict(mode, answer) {
  const { outcome, code, findings, checks, notes, ledger } = answer;
  return {
    outcome: outcome === "done" ? "pass" : "blocked",
    mode,
    ...code === null ? {} : { change: code },
    findings,
    ...checks === null ? {} : { checks },
    ...notes.length === 0 ? {} : { notes },
    facts: answerFacts(answer),
    ...ledger === null ? {} : { ledger: ledgerFacts(ledger) }
  };
}

export {
  answerVerdict
};
