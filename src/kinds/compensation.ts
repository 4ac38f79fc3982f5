// Compensation: what a failed verify proposed, as a change of the same action with seats and a grant of its own (LAN-5).
// Its content comes from the ledger, not from the checkout; whoever signs hashes it, and every text that comes back, for themselves.
import canonicalize from 'canonicalize'
import { sha256 } from '../codes/encoding.ts'
import { QuorateError } from '../codes/error.ts'
import { shortCode } from '../codes/packet.ts'
import { number, orNone, text } from '../codes/shape.ts'
import { compensationAnswer } from '../postgres/read-compensation.ts'
import { readFiled } from '../postgres/read-filed.ts'
import { scriptEffect } from '../postgres/read-rehearsal.ts'
import type { Kind } from './kind.ts'
import { explainScript } from './words/script-effect.ts'

export const kind: Kind = {
  lane: 'cut',
  act: null,
  asks: 'compensates',
  isReviewed: true,
  isVerified: true,
  open: null,
  async content({ database }, packet) {
    // Of its verify too, whose packet names what it follows.
    const filed = await readFiled(database, shortCode(sha256(canonicalize(packet) as string)), compensationAnswer)
    if (!filed?.document) throw new QuorateError('CONTENT_DRIFT', { expected: packet.plan_digest, observed: null })
    return filed.document
  },
  says: async (source, content, carriedOut) =>
    (await import('./words/compensation.ts')).saysBack(source, content, carriedOut),
  saysFiled: async (source, code) => (await import('./words/compensation.ts')).saysFiledBack(source, code),
  effect: {
    ...{ change_set_id: text, entry_id: text, signature_id: text, review_id: text, root: text, plan_digest: text },
    ...{ compensates: text, undone: text },
    // Of documents.
    ...{ added: orNone(number), changed: orNone(number), retired: orNone(number) },
    // Of a script.
    ...{ tables: orNone(scriptEffect.tables), catalogue: orNone(scriptEffect.catalogue) },
    ...{ files: orNone(scriptEffect.files), asserts: orNone(scriptEffect.asserts), seconds: orNone(number) },
  },
  explain({ compensates, added, changed, retired, ...script }) {
    if (Array.isArray(script.tables)) return `compensates ${compensates}: ${explainScript(script)}`
    const units =
      typeof added !== 'number' ? '' : `: ${added} units back, ${changed} as before, ${retired} retired again`
    return `compensates ${compensates}${units}`
  },
}
