// The doctor, as the bundle runs it: a sound set-up, then one fault at a time, on GitHub's side, in the checkout, in the database.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { calculateJwkThumbprint, type JWK } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/adapters/postgres/connect.ts'
import { sha256 } from '../../src/gate/encoding.ts'
import { pinKey } from '../../src/identity/pinned-key.ts'
import type { Environment } from '../../src/sandbox/github.ts'
import { type JobResult, runJob } from '../../src/sandbox/job.ts'
import { personWith } from '../../src/sandbox/people.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts'
import { withOtherAddress } from '../support/other-address.ts'

const examples = join(import.meta.dirname, '../../docs/examples/workflows')

let sandbox: Sandbox
let superuser: Database
let token: string
beforeAll(async () => {
  sandbox = await startSandbox()
  superuser = await sandbox.connectAs('superuser')
  const folder = join(sandbox.workspace, '.github/workflows')
  await mkdir(folder, { recursive: true })
  for (const name of await readdir(examples)) {
    const text = await readFile(join(examples, name), 'utf8')
    await writeFile(join(folder, name), text.replace('0'.repeat(40), '1'.repeat(40)))
  }
  const job = await sandbox.github.createJob({ actor: personWith(sandbox.people, ['codex']), workflow: 'open.yml' })
  token = job.env['INPUT_GITHUB-TOKEN'] ?? ''
})
afterAll(async () => {
  await superuser.close()
  await sandbox.close()
})

interface Shown {
  readonly outcome: string
  readonly exit: number
  readonly findings: readonly { code: string; observed: { check: string } }[]
  readonly checks: readonly { code: string; title: string; state: string; observed: unknown; fix: string | null }[]
}

/** Runs the command; `env` replaces or, with undefined, removes variables. */
async function run(
  env: Record<string, string | undefined> = {},
  args: readonly string[] = [],
  cwd = sandbox.workspace,
): Promise<JobResult> {
  const all = { GITHUB_API_URL: sandbox.github.url, GITHUB_TOKEN: token, ...sandbox.secretsOf('door'), ...env }
  const given = Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
  return runJob(given, {
    action: join(dirname(sandbox.action), 'cli.js'),
    args: ['doctor', '--jwks-url', `${sandbox.github.url}/.well-known/jwks`, ...args],
    cwd,
  })
}

async function examine(env: Record<string, string | undefined> = {}, cwd?: string) {
  const { exit, stdout } = await run(env, ['--json'], cwd)
  const shown = JSON.parse(stdout) as Shown
  const of = (state: string) => shown.checks.filter((one) => one.state === state).map(({ code }) => code)
  expect(shown.exit).toBe(exit)
  const [failed, unknown] = [of('fail'), of('unknown')]
  expect(shown.findings.map(({ code, observed }) => `${code} ${observed.check}`)).toEqual([
    ...failed.map((check) => `SETUP_WRONG ${check}`),
    ...unknown.map((check) => `SETUP_UNKNOWN ${check}`),
  ])
  return { exit, shown, failed, warned: of('warn'), unknown }
}

/** In the order of the checks. */
const LOGINS = ['cutter_exec', 'cutter_verify', 'quorate_door', 'quorate_revoke', 'quorate_migrator']

/** What the sandbox itself has of it: it is not made to last. */
const SANDBOXED = ['DURABLE']

describe('the doctor', () => {
  it('[CLI-1] finds nothing wrong with a sound set-up, and ends with 0', async () => {
    const { exit, failed, warned, unknown, shown } = await examine()
    expect({ exit, failed, warned, unknown }).toEqual({ exit: 0, failed: [], warned: SANDBOXED, unknown: [] })
    expect(shown.checks.length).toBeGreaterThan(60)
  })

  it('[KEY-1] [EV-2] tells the ledger’s head with the keys that are pinned', async () => {
    const [key] = sandbox.github.jwks.keys
    const [head] = await superuser.query<{ ledger: string; head: string }>(
      `select h ->> 'ledger_id' as ledger, format('%s %s', h ->> 'seq', h ->> 'head') as head from qt001_cp.head_json() as h`,
    )
    const { shown } = await examine()
    expect(shown.checks.find(({ code }) => code === 'GENESIS')?.observed).toEqual({
      ...head,
      keys: `${key?.kid} ${await calculateJwkThumbprint(key as JWK)}`,
    })
  })

  it('[KEY-1] names a pinned key that is no longer published by the thumbprint that a KEY_CHANGE retires', async () => {
    const { issuer, rogue } = sandbox.github.keys
    const heal = sandbox.github.fault({ path: /jwks$/, status: 200, body: { keys: [rogue.jwk] } })
    const { warned, shown } = await examine().finally(heal)
    const seen = shown.checks.find(({ code }) => code === 'KEYS_PUBLISHED')?.observed
    expect([warned, seen]).toEqual([[...SANDBOXED, 'KEYS_PUBLISHED'], { [issuer.kid]: pinKey(issuer.jwk).thumbprint }])
  })

  it('[CLI-1] tells each check in words, what is wrong with what was seen and the fix', async () => {
    const { exit, stdout } = await run()
    expect(exit).toBe(0)
    expect(stdout).toContain('✓ the server is PostgreSQL 15 to 18  (VERSION)')
    expect(stdout).toContain(
      '! what was committed is still there after a crash  (DURABLE)\n    observed  {"fsync":"off"',
    )
    expect(stdout).toContain('    fix       alter system set fsync = on')
    expect(stdout).toMatch(/PASS {2}doctor: \d+ ok, 1 to think about, 0 wrong, 0 not examined/)
  })

  it.each(['migrator', 'cut', 'verify'] as const)('[CLI-1] sees the same as the login %s', async (login) => {
    const door = Object.fromEntries(Object.keys(sandbox.secretsOf('door')).map((name) => [name, undefined]))
    const { exit, failed, unknown } = await examine({ ...door, ...sandbox.secretsOf(login) })
    expect({ exit, failed, unknown }).toEqual({ exit: 0, failed: [], unknown: [] })
  })

  it('[CLI-1] is undecided without GitHub, without a token, and without a database', async () => {
    const alone = await examine({ GITHUB_API_URL: 'http://127.0.0.1:1' })
    expect([alone.exit, alone.failed, alone.unknown]).toEqual([
      2,
      [],
      ['GITHUB_READ', 'PEOPLE_IDS', 'CLOCK_DATABASE', 'CLOCK_HERE'],
    ])
    const anonymous = await examine({ GITHUB_TOKEN: undefined })
    expect([anonymous.exit, anonymous.unknown]).toEqual([2, ['GITHUB_READ', 'PEOPLE_IDS']])
    const dry = await examine({ QUORATE_DOOR_DB_USER: undefined })
    expect([dry.exit, dry.unknown]).toEqual([2, ['DATABASE', 'CLOCK_DATABASE']])
    const wrong = await examine({ QUORATE_DOOR_DB_PASSWORD: 'wrong' })
    expect([wrong.exit, wrong.unknown]).toEqual([2, ['DATABASE', 'CLOCK_DATABASE']])
    expect(JSON.stringify(wrong.shown)).toContain('DB_AUTH')
  })

  it('[PRV-5] tells in JSON too why it cannot begin', async () => {
    const file = join(sandbox.workspace, 'open.env')
    await writeFile(file, '', { mode: 0o644 })
    const { exit, stdout } = await run({}, ['--json', '--settings', file])
    expect([exit, JSON.parse(stdout).findings[0].code]).toEqual([2, 'ENV_FILE_MODE'])
    const elsewhere = await run({ GITHUB_API_URL: 'http://example.com' })
    expect([elsewhere.exit, elsewhere.stdout]).toEqual([2, ''])
    expect(elsewhere.stderr).toContain('ENV_INVALID')
  })

  it('[PRV-5] fails where the secrets of both lanes lie together', async () => {
    const { QUORATE_DOOR_DB_USER: _, ...shared } = sandbox.secretsOf('door')
    const both = {
      ...shared,
      ...sandbox.secretsOf('cut'),
      ...sandbox.secretsOf('verify'),
      QUORATE_DOOR_DB_USER: undefined,
    }
    const { exit, failed } = await examine(both)
    expect([exit, failed]).toEqual([1, ['DATABASE']])
  })
})

describe('the doctor on GitHub’s side', () => {
  const environment = (changes: Partial<Environment>, of = 'cut') => {
    const name = `production-${of}`
    const honest = sandbox.github.world.environments.get(name) as Environment
    sandbox.github.world.environments.set(name, { ...honest, ...changes })
    return () => sandbox.github.world.environments.set(name, honest)
  }
  const answer = (path: RegExp, body: unknown, status = 200) => sandbox.github.fault({ path, status, body })
  const repository = (changes: object) => {
    const honest = sandbox.github.world.repository
    sandbox.github.world.repository = { ...honest, ...changes }
    return () => {
      sandbox.github.world.repository = honest
    }
  }

  it.each<readonly [string, string, () => () => unknown]>([
    ['an environment is missing', 'ENVIRONMENT', () => answer(/\/environments\/production-cut$/, {}, 404)],
    ['nobody must review', 'REVIEWERS', () => environment({ requiredReviewers: [] })],
    ['one may review oneself', 'SELF_REVIEW', () => environment({ preventSelfReview: false })],
    ['administrators may bypass', 'ADMIN_BYPASS', () => environment({ canAdminsBypass: true })],
    ['GitHub does not say whether they may', 'ADMIN_BYPASS', () => environment({ canAdminsBypass: undefined })],
    ['any branch may deploy', 'BRANCH_POLICY', () => environment({ branchPolicy: null })],
    ['the door has no environment', 'ENVIRONMENT', () => answer(/\/environments\/production-door$/, {}, 404)],
    ['any branch reads the door’s password', 'BRANCH_POLICY', () => environment({ branchPolicy: null }, 'door')],
    [
      'any branch reads the password that revokes',
      'BRANCH_POLICY',
      () => environment({ branchPolicy: null }, 'revoke'),
    ],
    [
      'the door’s password is a secret of the repository',
      'SECRETS_OF_ENVIRONMENTS',
      () => answer(/\/actions\/secrets$/, { total_count: 1, secrets: [{ name: 'QUORATE_DOOR_DB_PASSWORD' }] }),
    ],
    [
      'a login’s password is a secret of the organization',
      'SECRETS_OF_ENVIRONMENTS',
      () => answer(/\/organization-secrets$/, { total_count: 1, secrets: [{ name: 'DOT_CUTTER_EXEC_DB_USER' }] }),
    ],
    [
      'the plan has no reviewers for private repositories',
      'PLAN',
      () => answer(/^\/orgs\/acme$/, { plan: { name: 'team' } }),
    ],
    ['the policy bears another repository’s id', 'REPOSITORY_IDS', () => repository({ id: 4242 })],
    ['the branch is not protected', 'BRANCH_PROTECTED', () => answer(/ledger\/branches\/main$/, { protected: false })],
    [
      'the tokens’ subject was replaced',
      'OIDC_SUBJECT',
      () => answer(/\/customization\/sub$/, { use_default: false, include_claim_keys: ['repo'] }),
    ],
    ['a login leads to another account', 'PEOPLE_IDS', () => answer(/^\/users\/ada$/, { id: 4242, type: 'User' })],
    ['an account is gone', 'PEOPLE_IDS', () => answer(/^\/users\/ada$/, {}, 404)],
    ['an account is a machine’s', 'PEOPLE_IDS', () => answer(/^\/users\/ada$/, { id: 1001, type: 'Bot' })],
    [
      'a key of the issuer is not pinned',
      'KEYS_PINNED',
      () => answer(/jwks$/, { keys: [sandbox.github.keys.rogue.jwk] }),
    ],
  ])('[ID-6] fails when %s', async (_, code, arrange) => {
    const undo = arrange()
    try {
      const { exit, failed, shown } = await examine()
      expect([exit, failed]).toEqual([1, [code]])
      expect(shown.checks.find((one) => one.code === code && one.state === 'fail')?.fix).toMatch(/\S/)
    } finally {
      undo()
    }
  })

  /** The ruleset's bypass list, and the older protection; undefined is not told. */
  const guarded = (bypass: readonly object[] | undefined, protection: object | null) => {
    const undo = [
      answer(/\/rulesets\/\d+$/, {
        id: 41_001,
        name: 'main',
        ...(bypass === undefined ? {} : { bypass_actors: bypass }),
      }),
      answer(/\/protection$/, protection ?? { message: 'Branch not protected' }, protection === null ? 404 : 200),
    ]
    return () => {
      for (const one of undo) one()
    }
  }
  const admin = { actor_type: 'RepositoryRole', actor_id: 5, bypass_mode: 'always' }
  const classic = (admins: boolean, users: readonly object[] = []) => ({
    enforce_admins: { url: '', enabled: admins },
    allow_force_pushes: { enabled: false },
    required_pull_request_reviews: {
      dismiss_stale_reviews: true,
      require_code_owner_reviews: false,
      required_approving_review_count: 1,
      bypass_pull_request_allowances: { users },
    },
  })

  it.each<readonly [string, readonly object[] | undefined, object | null, string, readonly string[]]>([
    ['nobody passes the ruleset by', [], null, 'ok', []],
    ['administrators do, and nothing else is there', [admin], null, 'fail', ['RepositoryRole 5 (always)']],
    ['administrators do, but the older protection binds them', [admin], classic(true), 'ok', []],
    ['administrators pass both by', [admin], classic(false), 'fail', ['administrators']],
    ['somebody named passes the older one by', [admin], classic(true, [{ login: 'ada' }]), 'fail', ['ada']],
    ['GitHub tells administrators only', undefined, null, 'warn', ['GitHub tells administrators only']],
  ])(
    '[ID-14] looks who passes the branch’s rule by, where the workflows rest on it: %s',
    async (_, bypass, older, state, names) => {
      const undo = guarded(bypass, older)
      const { exit, shown } = await examine().finally(undo)
      expect(exit).toBe(state === 'fail' ? 1 : 0)
      const of = (asked: string) => shown.checks.find(({ code }) => code === asked)
      expect([of('BRANCH_REVIEW')?.state, of('BRANCH_REWRITE')?.state]).toEqual([state, state])
      expect(JSON.stringify(of('BRANCH_REVIEW')?.observed)).toContain(names[0] ?? '')
    },
  )

  it.each<readonly [string, string, () => () => unknown]>([
    ['the plan is told to its owner only', 'PLAN', () => answer(/^\/orgs\/acme$/, { message: 'Not Found' }, 404)],
    [
      'workflows may write unless they say otherwise',
      'DEFAULT_TOKEN',
      () => answer(/\/permissions\/workflow$/, { default_workflow_permissions: 'write' }),
    ],
    ['a reviewer is asked at each signoff', 'NO_REVIEWERS', () => environment({ requiredReviewers: ['ada'] }, 'door')],
    ['the secrets’ names are not told', 'SECRETS_OF_ENVIRONMENTS', () => answer(/\/actions\/secrets$/, {}, 403)],
    ['an administrator’s view is not given', 'SHA_PINNING', () => answer(/\/actions\/permissions$/, {}, 403)],
    [
      'the default branch is another',
      'DEFAULT_BRANCH',
      () =>
        answer(/\/ledger$/, {
          id: 812345678,
          owner: { id: 7712345, login: 'acme', type: 'Organization' },
          private: true,
          default_branch: 'trunk',
        }),
    ],
  ])('[ID-6] mentions that %s, and does not fail for it', async (_, code, arrange) => {
    const undo = arrange()
    try {
      const { exit, failed, warned } = await examine()
      expect([exit, failed, warned]).toEqual([0, [], [code, ...SANDBOXED]])
    } finally {
      undo()
    }
  })

  it('[ID-6] asks for no plan where the repository is public', async () => {
    const undo = repository({ visibility: 'public' })
    const { shown } = await examine().finally(undo)
    expect(shown.checks.find(({ code }) => code === 'PLAN')).toMatchObject({
      state: 'ok',
      observed: 'public repository',
    })
  })

  it('[ID-1] fails when the database’s clock is not GitHub’s', async () => {
    const heal = sandbox.github.fault({
      path: '/',
      status: 200,
      body: {},
      headers: { date: 'Mon, 01 Jan 2024 00:00:00 GMT' },
    })
    const { exit, failed, warned } = await examine().finally(heal)
    expect([exit, failed, warned]).toEqual([1, ['CLOCK_DATABASE'], [...SANDBOXED, 'CLOCK_HERE']])
  })
})

describe('the doctor in the checkout', () => {
  /** Edits one file of the checkout for one examination. */
  async function edited(
    path: string,
    edit: (text: string) => string | null,
    look: () => ReturnType<typeof examine> = examine,
  ) {
    const file = join(sandbox.workspace, path)
    const kept = `${file}.kept`
    await cp(file, kept)
    try {
      const text = edit(await readFile(file, 'utf8'))
      if (text === null) await rm(file)
      else await writeFile(file, text)
      return await look()
    } finally {
      await cp(kept, file)
      await rm(kept)
    }
  }
  const cut = '.github/workflows/cut.yml'

  it.each<readonly [string, string, (text: string) => string | null]>([
    ['a workflow is missing', 'WORKFLOW_PRESENT', () => null],
    ['a workflow is none', 'WORKFLOW_PRESENT', () => 'jobs: ['],
    ['a job may write', 'WORKFLOW_PERMISSIONS', (text) => text.replace('contents: read', 'contents: write')],
    [
      'a workflow does not say what it may',
      'WORKFLOW_PERMISSIONS',
      (text) => text.replace(/permissions:\n( {2}.*\n)+/, ''),
    ],
    [
      'everything is permitted',
      'WORKFLOW_PERMISSIONS',
      (text) => text.replace(/permissions:\n( {2}.*\n)+/, 'permissions: write-all\n'),
    ],
    ['a tag stands for a sha', 'WORKFLOW_PINS', (text) => text.replace(/checkout@\w+/, 'checkout@v5')],
    ['nobody filled in the release', 'WORKFLOW_PINS', (text) => text.replace('1'.repeat(40), '0'.repeat(40))],
    [
      'the environment is mistyped',
      'WORKFLOW_ENVIRONMENT',
      (text) => text.replace('production-cut', 'production-cutt'),
    ],
    ['a push starts it', 'WORKFLOW_EVENT', (text) => text.replace('on:\n', 'on:\n  push:\n')],
    [
      'the checkout keeps its credentials',
      'WORKFLOW_JOBS',
      (text) => text.replace('persist-credentials: false', 'fetch-depth: 1'),
    ],
    [
      'another login’s environment is named',
      'WORKFLOW_ENVIRONMENT',
      (text) => text.replace('production-cut', 'production-door'),
    ],
    ['a script runs beside the gate', 'WORKFLOW_JOBS', (text) => `${text}      - run: echo\n`],
    [
      'another job runs beside it',
      'WORKFLOW_JOBS',
      (text) => `${text}  more:\n    runs-on: x\n    steps: [{ run: echo }]\n`,
    ],
  ])('[GATE-1] fails when %s', async (_, code, edit) => {
    const { exit, failed } = await edited(cut, edit)
    expect([exit, failed]).toEqual([1, [code]])
  })

  it.each(['verify', 'signoff'])(
    '[SEAT-5] fails when the checkout of %s.yml ends before the commit that was cut',
    async (name) => {
      const shallow = (text: string) => text.replace('fetch-depth: 0', 'fetch-depth: 1')
      const { exit, failed } = await edited(`.github/workflows/${name}.yml`, shallow)
      expect([exit, failed]).toEqual([1, ['WORKFLOW_HISTORY']])
    },
  )

  it('[ID-14] fails when a pinned workflow is not called, or gets no secret, input or permission of its caller', async () => {
    const uses = 'acme/gate/.github/workflows/cut.yml@refs/tags/v1'
    const pinned = (text: string) =>
      text.replace(
        'cut:    { role: cutter_exec,',
        `cut:    { role: cutter_exec, workflow: { uses: ${uses}, sha: ${'a1'.repeat(20)} },`,
      )
    const caller = (rest: string) => () =>
      `on:\n  workflow_dispatch:\n    inputs:\n      change: { required: true }\njobs:\n  cut:\n    uses: acme/gate/.github/workflows/cut.yml@v1\n${rest}`
    const permissions = '    permissions: { contents: read, actions: read, id-token: write }\n'
    const inputs = '    with: { change: x }\n'
    const secrets = '    secrets: inherit\n'
    const policy = 'manifests/production.yaml'
    expect((await edited(policy, pinned)).failed).toEqual(['WORKFLOW_CALLS', 'POLICY_IN_FORCE'])
    const called = (rest: string) => edited(policy, pinned, () => edited(cut, caller(rest)))
    for (const lacking of [inputs + permissions, secrets + permissions, inputs + secrets])
      expect((await called(lacking)).failed).toEqual(['WORKFLOW_CALLS', 'POLICY_IN_FORCE'])
    expect((await called(inputs + secrets + permissions)).failed).toEqual(['POLICY_IN_FORCE'])
  })

  it('[ID-12] fails when a workflow may not read the reviews that its action’s seats need', async () => {
    const reviewed = (text: string) =>
      text.replace('codex: dispatch, t2: dispatch }', 'codex: dispatch, t2: pull_request }')
    const policy = 'manifests/production.yaml'
    expect((await edited(policy, reviewed)).failed).toEqual(['WORKFLOW_PERMISSIONS', 'POLICY_IN_FORCE'])
    const permitted = (text: string) => text.replace('  actions: read', '  actions: read\n  pull-requests: read')
    expect((await edited(policy, reviewed, () => edited(cut, permitted))).failed).toEqual(['POLICY_IN_FORCE'])
    expect((await edited(cut, permitted)).failed).toEqual(['WORKFLOW_PERMISSIONS'])
  })

  it('[MAN-8] fails when the checkout’s policy is not the one in force', async () => {
    const { exit, failed } = await edited('manifests/production.yaml', (text) =>
      text.replace('within: 72h', 'within: 71h'),
    )
    expect([exit, failed]).toEqual([1, ['POLICY_IN_FORCE']])
  })

  it('[MAN-4] fails when a policy or the people file has faults, and examines the rest all the same', async () => {
    const faulty = await edited('manifests/production.yaml', (text) => text.replace('kind: ENVIRONMENT', 'kind: OTHER'))
    expect([faulty.exit, faulty.failed]).toEqual([1, ['FILE']])
    // Without a policy nobody knows where the database is.
    expect(faulty.unknown).toContain('DATABASE')
    expect(faulty.shown.checks.map(({ code }) => code)).toContain('PEOPLE_IDS')
    const nobody = await edited('manifests/people.yaml', () => null)
    expect([nobody.exit, nobody.failed]).toEqual([1, ['FILE']])
  })

  it('[MAN-2] fails while placeholders stand for people', async () => {
    const { exit, failed } = await edited('manifests/people.yaml', (text) =>
      text.replace('"1001"', '"9000000000000000001"'),
    )
    expect([exit, failed]).toEqual([1, ['PEOPLE_NAMED']])
  })
})

describe('the doctor in the database', () => {
  /** Runs statements as the superuser for one examination; each comes with the one that undoes it. */
  async function arranged(pairs: readonly (readonly [string, string])[]) {
    try {
      for (const [make] of pairs) await superuser.query(make)
      await superuser.query('select pg_reload_conf()')
      return await examine()
    } finally {
      for (const [, undo] of pairs) await superuser.query(undo)
      await superuser.query('select pg_reload_conf()')
    }
  }
  const system = (name: string, value: string) =>
    [`alter system set ${name} = ${value}`, `alter system reset ${name}`] as const

  it.each<readonly [string, string, readonly (readonly [string, string])[]]>([
    [
      'a lane’s login makes databases',
      'ROLE',
      [['alter role cutter_exec createdb', 'alter role cutter_exec nocreatedb']],
    ],
    ['the door is a superuser', 'ROLE', [['alter role quorate_door superuser', 'alter role quorate_door nosuperuser']]],
    ['a login cannot log in', 'ROLE', [['alter role cutter_verify nologin', 'alter role cutter_verify login']]],
    [
      'a login belongs to an owner',
      'ROLE_MEMBERSHIP',
      [['grant quorate_owner to cutter_exec', 'revoke quorate_owner from cutter_exec']],
    ],
    [
      'the migrator belongs to somebody else',
      'ROLE_MEMBERSHIP',
      [['grant pg_read_all_data to quorate_migrator', 'revoke pg_read_all_data from quorate_migrator']],
    ],
    [
      'a login sets its own datestyle',
      'ROLE_SETTINGS',
      [[`alter role quorate_door set datestyle = 'SQL'`, 'alter role quorate_door reset datestyle']],
    ],
    [
      'a lane’s search_path is gone',
      'ROLE_SETTINGS',
      [['alter role cutter_exec reset search_path', 'alter role cutter_exec set search_path = cutter_governance']],
    ],
    [
      'a lane has more connections',
      'ROLE_LIMIT',
      [['alter role cutter_exec connection limit 3', 'alter role cutter_exec connection limit 2']],
    ],
    [
      'the door has no bound of connections',
      'ROLE_LIMIT',
      [['alter role quorate_door connection limit -1', 'alter role quorate_door connection limit 20']],
    ],
    ['an owner can log in', 'OWNERS', [['alter role quorate_owner login', 'alter role quorate_owner nologin']]],
    ['every statement’s parameters are logged', 'LOGGED_TOKENS', [system('log_statement', "'all'")]],
    ['slow statements’ parameters are logged', 'LOGGED_TOKENS', [system('log_min_duration_statement', '1000')]],
    ['failed statements’ parameters are logged', 'LOGGED_TOKENS', [system('log_parameter_max_length_on_error', '-1')]],
    [
      'transactions are serializable by default',
      'ISOLATION',
      [system('default_transaction_isolation', 'serializable')],
    ],
  ])('[PRV-1] fails when %s', async (_, code, pairs) => {
    const { exit, failed, shown } = await arranged(pairs)
    expect([exit, [...new Set(failed)]]).toEqual([1, [code]])
    expect(shown.checks.find((one) => one.code === code && one.state === 'fail')?.fix).toMatch(
      /^(alter|revoke|Settings)/,
    )
  })

  it('[PRV-5] is content with logged statements whose parameters are left out', async () => {
    const { exit, failed } = await arranged([system('log_statement', "'all'"), system('log_parameter_max_length', '0')])
    expect([exit, failed]).toEqual([0, []])
  })

  it('[PRV-1] fails when new passwords are kept as md5', async () => {
    const { exit, failed } = await arranged([
      ['alter database ledger set password_encryption = md5', 'alter database ledger reset password_encryption'],
    ])
    expect([exit, failed]).toEqual([1, ['PASSWORD_ENCRYPTION']])
  })

  it('[ID-9] [PRV-2] mentions, of each login, what the server lets everybody make: temporary tables and large objects', async () => {
    const makers = ['lo_creat(integer)', 'lo_create(oid)', 'lo_from_bytea(oid, bytea)']
    const functions = makers.map((maker) => `pg_catalog.${maker}`).join(', ')
    const { exit, failed, shown } = await arranged([
      ['grant temporary on database ledger to public', 'revoke temporary on database ledger from public'],
      [`grant execute on function ${functions} to public`, `revoke execute on function ${functions} from public`],
    ])
    expect([exit, failed]).toEqual([0, []])
    const of = (asked: string) => shown.checks.filter(({ code }) => code === asked)
    expect(of('ROLE_TEMP').map(({ state }) => state)).toEqual(LOGINS.map(() => 'warn'))
    expect(of('ROLE_LARGE_OBJECTS').map(({ title, state, observed }) => [title, state, observed])).toEqual(
      LOGINS.map((login) => [`${login} makes no large objects`, 'warn', makers]),
    )
    expect(of('ROLE_LARGE_OBJECTS')[0]?.fix).toContain(
      `revoke execute on function ${functions} from public, cutter_exec;`,
    )
    const own = 'execute on function pg_catalog.lo_import(text)'
    const alone = await arranged([[`grant ${own} to cutter_verify`, `revoke ${own} from cutter_verify`]])
    expect(
      alone.shown.checks.filter(({ code, state }) => code === 'ROLE_LARGE_OBJECTS' && state === 'warn'),
    ).toMatchObject([{ title: 'cutter_verify makes no large objects', observed: ['lo_import(text)'] }])
    expect((await examine()).warned).toEqual(SANDBOXED)
  })

  it.each([
    ['the whole database', 'database ledger'],
    ['every role', 'role all'],
    ['every role in the database', 'role all in database ledger'],
  ])('[ID-9] [PRV-1] mentions a setting of %s', async (_, of) => {
    const { exit, failed, warned } = await arranged([
      [`alter ${of} set datestyle = 'SQL'`, `alter ${of} reset datestyle`],
    ])
    expect([exit, failed, warned]).toEqual([0, [], ['DATABASE_SETTINGS', ...SANDBOXED]])
  })

  it.each([
    ['everybody’s roles end within 60 days', 'true', 59, ['PEOPLE_LAST']],
    ['everybody’s roles end later', 'true', 61, []],
    ['somebody’s end who has a substitute', `provider_subject_sha256 = '${sha256('1003')}'`, 59, []],
    [
      'the two who must sit end',
      `provider_subject_sha256 in ('${sha256('1003')}', '${sha256('1004')}')`,
      59,
      ['PEOPLE_LAST'],
    ],
  ])('[REG-2] [MAN-5] looks ahead: %s', async (_, who, days, expected) => {
    const set = (until: string) => `begin; set local session_replication_role = replica;
      update qt001_cp.human_identity_registry set valid_until = ${until} where ${who}; commit`
    const before = await superuser.query<{ until: string }>(
      'select distinct valid_until::text as until from qt001_cp.human_identity_registry',
    )
    expect(before).toHaveLength(1)
    const { exit, failed, warned, shown } = await arranged([
      [set(`clock_timestamp() + interval '${days} days'`), set(`'${before[0]?.until}'`)],
    ])
    expect([exit, failed, warned]).toEqual([0, [], [...SANDBOXED, ...expected]])
    const seen = shown.checks.find(({ code }) => code === 'PEOPLE_LAST')?.observed as { ending: object }
    if (expected.length > 0) expect(Object.keys(seen.ending)).toContain('barbara')
  })

  it('[REG-4] fails before the gate is installed, and before its ledger has begun', async () => {
    await sandbox.postgres.createDatabase('empty')
    await superuser.query('grant connect on database empty to quorate_door')
    const examineEmpty = () => withOtherAddress(sandbox, { name: 'empty' }, (folder) => examine({}, folder))
    const empty = await examineEmpty()
    expect([empty.exit, empty.failed]).toEqual([1, ['INSTALLED']])
    const { install } = await import('../../src/usecases/install.ts')
    const { connect } = await import('../../src/adapters/postgres/connect.ts')
    const { Secret } = await import('../../src/adapters/env.ts')
    const { superuser: login, host, port } = sandbox.postgres
    const settings = { host, port, database: 'empty', user: login.user, password: new Secret(login.password) }
    const owner = await connect({ ...settings, connectTimeoutSeconds: 10, tls: null })
    await install(owner).finally(() => owner.close())
    const begun = await examineEmpty()
    expect([begun.exit, begun.failed]).toEqual([1, ['GENESIS']])
  })
})
