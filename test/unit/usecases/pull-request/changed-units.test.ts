// What a plan with a pattern would cut, against the base of a pull request.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { BaseFiles } from '../../../../src/ci/github/changed-base.ts'
import { folderFiles } from '../../../../src/system/files.ts'
import { planUnits } from '../../../../src/usecases/pull-request/changed-units.ts'
import { makeAttesting } from '../../../support/attestations.ts'

const PLAN = `apiVersion: quorate/v1
kind: PLAN
metadata: { name: docs }
spec: { carrier: C1, revision: 1, root: docs, rollback: r.md, sources: ['guide/*.md'] }
`

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'quorate-changed-'))
  folders.push(folder)
  for (const [path, text] of Object.entries({ 'manifests/plans/docs.yaml': PLAN, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

function baseOf(files: Readonly<Record<string, string>>): BaseFiles {
  const { readText, entriesIn } = folderFiles(folderOf(files))
  return { read: readText, entriesIn }
}

describe('a plan with a pattern', () => {
  it('[LAN-2] is compared with the files that the pattern matched at the base', async () => {
    const folder = folderOf({ 'guide/a.md': '# A\n', 'guide/b.md': '# B\n\nnew\n', 'guide/d.md': '# D\n' })
    const base = baseOf({ 'guide/b.md': '# B\n', 'guide/c.md': '# C\n', 'guide/d.md': '# D\n\n' })
    const { plans, findings, notes } = await planUnits(folder, 'docs', base)
    expect([findings, notes]).toEqual([[], []])
    expect(plans[0]?.changes?.map(({ address, change }) => [address, change])).toEqual([
      ['docs/guide/a#a', 'add'],
      ['docs/guide/b#b', 'change'],
      ['docs/guide/c#c', 'retire'],
    ])
  })

  it('[LAN-2] adds everything where the pattern matched nothing at the base', async () => {
    const { plans, notes } = await planUnits(folderOf({ 'guide/a.md': '# A\n' }), 'docs', baseOf({}))
    expect([plans[0]?.changes?.map(({ change }) => change), notes]).toEqual([['add'], []])
  })
})

describe('a plan of a run', () => {
  const plan = `apiVersion: quorate/v1
kind: PLAN
metadata: { name: shop }
spec:
  carrier: C1
  revision: 1
  rollback: r.md
  run:
    files: [deploy.sh]
    subjects: required
    attested_by: { workflow: acme/ledger/.github/workflows/build.yml, trusted_root: root.jsonl }
    deadline: 30m
`
  const found = async (files: Readonly<Record<string, string>>) => {
    const folder = folderOf({ 'manifests/plans/shop.yaml': plan, 'deploy.sh': 'true\n', ...files })
    return (await planUnits(folder, 'shop', null)).findings.map(({ code, where }) => [code, where?.line])
  }

  it('[SEAT-5] is read with its trusted root, before anybody merges one that is none', async () => {
    const { root } = await makeAttesting()
    expect(await found({ 'root.jsonl': `${root}\n` })).toEqual([])
    expect(await found({ 'root.jsonl': `${root}\n{}\n` })).toEqual([['TRUSTED_ROOT_MALFORMED', 2]])
    expect(await found({})).toEqual([['FILE_MISSING', undefined]])
  })
})
