// Two texts say of what form the claims are: the cheap one, which every token meets, must never accept what the other refuses (ID-1).
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { codesOf } from '../support/codes-of.ts'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'
import { mintToken } from '../support/token.ts'

const ledger = useLedger()
const FORM = 'quorate.claims_in_form(jsonb)'
const VERIFY = 'quorate.verify_token(text, text)'
type Claims = Readonly<Record<string, unknown>>

const IDS = ['actor_id', 'repository_id', 'repository_owner_id', 'run_id', 'run_attempt']
const COMMITS = ['job_workflow_sha', 'sha']
const FREE = ['sub', 'environment', 'job_workflow_ref', 'ref', 'event_name', 'runner_environment']
const ALL = ['jti', 'repository', 'repository_owner', 'ref_protected', ...IDS, ...COMMITS, ...FREE]

const honest: Claims = Object.fromEntries(
  ALL.map((claim): readonly [string, string] => {
    if (IDS.includes(claim)) return [claim, '1001']
    if (COMMITS.includes(claim)) return [claim, 'a'.repeat(40)]
    return [claim, { repository: 'acme/ledger', ref_protected: 'true' }[claim] ?? 'acme']
  }),
)

const long = (letter: string, times: number) => letter.repeat(times)
/** Where a form could end, or be read in two ways. */
const EDGES: readonly unknown[] = [
  ...[
    undefined,
    null,
    '',
    0,
    1001,
    1e39,
    true,
    [],
    ['1001'],
    {},
    'acme',
    'acme/ledger',
    'true',
    'false',
    'True',
    'truefalse',
  ],
  ...['1', '0', '01', '-1', '1.0', '1e3', '１', '1,2', ',', '1,', long('9', 19), long('9', 20), '1\n', ' 1'],
  ...[
    long('a', 40),
    long('0', 64),
    long('a', 39),
    long('a', 41),
    long('a', 63),
    long('a', 65),
    long('A', 40),
    long('g', 40),
  ],
  ...[long('x', 128), long('x', 129), long('x', 255), long('x', 256), long('x', 1024), long('x', 1025)],
  ...[long('é', 512), `x${long('é', 512)}`, long('é', 20), '/', 'a/', '/b', 'a/b', 'a/b/c', 'a/b\n', 'a b/c', 'a/b:c'],
  ...[
    `${long('a', 128)}/${long('b', 128)}`,
    `${long('a', 129)}/b`,
    `a/${long('b', 129)}`,
    `${long('a', 100)}/${long('b', 156)}`,
  ],
  ...['a\nb', 'a\tb', '\u0001', '\u001f', '\u007f', '\u0080', '!', '~', ' ', 'a b', 'a:b', 'refs/heads/main', '\u2028'],
]

const CASES = ALL.flatMap((claim) => EDGES.map((edge): Claims => ({ ...honest, [claim]: edge })))

/** Of these, those where the two texts part ways, and how many both accept. */
async function compare(cases: readonly Claims[]) {
  const rows = await ledger().superuser.query<{ said: Claims; cheap: boolean | null; sound: boolean }>(
    `select c.said, quorate.claims_in_form(c.said) as cheap, not exists (select from quorate.claim_faults(c.said)) as sound
     from jsonb_array_elements($1::jsonb) as c(said)`,
    [JSON.stringify(cases)],
  )
  return {
    accepted: rows.filter(({ cheap, sound }) => cheap && sound).length,
    apart: rows.filter(({ cheap, sound }) => cheap !== sound).map(({ said }) => said),
    tooMuch: rows.filter(({ cheap, sound }) => cheap && !sound).length,
  }
}

it('[ID-1] both texts judge every claim at every edge alike', async () => {
  const { accepted, apart } = await compare(CASES)
  expect(apart).toEqual([])
  expect(CASES.length).toBeGreaterThan(1000)
  expect(accepted).toBeGreaterThan(100)
})

it('[ID-1] both texts judge any claims alike', async () => {
  const value = fc.oneof(fc.constantFrom(...EDGES), fc.string({ unit: 'binary', maxLength: 30 }), fc.string())
  const changes = fc.array(fc.tuple(fc.constantFrom(...ALL), value), { minLength: 1, maxLength: 4 })
  const claims = changes.map((some): Claims => ({ ...honest, ...Object.fromEntries(some) }))
  const noNul = (some: Claims) => !JSON.stringify(some).includes('\\u0000')
  await fc.assert(
    fc.asyncProperty(fc.array(claims.filter(noNul), { minLength: 50, maxLength: 50 }), async (some) => {
      expect((await compare(some)).apart).toEqual([])
    }),
    { numRuns: 60 },
  )
})

const typed = (claim: string) => `jsonb_typeof(p_said -> '${claim}') = 'string'`
const length = (claim: string) => `octet_length(p_said ->> '${claim}')`
const guards: readonly (readonly [guard: string, instead: string])[] = [
  // What is no text has no slash between letters: the form of a repository says it all.
  ...ALL.filter((claim) => !['repository', 'ref_protected'].includes(claim)).map(
    (claim) => [typed(claim), 'true'] as const,
  ),
  [`p_said -> 'ref_protected' in ('"true"', '"false"')`, 'true'],
  [`${length('jti')} <= 255`, 'true'],
  [`p_said ->> 'jti' ~ '^[!-~]+$'`, 'true'],
  ...IDS.map((claim) => [length(claim), '1'] as const),
  ['<= 19', '<= 20'],
  [`'^[1-9][0-9]*,[1-9][0-9]*,[1-9][0-9]*,[1-9][0-9]*,[1-9][0-9]*$'`, `'^[0-9]*,[0-9]*,[0-9]*,[0-9]*,[0-9]*$'`],
  [`[1-9][0-9]*,[1-9][0-9]*,[1-9][0-9]*,[1-9][0-9]*,[1-9][0-9]*$'`, `[1-9][0-9,]*$'`],
  [`p_said ->> 'repository' ~ '^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$'`, 'true'],
  [`octet_length(split_part(p_said ->> 'repository', '/', 1)) <= 128`, 'true'],
  [`octet_length(split_part(p_said ->> 'repository', '/', 2)) <= 128`, 'true'],
  [`${length('repository_owner')} <= 128`, 'true'],
  [`p_said ->> 'repository_owner' ~ '^[A-Za-z0-9._-]+$'`, 'true'],
  [`${length('job_workflow_sha')} in (40, 64)`, 'true'],
  [`${length('sha')} in (40, 64)`, 'true'],
  [`(p_said ->> 'job_workflow_sha') || (p_said ->> 'sha') ~ '^[0-9a-f]+$'`, 'true'],
  ['>= 1\n', '>= 0\n'],
  ['<= 1024', '<= 1025'],
  [`!~ '[\\x01-\\x1f\\x7f]'`, `!~ '[\\x01-\\x1f]'`],
  [`!~ '[\\x01-\\x1f\\x7f]'`, `!~ '\\x7f'`],
  [`(p_said ->> 'sub') || coalesce`, 'coalesce'],
  [`coalesce(p_said ->> 'environment', '') ||`, ''],
  [`|| (p_said ->> 'job_workflow_ref') || (p_said ->> 'ref')\n`, `|| (p_said ->> 'ref')\n`],
  [`|| (p_said ->> 'ref')\n`, '\n'],
  [`|| (p_said ->> 'event_name') ||`, '||'],
  [`|| (p_said ->> 'runner_environment') !~`, '!~'],
]

it.each(guards)('[ID-1] without "%s" the cheap text accepts what the other refuses', async (guard, instead) => {
  const { tooMuch } = await withGuardOut(ledger(), FORM, guard, instead, () => compare(CASES))
  expect(tooMuch).toBeGreaterThan(0)
})

const WHOLE = `'^[1-9][0-9]*,[1-9][0-9]*,[1-9][0-9]*$'`
const audience = `quorate:v1:signoff:${'a'.repeat(64)}`
const soon = String(Math.floor(Date.now() / 1000) + 60)
const far = 20_000_000_000

it.each([
  [`jsonb_typeof(v_said -> 'exp') = 'number'`, 'true', { exp: soon }, 'accepted'],
  [`jsonb_typeof(v_said -> 'nbf') = 'number'`, 'true', { nbf: soon }, 'accepted'],
  [`jsonb_typeof(v_said -> 'iat') = 'number'`, 'true', { iat: soon }, 'accepted'],
  [WHOLE, `'.'`, { nbf: 0 }, 'accepted'],
  [`greatest(length(v_said ->> 'exp'),`, 'greatest(', { exp: far }, 'TOKEN_LIFETIME'],
  [`length(v_said ->> 'nbf'),`, '', { nbf: far }, 'accepted'],
  [`, length(v_said ->> 'iat'))`, ')', { iat: far }, 'accepted'],
])('[ID-1] without "%s" a time of another form is let through', async (guard, instead, claims, then) => {
  const job = { actorId: '1001', workflow: 'signoff.yml', environment: 'production-door' }
  const verdict = () => {
    const token = mintToken(ledger().cluster, job, audience, { claims })
    return codesOf(() => ledger().superuser.query('select quorate.verify_token($1, $2)', [token, audience]))
  }
  expect(await verdict()).toEqual(['TOKEN_TIME_MISSING'])
  expect(await withGuardOut(ledger(), VERIFY, guard, instead, verdict)).toEqual([then])
})
