// What a rehearsed script did before it was undone, as the database measured it: rows by table, definitions, assertions (SQL-4, SQL-7).
import { countText } from '../../codes/count-text.ts'
import { targetIn } from '../../manifest/expand/targets.ts'
import { type Rehearsal, readFiledScript } from '../../postgres/read-rehearsal.ts'
import type { Section } from '../../report/sections.ts'
import { sqlParser } from '../../system/sql-parser.ts'
import type { WordSource } from '../kind.ts'
import { boundedLines, MOST_THINGS } from './bounds.ts'
import { definitionLine } from './definitions.ts'
import { contentSections } from './script-sections.ts'

/** Of the newest rehearsal of a change; nothing of an unknown one. @throws DB_ANSWER */
export async function saysRehearsal(source: Source, code: string): Promise<readonly Section[]> {
  const filed = await readFiledScript(source.database, code)
  return filed === null ? [] : rehearsed(source, filed.rehearsal)
}

/** Of what was filed: what the script may do, and its newest rehearsal. @throws DB_ANSWER */
export async function saysFiledScript(
  source: Source & Pick<WordSource, 'gate'>,
  code: string,
): Promise<readonly Section[]> {
  const filed = await readFiledScript(source.database, code)
  if (filed === null) return []
  const { spec, rehearsal } = filed
  const target = spec === null ? null : targetIn(source.gate.policy.documents, spec.target)
  return [
    ...(spec === null ? [] : await contentSections({ sql: spec }, target, await sqlParser())),
    ...(await rehearsed(source, rehearsal)),
  ]
}

type Source = Pick<WordSource, 'database' | 'namesOf'>

async function rehearsed({ namesOf }: Source, rehearsal: Rehearsal | null): Promise<readonly Section[]> {
  if (rehearsal === null)
    return [{ title: 'Rehearsal', lines: [], none: 'Not rehearsed yet: nothing of the script has run.' }]
  const { by } = rehearsal
  const name = by !== null && /^[0-9a-f]{64}$/.test(by) ? (await namesOf([by])).get(by)?.words : undefined
  return rehearsalSections(rehearsal, name ?? by ?? 'nobody known')
}

/** Sections of one rehearsal. */
export function rehearsalSections({ effect, at }: Rehearsal, by: string): readonly Section[] {
  const { tables, catalogue, files, asserts, seconds } = effect
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
      lines: [
        ...(rest > 0 ? [{ text: `… and ${countText(rest)} more tables` }] : []),
        ...boundedLines(files.map(fileLine), 'relations'),
      ],
      none: 'No row of any table changed.',
    },
    {
      title: 'Definitions that change',
      lines: boundedLines(
        catalogue.map((one) => ({ text: definitionLine(one) })),
        'definitions',
      ),
      none: 'None.',
    },
    {
      title: 'Assertions',
      lines: boundedLines(
        asserts.map(({ query, passed }) => ({
          text: `${passed ? 'true' : 'NOT true'}: ${query.trim().replaceAll(/\s*\n\s*/g, ' ')}`,
        })),
        'assertions',
      ),
      none: 'None.',
    },
  ]
}

/** A relation that was made, dropped or written anew. */
function fileLine({ relation, change, rows, digest }: Rehearsal['effect']['files'][number]) {
  const what = change === 'columns' ? 'columns changed' : change
  return {
    text: `${relation}: ${what}${rows === null ? '' : `; it has ${countText(rows)} rows now${digest === null ? '' : `, sha256 ${digest}`}`}`,
  }
}
