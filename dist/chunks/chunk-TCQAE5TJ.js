import {
  namedChecks,
  namedFindings
} from "./chunk-3RLLVSOM.js";
import {
  answerFacts,
  ledgerFacts
} from "./chunk-LD7OM5XN.js";

// src/usecases/door/door-verdict.ts
function answerVerdict(mode, answer, names = /* @__PURE__ */ new Map()) {
  const { outcome, code, findings, checks, notes, ledger } = answer;
  return {
    outcome: outcome === "done" ? "pass" : "blocked",
    mode,
    ...code === null ? {} : { change: code },
    findings: namedFindings(findings, names),
    ...checks === null ? {} : { checks: namedChecks(checks, names) },
    ...notes.length === 0 ? {} : { notes: namedFindings(notes, names) },
    facts: Object.fromEntries(
      Object.entries(answerFacts(answer)).map(([name, said]) => [name, names.get(said) ?? said])
    ),
    ...ledger === null ? {} : { ledger: ledgerFacts(ledger) }
  };
}

export {
  answerVerdict
};
