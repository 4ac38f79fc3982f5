// What lint takes a file for: by its place where that says it, else by its line `kind:`.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lintFiles } from '../../../../src/usecases/policy/lint.ts'

const root = join(import.meta.dirname, '../../../..')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quorate-files-'))
  cpSync(join(root, 'manifests'), join(folder, 'manifests'), { recursive: true })
  cpSync(join(root, 'docs/rollback.md'), join(folder, 'docs/rollback.md'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const found = async (path: string) => {
  const verdict = await lintFiles(folder, [path], () => Promise.reject(new Error('no plan with a script')))
  return verdict.findings.map(({ code, expected, where }) => `${code} ${expected} ${where?.file}`)
}

describe('what lint takes a file for', () => {
  it.each([
    ['manifests/plans/docs.yaml', 'kind: PLANS', 'PLAN'],
    ['manifests/plans/docs.yaml', 'kind: ENVIRONMENT', 'PLAN'],
    ['manifests/people.yaml', 'kind: PERSONS', 'PEOPLE'],
    ['manifests/people.yaml', 'kind: PLAN', 'PEOPLE'],
    ['manifests/production.yaml', 'kind: POLICY', 'ENVIRONMENT'],
  ])('[MAN-5] says of %s with `%s` that %s is expected', async (path, line, kind) => {
    for (const asked of [path, 'manifests/production.yaml']) {
      expect(await found(asked)).toEqual([])
    }
    const text = readFileSync(join(folder, path), 'utf8')
    writeFileSync(join(folder, path), text.replace(/^kind: .*$/m, line))
    for (const asked of [path, 'manifests/production.yaml'])
      expect(await found(asked)).toContain(`MANIFEST_KIND ${kind} ${path}`)
  })

  it.each(['manifests/plans/docs.yaml', 'manifests/people.yaml'])(
    '[MAN-5] says of %s without a kind nothing else',
    async (path) => {
      const text = readFileSync(join(folder, path), 'utf8')
      writeFileSync(join(folder, path), text.replace(/^kind: .*\n/m, ''))
      expect(await found(path)).toEqual([`MANIFEST_MISSING_KEY kind ${path}`])
    },
  )
})

describe('lint of where a plan’s way back is written', () => {
  const notes = async (path: string) => {
    const verdict = await lintFiles(folder, [path], () => Promise.reject(new Error('no plan with a script')))
    const told = (verdict.notes ?? []).filter(({ code }) => code.startsWith('FILE_'))
    return [
      verdict.outcome,
      ...told.map(({ code, observed, where }) => `${code} ${observed} ${where?.file}:${where?.line}:${where?.column}`),
    ]
  }
  const PLAN = 'manifests/plans/docs.yaml'
  const text = () => readFileSync(join(folder, PLAN), 'utf8')

  it('[SQL-1] [LAN-2] notes a file that is not there, at its place, and does not block', async () => {
    expect(await notes(PLAN)).toEqual(['pass'])
    rmSync(join(folder, 'docs/rollback.md'))
    const line =
      text()
        .split('\n')
        .findIndex((one) => one.includes('rollback:')) + 1
    expect(await notes(PLAN)).toEqual(['pass', `FILE_MISSING docs/rollback.md ${PLAN}:${line}:13`])
  })

  it('[SQL-1] [LAN-2] looks for the file without the section, and only from a checkout', async () => {
    writeFileSync(join(folder, PLAN), text().replace('docs/rollback.md', 'docs/rollback.md#cut'))
    expect(await notes(PLAN)).toEqual(['pass'])
    rmSync(join(folder, 'docs/rollback.md'))
    writeFileSync(join(folder, 'docs/docs.yaml'), text())
    expect(await notes('docs/docs.yaml')).toEqual(['pass'])
  })
})
