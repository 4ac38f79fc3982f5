// What a rehearsed script did before it was undone, as the database measured it: rows by table, definitions, assertions (SQL-4, SQL-7).
import { fileText, type Rehearsal, readRehearsal } from '../../postgres/read-rehearsal.ts'
import type { Section } from '../../report/sections.ts'
import type { WordSource } from '../kind.ts'
import { boundedLines, countText, MOST_THINGS } from './bounds.ts'

/** Of the newest rehearsal of a change. @throws DB_ANSWER */
export async function saysRehearsal(
  { database, namesOf }: Pick<WordSource, 'database' | 'namesOf'>,
  code: string,
): Promise<readonly Section[]> {
  const rehearsal = await readRehearsal(database, code)
  if (rehearsal === null)
    return [{ title: 'Rehearsal', lines: [], none: 'Not rehearsed yet: nothing of the script has run.' }]
  // An account by the sha256 of its id, or whatever else the gate calls it.
  const name = /^[0-9a-f]{64}$/.test(rehearsal.by)
    ? (await namesOf([rehearsal.by])).get(rehearsal.by)?.words
    : undefined
  return rehearsalSections(rehearsal, name ?? rehearsal.by)
}

/** Sections of one rehearsal. */
export function rehearsalSections({ effect, at }: Rehearsal, by: string): readonly Section[] {
  const { tables, files, catalogue, asserts, seconds } = effect
  const rest = tables.length - MOST_THINGS
  return [
    {
      title: `Rehearsed and undone at ${at} by ${by}, in ${seconds} s`,
      table: {
        head: ['Table', 'Inserted', 'Updated', 'Deleted', 'Also'],
        rows: tables
          .slice(0, MOST_THINGS)
          .map(({ table, inserted, updated, deleted, truncated }) => [
            table,
            ...[inserted, updated, deleted].map(countText),
            truncated ? 'emptied' : '',
          ]),
      },
      lines: rest > 0 ? [{ text: `… and ${countText(rest)} more tables` }] : [],
      none: 'No row of any table changed.',
    },
    {
      title: 'Of these no single rows are told',
      lines: boundedLines(
        files.map((one) => ({ text: fileText(one) })),
        'tables',
      ),
    },
    {
      title: 'Definitions that change',
      lines: boundedLines(
        catalogue.map((one) => ({
          text: `${one.change} in ${one.catalogue}: ${one.object}${values(one.before, one.after)}`,
        })),
        'definitions',
      ),
      none: 'None.',
    },
    {
      title: 'Assertions',
      lines: boundedLines(
        asserts.map(({ query, passed }) => ({ text: `${passed ? 'true' : 'NOT true'}: ${query}` })),
        'assertions',
      ),
      none: 'None.',
    },
  ]
}

/** What there was and is, where it is short enough to read. */
function values(before: unknown, after: unknown): string {
  const shown = [before, after].map((value) =>
    value === null || value === undefined ? 'nothing' : JSON.stringify(value),
  )
  const text = `, ${shown[0]} becomes ${shown[1]}`
  return before === undefined && after === undefined ? '' : text.length > 300 ? `${text.slice(0, 300)} …` : text
}
