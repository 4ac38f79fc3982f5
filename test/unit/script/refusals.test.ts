// What a refused statement is called: by the very word that it is refused for.
import { describe, expect, it } from 'vitest'
import { readScript } from '../../../src/script/read-script.ts'
import { sqlParser } from '../../../src/system/sql-parser.ts'

const read = async (text: string) => readScript(text, 'x.sql', await sqlParser())

describe('the words for a statement', () => {
  it.each([
    ['create index concurrently on a.b (c)', 'CREATE INDEX CONCURRENTLY'],
    ['create unique index concurrently i on a.b (c)', 'CREATE INDEX CONCURRENTLY'],
    ['drop index concurrently a.i', 'DROP INDEX CONCURRENTLY'],
    ['reindex table concurrently a.b', 'REINDEX CONCURRENTLY'],
    ['reindex (verbose, concurrently) index a.i', 'REINDEX CONCURRENTLY'],
  ])('[SQL-5] of `%s` say CONCURRENTLY', async (text, observed) => {
    const { findings, statements } = await read(text)
    expect(findings).toMatchObject([{ code: 'SCRIPT_NOT_TRANSACTIONAL', observed }])
    expect(statements.map(({ what }) => what)).toEqual([observed])
  })

  it.each([
    ['create index on a.b (c)', 'CREATE INDEX'],
    ['drop index a.i', 'DROP INDEX'],
    ['reindex table a.b', 'REINDEX'],
    ['reindex (verbose) index a.i', 'REINDEX'],
  ])('[SQL-5] of `%s` do not', async (text, what) => {
    const { findings, statements } = await read(text)
    expect([findings, statements.map((one) => one.what)]).toEqual([[], [what]])
  })
})
