// Which of the four strengths the doctor says of a set-up (RUN-7).
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { askedByPlans } from '../../../../src/checkout/asked-by-plans.ts'
import { readEnvironment } from '../../../../src/manifest/read-environment.ts'
import type { Check, CheckId } from '../../../../src/usecases/doctor/check.ts'
import { type Known, strengthChecks } from '../../../../src/usecases/doctor/strength.ts'
import { accepted } from '../../manifest/environment.ts'

const NAME = 'production-deploy'
const SAMPLE = readFileSync(join(import.meta.dirname, '../../../../manifests/production.yaml'), 'utf8')
/** The sample policy, with a text replaced that is there. */
const environment = (from = '', to = '') => {
  expect(SAMPLE).toContain(from)
  return accepted(readEnvironment(SAMPLE.replace(from, to), 'manifests/production.yaml'))
}
const of = (id: CheckId, title = ''): Check => ({ id, title, state: 'ok', observed: true, fix: null })
const PROTECTED = [
  ...(['REVIEWERS', 'SELF_REVIEW', 'ADMIN_BYPASS', 'BRANCH_POLICY'] as const).map((id) => of(id, `${NAME}: it holds`)),
  ...(['BRANCH_REVIEW', 'BRANCH_LAST_PUSH', 'BRANCH_REWRITE'] as const).map((id) => of(id)),
]
const policy = environment()
const PINNED = `deploy: { workflow: { uses: acme/gate/.github/workflows/deploy.yml@refs/tags/v1, sha: ${'a1'.repeat(20)} }, role`
const key = { kid: 'k', n: 'n', environment: NAME, seal_sha256: 's', since: 't', retired: null }
const NOTHING: Known = { policy, checks: [], asked: new Set(), keys: [] }
const told = (known: Partial<Known>) => {
  const [one, ...more] = strengthChecks({ ...NOTHING, ...known })
  expect(more).toEqual([])
  const { strength, also } = (one?.observed ?? {}) as { strength?: string; also?: string[] }
  return [one?.state, strength, ...(also ?? [])]
}

describe('[RUN-7] the strength of deploys', () => {
  it('is the step alone where nothing else is known, and the doctor warns of it', () => {
    expect(told({})).toEqual(['warn', 'advisory'])
  })

  it('is GitHub’s protections where all of them hold, and not where one is missing or is another environment’s', () => {
    expect(told({ checks: PROTECTED })).toEqual(['ok', 'github_protections'])
    for (const one of PROTECTED) {
      const others = PROTECTED.filter((other) => other !== one)
      expect(told({ checks: others })).toEqual(['warn', 'advisory'])
      expect(told({ checks: [...others, { ...one, state: 'fail' }] })).toEqual(['warn', 'advisory'])
    }
    const foreign = PROTECTED.map((one) => ({ ...one, title: one.title.replace(NAME, 'production-cut') }))
    expect(told({ checks: foreign })).toEqual(['warn', 'advisory'])
  })

  it('is a pinned workflow where the policy pins that of the login', () => {
    const pinned = environment('deploy: { role', PINNED)
    expect(told({ policy: pinned })).toEqual(['ok', 'pinned_workflow'])
    expect(told({ policy: pinned, checks: PROTECTED })).toEqual(['ok', 'pinned_workflow', 'github_protections'])
  })

  it('is a permit where the action offers an audience and the database has a living key of that environment', () => {
    expect(told({ keys: [key] })).toEqual(['ok', 'permit'])
    expect(told({ keys: [{ ...key, retired: 't' }] })).toEqual(['warn', 'advisory'])
    expect(told({ keys: [{ ...key, environment: 'production-cut' }] })).toEqual(['warn', 'advisory'])
    expect(told({ keys: null })).toEqual(['warn', 'advisory'])
    const silent = environment('      audiences: [sts.amazonaws.com]', '      #')
    expect(told({ policy: silent, keys: [key] })).toEqual(['warn', 'advisory'])
  })

  it('is what the plans of the checkout ask for, whatever else is in that folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'quorate-plans-'))
    const write = (name: string, text: string) => writeFile(join(folder, 'manifests/plans', name), text)
    const head =
      'apiVersion: quorate/v1\nkind: PLAN\nmetadata: { name: shop }\nspec: { carrier: C1, revision: 1, rollback: docs/back.md, run:'
    const plan = (part: string) => `${head} { command: ./x, deadline: 30m${part} } }\n`
    try {
      expect(await askedByPlans(folder)).toEqual(new Set())
      await mkdir(join(folder, 'manifests/plans/folder.yaml'), { recursive: true })
      await write('broken.yaml', 'spec: [')
      await write('list.yaml', '- 1')
      await write('none.yaml', plan(''))
      expect(await askedByPlans(folder)).toEqual(new Set())
      await write('sealed.yaml', plan(', releases: [TOKEN]'))
      const asked = await askedByPlans(folder)
      expect([...asked, told({ asked })]).toEqual(['releases', ['ok', 'release']])
      await write('login.yaml', plan(', temporary_login: { role: app }'))
      expect(told({ asked: await askedByPlans(folder) })).toEqual(['ok', 'release', 'temporary_login'])
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('is not told of a policy without runs', () => {
    const actions = Object.entries(policy.spec.actions).filter(([, { does }]) => does !== 'run')
    const without = { ...policy, spec: { ...policy.spec, actions: Object.fromEntries(actions) } } as typeof policy
    expect(strengthChecks({ ...NOTHING, policy: without })).toEqual([])
  })
})
