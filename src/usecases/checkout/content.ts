// What a change would do, recomputed from the job's own checkout: nobody signs what they were only shown (SEAT-5).
// Must not: take the content, or its digest, from the database.

import { type Sha256, sha256 } from '../../codes/encoding.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Checkout } from '../../git/checkout.ts'
import type { Database } from '../../postgres/connect.ts'
import type { Change } from '../../postgres/read-change.ts'
import type { Gate } from '../../postgres/read-gate.ts'
import { loadPlan } from './checkout.ts'
import { governedDocument, isGoverned } from './governed-document.ts'

/** The files that would be signed are not there, or say nothing new. */
const NOTHING_THERE: ReadonlySet<QuorateError['code']> = new Set(['FILE_MISSING', 'REGISTRY_UNCHANGED'])

/** The content's exact bytes, and their digest. */
export interface Content {
  readonly text: string
  readonly digest: Sha256
}

/**
 * The content of a change: of the job's own commit, and of a verify of the commit that was cut, which the branch has moved on from.
 * @throws COMMIT_NOT_ON_BRANCH, CHECKOUT_SHALLOW, and whatever the files are refused with
 */
export async function contentOf(
  checkout: Checkout,
  gate: Gate,
  { packet }: Pick<Change, 'packet'>,
  database: Database,
): Promise<Content> {
  if (isGoverned(packet.action)) {
    const text = await governedDocument(checkout.files, { name: packet.action, path: packet.document }, gate, database)
    return { text, digest: sha256(text) }
  }
  if (packet.parent !== null) return contentAt(checkout, packet)
  return (await loadPlan(checkout.files, packet.plan_id)).document
}

/**
 * The content's digest, for whoever signs: it is the packet's, at the job's commit and at the packet's, or nobody is asked to sign.
 * @throws PLAN_DRIFT, DOCUMENT_DRIFT when the checkout says something else, or nothing, and as `contentOf`
 */
export async function contentToSign(
  checkout: Checkout,
  gate: Gate,
  change: Pick<Change, 'packet'>,
  database: Database,
): Promise<Sha256> {
  const expected = change.packet.plan_digest
  const drift = (observed: string, cause?: unknown) =>
    new QuorateError(
      isGoverned(change.packet.action) ? 'DOCUMENT_DRIFT' : 'PLAN_DRIFT',
      { expected, observed },
      { cause },
    )
  const require = async (content: Promise<Content>) => {
    const { digest } = await content.catch((error: unknown) => {
      const isGone = error instanceof QuorateError && NOTHING_THERE.has(error.code)
      throw isGone ? drift(`nothing: ${error.details.observed}`, error) : error
    })
    if (digest !== expected) throw drift(digest)
    return digest
  }
  const content = await require(contentOf(checkout, gate, change, database))
  const { packet } = change
  // Its verify will read the packet's own commit: what only a later one holds could be cut, and never verified (LAN-4).
  if (packet.parent === null && !isGoverned(packet.action)) await require(contentAt(checkout, packet))
  return content
}

async function contentAt(checkout: Checkout, { commit, plan_id }: Change['packet']): Promise<Content> {
  return (await loadPlan(await checkout.filesAt(commit), plan_id)).document
}
