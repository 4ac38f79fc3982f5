// The corpus of scripts: what is refused and what is noted, each with its place (test/corpus/script-text/README.md).
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/codes/finding.ts'
import { readScript } from '../../../src/script/read-script.ts'
import { sqlParser } from '../../../src/system/sql-parser.ts'

const folder = join(import.meta.dirname, '../../corpus/script-text')

interface Case {
  readonly name: string
  readonly title: string
  readonly text: string
  readonly finds: readonly string[]
  readonly notes: readonly string[] | null
  readonly statements: number | null
}

const cases = readdirSync(folder)
  .filter((file) => file.endsWith('.sql'))
  .map((file): Case => {
    const text = readFileSync(join(folder, file), 'utf8')
    const said = (what: string) => new RegExp(`^-- ${what}: (.*)$`, 'm').exec(text)?.[1] ?? null
    const list = (words: string | null) => (words === null || words === 'nothing' ? [] : words.split(' '))
    const [finds, notes, statements] = [said('finds'), said('notes'), said('statements')]
    if (file.endsWith('_fail.sql') !== list(finds).length > 0)
      throw new Error(`${file}: its name and its findings disagree`)
    return {
      name: file,
      title: /^-- (.*)$/m.exec(text)?.[1] ?? '',
      text,
      finds: list(finds),
      notes: notes === null ? null : list(notes),
      statements: statements === null ? null : Number(statements),
    }
  })

const placed = ({ code, where }: Finding) => `${code}@${where?.line}:${where?.column}`

describe('the corpus of scripts', () => {
  it('[SQL-1] [SQL-5] has as many that are refused as says something', () => {
    expect(cases.filter(({ name }) => name.endsWith('_fail.sql')).length).toBeGreaterThanOrEqual(60)
    expect(cases.filter(({ name }) => name.endsWith('_pass.sql')).length).toBeGreaterThanOrEqual(20)
  })

  it.each(cases)('$title ($name)', async ({ name, text, finds, notes, statements }) => {
    const script = await readScript(text, name, await sqlParser())
    const isAnywhere = finds.some((one) => one.endsWith('@*'))
    expect(isAnywhere ? script.findings.map(({ code }) => `${code}@*`) : script.findings.map(placed)).toEqual(finds)
    if (notes !== null) expect(script.notes.map(placed)).toEqual(notes)
    if (statements !== null) expect(script.statements).toHaveLength(statements)
    for (const { where } of [...script.findings, ...script.notes]) expect(where?.file).toBe(name)
  })
})
