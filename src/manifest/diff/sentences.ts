// Statements as sentences: the same words about several subjects are said once.
import type { Code } from '../../codes/catalogue/index.ts'
import { governedActs } from '../expand/acts.ts'
import type { Difference } from './documents.ts'
import { listed, type Statement } from './statement.ts'

/** One sentence about the short file, with the safeguards that it weakens. */
export interface Sentence {
  readonly about: Statement['about']
  readonly words: string
  /** The JSON pointer of what the short file says about the first of its subjects. */
  readonly at: string
  /** Codes, none where nothing gets weaker. */
  readonly weakenings: readonly Code[]
}

/** What one difference says and weakens. */
export interface Told {
  readonly difference: Difference
  readonly statement: Statement
  readonly weakening: Code | null
}

interface Group {
  readonly first: Statement
  readonly subjects: Set<string>
  readonly weakenings: Set<Code>
}

const order: readonly Statement['about'][] = [
  'Actions and seats',
  'Different people',
  'Team',
  'Logins and workflows',
  'GitHub',
  'Targets',
  'Database',
  'Roles',
]

/** Every sentence once, by what it is about; those that weaken something come first. */
export function sentencesOf(told: readonly Told[]): readonly Sentence[] {
  const said = new Map<string, Group>()
  for (const one of bySubject(told)) {
    const { statement, weakenings } = one
    // A subject that no word contains makes the words comparable.
    const key = JSON.stringify([statement.about, statement.says('\u0000', false), weakenings])
    const group = said.get(key) ?? { first: statement, subjects: new Set(), weakenings: new Set(weakenings) }
    if (statement.subject !== null) group.subjects.add(statement.subject)
    said.set(key, group)
  }
  return [...said.values()].map(sentence).sort(byImportance)
}

/** All that is said in the same words about one subject weakens what any part of it does. */
function bySubject(told: readonly Told[]): readonly { readonly statement: Statement; readonly weakenings: Code[] }[] {
  const groups = Map.groupBy(
    told,
    ({ statement }) => `${statement.about} ${statement.says(statement.subject ?? '', false)}`,
  )
  return [...groups.values()].flatMap((same) => {
    const weakest = same.find(({ weakening }) => weakening !== null) ?? same[0]
    const codes = same.flatMap(({ weakening }) => (weakening === null ? [] : [weakening]))
    return weakest === undefined ? [] : [{ statement: weakest.statement, weakenings: [...new Set(codes)].sort() }]
  })
}

function sentence({ first, subjects, weakenings }: Group): Sentence {
  const names = [...subjects]
  const everyGovernedAct = governedActs.every((act) => subjects.has(act))
  const others = names.filter((name) => !(governedActs as readonly string[]).includes(name))
  const shown = everyGovernedAct ? [...others, 'every governed act'] : names
  const words = first.says(listed(shown), shown.length > 1)
  return { about: first.about, words, at: first.at, weakenings: [...weakenings] }
}

function byImportance(a: Sentence, b: Sentence): number {
  const weak = ({ weakenings }: Sentence) => (weakenings.length > 0 ? 0 : 1)
  return order.indexOf(a.about) - order.indexOf(b.about) || weak(a) - weak(b)
}
