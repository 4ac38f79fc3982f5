// A token is spent once, for one ledger, and only while it lives (ID-4, EV-5).
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, inject, it } from 'vitest'
import type { Database } from '../../src/postgres/connect.ts'
import { capture, send } from '../support/capture.ts'
import { session } from '../support/cluster.ts'
import { codesOf } from '../support/codes-of.ts'
import { withGuardOut } from '../support/guard.ts'
import { codes, Ledger, useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { pidOf, whenWaiting } from '../support/waiting.ts'

const ledger = useLedger()
const SPEND = 'quorate.spend_token(text, jsonb, text, uuid, uuid, uuid, text)'
const opened = async () =>
  (await ledger().open(`# ${randomUUID()}\n\ntext\n`, { planId: `p${randomUUID().slice(0, 8)}` })).code as string
const uses = () => ledger().value<number>('(select count(*)::integer from qt001_cp.token_use)')
/** A signoff as tech_lead, unsent. */
const signoffOf = async (code: string, claims: Record<string, unknown> = {}) =>
  capture(ledger().door, (as) => ledger().signoff(code, 'tech_lead', ID.tech_lead, { as, claims }))

describe('a token', () => {
  it('[ID-4] is spent once for ever, also after its seat was left', async () => {
    const code = await opened()
    const call = await signoffOf(code)
    expect((await send(ledger().door, call)).outcome).toBe('done')
    expect((await ledger().leave(code, 'tech_lead', ID.tech_lead)).outcome).toBe('done')
    expect(await codesOf(() => send(ledger().door, call))).toEqual(['TOKEN_REPLAYED'])
    expect((await send(ledger().door, await signoffOf(code))).outcome).toBe('done')
  })

  it('[ID-4] is the same token with the same jti, whatever else it says', async () => {
    const [first, second] = [await opened(), await opened()]
    const jti = randomUUID()
    expect((await send(ledger().door, await signoffOf(first, { jti }))).outcome).toBe('done')
    expect(await codesOf(async () => send(ledger().door, await signoffOf(second, { jti })))).toEqual(['TOKEN_REPLAYED'])
    expect((await send(ledger().door, await signoffOf(second, { jti: jti.toUpperCase() }))).outcome).toBe('done')
  })

  it('[ID-4] leaves its claims in the ledger and its text in the archive alone', async () => {
    const call = await signoffOf(await opened())
    await send(ledger().door, call)
    const token = call.values.at(-1) as string
    const row = await ledger().value<Record<string, unknown>>(
      `(select to_jsonb(p) || to_jsonb(u) from qt001_cp.proof as p join qt001_cp.token_use as u using (proof_id) join qt001_cp.token_archive as a using (proof_id) where a.token = $1)`,
      [token],
    )
    expect(row).toMatchObject({
      purpose: 'signoff',
      session_role: 'quorate_door',
      iss: 'https://token.actions.githubusercontent.com',
    })
    expect(JSON.stringify(row)).not.toContain(token.split('.')[2])
  })

  it('[ID-4] [EV-3] that is refused leaves nothing behind, and stays unspent', async () => {
    const code = await opened()
    const call = await signoffOf(code)
    const before = [await uses(), (await ledger().change(code)).occupied.length]
    const other = { ...call, values: call.values.with(1, 'content_owner') }
    expect(await codesOf(() => send(ledger().door, other))).toEqual(['TOKEN_AUDIENCE'])
    expect([await uses(), (await ledger().change(code)).occupied.length]).toEqual(before)
    expect((await send(ledger().door, call)).outcome).toBe('done')
  })

  it('[ID-4] used by eight sessions at once is spent by exactly one', async () => {
    const call = await signoffOf(await opened())
    const sessions = await Promise.all(Array.from({ length: 8 }, () => ledger().as('quorate_door')))
    const found = await Promise.all(sessions.map((door) => codesOf(() => send(door, call))))
    await Promise.all(sessions.map((door) => door.close()))
    expect(found.flat().sort()).toEqual(['accepted', ...Array<string>(7).fill('TOKEN_REPLAYED')].sort())
  })

  it.each([
    ['commit', 'TOKEN_REPLAYED'],
    ['rollback', 'accepted'],
  ] as const)('[ID-4] waits for another use of it: after its %s it is %s', async (end, code) => {
    const call = await signoffOf(await opened())
    const [first, second] = [await ledger().as('quorate_door'), await ledger().as('quorate_door')]
    await pidOf(second)
    await first.query('begin')
    expect((await send(first, call)).outcome).toBe('done')
    const waiting = codesOf(() => send(second, call))
    await whenWaiting(ledger(), second)
    await first.query(end)
    expect(await waiting).toEqual([code])
    await Promise.all([first.close(), second.close()])
  })

  it('[ID-4] could be used twice if the database did not remember it', async () => {
    const code = await opened()
    const call = await signoffOf(code)
    expect((await send(ledger().door, call)).outcome).toBe('done')
    const again = () => codesOf(() => send(ledger().door, call))
    expect(await again()).toEqual(['TOKEN_REPLAYED'])
    const guard = `perform quorate.refuse('TOKEN_REPLAYED', null, p_claims -> 'jti');`
    const instead = `select proof_id into v_id from qt001_cp.token_use where jti = p_claims ->> 'jti'; return v_id;`
    expect(await withGuardOut(ledger(), SPEND, guard, instead, again)).toEqual(['accepted'])
  })

  it('[ID-4] is unique in the table itself', async () => {
    const copy = `with p as (
        insert into qt001_cp.proof (sort, purpose, session_role, audience, verified_at, commit_by)
        select sort, purpose, session_role, audience, clock_timestamp(), clock_timestamp() + interval '1 minute' from qt001_cp.proof limit 1
        returning proof_id)
      insert into qt001_cp.token_use (proof_id, iss, jti, run_id, key_thumbprint, signing_input_sha256, signature, iat, exp, claims)
      select p.proof_id, iss, jti || $1, run_id, key_thumbprint, signing_input_sha256, signature, iat, exp, claims
      from qt001_cp.token_use, p limit 1`
    const constraint = await ledger()
      .superuser.query(copy, [''])
      .catch((error) => error.cause.constraint)
    expect(constraint).toBe('uq_token_use__iss_jti')
    await ledger().superuser.query(copy, ['x'])
  })
})

describe('a token of another ledger', () => {
  it('[ID-3] [ID-4] is refused though everything else of the two is the same', async () => {
    const [twin, other] = [await Ledger.clone(inject('cluster')), await Ledger.clone(inject('cluster'))]
    try {
      await other.superuser.query('update qt001_cp.ledger set ledger_id = gen_random_uuid()')
      const call = await capture(ledger().door, (as) => ledger().open('# One\n\ntext\n', { as, planId: 'twin' }))
      // Nothing but the ledger's id tells the three apart; a copy that keeps the id is the danger that it is made against.
      expect((await send(twin.door, call)).outcome).toBe('done')
      expect(await codesOf(() => send(other.door, call))).toEqual(['TOKEN_AUDIENCE'])
      expect((await send(ledger().door, call)).outcome).toBe('done')
    } finally {
      await twin.drop()
      await other.drop()
    }
  })
})

describe('a token that expires while its call waits for a lock', () => {
  const LOCKS = {
    'the activation': (code: string) => `select from qt001_cp.activation where code = '${code}' for update`,
    'the ledger': () => 'select from qt001_cp.ledger for update',
    'the request': (code: string) =>
      `select from qt001_cp.approval_requests where code = 'R-${code.slice(2)}' for update`,
  }

  /** Holds a call up behind a lock; a token of three seconds until it has expired. Answers with the codes. */
  async function heldUp(lock: string, waiter: Database, seconds: number, call: (exp: number) => Promise<unknown>) {
    const holder = await session(ledger().cluster, ledger().name, 'superuser')
    await pidOf(waiter)
    await holder.query('begin')
    await holder.query(lock)
    const exp = Math.floor(Date.now() / 1000) + seconds
    const waiting = codesOf(() => call(exp))
    await whenWaiting(ledger(), waiter)
    if (seconds === 3) await sleep(exp * 1000 + 50 - Date.now())
    await holder.query('rollback')
    await holder.close()
    return waiting
  }

  it.each(Object.entries(LOCKS))('[EV-5] [ID-1] is too late at %s', async (_, lock) => {
    const code = await opened()
    const sign = async (exp: number) => send(ledger().door, await signoffOf(code, { exp }))
    const before = await uses()
    expect(await heldUp(lock(code), ledger().door, 3, sign)).toEqual(['TOKEN_EXPIRED'])
    expect(await uses()).toBe(before)
    expect(await heldUp(lock(code), ledger().door, 60, sign)).toEqual(['accepted'])
    expect(await uses()).toBe(before + 1)
  })

  it('[EV-5] [EV-7] would still pass if the time were only looked at before the locks: not after them, at the end and at commit', async () => {
    const enter = await ledger().value<string>(
      `(select oid::regprocedure::text from pg_catalog.pg_proc where proname = 'enter_door')`,
    )
    const code = await opened()
    const sign = async (exp: number) => send(ledger().door, await signoffOf(code, { exp }))
    const run = () => heldUp(LOCKS['the activation'](code), ledger().door, 3, sign)
    const guard = `perform quorate.prove_again(v_proof.claims, quorate.item('AUTHORITY_SCOPE', p_scope));`
    expect(await withGuardOut(ledger(), enter, guard, '', run)).toEqual(['CALL_OVERTIME'])
    const [atTheEnd, atCommit] = ['quorate.assert_in_time(qt001_cp.proof, timestamptz)', 'quorate.assert_at_commit()']
    const withoutEnd = () =>
      withGuardOut(ledger(), atTheEnd, '(clock_timestamp() < v_by) is not true', 'false', () =>
        withGuardOut(ledger(), atCommit, 'if v_left > 0 then', 'if true then', run),
      )
    expect(await withGuardOut(ledger(), enter, guard, '', withoutEnd)).toEqual(['accepted'])
  })

  it('[EV-5] is too late for a lane’s call too', async () => {
    const code = await ledger().ready(`# ${randomUUID()}\n\ntext\n`)
    const lock = LOCKS['the activation'](code)
    const preflight = async (exp: number) =>
      expect(codes(await ledger().preflightCut(code, { claims: { exp } }))).toEqual([])
    expect(await heldUp(lock, ledger().exec, 3, preflight)).toEqual(['TOKEN_EXPIRED'])
    expect(await heldUp(lock, ledger().exec, 60, preflight)).toEqual(['accepted'])
  })
})
