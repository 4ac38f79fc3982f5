// What signers see of a plan with a script: text, statements, target, bounds, assertions, way forward, and what was rehearsed.
import { describe, expect, it } from 'vitest'
import { kind } from '../../../src/kinds/sql.ts'
import { saysFiledScript, saysRehearsal } from '../../../src/kinds/words/rehearsal.ts'
import { saysScript } from '../../../src/kinds/words/sql.ts'
import { expandEnvironment } from '../../../src/manifest/expand/expand.ts'
import { readEnvironment } from '../../../src/manifest/read-environment.ts'
import { readPlan } from '../../../src/manifest/read-plan.ts'
import type { Database } from '../../../src/postgres/connect.ts'
import type { Gate } from '../../../src/postgres/read-gate.ts'
import { sectionMarkdown, sectionText } from '../../../src/report/sections.ts'
import { scriptDocument } from '../../../src/script/document.ts'
import { codesOf } from '../identity/refusal.ts'
import { control } from '../manifest/corpus.ts'
import { accepted } from '../manifest/environment.ts'

const policy = expandEnvironment(accepted(readEnvironment(control('targets'), 'p.yaml')))
const gate = { policy } as unknown as Gate
const SCRIPT = 'update accounts set closed = true;\ncommit;\n'

function contentOf(script = SCRIPT, ...edits: readonly (readonly [string, string])[]): string {
  const text = edits.reduce((edited, [from, to]) => edited.replace(from, to), control('plan-sql'))
  const plan = accepted(readPlan(text, 'x.yaml'))
  if (plan.does !== 'sql') throw new Error('the control has a script')
  const texts = new Map([
    ['db/close-accounts.sql', script],
    ['db/check.sql', 'select\n  true;'],
    ['db/reopen.sql', 'select 1;'],
  ])
  return scriptDocument(plan, texts).text
}

const effect = {
  tables: [
    { table: 'billing.accounts', inserted: 0, updated: 12_345, deleted: 0, truncated: false },
    { table: 'billing.old', inserted: 0, updated: 0, deleted: 0, truncated: true },
  ],
  files: [],
  catalogue: [{ catalogue: 'pg_class', change: 'added', object: 'billing.i', before: null, after: { relkind: 'i' } }],
  asserts: [{ query: 'select true', passed: true }],
  seconds: 0.25,
}

/** A database that was asked for what was filed with a change. */
function filing(answer: unknown): { readonly database: Database; readonly asked: string[] } {
  const asked: string[] = []
  const query = async (_: string, values: readonly (string | null)[] = []) => {
    asked.push(values[0] ?? '')
    return [{ answer }]
  }
  return { database: { query, close: async () => {} } as unknown as Database, asked }
}

const namesOf = async () => new Map([['a'.repeat(64), { words: 'ada (id 7)', isOtherwise: false }]])
const says = (content: string, code: string | null = null, database = filing({ rehearsal: null }).database) =>
  saysScript({ gate, database, namesOf, code }, content, null)
const lines = async (...args: Parameters<typeof says>) =>
  (await says(...args)).flatMap((section) => sectionText(section))

describe('a script before anybody signs', () => {
  it('[SQL-1] [SQL-7] [SEAT-6] is shown with its lines numbered, its statements, and what is to be looked at', async () => {
    const told = (await lines(contentOf())).join('\n')
    expect(told).toMatch(
      /^The script db\/close-accounts\.sql: 43 bytes, sha256 [0-9a-f]{64}\n +1 {2}update accounts set closed = true;\n +2 {2}commit;/,
    )
    expect(told).toMatch(/Statements: 2\n +Line +Statement +Tables\n +1:1 +UPDATE +update accounts\n +2:1 +COMMIT\n/)
    expect(told).toContain('! db/close-accounts.sql:2:1 COMMIT  [SCRIPT_NOT_TRANSACTIONAL]')
    expect(told).toContain('[SCRIPT_WITHOUT_WHERE]')
  })

  it('[SQL-2] [SQL-4] [SQL-6] is shown with its target’s rights, its bounds, assertions and way forward', async () => {
    const told = (await lines(contentOf())).join('\n')
    expect(told).toContain('the script runs as billing_change, its assertions as billing_check')
    for (const right of [
      'it may update billing.accounts',
      'it owns every table of reporting',
      'it may call billing.touch(integer)',
    ])
      expect(told).toContain(right)
    expect(told).toMatch(/billing\.accounts +0 +3 +0\n/)
    expect(told).toMatch(/billing\.log +1 to 5 +0 +0\n/)
    for (const said of [
      'in billing.accounts the values of updated_at may differ',
      'at most 60000 ms, and 3000 ms for a lock',
      'the very rows of the rehearsal must change',
    ])
      expect(told).toContain(said)
    expect(told).toContain('db/check.sql: select true;')
    expect(told).toMatch(/The script db\/reopen\.sql: 9 bytes.*\n +1 {2}select 1;/)
  })

  it.each([
    ['bind: rows', 'bind: counts', 'a script can tell the rehearsal from the act'],
    ['keep: true', 'keep: false', 'the rows as they were are not kept'],
    ['{ script: db/reopen.sql }', '{ restore: true }', 'the rows as they were are written back'],
    ['{ script: db/reopen.sql }', '{ none: "nobody reads it" }', 'none: nobody reads it'],
    ['truncate: false', 'truncate: true', 'emptied'],
    ['target: billing', 'target: nowhere', 'the policy does not have it  [TARGET_UNKNOWN]'],
  ])('[SQL-7] says what %s as “%s” means', async (from, to, said) => {
    expect((await lines(contentOf(SCRIPT, [from, to]))).join('\n')).toContain(said)
  })

  it('[SEAT-6] of a megabyte is shown up to a bound, and the rest is counted', async () => {
    const told = await lines(contentOf('select 1;\n'.repeat(100_000)))
    expect(told.length).toBeLessThan(600)
    expect(told.join('\n').length).toBeLessThan(100_000)
    expect(told.join('\n')).toContain('… and 99,600 more lines')
    expect(told.join('\n')).toContain('… and 99,960 more statements')
  })

  it('[SEAT-6] cannot make Markdown of its names and texts', async () => {
    const script = `select '</pre><b>|' from a."| [x](y) @all";\n`
    const shown = (await says(contentOf(script))).flatMap(sectionMarkdown).join('\n')
    expect(shown).not.toMatch(/<b>|\[x\]\(y\)|<\/pre><b>/)
    for (const row of shown.split('\n').filter((line) => line.startsWith('| 1&#58;1')))
      expect(row.split(' | ')).toHaveLength(3)
  })
})

describe('what was rehearsed', () => {
  const answer = { rehearsal: { effect, at: '2026-11-30T08:00:00Z', by: 'a'.repeat(64) } }

  it('[SQL-4] [SQL-7] is a table of rows, with definitions and assertions, and who started it', async () => {
    const told = (await saysRehearsal({ database: filing(answer).database, namesOf }, 'Q-1'))
      .flatMap((section) => sectionText(section))
      .join('\n')
    expect(told).toContain('Rehearsed and undone at 2026-11-30T08:00:00Z by ada (id 7), in 0.25 s')
    expect(told).toMatch(/billing\.accounts +0 +12,345 +0\n +billing\.old +0 +0 +0 +emptied/)
    expect(told).toContain('added: relation billing.i\n')
    expect(told).toContain('true: select true')
  })

  it('[SQL-4] is asked for by the change’s own code, or by the code of what a verify follows', async () => {
    const own = filing(answer)
    await saysScript({ gate, database: own.database, namesOf, code: 'Q-OWN' }, contentOf(), null)
    await saysScript({ gate, database: own.database, namesOf, code: 'Q-OWN' }, contentOf(), 'Q-CUT')
    await saysScript({ gate, database: own.database, namesOf, code: null }, contentOf(), null)
    expect(own.asked).toEqual(['Q-OWN', 'Q-CUT'])
  })

  it('[SQL-4] that is nothing yet says so, and what has another form is refused', async () => {
    const said = (database: Database) => saysRehearsal({ database, namesOf }, 'Q-1')
    expect((await said(filing({ rehearsal: null }).database))[0]?.none).toMatch(/^Not rehearsed yet/)
    expect(await said(filing(null).database)).toEqual([])
    for (const wrong of [
      {},
      { rehearsal: {} },
      { rehearsal: { ...answer.rehearsal, effect: { ...effect, tables: 3 } } },
    ])
      expect(await codesOf(() => said(filing(wrong).database))).toEqual(['DB_ANSWER'])
  })

  it('[SQL-7] stands beside what was filed of the plan, for whoever has no checkout', async () => {
    const spec = JSON.parse(contentOf()).sql
    const filed = (answer: unknown) => saysFiledScript({ gate, database: filing(answer).database, namesOf }, 'Q-1')
    const titles = (await filed({ spec, rehearsal: null })).map(({ title }) => title)
    expect(titles[0]).toMatch(/^The script db\/close-accounts\.sql: 43 bytes/)
    expect(titles).toEqual(expect.arrayContaining(['Target billing', 'What must be true afterwards', 'Rehearsal']))
    expect((await filed({ rehearsal: null })).map(({ title }) => title)).toEqual(['Rehearsal'])
    for (const [member, value] of Object.entries({
      expect: { a: { insert: [1] } },
      compensation: { kind: 'pray' },
      script: 'x',
      keep: 1,
    }))
      expect(await codesOf(() => filed({ spec: { ...spec, [member]: value }, rehearsal: null }))).toEqual(['DB_ANSWER'])
  })

  it('[SQL-4] shows an account that nobody named, and relations that were written anew', async () => {
    const files = [{ relation: 'reporting.totals', change: 'rewritten', rows: 12_000, digest: 'd'.repeat(64) }]
    const told = { rehearsal: { effect: { ...effect, files }, at: 'now', by: 'f'.repeat(64) } }
    const said = (await saysRehearsal({ database: filing(told).database, namesOf }, 'Q-1'))
      .flatMap((section) => sectionText(section))
      .join('\n')
    expect(said).toContain(`by ${'f'.repeat(64)}`)
    expect(said).toContain('reporting.totals: rewritten; it has 12,000 rows now, sha256 dddd')
  })

  it('[SQL-4] is explained in one line', () => {
    const files = [{ relation: 'reporting.totals', change: 'rewritten', rows: 12_000, digest: null }]
    expect(kind.explain({ ...effect, files })).toBe(
      'billing.accounts: 12345 updated; billing.old: emptied; reporting.totals: rewritten, 12000 rows; 1 definition changed; 1 assertion passed; 0.25 s',
    )
    expect(kind.explain({ ...effect, tables: [], catalogue: [], asserts: [] })).toBe(
      'no row changed; 0 assertions passed; 0.25 s',
    )
  })
})
