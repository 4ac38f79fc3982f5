// The doctor on GitHub's side: one fault at a time, as GitHub's API answers.
import { describe, expect, it } from 'vitest'
import type { Environment } from '../../src/sandbox/github.ts'
import { sampled } from '../support/sample.ts'
import { SANDBOXED, useDoctor } from './support/doctor.ts'

const doctor = useDoctor()
const { examine } = doctor

describe('the doctor on GitHub’s side', () => {
  const environment = (changes: Partial<Environment>, of = 'cut') => {
    const name = `production-${of}`
    const honest = doctor.sandbox.github.world.environments.get(name) as Environment
    doctor.sandbox.github.world.environments.set(name, { ...honest, ...changes })
    return () => doctor.sandbox.github.world.environments.set(name, honest)
  }
  const answer = (path: RegExp, body: unknown, status = 200) => doctor.sandbox.github.fault({ path, status, body })
  const repository = (changes: object) => {
    const honest = doctor.sandbox.github.world.repository
    doctor.sandbox.github.world.repository = { ...honest, ...changes }
    return () => {
      doctor.sandbox.github.world.repository = honest
    }
  }

  it.each(
    sampled<readonly [string, string, () => () => unknown]>([
      ['an environment is missing', 'ENVIRONMENT', () => answer(/\/environments\/production-cut$/, {}, 404)],
      ['nobody must review', 'REVIEWERS', () => environment({ requiredReviewers: [] })],
      ['one may review oneself', 'SELF_REVIEW', () => environment({ preventSelfReview: false })],
      ['administrators may bypass', 'ADMIN_BYPASS', () => environment({ canAdminsBypass: true })],
      ['GitHub does not say whether they may', 'ADMIN_BYPASS', () => environment({ canAdminsBypass: undefined })],
      ['any branch may deploy', 'BRANCH_POLICY', () => environment({ branchPolicy: null })],
      ['any branch matches', 'BRANCH_POLICY', () => environment({ branchPolicy: ['main', '*'] })],
      ['any branch of two parts matches', 'BRANCH_POLICY', () => environment({ branchPolicy: ['*/**'] }, 'door')],
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
      [
        'the branch is not protected',
        'BRANCH_PROTECTED',
        () => answer(/ledger\/branches\/main$/, { protected: false }),
      ],
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
        () => answer(/jwks$/, { keys: [doctor.sandbox.github.keys.rogue.jwk] }),
      ],
    ]),
  )('[ID-6] fails when %s', async (_, code, arrange) => {
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
  const classic = (admins: boolean, users: readonly object[] = [], lastPush = true) => ({
    enforce_admins: { url: '', enabled: admins },
    allow_force_pushes: { enabled: false },
    required_pull_request_reviews: {
      dismiss_stale_reviews: true,
      require_code_owner_reviews: false,
      required_approving_review_count: 1,
      require_last_push_approval: lastPush,
      bypass_pull_request_allowances: { users },
    },
  })

  it.each(
    sampled<readonly [string, readonly object[] | undefined, object | null, string, readonly string[]]>([
      ['nobody passes the ruleset by', [], null, 'ok', []],
      ['administrators do, and nothing else is there', [admin], null, 'fail', ['RepositoryRole 5 (always)']],
      ['administrators do, but the older protection binds them', [admin], classic(true), 'ok', []],
      ['administrators pass both by', [admin], classic(false), 'fail', ['administrators']],
      ['somebody named passes the older one by', [admin], classic(true, [{ login: 'ada' }]), 'fail', ['ada']],
      [
        'GitHub shows this to administrators only',
        undefined,
        null,
        'warn',
        ['GitHub shows this to administrators only'],
      ],
    ]),
  )(
    '[ID-14] looks who passes the branch’s rule by, where the workflows rest on it: %s',
    async (_, bypass, older, state, names) => {
      const undo = guarded(bypass, older)
      const { exit, shown } = await examine().finally(undo)
      expect(exit).toBe(state === 'fail' ? 1 : 0)
      const of = (asked: string) => shown.checks.find(({ code }) => code === asked)
      const codes = ['BRANCH_REVIEW', 'BRANCH_LAST_PUSH', 'BRANCH_REWRITE']
      expect(codes.map((code) => of(code)?.state)).toEqual([state, state, state])
      expect(JSON.stringify(of('BRANCH_REVIEW')?.observed)).toContain(names[0] ?? '')
    },
  )

  /** The ruleset with this rule for pull requests. */
  const ruled = (parameters: object) =>
    answer(/\/rules\/branches\/main$/, [
      { type: 'pull_request', ruleset_id: 41_001, parameters: { required_approving_review_count: 1, ...parameters } },
      { type: 'non_fast_forward', ruleset_id: 41_001 },
    ])
  it.each(
    sampled<readonly [string, object, object | null, readonly string[]]>([
      ['the ruleset does', { require_last_push_approval: true }, null, []],
      ['the ruleset does not', { require_last_push_approval: false }, null, ['BRANCH_LAST_PUSH']],
      ['nothing says so', {}, null, ['BRANCH_LAST_PUSH']],
      ['the older protection does', {}, classic(true), []],
      ['the older protection does not', {}, classic(true, [], false), ['BRANCH_LAST_PUSH']],
      [
        'the ruleset does, and asks for no approval',
        { require_last_push_approval: true, required_approving_review_count: 0 },
        null,
        ['BRANCH_REVIEW', 'BRANCH_LAST_PUSH'],
      ],
    ]),
  )('[ID-14] looks whether the last push is approved by another: %s', async (_, parameters, older, expected) => {
    const undo = [ruled(parameters), guarded([], older)]
    const { exit, failed } = await examine().finally(() => {
      for (const one of undo) one()
    })
    expect([exit, failed]).toEqual([expected.length === 0 ? 0 : 1, expected])
  })

  it.each(
    sampled<readonly [string, string, () => () => unknown]>([
      ['the plan is told to its owner only', 'PLAN', () => answer(/^\/orgs\/acme$/, { message: 'Not Found' }, 404)],
      [
        'workflows may write unless they say otherwise',
        'DEFAULT_TOKEN',
        () => answer(/\/permissions\/workflow$/, { default_workflow_permissions: 'write' }),
      ],
      ['another branch may deploy too', 'BRANCH_PATTERNS', () => environment({ branchPolicy: ['main', 'release/*'] })],
      [
        'a reviewer is asked at each signoff',
        'NO_REVIEWERS',
        () => environment({ requiredReviewers: ['ada'] }, 'door'),
      ],
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
    ]),
  )('[ID-6] mentions that %s, and does not fail for it', async (_, code, arrange) => {
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
    const heal = doctor.sandbox.github.fault({
      path: '/',
      status: 200,
      body: {},
      headers: { date: 'Mon, 01 Jan 2024 00:00:00 GMT' },
    })
    const { exit, failed, warned } = await examine().finally(heal)
    expect([exit, failed, warned]).toEqual([1, ['CLOCK_DATABASE'], [...SANDBOXED, 'CLOCK_HERE']])
  })
})
