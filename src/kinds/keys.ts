// The issuer keys: pinned, retired, or said to have been in other hands; and those of permits, as a file below manifests says (KEY-1, RUN-3).
import { anything, number, orNone } from '../codes/shape.ts'
import { ofFiled } from './governed/filed.ts'
import { namedDocument, openNamedDocument } from './governed/opening.ts'
import type { Kind, WordSource } from './kind.ts'

const says = async (source: WordSource, content: string) => (await import('./words/keys.ts')).saysKeys(source, content)

export const kind: Kind = {
  lane: 'govern',
  act: 'KEY_CHANGE',
  asks: 'document',
  isReviewed: false,
  isVerified: false,
  open: openNamedDocument,
  content: namedDocument,
  says,
  saysFiled: ofFiled(says),
  effect: {
    ...{ added: number, retired: number, compromised: orNone(number), epoch_raised: orNone(number) },
    rests_on_compromised: orNone(anything),
    ...{ permit_keys_ordered: orNone(number), permit_keys_retired: orNone(number) },
  },
  explain: ({ added, retired, permit_keys_ordered: ordered, permit_keys_retired: ended }) =>
    [
      `${added} keys pinned, ${retired} retired`,
      ...(ordered || ended ? [`keys of permits: ${ordered ?? 0} ordered, ${ended ?? 0} retired`] : []),
    ].join('; '),
}
