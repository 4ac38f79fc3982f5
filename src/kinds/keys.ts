// The issuer keys: pinned, retired, or said to have been in other hands; keys of permits and sealed secrets: as a file says (KEY-1, RUN-3, RUN-5).
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
    ...{ releases_ordered: orNone(number), releases_withdrawn: orNone(number) },
  },
  explain: ({ added, retired, permit_keys_ordered: ordered, permit_keys_retired: ended, ...of }) =>
    [
      `${added} keys pinned, ${retired} retired`,
      ...(ordered || ended ? [`keys of permits: ${ordered ?? 0} ordered, ${ended ?? 0} retired`] : []),
      ...(of.releases_ordered || of.releases_withdrawn
        ? [`versions of secrets: ${of.releases_ordered ?? 0} ordered, ${of.releases_withdrawn ?? 0} withdrawn`]
        : []),
    ].join('; '),
}
