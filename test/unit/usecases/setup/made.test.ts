// What `quorate setup github` makes, against an emulated GitHub that opens what was sealed for it.
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { jsonText } from '../../../../src/report/json.ts'
import { terminalText } from '../../../../src/report/terminal.ts'
import type { Environment } from '../../../../src/sandbox/github.ts'
import { passwordOf, useSetup } from '../../../support/setup-world.ts'

const at = useSetup()
const NAMES = ['cut', 'verify', 'deploy', 'door', 'revoke'] as const

it('[CLI-1] [PRV-5] makes what the doctor then finds in order, and changes nothing when it is repeated', async () => {
  expect((await at.doctor()).wrong.length).toBeGreaterThan(5)
  const first = await at.setup()
  expect(first.codes).toEqual([])
  expect(first.verdict.outcome).toBe('pass')
  expect(new Set(Object.values(first.states))).toEqual(new Set(['made']))
  const { wrong, count } = await at.doctor()
  expect(wrong).toEqual([])
  expect(count).toBeGreaterThan(30)

  const again = await at.setup()
  expect([again.verdict.outcome, again.written]).toEqual(['pass', []])
  expect(new Set(Object.values(again.states))).toEqual(new Set(['keep']))
})

it('[PRV-5] seals user and password of each login for its own environment, and of the migrator nowhere', async () => {
  await at.setup()
  const opened = [...at.world.secrets].map(([name, all]) => [name, [...all.values()].map(({ value }) => value)])
  const roles = {
    cut: 'cutter_exec',
    verify: 'cutter_verify',
    deploy: 'cutter_deploy',
    door: 'quorate_door',
    revoke: 'quorate_revoke',
  }
  expect(Object.fromEntries(opened)).toEqual(
    Object.fromEntries(NAMES.map((login) => [`production-${login}`, [roles[login], passwordOf(login)]])),
  )
})

it('[PRV-5] shows no secret, as text or as JSON', async () => {
  const { verdict } = await at.setup()
  const shown = terminalText(verdict) + jsonText(verdict)
  expect(shown).toContain('QUORATE_DOOR_DB_PASSWORD')
  expect(shown).not.toContain('password-of-')
})

it('[CLI-1] shows the plan alone where nobody says yes, and changes nothing', async () => {
  const { verdict, codes, states, written } = await at.setup({ yes: false })
  expect([codes, written]).toEqual([['CONFIRMATION_NEEDED'], []])
  expect(JSON.parse(jsonText(verdict)).exit).toBe(64)
  expect(states['environment production-cut']).toBe('create')
  expect(at.world.environments.size).toBe(0)
})

it('[ID-6] asks for the holders of the reviewing role, and lets the branch alone deploy', async () => {
  await at.setup()
  const { requiredReviewers, ...cut } = at.world.environments.get('production-cut') as Environment
  expect(requiredReviewers).toEqual(['barbara', 'edsger'])
  expect(cut).toMatchObject({ preventSelfReview: true, canAdminsBypass: false, branchPolicy: ['main'] })
  expect(at.world.environments.get('production-door')).toMatchObject({
    requiredReviewers: null,
    branchPolicy: ['main'],
  })
})

it('[ID-6] keeps what is stricter there, and tightens what is weaker', async () => {
  await at.setup()
  const cut = at.world.environments.get('production-cut') as Environment
  at.world.environments.set('production-cut', {
    ...cut,
    requiredReviewers: ['tony', 'barbara'],
    waitMinutes: 30,
    preventSelfReview: false,
    branchPolicy: ['v*', 'main', 'release/*'],
  })
  const [[id, ruleset] = []] = at.world.rulesets
  const [pull] = ruleset?.rules ?? []
  at.world.rulesets.set(Number(id), {
    ...(ruleset as NonNullable<typeof ruleset>),
    bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }],
    rules: [
      {
        type: 'pull_request',
        parameters: { ...pull?.parameters, required_approving_review_count: 2, require_code_owner_review: true },
      },
      { type: 'required_signatures' },
      { type: 'non_fast_forward' },
    ],
  })
  const { states, steps, codes } = await at.setup()
  expect(codes).toEqual([])
  expect([states['environment production-cut'], states['rules of main']]).toEqual(['changed', 'changed'])
  expect(at.world.environments.get('production-cut')).toMatchObject({
    requiredReviewers: ['tony', 'barbara', 'edsger'],
    waitMinutes: 30,
    preventSelfReview: true,
    branchPolicy: ['main'],
  })
  const changed = at.world.rulesets.get(Number(id))
  expect(changed?.bypass_actors).toEqual([])
  expect(changed?.rules.map(({ type }) => type)).toEqual([
    'pull_request',
    'non_fast_forward',
    'deletion',
    'required_signatures',
  ])
  expect(changed?.rules[0]?.parameters).toMatchObject({
    required_approving_review_count: 2,
    require_code_owner_review: true,
  })
  // Whoever may let a job begin without a role is said, and not thrown out.
  expect(steps.find(({ what }) => what === 'environment production-cut')?.notes.join()).toContain('tony')
  expect((await at.doctor()).wrong).toEqual([])
})

it('[ID-6] replaces “protected branches”, which are all branches where only rulesets protect', async () => {
  await at.setup()
  const door = at.world.environments.get('production-door') as Environment
  at.world.environments.set('production-door', { ...door, branchPolicy: 'protected' })
  expect((await at.setup()).states['environment production-door']).toBe('changed')
  expect(at.world.environments.get('production-door')?.branchPolicy).toEqual(['main'])
})

it('[PRV-5] leaves secrets that are there, says that it cannot compare them, and replaces them when told to', async () => {
  await at.setup()
  const text = await readFile(join(at.folder, 'door.env'), 'utf8')
  await at.writeSecret('door', text.replace('password-of-door', 'another-of-door'))
  const kept = await at.setup()
  expect(kept.written).toEqual([])
  expect(kept.steps.find(({ what }) => what === 'secrets of production-door')?.words).toContain('nothing is compared')
  const replaced = await at.setup({ replaceSecrets: true })
  expect(replaced.states['secrets of production-door']).toBe('changed')
  expect(at.world.secrets.get('production-door')?.get('QUORATE_DOOR_DB_PASSWORD')?.value).toContain('another-of-door')
})

it('[PRV-5] leaves the secrets of a login whose file is with somebody else, and says whose', async () => {
  await rm(join(at.folder, 'cut.env'))
  const { verdict, states, steps } = await at.setup()
  expect([verdict.outcome, states['secrets of production-cut'], states['secrets of production-door']]).toEqual([
    'pass',
    'left',
    'made',
  ])
  expect(steps.find(({ what }) => what === 'secrets of production-cut')?.words).toContain('cut.env')
  expect(verdict.next?.[0]).toContain('secrets of production-cut')
})

it('[ID-6] takes a tag of the branch’s name for another', async () => {
  await at.setup()
  const policies = [
    { id: 1, name: 'main', type: 'branch' },
    { id: 2, name: 'main', type: 'tag' },
  ]
  const path = /production-door\/deployment-branch-policies$/
  at.fault({ method: 'GET', path, status: 200, body: { total_count: 2, branch_policies: policies } })
  const { steps } = await at.setup({ yes: false })
  expect(steps.find(({ state }) => state === 'change')?.words).toBe('the tag main may not deploy any more')
})
