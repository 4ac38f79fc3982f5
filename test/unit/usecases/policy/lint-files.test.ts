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
