// The content of a plan of a run: the canonical bytes that are digested and signed (RUN-1).
import canonicalize from 'canonicalize'
import type { Given } from '../codes/packet.ts'
import type { RunPart, RunPlan } from './types.ts'

/** The content under the names that it has in its bytes; the twin is `quorate.run_plan_findings`. */
export interface RunContent {
  readonly kind: 'run'
  readonly plan_id: string
  readonly plan_revision: string
  readonly carrier: string
  readonly rollback_plan_ref: string
  readonly run: Omit<RunPart, 'files'> & {
    readonly files: readonly { readonly path: string; readonly sha256: string }[]
  }
  readonly given: Given
}

/** The exact bytes; the same input gives the same. */
export function runText(
  { name, revision, carrier, rollback, run }: RunPlan,
  files: RunContent['run']['files'],
  given: Given,
): string {
  const content: RunContent = {
    kind: 'run',
    plan_id: name,
    plan_revision: String(revision),
    carrier,
    rollback_plan_ref: rollback,
    run: { ...run, files },
    given,
  }
  return canonicalize(content) as string
}
