// What a started run is handed: its permit, by a second call of its own job, once the start is committed and until it has ended (RUN-3).
import { createLocalJWKSet, jwtVerify } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CallChanges } from '../support/call-changes.ts'
import type { Answer } from '../support/call-gate.ts'
import { readyRun, receive, reportOutcome, SUBJECT, startedRun } from '../support/deploy.ts'
import { withGuardOut } from '../support/guard.ts'
import { codes, useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { AUDIENCE, ISSUER, makePermitKey, newSeal, orderPermitKey, permitMetadata } from '../support/permit.ts'
import { plant, tryCall } from '../support/plant.ts'

const ledger = useLedger()
const given = { subjects: [SUBJECT], audience: AUDIENCE }
let seal = ''
let runs = 0
const permitOf = ({ rest }: Answer) => (rest.handed as { permit: string }).permit
const newRun = () => String(3_000_000_000 + ++runs)

beforeAll(async () => {
  const code = await readyRun(ledger(), { plan: 'early', given })
  expect(await tryCall(ledger().run(code))).toEqual(['blocked', 'PERMIT_KEY_NOT_MADE'])
  seal = await orderPermitKey(ledger())
  expect(await tryCall(ledger().run(code))).toEqual(['blocked', 'PERMIT_KEY_NOT_MADE'])
  await makePermitKey(ledger().deployer, seal)
})

/** A run that goes on, in a lane that is free of others. */
async function going(plan: string, changes: object = {}): Promise<{ code: string; runId: string }> {
  await plant(
    ledger(),
    `update qt001_cp.dot_iu_runtime_lease set holder_act_id = null, acquired_at = null, held_until = null`,
  )
  const runId = newRun()
  return { code: await startedRun(ledger(), runId, { plan, given, ...changes }), runId }
}

describe('[RUN-3] a permit', () => {
  it('says what was signed, by the key that is listed; asked again it is the same', async () => {
    const { code, runId } = await going('shop')
    const one = await receive(ledger(), code, runId, { seal })
    expect([one.outcome, codes(one)]).toEqual(['done', []])
    const { keys } = (await permitMetadata(ledger().door)) as { keys: readonly { kid: string; n: string }[] }
    const jwks = createLocalJWKSet({ keys: keys.map((key) => ({ ...key, kty: 'RSA', e: 'AQAB', alg: 'RS256' })) })
    const { payload } = await jwtVerify(permitOf(one), jwks, { issuer: ISSUER, audience: AUDIENCE })
    const { packetSha256, activationId, run } = await ledger().change(code)
    const started = Date.parse(run?.startedAt as string) / 1000
    const act = await ledger().value(
      `select act_id from cutter_governance.run_start where activation_id = '${activationId}'`,
    )
    expect(payload).toMatchObject({
      ...{ jti: act, change: code, packet: packetSha256, subjects: [SUBJECT], commit: 'c'.repeat(40) },
      ...{ action: 'DEPLOY', plan: 'shop', environment: 'production-deploy', run_id: runId, run_attempt: '1' },
      ...{ iat: started, exp: started + 600 },
    })
    const again = await receive(ledger(), code, runId, { seal })
    expect(permitOf(again)).toBe(permitOf(one))
    const evidence = await ledger().value<string>(
      `select string_agg(body, '') from qt001_cp.evidence_registry where kind = 'RUN_RECEIVED'`,
    )
    expect(evidence).toContain(act)
    expect(evidence).not.toContain(permitOf(one).split('.')[2])
    expect(evidence).not.toContain(seal)
  })

  it('is none where the change names no audience, with or without a sealing key', async () => {
    const { code, runId } = await going('none', { given: { subjects: [] } })
    expect(permitOf(await receive(ledger(), code, runId, { seal }))).toBeNull()
    expect(permitOf(await receive(ledger(), code, runId))).toBeNull()
  })

  it('is refused to another run, attempt, person, commit, login or purpose, and given to its own', async () => {
    const { code, runId } = await going('own')
    const refused = (changes: CallChanges) => tryCall(receive(ledger(), code, runId, { seal, ...changes }))
    expect(await refused({ claims: { run_id: newRun() } })).toEqual(['refused', 'RUN_NOT_YOURS'])
    expect(await refused({ claims: { run_attempt: '2' } })).toEqual(['refused', 'RUN_NOT_YOURS'])
    expect(await refused({ claims: { actor_id: ID.reviewer } })).toEqual(['refused', 'RUN_NOT_YOURS'])
    expect(await refused({ claims: { sha: 'd'.repeat(40) } })).toEqual(['refused', 'RUN_NOT_YOURS'])
    expect(await refused({ job: { environment: 'production-cut' } })).toEqual(['refused', 'RUN_NOT_YOURS'])
    expect(await refused({ purpose: 'outcome' })).toEqual(['refused', 'TOKEN_AUDIENCE'])
    expect(await refused({ key: 'rogue' })).toEqual(['refused', 'TOKEN_KEY_UNKNOWN'])
    expect(await refused({ as: ledger().exec })).toEqual(['refused', 'DB_PERMISSION'])
    expect(await refused({})).toEqual(['done'])
  })

  it('needs the sealing key, and takes no request that it does not know', async () => {
    const { code, runId } = await going('sealed')
    const tried = (changes: object) => tryCall(receive(ledger(), code, runId, { seal, ...changes }))
    expect(await tried({ seal: null })).toEqual(['refused', 'PERMIT_SEAL_MALFORMED'])
    expect(await tried({ seal: newSeal() })).toEqual(['refused', 'PERMIT_KEY_UNKNOWN'])
    expect(await tried({ request: { more: 'x' } })).toEqual(['refused', 'CALL_MALFORMED'])
    expect(await tried({})).toEqual(['done'])
  })
})

describe('[RUN-3] nothing is handed out', () => {
  it('before the start is committed, nor in its transaction, nor after it was rolled back', async () => {
    const [code, runId] = [await readyRun(ledger(), { plan: 'undone', given }), newRun()]
    await plant(
      ledger(),
      `update qt001_cp.dot_iu_runtime_lease set holder_act_id = null, acquired_at = null, held_until = null`,
    )
    const tried = () => tryCall(receive(ledger(), code, runId, { seal }))
    expect(await tried()).toEqual(['refused', 'RUN_NOT_STARTED'])
    const { toSign } = await ledger().preflightCut(code, { runId })
    const { name, args, session } = await ledger().laneCall(code, 'run', toSign as string, { runId })
    await session.query('begin')
    await session.query(`select ${name}(${args.map((_, n) => `$${n + 1}`).join(', ')})`, args)
    expect(await tryCall(receive(ledger(), code, runId, { seal, as: session }))).toEqual(['refused', 'RUN_NOT_STARTED'])
    await session.query('rollback')
    expect(await tried()).toEqual(['refused', 'RUN_NOT_STARTED'])
    expect(await tryCall(ledger().run(code, { runId }))).toEqual(['done'])
    expect(await tried()).toEqual(['done'])
  })

  it('after the outcome', async () => {
    const { code, runId } = await going('over')
    expect(await tryCall(receive(ledger(), code, runId, { seal }))).toEqual(['done'])
    await reportOutcome(ledger(), code, runId)
    expect(await tryCall(receive(ledger(), code, runId, { seal }))).toEqual(['blocked', 'RUN_ENDED'])
    const guard = [
      'quorate.receive(uuid, text, text, text)',
      'p_request, p_token);',
      `p_request, p_token); v_run.findings := '{}';`,
    ] as const
    await withGuardOut(ledger(), ...guard, async () => {
      expect(await tryCall(receive(ledger(), code, runId, { seal }))).toEqual(['done'])
    })
  })

  it('to whom was stopped since the start', async () => {
    const { code, runId } = await going('stopped')
    await ledger().suspend(ID.operator)
    const tried = () => tryCall(receive(ledger(), code, runId, { seal }))
    expect(await tried()).toEqual(['blocked', 'IDENTITY_SUSPENDED'])
    const guard = [
      'quorate.receive(uuid, text, text, text)',
      'if v_run.stopped is not null then',
      'if false then',
    ] as const
    await withGuardOut(ledger(), ...guard, async () => expect(await tried()).toEqual(['done']))
    await ledger().superuser.query(
      `set session_replication_role = replica; delete from qt001_cp.human_suspension; set session_replication_role = origin`,
    )
    expect(await tried()).toEqual(['done'])
  })
})
