import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LanguageServer } from './support/language-server.ts'

const root = join(import.meta.dirname, '../..')
const path = 'manifests/production.yaml'
const sample = readFileSync(join(root, path), 'utf8')

/** The sample with one text replaced, and the line (from 1) on which the replacement begins. */
function edited(from: string, to: string): { text: string; line: number } {
  const at = sample.indexOf(from)
  if (at < 0) throw new Error(`"${from}" does not stand in the sample`)
  return { text: sample.replace(from, to), line: sample.slice(0, at).split('\n').length }
}

describe('an editor with the real YAML language server', { timeout: 30_000 }, () => {
  let server: LanguageServer
  beforeAll(async () => {
    server = await LanguageServer.start()
  }, 330_000)
  afterAll(() => server.close())

  it.each([path, 'manifests/people.yaml', 'manifests/plans/docs.yaml'])(
    '[MAN-3] underlines nothing in %s, whose first line names its schema',
    async (file) => {
      const text = readFileSync(join(root, file), 'utf8')
      expect(text).toMatch(/^# yaml-language-server: \$schema=\S+\n/)
      expect(await server.open(file, text)).toEqual([])
    },
  )

  it.each([
    ['a key that is misspelt', 'forbidden_writers:', 'forbiden_writers:', 'forbiden_writers'],
    [
      'a way of proof that is misspelt',
      'content_owner: dispatch, tech_lead',
      'content_owner: dispach, tech_lead',
      'dispach|Incorrect|enum|accepted',
    ],
    ['a count that is text', 'approver: 2, esign', 'approver: two, esign', 'integer'],
    ['an id that is a number', 'owner_id: "7712345"', 'owner_id: 7712345', 'string'],
    ['a duration without a unit', 'within: 72h }', 'within: 72 }', 'string'],
    ['a pattern for a branch', 'branch: main', 'branch: "release/*"', 'pattern'],
    ['an approval that is neither', 'approval: required }\n    verify', 'approval: maybe }\n    verify', 'required'],
  ])('[MAN-3] underlines %s on its line', async (_, from, to, words) => {
    const { text, line } = edited(from, to)
    const seen = await server.open(path, text)
    expect(seen.filter(({ message }) => new RegExp(words).test(message)).map((one) => one.line)).toContain(line)
    expect(new Set(seen.map((one) => one.line).filter((other) => Math.abs(other - line) > 2))).toEqual(new Set())
  })

  it('[MAN-3] underlines the action that lacks a key', async () => {
    const { text, line } = edited('      by: verifier\n', '')
    const seen = await server.open(path, text)
    expect(seen.map((one) => one.message)).toEqual(['Missing property "by".'])
    expect(Math.abs((seen[0]?.line ?? 0) - line)).toBeLessThanOrEqual(3)
  })

  it('[MAN-3] offers the keys that are still free, and the values of a choice', async () => {
    const { text, line } = edited('      by: verifier\n', '      by: verifier\n      \n')
    await server.open(path, text)
    const keys = await server.complete(path, { line, character: 6 })
    expect(keys).toEqual(expect.arrayContaining(['review', 'grant']))
    expect(keys).not.toContain('login')

    const value = edited('branch: main\n', 'branch: main\n    runner: \n')
    await server.open(path, value.text)
    const values = await server.complete(path, { line: value.line, character: '    runner: '.length })
    expect(values).toEqual(['github-hosted', 'self-hosted'])
  })

  it('[MAN-3] shows what a key means', async () => {
    const { text, line } = edited('review: content_owner', 'review: content_owner')
    await server.open(path, text)
    expect(await server.hover(path, { line: line - 1, character: 8 })).toContain('recorded review decision')
  })
})
