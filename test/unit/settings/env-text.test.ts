// A settings file: what people write is read right, or refused with the file and the line; no part of a password is dropped.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { readEnvText } from '../../../src/settings/env-text.ts'
import { readVariables } from '../../../src/settings/settings.ts'
import { findingsOf } from '../identity/refusal.ts'

const read = (text: string | Uint8Array) => readEnvText(typeof text === 'string' ? Buffer.from(text) : text, 'x.env')
/** Code and place of the refusal. */
const refused = async (attempt: () => unknown) =>
  (await findingsOf(attempt)).map(({ code, where }) => [code, ...(where ? [`${where.file}:${where.line}`] : [])])

const PEM = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'

describe('[PRV-10] a settings file', () => {
  it.each<readonly [string, string | Uint8Array, Readonly<Record<string, string>>]>([
    ['plain', 'A=1\nB=two words\n', { A: '1', B: 'two words' }],
    ['with a byte-order mark', '\ufeffA=1\nB=2', { A: '1', B: '2' }],
    ['with CRLF', 'A=1\r\nB="2"\r\n', { A: '1', B: '2' }],
    ['with export', 'export A=1\n  export B="2"', { A: '1', B: '2' }],
    ['with quotes of each kind', `A="a#b"\nB='c"d'\nC=\`e'f\``, { A: 'a#b', B: 'c"d', C: `e'f` }],
    ['with comments', '# one\n\nA=1 # two\nB="x" # three\nC= # four', { A: '1', B: 'x', C: '' }],
    ['with several lines in quotes', `A="${PEM}"\nB=2`, { A: PEM, B: '2' }],
    ['with line ends in words', 'A="1\\n2"', { A: '1\n2' }],
    ['with what a shell would replace', 'A=$B\nB=`x`', { A: '$B', B: 'x' }],
    ['with quotes and equals signs within', `A=a"b'c=d`, { A: `a"b'c=d` }],
    ['with the same line twice', 'A=1\nA=1', { A: '1' }],
    ['that is empty', '', {}],
  ])('%s is read', (_, text, variables) => {
    expect(read(text)).toEqual(variables)
  })

  it.each<readonly [string, string | Uint8Array, string]>([
    ['a # in a value without quotes', 'A=1\nB=pass#word', 'x.env:2'],
    ['a # that begins a value', 'A=#word', 'x.env:1'],
    ['a # before a comment', 'A=pass#word # comment', 'x.env:1'],
    ['a line that is no entry', 'A=1\n\nthe password\n', 'x.env:3'],
    ['a name that is none', 'A B=1', 'x.env:1'],
    ['no name', '=1', 'x.env:1'],
    ['a quote that nobody closes', 'A=1\nB="2\nC=3', 'x.env:2'],
    ['something after a quote', `A="1" 2`, 'x.env:1'],
    ['a # right after a quote', `A="1"#2`, 'x.env:1'],
    ['UTF-16, as PowerShell writes it', Buffer.from('\ufeffA=1', 'utf16le'), 'x.env:1'],
    ['another encoding', Buffer.from('A=\xfc', 'latin1'), 'x.env:1'],
  ])('with %s is refused, with its line', async (_, text, place) => {
    expect(await refused(() => read(text))).toEqual([['ENV_FILE_MALFORMED', place]])
  })

  it('shows no value in a refusal', async () => {
    for (const text of ['A=hunter2#x', 'hunter2', 'A="hunter2', 'A="x" hunter2', 'A=hunter2\nA=hunter3']) {
      const findings = await findingsOf(() => read(text))
      expect([findings.length, JSON.stringify(findings).includes('hunter')]).toEqual([1, false])
    }
  })

  it('that names a variable twice with different values is refused, with both lines', async () => {
    expect(await findingsOf(() => read('A=1\nB=2\nA=3'))).toEqual([
      { code: 'SETTINGS_CONFLICT', observed: { A: ['x.env:1', 'x.env:3'] } },
    ])
  })

  it('that is read at all is read as Node reads it, but for an empty value, for which Node takes the next line', () => {
    expect([parseEnv('A= \nB=1'), read('A= \nB=1')]).toEqual([{ A: 'B=1' }, { A: '', B: '1' }])
    const lines = fc.array(fc.stringMatching(/^(export )?[AB]= ?["'`a][ab#\\ n"'`=$]{0,8}["'`]?( #c)?$/), {
      maxLength: 4,
    })
    fc.assert(
      fc.property(lines, (given) => {
        const text = given.join('\n')
        let own: object
        try {
          own = read(text)
        } catch {
          return
        }
        expect(own).toEqual({ ...parseEnv(text) })
      }),
    )
  })
})

describe('[PRV-10] several settings files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quorate-envs-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text, { mode: 0o600 })
    return join(folder, name)
  }

  it('are one where each names its own, and before the process’s variables', () => {
    const files = [file('installer.env', 'PGUSER=postgres\nX=same'), file('migrator.env', 'B=2\nX=same')]
    const env = { PGUSER: 'somebody', C: '3' }
    expect(readVariables({ files, env })).toEqual({ PGUSER: 'postgres', X: 'same', B: '2', C: '3' })
  })

  it('that name one variable with different values are refused, with both files and the name', async () => {
    const files = [file('a.env', 'A=1\nSAME=x'), file('b.env', 'A=2\nSAME=x'), file('c.env', 'C=3')]
    expect(await findingsOf(() => readVariables({ files, env: {} }))).toEqual([
      { code: 'SETTINGS_CONFLICT', observed: { A: files.slice(0, 2) } },
    ])
  })
})
