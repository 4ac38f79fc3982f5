// The doctor on what GitHub's plans offer: environments, who may start a workflow, and how often one may ask.
import { describe, expect, it } from 'vitest'
import { sampled } from '../support/sample.ts'
import { SANDBOXED, useDoctor } from './support/doctor.ts'

const doctor = useDoctor()
const { examine } = doctor
const answer = (path: RegExp, body: unknown, status = 200) => doctor.sandbox.github.fault({ path, status, body })
const plan = (name: string) => answer(/^\/orgs\/acme$/, { plan: { name } })
const untold = () => answer(/^\/orgs\/acme$/, {}, 404)

/** The doctor's answer while all of these stand. */
async function examineWith(...faults: readonly (() => void)[]) {
  return examine().finally(() => {
    for (const undo of faults) undo()
  })
}
type Examined = Awaited<ReturnType<typeof examine>>
const seen = ({ shown }: Examined, asked: string) =>
  shown.checks.flatMap(({ code, state, observed }) => (code === asked ? [[state, observed]] : []))

describe('a private repository', () => {
  const none = () => answer(/\/environments\/production-\w+$/, { message: 'Not Found' }, 404)

  it('[ID-6] without environments is told so once, with what GitHub Free lacks, and not four times that one is missing', async () => {
    const told = await examineWith(untold(), none())
    expect([told.exit, told.failed]).toEqual([1, ['ENVIRONMENTS_OFFERED']])
    expect(seen(told, 'ENVIRONMENTS_OFFERED')).toEqual([
      ['fail', 'none of them, and GitHub shows the plan to its owner only'],
    ])
    const fix = told.shown.checks.find(({ code }) => code === 'ENVIRONMENTS_OFFERED')?.fix
    expect(fix).toContain('GitHub Free has none for private repositories')
    expect(fix).toContain('production-cut, production-verify, production-deploy, production-door, production-revoke')
    expect(told.shown.checks.some(({ code }) => code === 'ENVIRONMENT' || code === 'PLAN')).toBe(false)
  })

  it('[ID-6] on the plan free has none, whatever was left from when it was public', async () => {
    const told = await examineWith(plan('free'))
    expect([told.failed, seen(told, 'ENVIRONMENTS_OFFERED')]).toEqual([
      ['ENVIRONMENTS_OFFERED'],
      [['fail', 'none of them, on the plan free']],
    ])
  })

  it('[ID-6] that lacks one of them, and every public one, is told which', async () => {
    const one = await examineWith(untold(), answer(/\/environments\/production-door$/, {}, 404))
    expect([one.failed, seen(one, 'ENVIRONMENTS_OFFERED')]).toEqual([['ENVIRONMENT'], []])
    const { repository } = doctor.sandbox.github.world
    doctor.sandbox.github.world.repository = { ...repository, visibility: 'public' }
    const shown = await examineWith(none(), () => {
      doctor.sandbox.github.world.repository = repository
    })
    expect(shown.failed).toEqual(['ENVIRONMENT', 'ENVIRONMENT', 'ENVIRONMENT', 'ENVIRONMENT', 'ENVIRONMENT'])
  })
})

describe('who may start a login’s workflow', () => {
  const CUT = '.github/workflows/cut.yml'
  const VERIFY = '.github/workflows/verify.yml'
  const head = { id: 61_001, name: 'operators', target: 'actions', source_type: 'Repository', source: 'acme/ledger' }
  const actors = (...allowed_actors: readonly object[]) => ({
    type: 'restrict_actions_actors',
    parameters: { allowed_actors },
  })
  const events = (...allowed_events: readonly string[]) => ({
    type: 'restrict_action_events',
    parameters: { allowed_events },
  })
  /** One policy, as GitHub tells it. */
  const protection = (more: object, of: object = {}) => {
    const policy = { ...head, enforcement: 'active', ...of }
    const undo = [
      answer(/\/actions\/policies$/, { total_count: 1, policies: [policy] }),
      answer(/\/actions\/policies\/61001$/, { ...policy, ...more }),
    ]
    return () => {
      for (const one of undo) one()
    }
  }
  const on = (include: readonly string[], exclude: readonly string[] = []) => ({
    conditions: { workflow_path: { include, exclude } },
  })
  const team = actors({ type: 'Team', id: 1 })
  const operators = () =>
    doctor.sandbox.people.people
      .filter(({ roles }) => roles.includes('operator') || roles.includes('verifier'))
      .map(({ id }) => ({ type: 'User', id: Number(id) }))
  /** Of cut.yml and verify.yml; deploy.yml is looked at like them. */
  const ofLanes = (...args: Parameters<typeof seen>) => seen(...args).slice(0, 2)
  const anybody = ['warn', 'anybody who may write']

  it('[ID-7] is its operators, where an active policy names them or a team', async () => {
    const team = ['ok', [['Team 51001']]]
    expect(seen(await examine(), 'WORKFLOW_ACTORS')).toEqual([team, team, team])
    const cut = doctor.sandbox.people.people.filter(({ roles }) => roles.includes('operator'))
    const named = cut.map(({ id }) => ({ type: 'User', id: Number(id) }))
    const logins = cut.map(({ githubLogin }) => githubLogin)
    const told = await examineWith(protection({ ...on([CUT]), rules: [actors(...named)] }))
    expect([told.exit, ofLanes(told, 'WORKFLOW_ACTORS')]).toEqual([0, [['ok', [logins]], anybody]])
    const fix = told.shown.checks.find(({ title }) => title === `only its operators start ${VERIFY}`)?.fix
    for (const { githubLogin: login, id, roles } of doctor.sandbox.people.people)
      expect([login, fix?.includes(`${login} (${id})`)]).toEqual([login, roles.includes('verifier')])
  })

  it.each(
    sampled<readonly [string, () => () => void, readonly (readonly unknown[])[]]>([
      [
        'there is no policy',
        () => answer(/\/actions\/policies$/, { total_count: 0, policies: [] }),
        [anybody, anybody],
      ],
      [
        'it is only evaluated',
        () => protection({ ...on(['~ALL']), rules: [team] }, { enforcement: 'evaluate' }),
        [anybody, anybody],
      ],
      [
        'it is for another workflow',
        () => protection({ ...on(['.github/workflows/c?.yml']), rules: [team] }),
        [anybody, anybody],
      ],
      [
        'it leaves one out',
        () => protection({ ...on(['**'], [VERIFY]), rules: [team] }),
        [['ok', [['Team 1']]], anybody],
      ],
      [
        'it has no condition',
        () => protection({ rules: [team] }),
        [
          ['ok', [['Team 1']]],
          ['ok', [['Team 1']]],
        ],
      ],
      [
        'it says nothing of actors',
        () => protection({ ...on(['*/*/*.yml']), rules: [events('workflow_dispatch')] }),
        [anybody, anybody],
      ],
      [
        'a role may too',
        () => protection({ rules: [actors({ type: 'RepositoryRole', id: 4 }, ...operators())] }),
        [
          ['warn', expect.anything()],
          ['warn', expect.anything()],
        ],
      ],
      [
        'somebody else may too',
        () => protection({ rules: [actors(...operators(), { type: 'User', id: 4242 })] }),
        [
          ['warn', expect.anything()],
          ['warn', expect.anything()],
        ],
      ],
      [
        'another workflow’s operators may too',
        () => protection({ rules: [actors(...operators())] }),
        [
          ['warn', expect.anything()],
          ['warn', expect.anything()],
        ],
      ],
    ]),
  )('[ID-7] is looked for, and mentioned where it is not narrow: %s', async (_, arrange, expected) => {
    const told = await examineWith(arrange())
    expect([told.exit, told.failed, ofLanes(told, 'WORKFLOW_ACTORS')]).toEqual([0, [], expected])
  })

  it('[ID-7] is nobody, where a policy allows no dispatch: that fails', async () => {
    const told = await examineWith(protection({ ...on([CUT]), rules: [team, events('push', 'schedule')] }))
    expect([told.exit, told.failed, ofLanes(told, 'WORKFLOW_DISPATCH')]).toEqual([
      1,
      ['WORKFLOW_DISPATCH'],
      [
        ['fail', [['push', 'schedule']]],
        ['ok', []],
      ],
    ])
  })

  it('[ID-7] is read where the organization made the policy', async () => {
    const inherited = { source_type: 'Organization', source: 'acme' }
    const heal = answer(/^\/orgs\/acme\/actions\/policies\/61001$/, { ...head, ...inherited, rules: [team] })
    const told = await examineWith(protection({ rules: [] }, inherited), heal)
    expect(ofLanes(told, 'WORKFLOW_ACTORS')).toEqual([
      ['ok', [['Team 1']]],
      ['ok', [['Team 1']]],
    ])
  })

  it.each([
    ['the list', () => answer(/\/actions\/policies$/, {}, 404)],
    ['a part of the list', () => answer(/\/actions\/policies$/, { total_count: 2, policies: [head] })],
    ['the policy', () => answer(/\/actions\/policies\/61001$/, {}, 403)],
  ])('[ID-7] is mentioned once where GitHub does not tell %s', async (_, arrange) => {
    const told = await examineWith(arrange())
    expect([told.exit, told.warned.filter((code) => code === 'WORKFLOW_ACTORS')]).toEqual([0, ['WORKFLOW_ACTORS']])
    expect(ofLanes(told, 'WORKFLOW_ACTORS')).toEqual([['warn', 'GitHub shows this to administrators only']])
  })

  it('[ID-7] is not asked on a plan without such policies', async () => {
    const told = await examineWith(plan('pro'), answer(/\/actions\/policies$/, {}, 404))
    expect([told.failed, ofLanes(told, 'WORKFLOW_ACTORS')]).toEqual([['PLAN'], []])
  })
})

describe('a limit of the rate', () => {
  const secondary = {
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  }

  it('[ACT-3] is told as one, by its body alone, and leaves the doctor undecided', async () => {
    const told = await examineWith(answer(/\/customization\/sub$/, secondary, 403))
    expect([told.exit, told.failed, told.unknown]).toEqual([2, [], ['OIDC_SUBJECT', 'GITHUB_RATE']])
    expect(seen(told, 'OIDC_SUBJECT')).toEqual([['unknown', 'GitHub limits the rate of calls']])
    expect(seen(told, 'GITHUB_RATE')).toEqual([['unknown', '1 refused']])
  })

  it('[ACT-3] is no missing right, which is told otherwise', async () => {
    const body = { message: 'Resource not accessible by personal access token' }
    const told = await examineWith(answer(/\/customization\/sub$/, body, 403))
    expect([told.exit, told.unknown, told.warned]).toEqual([2, ['OIDC_SUBJECT'], SANDBOXED])
    expect(seen(told, 'OIDC_SUBJECT')).toEqual([['unknown', 'status 403']])
  })
})
