// The action's mode lint: passes on the sample, and marks every fault on its line.
import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type GitHub, startGitHub } from '../../src/sandbox/github.ts'
import { packageRoot } from '../../src/system/package-root.ts'
import { findingsOf, runIn } from './support/dispatch.ts'

let github: GitHub
let folder: string
beforeAll(async () => {
  github = await startGitHub()
  const job = await github.createJob({ actor: 'ada', workflow: 'lint.yml' })
  folder = join(job.directory, 'checkout')
})
afterAll(() => github.close())

async function lint(faults: readonly (readonly [file: string, from: string, to: string])[] = []) {
  await rm(folder, { recursive: true, force: true })
  await cp(join(packageRoot(), 'manifests'), join(folder, 'manifests'), { recursive: true })
  for (const path of ['docs', 'README.md', 'SECURITY.md'])
    await cp(join(packageRoot(), path), join(folder, path), { recursive: true })
  for (const [file, from, to] of faults) {
    const path = join(folder, 'manifests', file)
    const text = await readFile(path, 'utf8')
    expect(text).toContain(from)
    await writeFile(path, text.replace(from, to))
  }
  // As on GitHub for a pull request: no secrets, no permission to ask for a token.
  const job = await github.createJob({
    actor: 'ada',
    workflow: 'lint.yml',
    event: 'pull_request',
    inputs: { mode: 'lint' },
    workspace: folder,
  })
  const env = { ...job.env, ACTIONS_ID_TOKEN_REQUEST_TOKEN: null, ACTIONS_ID_TOKEN_REQUEST_URL: null }
  return runIn(env, { action: join(packageRoot(), 'dist/index.js') })
}

it('[ACT-1] [MAN-4] passes on the sample, without secrets, token or network', async () => {
  const before = github.requests.length
  const job = await lint()
  expect([job.exit, job.outputs.outcome, job.outputs.findings, job.stderr]).toEqual([0, 'pass', '[]', ''])
  expect(job.stdout).not.toContain('::error')
  expect(JSON.parse(job.outputs.verdict as string).facts['manifests/production.yaml']).toMatch(/[0-9a-f]{64}/)
  expect(github.requests.length).toBe(before)
})

it('[ACT-2] [MAN-4] marks all faults at once, each on its file and line, and ends with 1', async () => {
  const job = await lint([
    ['production.yaml', 'reviewer: environment', 'reviewer: telepathy'],
    ['production.yaml', 'approver: 2', 'approver: 0'],
    ['production.yaml', '  privileges:', '  unknown: 1\n  privileges:'],
    ['people.yaml', 'id: "1003"', 'id: "1002"'],
    ['people.yaml', 'roles: [content_owner]', 'roles: [content_ownerx]'],
    ['plans/docs.yaml', 'revision: 1', 'revision: 0'],
  ])
  expect([job.exit, job.outputs.outcome]).toEqual([1, 'blocked'])
  const findings = findingsOf(job)
  expect(new Set(findings.map(({ where }) => where?.file))).toEqual(
    new Set(['manifests/production.yaml', 'manifests/people.yaml', 'manifests/plans/docs.yaml']),
  )
  expect(findings.length).toBeGreaterThanOrEqual(5)
  for (const { code, title, remedy, where } of findings) {
    expect(where?.line).toBeGreaterThan(1)
    expect([title.length > 3, remedy.length > 3]).toEqual([true, true])
    expect(job.stdout).toContain(`::error file=${where?.file},line=${where?.line},col=${where?.column},title=${code}::`)
    expect(job.summary).toContain(`\`${where?.file}:${where?.line}:${where?.column}\``)
  }
  const people = await readFile(join(folder, 'manifests/people.yaml'), 'utf8')
  const twice = findings.find(({ code }) => code === 'PERSON_TWICE')
  expect(people.split('\n')[(twice?.where?.line ?? 0) - 1]).toContain('barbara')
})

it('[ACT-3] of an environment without a policy is undecided', async () => {
  await lint()
  const job = await github.createJob({
    actor: 'ada',
    workflow: 'lint.yml',
    inputs: { mode: 'lint', environment: 'staging' },
    workspace: folder,
  })
  const ended = await runIn(job.env, { action: join(packageRoot(), 'dist/index.js') })
  expect([ended.exit, ended.outputs.outcome, ended.codes]).toEqual([2, 'undecided', ['FILE_MISSING']])
})
