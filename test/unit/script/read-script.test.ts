// Whatever a script says, its statements have ranges in it, in order and apart, and reading it ends soon.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RawStatement } from '../../../src/script/parsed.ts'
import { readScript } from '../../../src/script/read-script.ts'
import { limits } from '../../../src/script/text.ts'
import { sqlParser } from '../../../src/system/sql-parser.ts'

const read = async (text: string) => readScript(text, 'x.sql', await sqlParser())

/** Pieces of which scripts are made: whole statements, comments, quotes, and what ends none of them. */
const pieces = fc.constantFrom(
  ...[
    'select 1;',
    "update a.b set c = 'ü' where d;",
    'delete from a.b;',
    ';',
    ' ',
    '\n',
    '\t',
    '-- 😀;\n',
    '/* ; */',
    '/*',
  ],
  ...['*/', "'", '"', '$$', '$x$', 'do $$ begin end $$;', 'with x as (delete from a.b returning *) select * from x;'],
  ...[
    'é',
    '😀',
    'commit;',
    'copy a.b from stdin;',
    'set role x;',
    '(',
    ')',
    ',',
    "E'\\'",
    'U&"\\0441"',
    '0x1',
    'select',
  ],
)
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

describe('reading any script', () => {
  it('[SQL-1] gives places and ranges that are in the text, in order, and apart', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { statements, findings, notes } = await read(text)
        const lines = text.split('\n')
        for (const { where } of [...statements, ...findings, ...notes]) {
          const { line = 0, column = 0 } = where ?? {}
          expect(line).toBeGreaterThan(0)
          expect(line).toBeLessThanOrEqual(lines.length)
          expect(column).toBeGreaterThan(0)
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
        }
        let end = 0
        for (const { from, to } of statements) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(text.length)
          end = to
        }
        expect(statements.length > 0 || findings.length > 0).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('[SQL-1] finds each statement by its range, whatever is before it', async () => {
    const noise = fc.constantFrom('', ' ', '\n', '-- ü😀;\n', '/* ; 😀 */', ';', "select 'é😀;';")
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(noise, fc.nat(99)), { minLength: 1, maxLength: 8 }), async (parts) => {
        const wanted = parts.map(([, id]) => `delete from a.b where "é" = ${id}`)
        const text = parts.map(([before], index) => `${before}${wanted[index]};`).join('\n')
        const { statements } = await read(text)
        const found = statements.filter(({ what }) => what === 'DELETE').map(({ from, to }) => text.slice(from, to))
        expect(found).toEqual(wanted)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a script of a megabyte', () => {
  const filled = (statement: string) => statement.repeat(Math.floor(limits.scriptBytes / Buffer.byteLength(statement)))
  const many = filled("update billing.accounts set note = 'ü' where id = 1;\n")

  it.each([
    ['of many statements', many, 18_000],
    ['of one long INSERT', `insert into a.b values ${filled("(1, 'x'),").slice(0, -36)}(1, 'x');`, 1],
    ['on one line', many.replaceAll('\n', ' '), 18_000],
    ['of one statement with 5,000 operators', `select 1${' + 1'.repeat(5_000)};`, 1],
    ['of one list', `select 1${',1'.repeat(500_000)};`, 1],
    ['of one comment', `/*${'*'.repeat(limits.scriptBytes - 100)}*/ select 1;`, 1],
  ])('[SQL-1] %s is read within bounds', async (_, text, least) => {
    const [before, start] = [process.memoryUsage().rss, performance.now()]
    const { statements, findings, notes } = await read(text)
    expect(findings).toEqual([])
    expect(statements.length).toBeGreaterThanOrEqual(least)
    expect(notes.length).toBeLessThanOrEqual(200)
    expect(performance.now() - start).toBeLessThan(10_000)
    expect(process.memoryUsage().rss - before).toBeLessThan(1024 * 1024 * 1024)
  })

  it('[SQL-1] and a byte more is refused before it is parsed', async () => {
    const { findings } = await readScript('x'.repeat(limits.scriptBytes + 1), 'x.sql', () => {
      throw new Error('it was parsed')
    })
    expect(findings.map(({ code }) => code)).toEqual(['SCRIPT_TOO_LARGE'])
  })

  it('[SQL-1] of nothing but brackets is refused, and the next script is read', async () => {
    const deep = await read(`select ${'('.repeat(400_000)}1${')'.repeat(400_000)};`)
    expect(deep.findings.map(({ code }) => code)).toEqual(['SCRIPT_SYNTAX'])
    const chain = await read(`select 1${'+1'.repeat(500_000)};`)
    expect(chain.findings.map(({ code }) => code)).toEqual(['SCRIPT_SYNTAX'])
    expect((await read('select 1')).findings).toEqual([])
  })

  it('[SQL-1] with twenty thousand CTEs costs no more than its length', async () => {
    const { parse } = await import('libpg-query')
    const ctes = Array.from(
      { length: 20_000 },
      (_, index) => `x${index} as (select 1${index === 0 ? '' : ` from x${index - 1}`})`,
    )
    const start = performance.now()
    const script = await readScript(`with ${ctes.join(',')} select 1`, 'x.sql', async (text) => {
      return { ok: true, statements: (await parse(text)).stmts as readonly RawStatement[] }
    })
    expect(script.statements[0]?.tables).toEqual([])
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  // Last, since the parser of this process reads nothing any more.
  it('[SQL-1] a hundred times ends in findings, and never in a process without memory', async () => {
    for (let time = 0; time < 100; time += 1) {
      const { findings } = await read(`select ${'1+'.repeat(400_000)}1;`)
      expect(findings.map(({ code }) => code)).toEqual(['SCRIPT_SYNTAX'])
    }
    // What nobody read is refused, and never passed.
    expect((await read('select 1')).findings[0]?.observed).toMatch(/^not read: 5 texts before it/)
  })
})
