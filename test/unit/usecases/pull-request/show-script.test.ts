// What `mark` says of a script: a count where it was read, and no count where it was not.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { markScript } from '../../../../src/usecases/pull-request/show-script.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quorate-mark-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const mark = async (text: string) => {
  writeFileSync(join(folder, 'x.sql'), text)
  const { facts, sections, data, findings } = await markScript(folder, 'x.sql')
  const titles = sections?.map(({ title }) => title)
  return { facts, titles, data, codes: findings.map(({ code }) => code) }
}

describe('mark of a script', () => {
  it.each([
    ['with a syntax error', 'select 1; selec', 'SCRIPT_SYNTAX'],
    ['that is too large', ' '.repeat(1024 * 1024 + 1), 'SCRIPT_TOO_LARGE'],
    ['with a character that nobody sees', 'select\u202e 1;', 'SCRIPT_TEXT_INVALID'],
  ])('[SQL-1] counts nothing in one %s', async (_, text, code) => {
    expect(await mark(text)).toEqual({
      facts: { script: 'x.sql', statements: 'not read', tables: 'not read' },
      titles: ['Statements: not read'],
      data: { statements: null },
      codes: [code],
    })
  })

  it('[SQL-1] counts what is in one that was read, and that nothing is in an empty one', async () => {
    expect(await mark('select 1; select a from b.c;')).toMatchObject({
      facts: { statements: '2', tables: '1' },
      titles: ['Statements: 2'],
      codes: [],
    })
    expect(await mark('-- later\n')).toMatchObject({ facts: { statements: '0' }, codes: ['SCRIPT_EMPTY'] })
  })
})
