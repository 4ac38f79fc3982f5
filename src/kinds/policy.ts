// The policy: the set that the checkout's policy expands to is put in force (MAN-7).
import { loadPolicy } from '../checkout/load.ts'
import { number, text } from '../codes/shape.ts'
import { readRegistered } from '../postgres/registered-people.ts'
import { ofFiled } from './governed/filed.ts'
import { governedOpening, staffingOf } from './governed/opening.ts'
import type { Kind, WordSource } from './kind.ts'

const says = async (source: WordSource, content: string) =>
  (await import('./words/policy.ts')).saysPolicy(source, content)

export const kind: Kind = {
  lane: 'govern',
  act: 'MANIFEST_ACTIVATE',
  asks: null,
  isReviewed: false,
  isVerified: false,
  async open(source) {
    const { bytes, documents } = await loadPolicy(source.files, source.gate.name)
    const staffing = staffingOf(documents, await readRegistered(source.database), [], source.gate)
    return governedOpening(bytes, { staffing })
  },
  content: async ({ files, gate }) => (await loadPolicy(files, gate.name)).bytes,
  says,
  saysFiled: ofFiled(says),
  effect: { from_digest: text, to_digest: text, epoch_raised: number },
  explain: ({ from_digest: from, to_digest: to }) => `policy ${to} follows ${from}`,
}
