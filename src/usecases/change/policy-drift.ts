// What the checkout's policy says otherwise than the one in force, where that is why a run was blocked (MAN-8).
// Must not: decide; the database compared the digests.

import { isOf } from '../../codes/finding.ts'
import type { ExpandedSet } from '../../manifest/expand/digest.ts'
import type { Gate } from '../../postgres/read-gate.ts'
import type { Verdict } from '../../report/verdict.ts'

/** The verdict; with the difference as sections where a MANIFEST_DRIFT is between the checkout and the policy in force. */
export async function withPolicyDrift(verdict: Verdict, gate: Gate, checkout: ExpandedSet): Promise<Verdict> {
  const isBetween = verdict.findings.some(
    (finding) =>
      isOf('MANIFEST_DRIFT')(finding) &&
      finding.expected === gate.manifestDigest &&
      finding.observed === checkout.digest,
  )
  if (!isBetween) return verdict
  const [{ diffSets }, { diffSections }] = [
    await import('../../manifest/diff/diff.ts'),
    await import('../../kinds/words/policy-diff.ts'),
  ]
  const diff = diffSets(gate.policy, checkout)
  return { ...verdict, sections: diffSections(diff, 'From the policy in force to the checkout’s') }
}
