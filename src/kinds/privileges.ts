// The privileges: the script that makes them what the preset says, a file below manifests (PRV-3).
import { number, text } from '../codes/shape.ts'
import { ofFiled } from './governed/filed.ts'
import { namedDocument, openNamedDocument } from './governed/opening.ts'
import type { Kind, WordSource } from './kind.ts'

const says = async (_: WordSource, content: string) => (await import('./words/privileges.ts')).saysScript(content)

export const kind: Kind = {
  lane: 'govern',
  act: 'PRIVILEGE_APPLY',
  asks: 'document',
  isReviewed: false,
  isVerified: false,
  open: openNamedDocument,
  content: namedDocument,
  says,
  saysFiled: ofFiled(says),
  effect: { statements: number, script_sha256: text },
  explain: ({ statements }) => `${statements} statements executed, and no drift is left`,
}
