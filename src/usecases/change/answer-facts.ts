// The facts of a database's answer, for people to read; the pinned keys go with the chain's head (EV-2, KEY-1).

import type { PinnedKey } from '../../identity/pinned-key.ts'
import type { Answer, LedgerHead } from '../../postgres/call.ts'

/** Facts by name; what is null or absent is left out. */
type Facts = Readonly<Record<string, unknown>>

/** The outcome, `more`, the answer's own texts and numbers, the evidence, and the ledger's head. */
export function answerFacts({ outcome, rest, evidenceId, ledger }: Answer, more: Facts = {}): Record<string, string> {
  return shown({
    outcome,
    ...more,
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => ['string', 'number'].includes(typeof value))),
    'rests on a compromised key': rest.rests_on_compromised && restsText(rest.rests_on_compromised as readonly Rests[]),
    evidence: evidenceId,
    ...(ledger && ledgerFacts(ledger)),
    keys: rest.keys && keysText(rest.keys as readonly PinnedKey[]),
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

/** An act whose proof somebody else could have signed; `change` is absent for an act without one. */
interface Rests {
  readonly change?: string
  readonly status?: string
  readonly purpose: string
  readonly proofs: number
}

function restsText(rests: readonly Rests[]): string {
  const one = ({ change, status, purpose, proofs }: Rests) =>
    change === undefined ? `${purpose} (${proofs})` : `${change} ${status}: ${purpose} (${proofs})`
  return rests.map(one).join(', ') || 'nothing'
}

/** Facts in words. */
export function shown(facts: Facts): Record<string, string> {
  const kept = Object.entries(facts).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(kept.map(([name, value]) => [name.replaceAll('_', ' '), String(value)]))
}
