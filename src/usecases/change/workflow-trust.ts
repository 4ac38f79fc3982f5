// Whose text the workflows are, as every verdict says it (ID-14): pinned by the policy, or whatever a branch holds.
// Must not: judge; whether somebody bypasses the branch's rule is the doctor's to look at.

import type { Gate } from '../../postgres/read-gate.ts'

/** One fact, `rests on`: the branch whose rule keeps the text of the workflows that are not pinned; none where all are. */
export function restsOn({ policy }: Pick<Gate, 'policy'>): Readonly<Record<string, string>> {
  const jobs = [...policy.scopes].flatMap(([name, { job }]) => (job === null ? [] : [{ name, ...job }]))
  const loose = jobs.filter(({ jobWorkflowSha }) => jobWorkflowSha === null)
  if (loose.length === 0) return {}
  const refs = loose.map(({ jobWorkflowRef }) => jobWorkflowRef.replace(/^[^@]*@/, ''))
  const branches = [...new Set(refs)].map((ref) => ref.replace(/^refs\/heads\//, '')).join(', ')
  // Where some are pinned, which are not.
  const which = loose.length === jobs.length ? '' : ` (${loose.map(({ name }) => name).join(', ')})`
  return { 'rests on': `the branch rule of ${branches}${which}` }
}
