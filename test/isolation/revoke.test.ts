// A revocation against everything that decides, in both orders: whoever decides holds the epoch, whoever raises it waits or is waited for.
import { beforeEach, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import type { Database } from '../../src/postgres/connect.ts'
import { callGate } from '../support/call-gate.ts'
import { govern, readyGoverned } from '../support/governance.ts'
import type { Ledger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { type Ending, ledgerWait, plant, tryCall, withoutGuard } from '../support/plant.ts'
import { pidOf, whenWaiting } from '../support/waiting.ts'
import { useFresh } from './fresh.ts'

const fresh = useFresh()
const RUN = '1100000001'
let ledger: Ledger
let revoker: Database
let door: Database
let exec: Database
let code: string
let toSign: string

beforeEach(async () => {
  ledger = await fresh()
  revoker = await ledger.as('quorate_revoke')
  door = await ledger.as('quorate_door')
  exec = await ledger.as('cutter_exec')
  for (const session of [revoker, door, exec]) await pidOf(session)
  code = await ledger.ready('# One\n\ntext\n')
  toSign = (await ledger.preflightCut(code, { runId: RUN })).toSign as string
})

/** `one` in an open transaction of its session, then `other`, which must wait; then the first ends. */
async function meeting<T>(
  session: Database,
  one: () => Promise<unknown>,
  waiter: Database,
  other: () => Promise<T>,
  end: 'commit' | 'rollback' = 'commit',
): Promise<T> {
  await session.query('begin')
  await one()
  const waiting = other()
  await whenWaiting(ledger, waiter)
  await session.query(end)
  return waiting
}

const revoke = (id: string, session = revoker) => ledger.revoke(id, { as: session })
const cut = () => tryCall(ledger.cut(code, toSign, { runId: RUN, as: exec }))
const preflight = () => tryCall(ledger.preflightCut(code, { runId: RUN, as: exec }))
const epoch = () => ledger.value<string>('select epoch from qt001_cp.ledger').then(Number)
const entry = async () => (await ledger.change(code)).entry

const withoutShare = async () => {
  await withoutGuard(
    ledger,
    'quorate.lock_act',
    'select l.epoch into epoch from qt001_cp.ledger as l for share;',
    'select l.epoch into epoch from qt001_cp.ledger as l;',
  )
  await withoutGuard(ledger, 'quorate.enter_door', 'perform from qt001_cp.ledger for share;', 'null;')
}

describe('[EV-4] [SEP-3] revoke, then cut', () => {
  const race = (end?: 'commit' | 'rollback') => meeting(revoker, () => revoke(ID.tech_lead), exec, cut, end)

  it('the cut waits, and finds its pass stale and the seat without its human', async () => {
    expect(await race()).toEqual(['blocked', 'OCCUPANT_NOT_OF_CLASS', 'EPOCH_STALE'])
    expect([await entry(), (await ledger.change(code)).grant?.status]).toEqual(['reviewed', 'active'])
  })

  it('a revocation that was undone blocks nothing', async () => {
    expect(await race('rollback')).toEqual(['done'])
  })

  it('without the shared lock on the epoch the revoked human’s seat carries the cut', async () => {
    await withoutShare()
    expect(await race()).toEqual(['done'])
    expect(await entry()).toBe('cut_applied')
  })
})

describe('[EV-4] [SEP-3] cut, then revoke', () => {
  it('the revocation waits until the cut is done, and then holds', async () => {
    const before = await epoch()
    const answer = await meeting(exec, cut, revoker, () => tryCall(revoke(ID.tech_lead)))
    expect([answer, await entry(), await epoch()]).toEqual([['done'], 'cut_applied', before + 1])
  })

  it('without waiting it would be done while the cut that it should have stopped is not', async () => {
    await withoutShare()
    await withoutGuard(
      ledger,
      'quorate.lock_ledger_exclusively',
      'lock table qt001_cp.ledger in exclusive mode;',
      'null;',
    )
    await exec.query('begin')
    await ledger.preflightCut(code, { runId: RUN, as: exec })
    const waiting = tryCall(revoke(ID.tech_lead))
    await whenWaiting(ledger, revoker)
    // It waits for the chain's head only, with the human revoked and the epoch raised behind the cut's back.
    const human = `select count(*)::int from pg_locks where pid = $1::int and relation = 'qt001_cp.human_identity_registry'::regclass and mode = 'RowExclusiveLock'`
    expect(await ledger.value(human, [await pidOf(revoker)])).toBe(1)
    await exec.query('commit')
    expect(await waiting).toEqual(['done'])
  })
})

describe('[EV-4] somebody who idles in a transaction', () => {
  it('is named to the revocation and to the governed act that wait for the ledger’s row in vain', async () => {
    await ledgerWait(ledger, '200ms')
    const extend = { op: 'extend', subject_sha256: sha256(ID.tech_lead), valid_until: '2030-01-01T00:00:00Z' }
    const act = await readyGoverned(ledger, 'REGISTRY_CHANGE', JSON.stringify({ changes: [extend] }))
    await exec.query('begin')
    await ledger.preflightCut(code, { runId: RUN, as: exec })
    const idler = { pid: Number(await pidOf(exec)), role: 'cutter_exec' }
    const named = { code: 'LEDGER_BUSY', findings: [{ observed: expect.arrayContaining([idler]) }] }
    await expect(revoke(ID.tech_lead2)).rejects.toMatchObject(named)
    await expect(govern(ledger, act)).rejects.toMatchObject(named)
    await exec.query('rollback')
    expect((await govern(ledger, act)).outcome).toBe('done')
    expect(await tryCall(revoke(ID.tech_lead2))).toEqual(['done'])
  })
})

describe('[EV-4] preflight and revoke', () => {
  it('a preflight that waited is judged on what the revocation left', async () => {
    expect(await meeting(revoker, () => revoke(ID.tech_lead), exec, preflight)).toEqual([
      'blocked',
      'OCCUPANT_NOT_OF_CLASS',
    ])
  })

  it('a revocation that waited makes the pass stale, whomever it concerns', async () => {
    expect(await meeting(exec, preflight, revoker, () => tryCall(revoke(ID.verifier2)))).toEqual(['done'])
    expect(await cut()).toEqual(['blocked', 'EPOCH_STALE'])
    expect(await preflight()).toEqual(['pass'])
    expect(await cut()).toEqual(['done'])
  })

  it('without the shared lock it passes with a revoked human; the epoch is the second layer, and without that the cut goes through', async () => {
    await withoutShare()
    const race = () => meeting(revoker, () => revoke(ID.verifier2), exec, preflight)
    expect(await race()).toEqual(['pass'])
    expect(await cut()).toEqual(['blocked', 'EPOCH_STALE'])
    await withoutGuard(
      ledger,
      'quorate.freshness_findings',
      `where l.outcome = 'pass' and l.epoch <> p_epoch`,
      'where false',
    )
    expect(await cut()).toEqual(['done'])
  })
})

describe('[ID-11] [SEP-3] signoff and revoke', () => {
  const race = async (): Promise<Ending> => {
    code = (await ledger.open('# Two\n\ntext\n', { planId: 'two' })).code as string
    return meeting(
      revoker,
      () => revoke(ID.tech_lead2),
      door,
      () => tryCall(ledger.signoff(code, 'tech_lead', ID.tech_lead2, { as: door })),
    )
  }

  it('a signoff that waited finds its human revoked', async () => {
    expect(await race()).toEqual(['blocked', 'IDENTITY_STALE', 'OCCUPANT_NOT_OF_CLASS'])
  })

  it('without the shared lock the revoked human sits', async () => {
    await withoutShare()
    expect(await race()).toEqual(['done'])
  })
})

describe('[REG-4] two revocations at once', () => {
  /** Both wait at the same place within, and go on together. */
  async function together(): Promise<readonly Ending[]> {
    await plant(
      ledger,
      `create function public.gate() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock_shared(42); return new; end $$`,
      'create trigger gate before update on qt001_cp.human_identity_registry for each row execute function public.gate()',
    )
    const keeper = await ledger.as('superuser')
    await keeper.query('select pg_advisory_lock(42)')
    const other = await ledger.as('quorate_revoke')
    await pidOf(other)
    const calls = [tryCall(revoke(ID.tech_lead2)), tryCall(revoke(ID.content_owner2, other))]
    await whenWaiting(ledger, revoker)
    await whenWaiting(ledger, other)
    await keeper.query('select pg_advisory_unlock(42)')
    return Promise.all(calls)
  }

  it('one after the other: both done, the epoch raised twice', async () => {
    const before = await epoch()
    expect(await together()).toEqual([['done'], ['done']])
    expect(await epoch()).toBe(before + 2)
  })

  it('with a shared lock in place of the exclusive one they would meet in a deadlock', async () => {
    await withoutGuard(
      ledger,
      'quorate.lock_ledger_exclusively',
      'lock table qt001_cp.ledger in exclusive mode;',
      'perform from qt001_cp.ledger for share;',
    )
    expect((await together()).map(([outcome]) => outcome).sort()).toEqual(['done', 'refused'])
  })
})

describe('[EV-5] a token that expires while its call waits', () => {
  const race = async () => {
    const now = Math.floor(Date.now() / 1000)
    const { name, args } = await ledger.laneCall(code, 'cut', toSign, {
      runId: RUN,
      claims: { iat: now - 60, exp: now + 2 },
    })
    await revoker.query('begin')
    await revoke(ID.verifier2)
    const call = tryCall(callGate(exec, name, args))
    await whenWaiting(ledger, exec)
    while (!(await ledger.value<boolean>('clock_timestamp() >= to_timestamp($1::numeric)', [String(now + 2)])));
    await revoker.query('rollback')
    return call
  }

  it('is too late, by the database’s clock after the locks', async () => {
    expect(await race()).toEqual(['refused', 'TOKEN_EXPIRED'])
  })

  it('would be taken, were the time asked before them only: not after them, at the end and at commit', async () => {
    await withoutGuard(ledger, 'quorate.lock_act', 'perform quorate.prove_again(p_claims, activation.scope_item_id);')
    expect(await race()).toEqual(['refused', 'CALL_OVERTIME'])
    await withoutGuard(ledger, 'quorate.assert_in_time', '(clock_timestamp() < v_by) is not true', 'false')
    await withoutGuard(ledger, 'quorate.assert_at_commit', 'if v_left > 0 then', 'if true then')
    expect(await race()).toEqual(['done'])
  })
})
