// The issuer keys: pinned, retired, or said to have been in other hands, as a file below manifests says (KEY-1, KEY-2).
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
  },
  explain: ({ added, retired }) => `${added} keys pinned, ${retired} retired`,
}
