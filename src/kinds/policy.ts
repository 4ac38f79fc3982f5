// The policy: the set that the checkout's policy expands to is put in force (MAN-7).
import { loadPolicy } from '../checkout/load.ts'
import { governedOpening, staffingOf } from './governed/opening.ts'
import { readRegistered } from './governed/registered.ts'
import type { Kind } from './kind.ts'

export const kind: Kind = {
  lane: 'govern',
  act: 'MANIFEST_ACTIVATE',
  asks: null,
  isReviewed: false,
  isVerified: false,
  async open(source) {
    const { bytes } = await loadPolicy(source.files, source.gate.name)
    const staffing = staffingOf(bytes, await readRegistered(source.database), [], source.gate)
    return governedOpening(bytes, { staffing })
  },
  content: async ({ files, gate }) => (await loadPolicy(files, gate.name)).bytes,
  explain: ({ from_digest: from, to_digest: to }) => [`policy ${to} follows ${from}`],
}
