// What became of a call whose answer was lost: told by the token that it spent, and never guessed while it may still run.
import { beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/postgres/connect.ts'
import { callGate } from '../support/call-gate.ts'
import { keepGateDigest } from '../support/kept-digest.ts'
import { useLedger } from '../support/ledger.ts'
import { plant, tryStatement } from '../support/plant.ts'
import { pidOf, whenWaiting } from '../support/waiting.ts'

const ledger = useLedger()
let number = 0
let code: string
let activation: string

beforeEach(async () => {
  number += 1
  code = await ledger().ready(`# One\n\ntext ${number}\n`)
  activation = (await ledger().change(code)).activationId
})

const ISSUER = 'https://token.actions.githubusercontent.com'
const jtiOf = (token: string) =>
  JSON.parse(Buffer.from(token.split('.')[1] as string, 'base64url').toString()).jti as string
const readBack = (token: string, changes: { activation?: string; iss?: string; as?: Database } = {}) =>
  callGate(changes.as ?? ledger().exec, 'quorate.read_back', [
    changes.activation ?? activation,
    changes.iss ?? ISSUER,
    jtiOf(token),
  ])

async function prepared(as?: Database) {
  const runId = '1200000001'
  const { toSign } = await ledger().preflightCut(code, { runId })
  return ledger().laneCall(code, 'cut', toSign, as ? { runId, as } : { runId })
}

describe('[GRT-5] what is told', () => {
  it('of a call that was carried out is its answer', async () => {
    const { session, name, args, token } = await prepared()
    const answer = await callGate(session, name, args)
    const told = await readBack(token)
    expect([told.outcome, told.toSign, told.evidenceId]).toEqual(['done', answer.toSign, answer.evidenceId])
    expect(told.rest.change_set_id).toBe(answer.rest.change_set_id)
    expect(answer.rest).toMatchObject({ identities: { seats: expect.any(Array) }, subjects: expect.any(Object) })
    expect([told.rest.identities, told.rest.subjects]).toEqual([answer.rest.identities, answer.rest.subjects])
  })

  it('of one that was blocked, its findings', async () => {
    const { toSign } = await ledger().preflightCut(code)
    const { session, name, args, token } = await ledger().laneCall(code, 'cut', toSign, { runId: '1200000009' })
    const { rest } = await callGate(session, name, args)
    expect(await readBack(token)).toMatchObject({
      outcome: 'blocked',
      findings: [{ code: 'PREFLIGHT_MISSING' }],
      rest: { identities: rest.identities, subjects: rest.subjects },
    })
  })

  it('of one that never came, that it is not recorded; nor under another change or issuer', async () => {
    const { session, name, args, token } = await prepared()
    expect((await readBack(token)).outcome).toBe('not_recorded')
    await callGate(session, name, args)
    expect((await readBack(token)).outcome).toBe('done')
    const other = (await ledger().change((await ledger().open('# x\n\ny\n', { planId: 'x' })).code as string))
      .activationId
    expect((await readBack(token, { activation: other })).outcome).toBe('not_recorded')
    expect((await readBack(token, { iss: 'https://example.org' })).outcome).toBe('not_recorded')
  })

  it('of one that its caller rolled back, that it is not recorded', async () => {
    const { session, name, args, token } = await prepared()
    await session.query('begin')
    expect((await callGate(session, name, args)).outcome).toBe('done')
    await session.query('rollback')
    expect((await readBack(token)).outcome).toBe('not_recorded')
  })

  it('of a step that failed, that it failed', async () => {
    const giveUp = await keepGateDigest(ledger().superuser)
    await plant(
      ledger(),
      'create or replace function public.planted() returns trigger language plpgsql as $$ begin return new; end $$',
      'create trigger planted before insert on public.unit_version for each row execute function public.planted()',
      `update qt001_cp.activation set schema_digest = quorate.schema_digest() where code = '${code}'`,
    )
    const { session, name, args, token } = await prepared()
    const body = (text: string) =>
      `create or replace function public.planted() returns trigger language plpgsql as $$ begin ${text} end $$`
    await plant(ledger(), body('raise check_violation;'))
    expect((await callGate(session, name, args)).outcome).toBe('step_failed')
    await plant(ledger(), 'drop trigger planted on public.unit_version')
    await giveUp()
    expect(await readBack(token)).toMatchObject({ outcome: 'step_failed', findings: [{ code: 'STEP_FAILED' }] })
  })

  it('[PRV-2] to the lanes’ logins and the door, and under read committed only', async () => {
    const { token } = await prepared()
    expect((await readBack(token, { as: ledger().door })).outcome).toBe('not_recorded')
    expect((await readBack(token, { as: ledger().verifier })).outcome).toBe('not_recorded')
    for (const level of ['repeatable read', 'serializable']) {
      await ledger().exec.query(`begin isolation level ${level}`)
      expect(await tryStatement(readBack(token))).toEqual(['refused', 'ISOLATION_REFUSED'])
      await ledger().exec.query('rollback')
    }
  })
})

/** A session whose backend is known. */
async function session(): Promise<Database> {
  const database = await ledger().as('cutter_exec')
  await pidOf(database)
  return database
}

describe('[GRT-5] while a call runs', () => {
  it('it is in progress: done, and not yet committed', async () => {
    const acting = await session()
    const { name, args, token } = await prepared(acting)
    await acting.query('begin')
    await callGate(acting, name, args)
    expect((await readBack(token)).outcome).toBe('in_progress')
    await acting.query('commit')
    expect((await readBack(token)).outcome).toBe('done')
  })

  it('it is in progress: still waiting for its first lock, with nothing of it to be seen', async () => {
    const acting = await session()
    const { name, args, token } = await prepared(acting)
    const blocker = await ledger().as('superuser')
    await blocker.query('begin; select from qt001_cp.ledger for update')
    const call = callGate(acting, name, args)
    await whenWaiting(ledger(), acting)
    expect((await readBack(token)).outcome).toBe('in_progress')
    await blocker.query('commit')
    expect((await call).outcome).toBe('done')
    expect((await readBack(token)).outcome).toBe('done')
  })

  it('who asks holds up nobody', async () => {
    const asking = await ledger().as('cutter_exec')
    const { session, name, args, token } = await prepared()
    await asking.query('begin')
    expect((await readBack(token, { as: asking })).outcome).toBe('not_recorded')
    expect((await callGate(session, name, args)).outcome).toBe('done')
    await asking.query('rollback')
  })
})
