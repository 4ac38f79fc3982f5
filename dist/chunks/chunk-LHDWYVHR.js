import {
  answerNames,
  namedChecks,
  namedFindings
} from "./chunk-QSPSV5AK.js";
import {
  answerFacts,
  ledgerFacts
} from "./chunk-LD7OM5XN.js";

// src/usecases/door/door-verdict.ts
function answerVerdict(mode, answer, people, accounts = []) {
  const { outcome, code, findings, checks, notes, ledger } = answer;
  const names = answerNames(answer, people, accounts);
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
