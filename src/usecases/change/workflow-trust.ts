// What a verdict rests on: whose text the workflows are (ID-14), pinned by the policy or whatever a branch holds; accounts alone, where
// nobody changes the gate with a key of their own (ID-12); and the rules that a small team's policy relaxes (MAN-11).
// Must not: judge; whether somebody bypasses the branch's rule is the doctor's to look at.

import type { Change } from '../../postgres/read-change.ts'
import type { Gate } from '../../postgres/read-gate.ts'
import { profileWords } from './profile-words.ts'

/**
 * One fact, `rests on`: the branch whose rule keeps the text of the workflows that are not pinned, and the accounts of who signed for a
 * change of the gate without a user-verified key; none where there is neither. And one fact, `profile`, where the policy has one: the
 * rules that it relaxes, in words.
 */
export function restsOn(
  gate: Pick<Gate, 'policy'>,
  change: Pick<Change, 'restsOnAccounts'> | null = null,
): Readonly<Record<string, string>> {
  const accounts = change?.restsOnAccounts ? ['GitHub accounts alone: no seat was proved by a user-verified key'] : []
  const all = [...branchRules(gate), ...accounts]
  return { ...(all.length === 0 ? {} : { 'rests on': all.join('; ') }), ...profileWords(gate.policy) }
}

function branchRules({ policy }: Pick<Gate, 'policy'>): readonly string[] {
  const jobs = [...policy.scopes].flatMap(([name, { job }]) => (job === null ? [] : [{ name, ...job }]))
  const loose = jobs.filter(({ jobWorkflowSha }) => jobWorkflowSha === null)
  if (loose.length === 0) return []
  const refs = loose.map(({ jobWorkflowRef }) => jobWorkflowRef.replace(/^[^@]*@/, ''))
  const branches = [...new Set(refs)].map((ref) => ref.replace(/^refs\/heads\//, '')).join(', ')
  // Where some are pinned, which are not.
  const which = loose.length === jobs.length ? '' : ` (${loose.map(({ name }) => name).join(', ')})`
  return [`the branch rule of ${branches}${which}`]
}
