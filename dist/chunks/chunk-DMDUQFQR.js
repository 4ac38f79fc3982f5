import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// src/usecases/door-verdict.ts
function answerVerdict(mode, answer) {
  const { outcome, code, findings, evidenceId, ledger, rest } = answer;
  const shown = {
    outcome,
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => ["string", "number"].includes(typeof value))),
    evidence: evidenceId,
    ledger: ledger?.ledgerId,
    head: ledger && `${ledger.seq} ${ledger.head}`
  };
  const kept = Object.entries(shown).filter(([, value]) => value !== null && value !== void 0);
  return {
    outcome: outcome === "done" ? "pass" : "blocked",
    mode,
    ...code === null ? {} : { change: code },
    findings,
    facts: Object.fromEntries(kept.map(([name, value]) => [name.replaceAll("_", " "), String(value)]))
  };
}

export {
  answerVerdict
};
