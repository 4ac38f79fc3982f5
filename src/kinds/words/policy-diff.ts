// The comparison of two policies as sections to read, data for programs, and findings.
import type { Finding } from '../../codes/finding.ts'
import type { PolicyDiff } from '../../manifest/diff/diff.ts'
import { placeOfChange } from '../../manifest/diff/place.ts'
import type { Environment } from '../../manifest/types.ts'
import type { Section } from '../../report/sections.ts'

/** One section a group of sentences; weakenings carry their codes. */
export function diffSections({ sentences }: PolicyDiff, title = 'What changes'): readonly Section[] {
  if (sentences.length === 0) return [{ title, lines: [], none: 'Nothing: both policies say the same.' }]
  return [...Map.groupBy(sentences, ({ about }) => about)].map(([about, group]) => ({
    title: `${title}: ${about}`,
    lines: group.map(({ words, weakenings }) => ({ text: words, codes: weakenings })),
  }))
}

/** Each weakening once a sentence, at the line of the new policy that speaks of it. */
export function weakeningFindings({ sentences }: PolicyDiff, after: Environment): readonly Finding[] {
  return sentences.flatMap(({ words, at, weakenings }) =>
    weakenings.map((code): Finding => ({ code, observed: words, where: placeOfChange(after, at) })),
  )
}

/** The counts of a comparison in a few words. */
export function diffWords({ sentences, changes }: PolicyDiff): string {
  const weaker = sentences.filter(({ weakenings }) => weakenings.length > 0).length
  return `${changes.length} in the expanded policy, in ${sentences.length} sentences, ${weaker} of which weaken a safeguard`
}
