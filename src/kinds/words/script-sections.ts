// The parts of a plan's content as sections, each bounded: a script may have a megabyte, and a log is read by people.
import { countText } from '../../codes/count-text.ts'
import type { TargetSpec } from '../../manifest/expand/targets.ts'
import type { Line, Section } from '../../report/sections.ts'
import { unexpectedTables } from '../../script/against-plan.ts'
import type { FiledText, ScriptContent, SqlContent } from '../../script/document.ts'
import type { Parser } from '../../script/parsed.ts'
import { readScript, type Script } from '../../script/read-script.ts'
import { boundedLines, MOST_CHARACTERS, MOST_LINES, MOST_LINES_OF_ONE, MOST_THINGS } from './bounds.ts'

/** All sections; `target` is null where the policy has none of this name. */
export async function contentSections(
  { sql }: Pick<ScriptContent, 'sql'>,
  target: TargetSpec | null,
  parse: Parser,
): Promise<readonly Section[]> {
  const script = await readScript(sql.script.text, sql.script.path, parse)
  const unexpected = unexpectedTables(script, sql.expect, target)
  return [
    textSection(`The script ${sql.script.path}`, sql.script, MOST_LINES),
    ...scriptSections({ ...script, findings: [...script.findings, ...unexpected] }),
    targetSection(sql.target, target),
    boundsSection(sql),
    assertionSection(sql),
    ...compensationSections(sql),
  ]
}

/** A text with the numbers of its lines, its length and its digest. */
function textSection(title: string, { text, bytes, sha256 }: FiledText, most: number): Section {
  const all = text.replace(/\n$/, '').split('\n')
  const width = String(all.length).length
  let room = MOST_CHARACTERS
  const shown: Line[] = []
  for (const [index, line] of all.entries()) {
    room -= line.length
    if (shown.length === most || room < 0) break
    shown.push({ mark: ' ', text: `${String(index + 1).padStart(width)}  ${line}` })
  }
  const rest = all.length - shown.length
  const more: Line[] =
    rest > 0 ? [{ mark: '@', text: `… and ${countText(rest)} more ${rest === 1 ? 'line' : 'lines'}` }] : []
  return { title: `${title}: ${countText(bytes)} bytes, sha256 ${sha256}`, lines: [...shown, ...more] }
}

/** What a script's statements are, what they name, and what is to be looked at. */
export function scriptSections({ isRead, statements, findings, notes }: Script): readonly Section[] {
  const rest = statements.length - MOST_THINGS
  const said = [...findings, ...notes].map(({ code, observed, where }): Line => {
    return { text: `${where?.file}:${where?.line}:${where?.column} ${String(observed ?? '')}`.trimEnd(), codes: [code] }
  })
  return [
    {
      title: `Statements: ${isRead ? countText(statements.length) : 'not read'}`,
      table: {
        head: ['Line', 'Statement', 'Tables'],
        rows: statements
          .slice(0, MOST_THINGS)
          .map(({ what, where, tables }) => [`${where.line}:${where.column}`, what, tableNames(tables)]),
      },
      lines: rest > 0 ? [{ text: `… and ${countText(rest)} more statements` }] : [],
      none: isRead ? 'None.' : 'The script could not be read.',
    },
    { title: 'To look at in the script', lines: boundedLines(said, 'places'), none: 'Nothing stands out.' },
  ]
}

/** The tables of one statement, each with its use; a statement may name thousands. */
function tableNames(tables: Script['statements'][number]['tables']): string {
  const shown = tables.slice(0, MOST_OF_STATEMENT).map(({ use, table }) => `${use} ${table}`)
  const rest = tables.length - shown.length
  return [...shown, ...(rest > 0 ? [`and ${countText(rest)} more`] : [])].join(', ')
}

const MOST_OF_STATEMENT = 20

function targetSection(name: string, target: TargetSpec | null): Section {
  const title = `Target ${name}`
  if (target === null) return { title, lines: [{ text: 'the policy does not have it', codes: ['TARGET_UNKNOWN'] }] }
  const { role, reader, writes, reads, owns, path, calls } = target
  const listed = (before: string, list: readonly string[]): readonly Line[] =>
    list.length === 0
      ? []
      : boundedLines(
          list.map((one) => ({ text: `${before} ${one}` })),
          'rights',
        )
  return {
    title,
    lines: [
      { text: `the script runs as ${role}, its assertions as ${reader}` },
      ...(path.length === 0 ? [] : [{ text: `names without a schema are looked for in ${path.join(', ')}` }]),
      ...listed('it may', writes),
      ...listed('it owns every table of', owns),
      ...listed('it may read', reads),
      ...listed('it may call', calls),
    ],
  }
}

function boundsSection({
  expect,
  unbound,
  bind,
  keep,
  timeout_ms: timeout,
  lock_timeout_ms: lock,
}: SqlContent): Section {
  const rows = Object.entries(expect).map(([table, { insert, update, delete: deleted, truncate }]) => [
    table,
    ...[insert, update, deleted].map(([least, most]) =>
      least === most ? countText(least) : `${countText(least)} to ${countText(most)}`,
    ),
    truncate ? 'emptied' : '',
  ])
  return {
    title: 'How many rows may change; a table that is not named must not change',
    table: { head: ['Table', 'Inserted', 'Updated', 'Deleted', 'Also'], rows: rows.slice(0, MOST_THINGS) },
    lines: [
      ...(rows.length === 0 ? [{ text: 'no row of any table' }] : []),
      ...(rows.length > MOST_THINGS ? [{ text: `… and ${countText(rows.length - MOST_THINGS)} more tables` }] : []),
      ...Object.entries(unbound).map(([table, columns]) => ({
        text: `in ${table} the values of ${columns.join(', ')} may differ from the rehearsal’s`,
      })),
      {
        text:
          bind === 'rows'
            ? 'the very rows of the rehearsal must change'
            : 'only as many rows as in the rehearsal must change: a script can tell the rehearsal from the act',
      },
      { text: keep ? 'the rows as they were are kept, for restoring them' : 'the rows as they were are not kept' },
      { text: `at most ${timeout} ms, and ${lock} ms for a lock` },
    ],
  }
}

function assertionSection({ assert }: SqlContent): Section {
  return {
    title: 'What must be true afterwards',
    lines: boundedLines(
      assert.map(({ text, path }) => {
        const query = text.trim().replaceAll(/\s+/g, ' ')
        const shown = query.length > 1000 ? `${query.slice(0, 1000)} …` : query
        return { text: path === null ? shown : `${path}: ${shown}` }
      }),
      'assertions',
    ),
    none: 'Nothing is asserted.',
  }
}

function compensationSections({ compensation }: SqlContent): readonly Section[] {
  const title = 'The way forward after a failed verify'
  if (compensation.kind === 'none') return [{ title, lines: [{ text: `none: ${compensation.reason}` }] }]
  if (compensation.kind === 'restore')
    return [{ title, lines: [{ text: 'the rows as they were are written back, by a change of its own' }] }]
  return [
    { title, lines: [{ text: `the script ${compensation.path}, by a change of its own` }] },
    textSection(`The script ${compensation.path}`, compensation, MOST_LINES_OF_ONE),
  ]
}
