// src/usecases/change/answer-facts.ts
function answerFacts(answer, more = {}) {
  const { outcome, shows, restsOnCompromised, evidenceId, ledger, keys } = answer;
  return factTexts({
    outcome,
    ...more,
    ...Object.fromEntries(shows),
    "rests on a compromised key": restsOnCompromised && restsText(restsOnCompromised),
    evidence: evidenceId,
    ...ledger && ledgerFacts(ledger),
    keys: keys && keysText(keys)
  });
}
function ledgerFacts({ ledgerId, seq, head }) {
  return { ledger: ledgerId, head: `${seq} ${head}` };
}
function keysText(keys) {
  return keys.map(({ kid, thumbprint }) => `${kid} ${thumbprint}`).join(", ");
}
function restsText(rests) {
  const one = ({ change, status, purpose, proofs }) => change === null ? `${purpose} (${proofs})` : `${change} ${status}: ${purpose} (${proofs})`;
  return rests.map(one).join(", ") || "nothing";
}
function factTexts(facts) {
  const kept = Object.entries(facts).filter(([, value]) => value !== null && value !== void 0);
  return Object.fromEntries(kept.map(([name, value]) => [name.replaceAll("_", " "), String(value)]));
}

export {
  answerFacts,
  ledgerFacts,
  keysText,
  factTexts
};
