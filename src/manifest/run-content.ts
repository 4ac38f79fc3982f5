// The content of a plan of a run: the canonical bytes that are digested and signed (RUN-1).
import canonicalize from 'canonicalize'
import type { Given } from '../codes/packet.ts'
import type { AttestedPart, RunPart, RunPlan } from './types.ts'

/** A file of the checkout, as it is signed. */
export interface FileDigest {
  readonly path: string
  readonly sha256: string
}

/** What a plan says of its subjects' provenance, with the trusted root as it is signed. */
export type AttestedContent = Omit<AttestedPart, 'trusted_root'> & { readonly trusted_root: FileDigest }

/** The content under the names that it has in its bytes; the twin is `quorate.run_plan_findings`. */
export interface RunContent {
  readonly kind: 'run'
  readonly plan_id: string
  readonly plan_revision: string
  readonly carrier: string
  readonly rollback_plan_ref: string
  readonly run: Omit<RunPart, 'files' | 'attested'> & {
    readonly files: readonly FileDigest[]
    readonly attested: AttestedContent | null
  }
  readonly given: Given
}

/** The exact bytes; the same input gives the same. */
export function runText(
  { name, revision, carrier, rollback, run }: RunPlan,
  { files, attested }: Pick<RunContent['run'], 'files' | 'attested'>,
  given: Given,
): string {
  const content: RunContent = {
    kind: 'run',
    plan_id: name,
    plan_revision: String(revision),
    carrier,
    rollback_plan_ref: rollback,
    run: { ...run, files, attested },
    given,
  }
  return canonicalize(content) as string
}
