// The workload behind a token: TypeScript and PostgreSQL compare the same claims and say the same (ID-5, ID-8).
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Finding } from '../../src/codes/finding.ts'
import type { ExpectedWorkload } from '../../src/codes/scope.ts'
import { verifyToken } from '../../src/identity/verify-token.ts'
import { matchWorkload } from '../../src/identity/workload.ts'
import { codesOf } from '../support/codes-of.ts'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'
import { rollBackAfter } from '../support/roll-back.ts'
import { mintToken, type TestJob } from '../support/token.ts'
import { ENV, OK, PINNED, workloadCases } from '../support/workload-cases.ts'

const ledger = useLedger()
const AUDIENCE = `quorate:v1:signoff:${'a'.repeat(64)}`
const REFUSE = 'quorate.refuse_other_workload(jsonb, uuid)'
const JOBS = {
  cut: { actorId: '1001', workflow: 'cut.yml', environment: 'production-cut' },
  signoff: { actorId: '1001', workflow: 'signoff.yml', environment: null },
  verify: { actorId: '1001', workflow: 'verify.yml', environment: 'production-verify' },
} as const satisfies Record<string, TestJob>
type Scope = keyof typeof JOBS
type Claims = Readonly<Record<string, unknown>>
const scopes = new Map<Scope, ExpectedWorkload>()

/** Expects something else of a scope's workload, in the row that is decided on. */
const expects = (name: string, claims: Claims) =>
  ledger().superuser.query(
    `update qt001_cp.authority_scope_manifest set claims = claims || $1::jsonb where item_id = quorate.item('AUTHORITY_SCOPE', $2)`,
    [JSON.stringify(claims), name],
  )

beforeAll(async () => {
  // One workload without an environment, and one whose text is another repository's.
  await expects('signoff', { environment: null })
  await expects('verify', { job_workflow_ref: PINNED, job_workflow_sha: 'c'.repeat(40) })
  for (const name of Object.keys(JOBS) as Scope[]) scopes.set(name, await readScope(name))
})

async function readScope(name: Scope): Promise<ExpectedWorkload> {
  return ledger().value<ExpectedWorkload>(
    `(select p.claims || s.claims
      from qt001_cp.authority_scope_manifest as s join qt001_cp.identity_provider_manifest as p on p.item_id = s.provider_item_id
      where s.item_id = quorate.item('AUTHORITY_SCOPE', $1))`,
    [name],
  )
}

/** Both verdicts on a job's token, which must be the same. */
async function judged(name: Scope, changes: Claims): Promise<readonly string[]> {
  const honest = name === 'verify' ? { job_workflow_ref: PINNED } : {}
  const token = mintToken(ledger().cluster, JOBS[name], AUDIENCE, { claims: { ...honest, ...changes } })
  const { issuer, keys } = ledger().gate
  const { claims } = await verifyToken(token, { issuer, keys, audience: AUDIENCE, now: Date.now() / 1000 })
  const findings: readonly Finding[] = matchWorkload(claims, scopes.get(name) as ExpectedWorkload)
  const script = findings.length > 0 ? findings.map(({ code }) => code) : ['accepted']
  const sql = await inSql(name, token)
  expect({ changes, codes: sql }).toEqual({ changes, codes: script })
  return sql
}

function inSql(name: Scope, token: string): Promise<readonly string[]> {
  const query = `select quorate.refuse_other_workload(quorate.verify_token($1, $2), quorate.item('AUTHORITY_SCOPE', $3))`
  return codesOf(() => ledger().superuser.query(query, [token, AUDIENCE, name]))
}

describe('a workload', () => {
  it.each(workloadCases)('[ID-5] [ID-8] is told %s in scope %s with %j by both', async (codes, scope, changes) => {
    expect(await judged(scope, changes)).toEqual(codes.split(' '))
  })

  it('[ID-5] is compared with the pinned commit of its workflow where the policy has one', async () => {
    const pin = (sha: string | null) => expects('cut', { job_workflow_sha: sha })
    const original = scopes.get('cut') as ExpectedWorkload
    for (const [sha, verdict] of [
      ['c'.repeat(40), OK],
      ['d'.repeat(40), 'CLAIM_WORKFLOW_SHA'],
    ] as const) {
      await pin(sha)
      scopes.set('cut', await readScope('cut'))
      expect(await judged('cut', {})).toEqual([verdict])
    }
    await pin(original.job_workflow_sha ?? null)
    scopes.set('cut', original)
    expect(await judged('cut', {})).toEqual([OK])
  })

  it('[ID-5] is refused when the scope is not in force, or has no workflow of its own', async () => {
    const token = mintToken(ledger().cluster, JOBS.cut, AUDIENCE)
    expect(await inSql('migrate' as Scope, token)).toEqual(['ACTION_NOT_PERMITTED'])
    expect(await inSql('nothing' as Scope, token)).toEqual(['ACTION_NOT_PERMITTED'])
    expect(await inSql('cut', token)).toEqual([OK])
    const active = (is: boolean) =>
      ledger().superuser.query(
        `update qt001_cp.authority_scope_manifest set active = ${is} where item_id = quorate.item('AUTHORITY_SCOPE', 'cut')`,
      )
    await active(false)
    expect(await inSql('cut', token)).toEqual(['ACTION_NOT_PERMITTED'])
    await active(true)
  })

  it('[ID-5] is told alike by both for any claims', async () => {
    const word = (...more: string[]) => fc.constantFrom(...more, 'x', 'a:b', 'é%3A', 'acme', '%s', `'`)
    const id = fc.constantFrom('1', '812345678', '7712345')
    const path = fc.constantFrom('acme/ledger', 'acme/other', 'evil/ledger', 'a.b/c_d')
    const claims = fc.record(
      {
        repository: path,
        repository_owner: fc.constantFrom('acme', 'evil'),
        repository_id: id,
        repository_owner_id: id,
        environment: fc.option(word('production-cut')),
        ref: word('refs/heads/main', 'refs/heads/a:b'),
        event_name: word('workflow_dispatch', 'pull_request', 'push'),
        run_attempt: fc.constantFrom('1', '2'),
        sub: fc
          .tuple(
            path,
            fc.constantFrom(':', '@1:', '@812345678:'),
            word(
              'pull_request',
              ENV,
              'ref:refs/heads/main',
              'environment:a%3Ab',
              'environment:x',
              'ref:refs/heads/a%3Ab',
            ),
          )
          .map(
            ([repository, at, context]) =>
              `repo:${at === ':' ? repository : repository.replace('/', '@7712345/')}${at}${context}`,
          ),
      },
      { requiredKeys: [] },
    )
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.constantFrom<Scope>('cut', 'signoff'), claims, async (scope, changes) => {
        for (const code of await judged(scope, changes)) seen.add(code)
      }),
      { numRuns: 400 },
    )
    expect([...seen]).toEqual(expect.arrayContaining(['CLAIM_SUB', 'CLAIM_REPOSITORY', 'CLAIM_OWNER', 'RERUN_REFUSED']))
  })
})

describe('the claims of a scope', () => {
  it('[ID-5] are refused when the row no longer names one: silence means that it must be absent', async () => {
    const original = scopes.get('cut') as ExpectedWorkload
    for (const [claim, code] of [
      ['environment', 'CLAIM_ENVIRONMENT'],
      ['job_workflow_ref', 'CLAIM_WORKFLOW'],
      ['ref', 'CLAIM_REF'],
      ['event_name', 'CLAIM_EVENT'],
      ['runner_environment', 'CLAIM_RUNNER'],
    ] as const) {
      await ledger().superuser.query(
        `update qt001_cp.authority_scope_manifest set claims = claims - $1 where item_id = quorate.item('AUTHORITY_SCOPE', 'cut')`,
        [claim],
      )
      scopes.set('cut', await readScope('cut'))
      expect(await judged('cut', {})).toEqual([code])
      await expects('cut', { [claim]: original[claim] })
    }
    scopes.set('cut', original)
    expect(await judged('cut', {})).toEqual([OK])
  })

  it('[ID-5] are refused where nothing compares one, even with the right text', async () => {
    const original = scopes.get('cut') as ExpectedWorkload
    await expects('cut', { repository_owner: 'acme' })
    scopes.set('cut', await readScope('cut'))
    expect(await judged('cut', {})).toEqual(['CLAIM_UNKNOWN'])
    await ledger().superuser.query(`update qt001_cp.authority_scope_manifest set claims = claims - 'repository_owner'`)
    scopes.set('cut', original)
    expect(await judged('cut', {})).toEqual([OK])
  })

  it.each([
    ['a number', '{"ref": 1}'],
    ['a list', '{"ref": ["refs/heads/main"]}'],
    ['an empty list', '{"ref": []}'],
    ['an object', '{"ref": {}}'],
    ['true', '{"ref": true}'],
    ['no map', '[]'],
    ['a text', '"ref"'],
    ['null', 'null'],
  ])('[ID-5] are no map of exact texts with %s', async (_, claims) => {
    const kept = (table: string, value: string) =>
      ledger()
        .superuser.query(`update qt001_cp.${table} set claims = $1::jsonb`, [value])
        .then(
          () => 'kept',
          (error) => error.cause.constraint,
        )
    for (const table of ['authority_scope_manifest', 'identity_provider_manifest']) {
      expect(await rollBackAfter(ledger(), 'select', () => kept(table, claims))).toBe(`ck_${table}__claims`)
      expect(await rollBackAfter(ledger(), 'select', () => kept(table, '{"ref": "x", "environment": null}'))).toBe(
        'kept',
      )
    }
  })
})

/** The comparison, and the same without one claim. */
const unless = (claim: string) =>
  ['e.value is distinct from', `claim <> '${claim}' and e.value is distinct from`] as const

describe('each comparison, taken out', () => {
  it.each([
    ['CLAIM_REPOSITORY', ...unless('repository_id'), { repository_id: '1' }],
    ['CLAIM_OWNER', ...unless('repository_owner_id'), { repository_owner_id: '1' }],
    ['CLAIM_ENVIRONMENT', ...unless('environment'), { environment: 'x', sub: 'repo:acme/ledger:environment:x' }],
    ['CLAIM_WORKFLOW', ...unless('job_workflow_ref'), { job_workflow_ref: 'x' }],
    ['CLAIM_REF', ...unless('ref'), { ref: 'x' }],
    ['CLAIM_EVENT', ...unless('event_name'), { event_name: 'push' }],
    ['CLAIM_RUNNER', ...unless('runner_environment'), { runner_environment: 'x' }],
    ['RERUN_REFUSED', ...unless('run_attempt'), { run_attempt: '2' }],
    ['CLAIM_SUB', `)) is not true then`, `)) is null then`, { sub: 'x' }],
  ] as const)('[ID-5] [ID-8] %s lets the other workload in', async (code, guard, instead, claims) => {
    const verdict = () => inSql('cut', mintToken(ledger().cluster, JOBS.cut, AUDIENCE, { claims }))
    expect(await verdict()).toEqual([code])
    expect(await withGuardOut(ledger(), REFUSE, guard, instead, verdict)).toEqual([OK])
    expect(await verdict()).toEqual([code])
  })
})
