// The action's mode plan, of plans with scripts: what they would run is told in the summary and in the comment (SQL-7).
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type GitHub, startGitHub } from '../../src/sandbox/github.ts'
import { packageRoot } from '../../src/system/package-root.ts'
import { type Ended, runIn } from './support/dispatch.ts'

const root = packageRoot()
const samples = join(root, 'docs/examples/plans')
const baseSha = 'b'.repeat(40)
const paths = [
  'manifests/production.yaml',
  ...['close-accounts', 'totals-by-month'].map((plan) => `manifests/plans/${plan}.yaml`),
  ...['close-accounts', 'no-open-account-of-gone-customers'].map((script) => `db/${script}.sql`),
  ...['totals-by-month', 'totals-by-month-undo'].map((script) => `db/${script}.sql`),
]

let github: GitHub
let folder: string
let base: Map<string, string>
beforeAll(async () => {
  github = await startGitHub()
  folder = await mkdtemp(join(tmpdir(), 'quorate-plan-script-'))
})
beforeEach(async () => {
  base = new Map()
  for (const path of paths) {
    await cp(join(samples, path), join(folder, path))
    base.set(path, await readFile(join(samples, path), 'utf8'))
  }
  github.world.files.set(baseSha, base)
  const sides = { head: { ref: 'topic', sha: 'a'.repeat(40) }, base: { ref: 'main', sha: baseSha } }
  github.world.pulls.set(7, { number: 7, title: 'A change', user: 'ada', fork: false, ...sides })
  github.world.comments.set(7, [])
})
afterAll(async () => {
  await github.close()
  await rm(folder, { recursive: true, force: true })
})

/** Runs the mode as on GitHub for a pull request. */
async function plan(): Promise<Ended> {
  const event = { event: 'pull_request', ref: 'refs/pull/7/merge' }
  const inputs = { mode: 'plan' }
  const { env } = await github.createJob({ actor: 'ada', workflow: 'plan.yml', inputs, workspace: folder, ...event })
  return runIn(env, { action: join(root, 'dist/index.js') })
}

async function edit(name: string, ...edits: readonly (readonly [from: string, to: string])[]): Promise<void> {
  let text = await readFile(join(folder, name), 'utf8')
  for (const [from, to] of edits) {
    expect(text).toContain(from)
    text = text.replace(from, to)
  }
  await writeFile(join(folder, name), text)
}

const comment = () => github.world.comments.get(7)?.[0]?.body ?? ''

describe('mode plan, of a plan with a script', () => {
  it('[SQL-7] says of one that the base branch has too that nothing differs', async () => {
    const job = await plan()
    expect([job.exit, job.outputs.outcome, job.stderr]).toEqual([0, 'pass', ''])
    const told = comment()
    expect(told).toMatch(
      /### What plan close&#45;accounts would run in billing\n\n- Nothing differs from the base branch/,
    )
    expect(told).not.toContain('### Statements')
  })

  it('[SQL-7] shows statements, tables, dangers, target, bounds, assertions and compensation where its script differs', async () => {
    await edit('db/close-accounts.sql', ['1044', '1044, 1045'], ['and not closed', ''])
    const job = await plan()
    expect([job.exit, job.outputs.outcome]).toEqual([0, 'pass'])
    for (const told of [job.summary, comment()]) {
      expect(told).toContain('| Line | Statement | Tables |\n|---|---|---|\n')
      expect(told).toMatch(
        /\| 2&#58;1 \| INSERT \| update accounts, insert log, read closed|\| 2&#58;1 \| INSERT \| update accounts, insert log \|/,
      )
      expect(told).toMatch(/### Target billing\n\n- the script runs as billing&#95;change/)
      expect(told).toMatch(/\| billing&#46;accounts \| 0 \| 3 \| 0 \|/)
      expect(told).toMatch(/### What must be true afterwards\n\n- /)
      expect(told).toMatch(/### The way forward after a failed verify\n\n- the rows as they were/)
    }
    const { data } = JSON.parse(job.outputs.verdict ?? '{}')
    expect(data.scripts).toMatchObject([
      { plan: 'close-accounts', differs: true },
      { plan: 'totals-by-month', differs: false },
    ])
  })

  it('[SQL-5] blocks what a script cannot have, on the line of the script', async () => {
    await edit('db/close-accounts.sql', ['with closed', 'vacuum;\nwith closed'])
    const job = await plan()
    expect([job.exit, job.outputs.outcome]).toEqual([1, 'blocked'])
    expect(job.stdout).toMatch(/::error file=db\/close-accounts\.sql,line=2,.*title=SCRIPT_NOT_TRANSACTIONAL/)
  })

  it('[SQL-7] says of one that is new, or was of documents before, all of it', async () => {
    base.delete('manifests/plans/close-accounts.yaml')
    const docs = await readFile(join(root, 'manifests/plans/docs.yaml'), 'utf8')
    base.set('manifests/plans/totals-by-month.yaml', docs.replace('name: docs', 'name: totals-by-month'))
    const { data } = JSON.parse((await plan()).outputs.verdict ?? '{}')
    expect(data.scripts.map(({ differs }: { differs: boolean }) => differs)).toEqual([true, true])
  })
})
