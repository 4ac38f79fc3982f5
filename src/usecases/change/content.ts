// What a change would do, recomputed from the job's own checkout: nobody signs what they were only shown (SEAT-5).
// Must not: take the content, or its digest, from the database.
import { type Sha256, sha256 } from '../../codes/encoding.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Checkout } from '../../git/checkout.ts'
import type { Database } from '../../postgres/connect.ts'
import type { Change } from '../../postgres/read-change.ts'
import type { Gate } from '../../postgres/read-gate.ts'
import { kindNamed } from './kind-named.ts'

/** The content's exact bytes, and their digest. */
export interface Content {
  readonly text: string
  readonly digest: Sha256
}

/** What content is read from. */
export interface ContentSource {
  readonly checkout: Checkout
  readonly gate: Gate
  readonly database: Database
}

type Changing = Pick<Change, 'packet' | 'contentKind'>

/**
 * The content of a change: of the job's own commit, and of a verify of the commit that was carried out, which the branch has moved on from.
 * @throws COMMIT_NOT_ON_BRANCH, CHECKOUT_SHALLOW, and whatever the files are refused with
 */
export async function contentOf(source: ContentSource, change: Changing): Promise<Content> {
  return change.packet.parent === null
    ? contentFrom(source, change, source.checkout.files)
    : contentAtCommit(source, change)
}

/**
 * The content, for whoever signs: its digest is the packet's, at the job's commit and at the packet's, or nobody is asked to sign.
 * @throws CONTENT_DRIFT when the checkout says something else, or nothing, and as `contentOf`
 */
export async function contentToSign(source: ContentSource, change: Changing): Promise<Content> {
  const { packet } = change
  const expected = packet.plan_digest
  const drift = (observed: string, cause?: unknown) =>
    new QuorateError('CONTENT_DRIFT', { expected, observed }, { cause })
  const require = async (content: Promise<Content>) => {
    const found = await content.catch((error: unknown) => {
      const isGone = error instanceof QuorateError && ['FILE_MISSING', 'REGISTRY_UNCHANGED'].includes(error.code)
      throw isGone ? drift(`nothing: ${error.details.observed}`, error) : error
    })
    if (found.digest !== expected) throw drift(found.digest)
    return found
  }
  const content = await require(contentOf(source, change))
  // Its verify will read the packet's own commit: what only a later one holds could be carried out, and never verified (LAN-4).
  const { isVerified } = await kindNamed(change.contentKind)
  if (packet.parent === null && isVerified) await require(contentAtCommit(source, change))
  return content
}

async function contentAtCommit(source: ContentSource, change: Changing): Promise<Content> {
  return contentFrom(source, change, await source.checkout.filesAt(change.packet.commit))
}

async function contentFrom(source: ContentSource, change: Changing, files: Checkout['files']): Promise<Content> {
  const { content } = await kindNamed(change.contentKind)
  if (content === null) throw new QuorateError('ACTION_NOT_PERMITTED', { observed: change.contentKind })
  const text = await content({ files, gate: source.gate, database: source.database }, change.packet)
  return { text, digest: sha256(text) }
}
