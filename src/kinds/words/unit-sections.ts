// Changed units as sections: the counts, then each of the first ones with its difference, line by line; the rest is counted.
import { countText } from '../../codes/count-text.ts'
import { diffOf } from '../../documents/text-diff.ts'
import type { UnitText } from '../../documents/unit.ts'
import type { StoredText, UnitDifference, UnitDifferences } from '../../postgres/read-units.ts'
import type { Line, Section } from '../../report/sections.ts'
import { MOST_CHARACTERS, MOST_LINES, MOST_LINES_OF_ONE, MOST_THINGS } from './bounds.ts'

/** What units differ from, and what to say where nothing differs. */
export interface Comparison {
  /** Such as `What would change in what is live`. */
  readonly title: string
  readonly none: Line
  /** Said beside the counts, and beside `none`. */
  readonly whole?: Line
  /** The new texts by address; null where only their hashes are known. */
  readonly after: ReadonlyMap<string, Pick<UnitText, 'kind' | 'title' | 'body'>> | null
}

const SIGNS = { add: '+', change: '~', retire: '-' } as const
const VERBS = { add: 'Added', change: 'Changed', retire: 'Retired' } as const

/** One section with the counts, one for each unit that is shown; no difference is computed of what is not. */
export function unitSections(found: UnitDifferences, { title, none, whole, after }: Comparison): readonly Section[] {
  const { added, changed, retired, units } = found
  const all = added + changed + retired
  const beside = whole === undefined ? [] : [whole]
  if (all === 0) return [{ title, lines: [none, ...beside] }]
  const counts = { text: `${countText(added)} added, ${countText(changed)} changed, ${countText(retired)} retired` }
  const shown = after === null ? [] : shownUnits(units.slice(0, MOST_THINGS), after)
  // What is not shown with its text is still named, as far as it was told.
  const named = units
    .slice(shown.length, MOST_THINGS)
    .map(({ address, change }) => ({ text: `${SIGNS[change]} ${address}` }))
  const rest = all - shown.length - named.length
  const more = rest > 0 ? [{ text: `… and ${countText(rest)} more ${rest === 1 ? 'unit' : 'units'}` }] : []
  if (shown.length === 0) return [{ title, lines: [counts, ...beside, ...named, ...more] }]
  const others = [...named, ...more]
  return [
    { title, lines: [counts, ...beside] },
    ...shown,
    ...(others.length === 0 ? [] : [{ title: `${title}: not shown here`, lines: others }]),
  ]
}

function shownUnits(units: readonly UnitDifference[], after: NonNullable<Comparison['after']>): readonly Section[] {
  const shown: Section[] = []
  let [lines, characters] = [MOST_LINES, MOST_CHARACTERS]
  for (const { address, change, before } of units) {
    if (lines <= 0 || characters <= 0) break
    const next = change === 'retire' ? null : (after.get(address) ?? null)
    const told = unitLines(before, next, { lines: Math.min(lines, MOST_LINES_OF_ONE), characters })
    lines -= told.length
    characters -= told.reduce((sum, { text }) => sum + text.length, 0)
    shown.push({ title: `${VERBS[change]}: ${address}`, lines: told })
  }
  return shown
}

type Text = Pick<UnitText, 'kind' | 'title' | 'body'>

function unitLines(
  before: StoredText | null,
  next: Text | null,
  room: { readonly lines: number; readonly characters: number },
): readonly Line[] {
  const facts: Line[] = before !== null && next !== null ? [...factLines(before, next)] : []
  // The new text is shown whatever the database says of the old one.
  if (before !== null && before.body === null)
    facts.push({ text: `the text that is there is too long to compare here: ${countText(before.bytes)} bytes` })
  const all = diffOf(before?.body ?? null, next?.body ?? null).map(({ mark, text }): Line => ({ mark, text }))
  const fitting: Line[] = []
  let characters = room.characters
  for (const line of all) {
    characters -= line.text.length
    if (fitting.length === room.lines || characters < 0) break
    fitting.push(line)
  }
  const rest = all.slice(fitting.length).filter(({ mark }) => mark === '+' || mark === '-').length
  return [
    ...facts,
    ...fitting,
    ...(rest > 0
      ? [{ mark: '@' as const, text: `… and ${countText(rest)} more changed ${rest === 1 ? 'line' : 'lines'}` }]
      : []),
  ]
}

/** What of a unit is not in its text. */
function factLines(before: Pick<StoredText, 'kind' | 'title'>, next: Text): readonly Line[] {
  return (['kind', 'title'] as const).flatMap((name) =>
    before[name] === next[name] ? [] : [{ text: `its ${name} was “${before[name]}” and becomes “${next[name]}”` }],
  )
}
