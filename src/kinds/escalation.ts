// ESCALATION_CLOSE: a quorum ends an escalation without its compensation, with a reason, as a file below manifests says (LAN-5).
import canonicalize from 'canonicalize'
import { number, text } from '../codes/shape.ts'
import { readEscalationClose } from '../manifest/read-escalation-close.ts'
import { valueOrThrow } from '../manifest/result.ts'
import { ofFiled } from './governed/filed.ts'
import { governedOpening, namedDocument } from './governed/opening.ts'
import { type Kind, requireAsked, type WordSource } from './kind.ts'

const says = async (_: WordSource, content: string) => (await import('./words/escalation.ts')).saysClose(content)

export const kind: Kind = {
  lane: 'govern',
  act: 'ESCALATION_CLOSE',
  asks: 'document',
  isReviewed: false,
  isVerified: false,
  async open({ files }, asked) {
    const path = requireAsked(asked, 'document')
    return governedOpening(contentOf(await files.readText(path), path), { document: path })
  },
  content: async (source, packet) => contentOf(await namedDocument(source, packet), packet.document ?? ''),
  says,
  saysFiled: ofFiled(says),
  effect: { escalation: number, closed: text, reason: text },
  explain: ({ escalation, closed, reason }) => `escalation ${escalation} of ${closed} closed: ${reason}`,
}

/** The database reads JSON only; the file may be YAML. @throws codes of the manifest family */
function contentOf(file: string, path: string): string {
  return canonicalize(valueOrThrow(readEscalationClose(file, path))) as string
}
