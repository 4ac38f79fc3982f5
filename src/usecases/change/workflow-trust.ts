// Whose text the workflows are, as every verdict says it (ID-14): pinned by the policy, or whatever a branch holds.
// Must not: judge; whether somebody bypasses the branch's rule is the doctor's to look at.

import type { ManifestDocument } from '../../manifest/expand/digest.ts'
import type { GateEnvironment } from '../../postgres/read-gate.ts'

/** One fact, `rests on`: the branch whose rule keeps the text of the workflows that are not pinned; none where all are. */
export function restsOn({ manifest }: Pick<GateEnvironment, 'manifest'>): Readonly<Record<string, string>> {
  const scopes = (JSON.parse(manifest) as readonly ManifestDocument[])
    .filter(({ kind }) => kind === 'AUTHORITY_SCOPE')
    .map(({ metadata, spec }) => ({ metadata, claims: spec.claims as Readonly<Record<string, unknown>> }))
    .filter(({ claims }) => typeof claims.job_workflow_ref === 'string')
  const loose = scopes.filter(({ claims }) => claims.job_workflow_sha === null)
  if (loose.length === 0) return {}
  const refs = loose.map(({ claims }) => String(claims.job_workflow_ref).replace(/^[^@]*@/, ''))
  const branches = [...new Set(refs)].map((ref) => ref.replace(/^refs\/heads\//, '')).join(', ')
  // Where some are pinned, which are not.
  const which = loose.length === scopes.length ? '' : ` (${loose.map(({ metadata }) => metadata.name).join(', ')})`
  return { 'rests on': `the branch rule of ${branches}${which}` }
}
