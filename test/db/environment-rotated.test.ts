// One person says that the secrets of an environment of GitHub were replaced, and what was concluded before counts no more (EV-4).
import { expect, it } from 'vitest'
import { codesOf } from '../support/codes-of.ts'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'
import { moment } from '../support/moment.ts'
import { ID } from '../support/people.ts'
import { tryCall } from '../support/plant.ts'
import { rotateEnvironment } from '../support/rotation.ts'

const ledger = useLedger()
const FINDINGS = 'quorate.rotation_findings(text, uuid)'
const FUNCTION = 'quorate.rotate_environment(text, text)'
const epoch = () => ledger().value<number>('(select epoch::integer from qt001_cp.ledger)')
const head = () => ledger().value('(select seq from qt001_cp.ledger_head)')
const lastLink = () =>
  ledger().value<{ kind: string; body: Record<string, unknown> }>(
    `(select jsonb_build_object('kind', kind, 'body', body::jsonb) from qt001_cp.evidence_registry order by seq desc limit 1)`,
  )
const rotated = (...how: Parameters<typeof rotateEnvironment> extends [unknown, ...infer Rest] ? Rest : never) =>
  tryCall(rotateEnvironment(ledger(), ...how))

it('[EV-4] raises the epoch, is evidence, and makes a preflight of before stale; only that does', async () => {
  const code = await ledger().ready('# One\n\ntext\n')
  const [runId, before] = ['1900000001', await epoch()]
  const { toSign } = await ledger().preflightCut(code, { runId })
  const cut = () => tryCall(ledger().cut(code, toSign as string, { runId }))
  await withGuardOut(ledger(), FUNCTION, 'v_epoch := quorate.raise_epoch();', 'v_epoch := 0;', async () => {
    expect(await rotated({ github_environment: 'production-door' })).toEqual(['done'])
    expect(await epoch()).toBe(before)
  })
  const answer = await rotateEnvironment(ledger(), { github_environment: 'production-cut' })
  expect([answer.outcome, answer.ledger?.epoch, await epoch()]).toEqual(['done', before + 1, before + 1])
  const { kind, body } = await lastLink()
  expect([kind, body.outcome, body.github_environment, body.reason, body.epoch_raised]).toEqual([
    ...['ENVIRONMENT_ROTATED', 'done', 'production-cut', 'somebody left', before + 1],
  ])
  expect(await cut()).toEqual(['blocked', 'EPOCH_STALE'])
  expect(await tryCall(ledger().preflightCut(code, { runId }))).toEqual(['pass'])
  expect(await cut()).toEqual(['done'])
})

it.each(['production-cut', 'production-verify', 'production-deploy', 'production-door', 'production-revoke'])(
  '[EV-4] %s is one that the policy in force names',
  async (environment) => {
    expect(await rotated({ github_environment: environment }, { job: { actorId: ID.content_owner } })).toEqual(['done'])
  },
)

it('[EV-4] of an environment that the policy does not name raises nothing, and is evidence', async () => {
  const unknown = { github_environment: 'production-cutt' }
  const before = await epoch()
  const { findings } = await rotateEnvironment(ledger(), unknown)
  expect(findings).toMatchObject([{ code: 'ENVIRONMENT_NOT_NAMED', observed: 'production-cutt' }])
  expect(findings[0]?.expected).toEqual(expect.arrayContaining(['production-cut', 'production-deploy']))
  expect([await epoch(), (await lastLink()).kind]).toEqual([before, 'ENVIRONMENT_ROTATED_BLOCKED'])
  const guard = 'where not exists (select from named as n where n.name = p_environment)'
  await withGuardOut(ledger(), FINDINGS, guard, 'where false', async () => {
    expect(await rotated(unknown)).toEqual(['done'])
  })
})

it('[EV-4] is said by one person of one environment once a minute, or they could keep everybody from acting', async () => {
  const [of, before] = [{ github_environment: 'production-verify' }, await epoch()]
  const by = (actorId: string) => ({ job: { actorId } })
  expect(await rotated(of, by(ID.council))).toEqual(['done'])
  const { findings } = await rotateEnvironment(ledger(), of, by(ID.council))
  expect(findings).toMatchObject([{ code: 'ROTATED_JUST_NOW', observed: { until: expect.stringMatching(/Z$/) } }])
  expect(await epoch()).toBe(before + 1)
  expect(await rotated({ github_environment: 'production-door' }, by(ID.council))).toEqual(['done'])
  expect(await rotated(of, by(ID.council2))).toEqual(['done'])
  await withGuardOut(ledger(), FINDINGS, 'having count(*) > 0', 'having false', async () => {
    expect(await rotated(of, by(ID.council))).toEqual(['done'])
  })
  const rests = 'quorate.rotation_rests()'
  await withGuardOut(ledger(), rests, `'00:01:00'`, `'00:00:00'`, async () => {
    expect(await rotated(of, by(ID.council))).toEqual(['done'])
  })
})

it('[EV-4] is for the policy in force, in time', async () => {
  const [job, before] = [{ job: { actorId: ID.verifier } }, await epoch()]
  expect(await rotated({ manifest_digest: 'a'.repeat(64) }, job)).toEqual(['blocked', 'MANIFEST_DRIFT'])
  expect(await rotated({ environment: 'staging' }, job)).toEqual(['blocked', 'ENVIRONMENT_MISMATCH'])
  expect(await rotated({ not_after: moment(-2) }, job)).toEqual(['blocked', 'REQUEST_EXPIRED'])
  expect(await epoch()).toBe(before)
})

it('[EV-4] [EV-3] is said by a registered person, from the workflow that signs, by a token over these very bytes', async () => {
  const [before, link] = [await epoch(), await head()]
  expect(await rotated({}, { job: { actorId: ID.stranger } })).toEqual(['refused', 'IDENTITY_UNKNOWN'])
  expect(await rotated({}, { job: { workflow: 'open.yml' } })).toEqual(['refused', 'CLAIM_WORKFLOW'])
  expect(await rotated({}, { purpose: 'signoff' })).toEqual(['refused', 'TOKEN_AUDIENCE'])
  expect(await rotated({}, { asked: () => ['a'.repeat(64)] })).toEqual(['refused', 'TOKEN_AUDIENCE'])
  expect([await epoch(), await head()]).toEqual([before, link])
  const claims = { jti: 'rotated-once' }
  const job = { actorId: ID.product_lead }
  expect(await rotated({}, { claims, job })).toEqual(['done'])
  expect(await rotated({}, { claims, job })).toEqual(['refused', 'TOKEN_REPLAYED'])
  expect(await epoch()).toBe(before + 1)
})

it.each([
  ['no environment of GitHub', { github_environment: undefined }],
  ['an empty one', { github_environment: '' }],
  ['one of two lines', { github_environment: 'production-cut\n' }],
  ['a list of them', { github_environment: ['production-cut'] }],
  ['no reason', { reason: undefined }],
  ['a reason of spaces', { reason: '  ' }],
  ['no policy', { manifest_digest: undefined }],
  ['an odd request id', { request_id: 'x' }],
])('[EV-4] with %s it is refused before anything is recorded', async (_, fields) => {
  const before = await head()
  expect(await codesOf(() => rotateEnvironment(ledger(), fields))).toEqual(['CALL_MALFORMED'])
  expect(await head()).toBe(before)
})
