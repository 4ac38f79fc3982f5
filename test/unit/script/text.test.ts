// How much is told of what a script holds thousands of times: the first ones, and how many more there are.
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/codes/finding.ts'
import { readScript } from '../../../src/script/read-script.ts'
import { textFindings } from '../../../src/script/text.ts'
import { sqlParser } from '../../../src/system/sql-parser.ts'

const told = (findings: readonly Finding[]) =>
  findings.map(({ code, observed, where }) => `${code} ${observed} ${where?.line}:${where?.column}`)

describe('what stands in a script thousands of times', () => {
  it.each([
    ['2,000 lines end', 'select 1;\r\n'.repeat(2000), '1:10'],
    ['1 line ends', 'select 1;\nselect 2;\r\nselect 3;\n', '2:10'],
  ])('[SQL-3] is one finding where %s with CR LF', (said, text, place) => {
    expect(told(textFindings(text, 'x.sql'))).toEqual([`SCRIPT_TEXT_INVALID ${said} with CR LF ${place}`])
    expect(textFindings(text.replaceAll('\r', ''), 'x.sql')).toEqual([])
  })

  it('[SQL-3] does not hide another character, and stands at its place beside it', () => {
    expect(told(textFindings('a\r\nb\u202e\r\n', 'x.sql'))).toEqual([
      'SCRIPT_TEXT_INVALID 2 lines end with CR LF 1:2',
      'SCRIPT_TEXT_INVALID U+202E 2:2',
    ])
  })

  it('[SQL-3] is told twenty times of hidden characters, and then counted', () => {
    const lines = '\u200b\n'
    expect(textFindings(lines.repeat(20), 'x.sql').map(({ observed }) => observed)).toEqual(Array(20).fill('U+200B'))
    const found = told(textFindings(lines.repeat(2020), 'x.sql'))
    expect([found.length, found.at(-2), found.at(-1)]).toEqual([
      21,
      'SCRIPT_TEXT_INVALID U+200B 20:1',
      'SCRIPT_TEXT_INVALID 2,000 more such characters 21:1',
    ])
  })

  it('[SQL-5] is told two hundred times of statements, and then counted', async () => {
    const read = async (count: number) => readScript('vacuum;\n'.repeat(count), 'x.sql', await sqlParser())
    expect((await read(200)).findings.map(({ observed }) => observed)).toEqual(Array(200).fill('VACUUM'))
    const { findings } = await read(1250)
    expect([findings.length, told(findings).at(-1)]).toEqual([
      201,
      'SCRIPT_NOT_TRANSACTIONAL 1,050 more from here on 201:1',
    ])
    const { notes } = await readScript('delete from a.b;\n'.repeat(203), 'x.sql', await sqlParser())
    expect([notes.length, told(notes).at(-1)]).toEqual([201, 'SCRIPT_WITHOUT_WHERE 3 more from here on 201:13'])
  })
})
