// What another policy changes against the one in force, with every weakening (MAN-2, SEAT-6).
import { countText } from '../../codes/count-text.ts'
import { Misshapen } from '../../codes/shape.ts'
import { diffSets } from '../../manifest/diff/diff.ts'
import { type PolicyInForce, readPolicyInForce } from '../../manifest/policy-in-force.ts'
import type { Section } from '../../report/sections.ts'
import type { WordSource } from '../kind.ts'
import { boundedLines, unreadable } from './bounds.ts'
import { diffSections } from './policy-diff.ts'

const TITLE = 'Against the policy in force'

/** Of a policy's canonical bytes. */
export function saysPolicy({ gate }: Pick<WordSource, 'gate'>, content: string): readonly Section[] {
  let after: PolicyInForce
  try {
    after = readPolicyInForce(content, 'manifest')
  } catch (error) {
    if (!(error instanceof Misshapen)) throw error
    return [unreadable(TITLE)]
  }
  const diff = diffSets(gate.policy, after)
  const { sentences } = diff
  if (sentences.length === 0)
    return [{ title: TITLE, lines: [], none: 'Nothing changes: the policy in force says the same.' }]
  const weaker = sentences.filter(({ weakenings }) => weakenings.length > 0).length
  const weaken =
    weaker === 0
      ? 'none weakens a safeguard'
      : `${countText(weaker)} of them ${weaker === 1 ? 'weakens' : 'weaken'} a safeguard`
  const counts = `${countText(sentences.length)} ${sentences.length === 1 ? 'change' : 'changes'}; ${weaken}`
  return [
    { title: TITLE, lines: [{ text: counts }] },
    // Weakenings come first in each group, and are never among what is only counted.
    ...diffSections(diff, TITLE).map(({ title, lines }) => {
      const weakenings = lines.filter(({ codes = [] }) => codes.length > 0)
      const others = lines.filter(({ codes = [] }) => codes.length === 0)
      return { title, lines: [...weakenings, ...boundedLines(others, 'changes')] }
    }),
  ]
}
