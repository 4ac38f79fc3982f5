import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// src/usecases/change/answer-facts.ts
function answerFacts({ outcome, rest, evidenceId, ledger }, more = {}) {
  return shown({
    outcome,
    ...more,
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => ["string", "number"].includes(typeof value))),
    "rests on a compromised key": rest.rests_on_compromised && restsText(rest.rests_on_compromised),
    evidence: evidenceId,
    ...ledger && ledgerFacts(ledger),
    keys: rest.keys && keysText(rest.keys)
  });
}
function ledgerFacts({ ledgerId, seq, head }) {
  return { ledger: ledgerId, head: `${seq} ${head}` };
}
function keysText(keys) {
  return keys.map(({ kid, thumbprint }) => `${kid} ${thumbprint}`).join(", ");
}
function restsText(rests) {
  const one = ({ change, status, purpose, proofs }) => change === void 0 ? `${purpose} (${proofs})` : `${change} ${status}: ${purpose} (${proofs})`;
  return rests.map(one).join(", ") || "nothing";
}
function shown(facts) {
  const kept = Object.entries(facts).filter(([, value]) => value !== null && value !== void 0);
  return Object.fromEntries(kept.map(([name, value]) => [name.replaceAll("_", " "), String(value)]));
}

export {
  answerFacts,
  ledgerFacts,
  keysText,
  shown
};
