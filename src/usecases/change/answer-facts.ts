// The facts of a database's answer, for people to read; the pinned keys go with the chain's head (EV-2, KEY-1).

import type { PinnedKey } from '../../identity/pinned-key.ts'
import type { Answer } from '../../postgres/answer-form.ts'
import type { CompromisedProofs, LedgerHead } from '../../postgres/members.ts'

/** Facts by name; what is null or absent is left out. */
type Facts = Readonly<Record<string, unknown>>

/** The outcome, `more`, the answer's own texts and numbers, the evidence, and the ledger's head. */
export function answerFacts(answer: Answer, more: Facts = {}): Record<string, string> {
  const { outcome, shows, restsOnCompromised, evidenceId, ledger, keys } = answer
  return factTexts({
    outcome,
    ...more,
    ...Object.fromEntries(shows),
    'rests on a compromised key': restsOnCompromised && restsText(restsOnCompromised),
    evidence: evidenceId,
    ...(ledger && ledgerFacts(ledger)),
    keys: keys && keysText(keys),
  })
}

/** The ledger's id, and its head as sequence number and hash. */
export function ledgerFacts({ ledgerId, seq, head }: LedgerHead): { readonly ledger: string; readonly head: string } {
  return { ledger: ledgerId, head: `${seq} ${head}` }
}

/** Each pinned key as kid and RFC 7638 thumbprint, to compare with what was kept elsewhere. */
export function keysText(keys: readonly Pick<PinnedKey, 'kid' | 'thumbprint'>[]): string {
  return keys.map(({ kid, thumbprint }) => `${kid} ${thumbprint}`).join(', ')
}

function restsText(rests: readonly CompromisedProofs[]): string {
  const one = ({ change, status, purpose, proofs }: CompromisedProofs) =>
    change === null ? `${purpose} (${proofs})` : `${change} ${status}: ${purpose} (${proofs})`
  return rests.map(one).join(', ') || 'nothing'
}

/** Facts in words. */
export function factTexts(facts: Facts): Record<string, string> {
  const kept = Object.entries(facts).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(kept.map(([name, value]) => [name.replaceAll('_', ' '), String(value)]))
}
