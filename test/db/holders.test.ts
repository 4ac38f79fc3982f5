// Who may be ended, by whom, and on what record; and that asking what became of a call takes no lock (PRV-11, GRT-5).
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/postgres/connect.ts'
import { endHolders } from '../../src/postgres/holders.ts'
import { install } from '../../src/usecases/install/install.ts'
import { callGate, callJson } from '../support/call-gate.ts'
import { codesOf } from '../support/codes-of.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { plant, tryStatement } from '../support/plant.ts'
import { pidOf, whenWaiting } from '../support/waiting.ts'

const ledger = useLedger()
let code: string

beforeEach(async () => {
  code = (await ledger().open(`# ${randomUUID()}\n`, { planId: `p${randomUUID().slice(0, 8)}` })).code as string
  await ledger().superuser.query('update qt001_cp.hold_limit set idle_seconds = 0, act_seconds = 200')
})

/** A session of the door that signed off and leaves its transaction open. */
async function idler(): Promise<{ session: Database; pid: string }> {
  const session = await ledger().as('quorate_door')
  const pid = await pidOf(session)
  await session.query('begin')
  await ledger().signoff(code, 'tech_lead', ID.tech_lead, { as: session })
  return { session, pid }
}

/** Without what other tests' set-up does beside this to the server: it makes databases and roles. */
const name = async (as: Database) => {
  const answer = (await callJson(as, 'quorate.name_holders', [])) as {
    named: string[]
    findings: { code: string; observed: { held: unknown } }[]
  }
  return {
    ...answer,
    findings: answer.findings.filter(({ observed }) => !/^(pg_\w+,?)+$/.test(String(observed.held))),
  }
}
const end = async (as: Database, ids: readonly string[]) =>
  (await callJson(as, 'quorate.end_holders', [`{${ids.join(',')}}`])) as {
    ended: { pid: number }[]
    findings: { code: string }[]
  }
const lives = (pid: string) =>
  ledger().value<boolean>('exists (select from pg_stat_activity where pid = $1::int)', [pid])

describe('[PRV-11] a session that idles on the gate beyond its time', () => {
  it('is ended by another login, on a record that says who, whose, what and for how long', async () => {
    const { pid } = await idler()
    const { ended } = await endHolders(ledger().verifier)
    expect(ended).toMatchObject([{ code: 'HOLDER_ENDED', observed: { pid: Number(pid), login: 'quorate_door' } }])
    expect(await lives(pid)).toBe(false)
    const record = `(select jsonb_agg(jsonb_build_array(step, login, asked_by, why ->> 'state') order by asked_at)
      from qt001_cp.session_ending where pid = $1::int)`
    expect(await ledger().value(record, [pid])).toEqual([
      ['named', 'quorate_door', 'cutter_verify', 'idle in transaction'],
      ['ended', 'quorate_door', 'cutter_verify', 'idle in transaction'],
    ])
    expect(await codesOf(() => ledger().superuser.query('delete from qt001_cp.session_ending'))).toEqual([
      'APPEND_ONLY',
    ])
  })

  it('is not ended before its time, and is named with the seconds that it has', async () => {
    await ledger().superuser.query('update qt001_cp.hold_limit set idle_seconds = 30')
    const { session, pid } = await idler()
    expect(await name(ledger().exec)).toMatchObject({
      named: [],
      findings: [{ code: 'HOLDER_WITHIN_TIME', expected: 30, observed: { pid: Number(pid) } }],
    })
    expect((await session.query('select 1')).length).toBe(1)
    await session.query('rollback')
  })

  it('is not ended once it stopped holding anything, or on a naming that is older than a minute', async () => {
    const { session, pid } = await idler()
    const { named } = await name(ledger().exec)
    await session.query('commit')
    await session.query('begin; select 1')
    expect(await end(ledger().exec, named)).toEqual({ ended: [], findings: [] })
    expect(await lives(pid)).toBe(true)
    await session.query('rollback')

    const other = await idlerAgain(session)
    const later = await name(ledger().exec)
    await ledger().superuser.query(`begin; set local session_replication_role = replica;
      update qt001_cp.session_ending set asked_at = asked_at - interval '61 seconds'; commit`)
    expect((await end(ledger().exec, later.named)).findings.map(({ code }) => code)).toEqual(['ENDING_NOT_RECORDED'])
    expect(await lives(other)).toBe(true)
    await session.query('rollback')
  })

  it('has its time from when it got the ledger alone, and not from its wait before it', async () => {
    const slow = `create function public.slow() returns trigger language plpgsql as $$ begin perform pg_sleep(1); return new; end $$`
    await plant(
      ledger(),
      slow,
      'create trigger slow before insert on qt001_cp.human_suspension for each row execute function public.slow()',
    )
    const other = await ledger().as('quorate_migrator')
    const pid = Number(await pidOf(ledger().revoker))
    await other.query('begin; lock table qt001_cp.ledger in row share mode')
    const suspends = ledger().suspend(ID.council2, ID.council)
    await whenWaiting(ledger(), ledger().revoker)
    await sleep(2000)
    await other.query('rollback')
    await sleep(300)
    const { findings } = await name(ledger().exec)
    expect(findings).toMatchObject([{ code: 'HOLDER_WITHIN_TIME', expected: 200, observed: { pid, seconds: 0 } }])
    expect((await suspends).outcome).toBe('done')
    await ledger().superuser.query('drop function public.slow cascade')
  })

  it('is named once by many, and nobody waits for anybody else’s record', async () => {
    const { session } = await idler()
    const asking = await ledger().as('cutter_exec')
    await asking.query('begin')
    const first = await name(asking)
    const second = await name(ledger().exec)
    // Who named and idles since holds something too.
    expect([first.named.length, second.named.length]).toEqual([1, 2])
    expect((await name(ledger().verifier)).named).toEqual(second.named)
    // Its own naming is not on record yet, and stays worthless after a rollback.
    expect((await end(asking, first.named)).findings.map(({ code }) => code)).toEqual(['ENDING_NOT_RECORDED'])
    await asking.query('rollback')
    expect((await end(asking, first.named)).findings.map(({ code }) => code)).toEqual(['ENDING_NOT_RECORDED'])
    await session.query('rollback')
  })
})

/** Holds again, in the same session. */
async function idlerAgain(session: Database): Promise<string> {
  await session.query('begin')
  await ledger().leave(code, 'tech_lead', ID.tech_lead, { as: session })
  return pidOf(session)
}

describe('[PRV-11] nobody is ended', () => {
  it('who only reads, who is no login of the gate, or who holds nothing', async () => {
    const reader = await ledger().as('quorate_door')
    await reader.query('begin')
    await ledger().change(code, reader)
    const owner = await ledger().as('superuser')
    await owner.query('begin; select from qt001_cp.ledger for update')
    const nothing = await ledger().as('cutter_verify')
    await nothing.query('begin; select 1')
    const { named, findings } = await name(ledger().exec)
    expect([named, findings.map(({ code }) => code)]).toEqual([[], ['HOLDER_WITHIN_TIME']])
    for (const session of [reader, owner, nothing]) await session.query('rollback')
  })

  it('[PRV-2] by a login itself: it may name and have ended, never end or write the record', async () => {
    const { session, pid } = await idler()
    const { named } = await name(ledger().exec)
    for (const text of [
      `select pg_terminate_backend(${pid})`,
      `select quorate.end_sessions('{${named[0]}}')`,
      'select * from quorate.holders()',
      'select * from qt001_cp.session_ending',
      'update qt001_cp.hold_limit set act_seconds = 0',
      'set role quorate_ender',
    ]) {
      expect([text, await tryStatement(ledger().exec.query(text))]).toEqual([text, ['refused', 'DB_PERMISSION']])
    }
    await session.query('rollback')
  })
})

describe('[GRT-5] what became of a call', () => {
  it('is in progress while its transaction runs, even where it was made in a savepoint that is released', async () => {
    const ready = await ledger().ready(`# ${randomUUID()}\n\ntext\n`)
    const { activationId } = await ledger().change(ready)
    const acting = await ledger().as('cutter_exec')
    const ask = () => callGate(ledger().exec, 'quorate.read_back', [activationId, ledger().gate.issuer, 'none'])
    expect((await ask()).outcome).toBe('not_recorded')
    await acting.query('begin; savepoint deep')
    await ledger().preflightCut(ready, { as: acting })
    expect((await ask()).outcome).toBe('in_progress')
    await acting.query('release savepoint deep')
    expect((await ask()).outcome).toBe('in_progress')
    await acting.query('rollback')
    expect((await ask()).outcome).toBe('not_recorded')
  })

  it('is asked without any lock that another could wait for', async () => {
    const ready = await ledger().ready(`# ${randomUUID()}\n\ntext\n`)
    const { activationId } = await ledger().change(ready)
    const asking = await ledger().as('cutter_exec')
    const pid = await pidOf(asking)
    await asking.query('begin')
    await callGate(asking, 'quorate.read_back', [activationId, ledger().gate.issuer, 'none'])
    const locks = `(select count(*)::int from pg_locks where pid = $1::int
      and not (locktype = 'virtualxid' or locktype = 'relation' and mode = 'AccessShareLock'))`
    expect(await ledger().value(locks, [pid])).toBe(0)
    await asking.query('rollback')
  })
})

describe('[PRV-11] an installer', () => {
  it('waits for another one, and is told who holds something where it waits in vain', async () => {
    const other = await ledger().as('superuser')
    const pid = Number(await pidOf(other))
    await other.query(`begin; comment on database ${ledger().name} is null`)
    await expect(install(ledger().superuser)).rejects.toMatchObject({
      code: 'INSTALL_BLOCKED',
      details: { observed: expect.arrayContaining([expect.objectContaining({ pid })]) },
    })
    await other.query('rollback')
    expect((await install(ledger().superuser)).applied).toEqual([])
  }, 60_000)
})
