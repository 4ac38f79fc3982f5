// Whoever holds on to a lent login: a session that is still starting, a row that is not committed, a taking back held open (RUN-6).
import { afterEach, expect, it } from 'vitest'
import { takeBackLogins } from '../../src/postgres/lent-logins.ts'
import { makeLogin } from '../../src/postgres/scram-verifier.ts'
import { readyRun, reportOutcome, resolveRun, startedRun } from '../support/deploy.ts'
import { withGuardOut } from '../support/guard.ts'
import {
  AN_HOUR_AGO,
  clientAs,
  lastLooks,
  lend,
  lentRun,
  loginPart,
  mayLogIn,
  ROLE,
  sessions,
  startingSession,
  useLending,
} from '../support/lending.ts'
import { ID } from '../support/people.ts'
import { plant, tryCall, tryStatement } from '../support/plant.ts'

const ledger = useLending()
let runs = 0
const newRun = () => String(2_600_000_000 + ++runs)
const left = async (code: string) => (await ledger().change(code)).run?.login?.left
const ENDS = 'quorate.end_login_sessions(name)'
const LOOKS = 'quorate.look_at_login(cutter_governance.run_login, boolean)'

afterEach(async () => {
  await plant(
    ledger(),
    `update qt001_cp.dot_iu_runtime_lease set holder_act_id = null, acquired_at = null, held_until = null`,
  )
  await ledger().superuser.query(
    `alter role ${ROLE} nologin password null; select pg_terminate_backend(pid) from pg_stat_activity where usename = '${ROLE}'`,
  )
})

it('[RUN-6] one that does not end keeps a look from being the last, and the role from being lent', async () => {
  const { code, runId, password } = await lentRun(ledger(), 'stays', newRun())
  const { ended, pid } = await startingSession(ledger(), password, 60)
  await withGuardOut(ledger(), ENDS, 'perform pg_terminate_backend(v_pid);', '', () =>
    withGuardOut(ledger(), ENDS, "interval '5 seconds'", "interval '0.5 seconds'", async () => {
      await reportOutcome(ledger(), code, runId)
      await takeBackLogins(ledger().deployer)
      expect(await lastLooks(ledger(), code)).toBe(0)
      const next = newRun()
      const other = await startedRun(ledger(), next, { plan: 'stays-next', ...loginPart() })
      const { verifier } = await makeLogin()
      expect(await tryStatement(lend(ledger(), other, verifier))).toEqual(['refused', 'LOGIN_SESSIONS'])
      await ledger().superuser.query(`select pg_terminate_backend(${pid})`)
      expect(await ended).toBe('out')
      expect(await tryStatement(lend(ledger(), other, verifier))).toEqual(['done'])
      await reportOutcome(ledger(), other, next)
    }),
  )
})

it('[RUN-6] a role that changes itself and does not commit loses the login all the same', async () => {
  const attack = async (plan: string) => {
    const { code, runId, password } = await lentRun(ledger(), plan, newRun())
    const holder = await clientAs(ledger(), password)
    await holder.query(`begin; alter role ${ROLE} connection limit 4`).catch(() => holder.query('rollback'))
    const own = (await makeLogin()).verifier
    await holder.query(`begin; alter role ${ROLE} password '${own}'`)
    await reportOutcome(ledger(), code, runId)
    const found = [await left(code), await mayLogIn(ledger(), password)]
    await holder.end().catch(() => {})
    return found
  }
  expect(await attack('own-row')).toEqual([[], false])
  const waits = ['exit when v_is_closed;', 'exit when v_is_closed or true;'] as const
  await withGuardOut(ledger(), LOOKS, ...waits, async () => expect(await attack('own-row-open')).toEqual([[], true]))
})

it('[RUN-6] a taking back held open: others say so, end the sessions, and can end its holder', async () => {
  const { code, password } = await lentRun(ledger(), 'held', newRun())
  const { activationId } = await ledger().change(code)
  await plant(ledger(), ...AN_HOUR_AGO(activationId))
  const thief = await ledger().as('cutter_deploy')
  await thief.query('begin')
  await thief.query('select quorate.take_back_logins()')
  const late = await clientAs(ledger(), password)
  expect(await takeBackLogins(ledger().deployer)).toEqual([])
  const held = await ledger().value<readonly { login: string; held: readonly string[]; limit_seconds: number }[]>(
    `(select jsonb_agg(h) from quorate.holders() as h)`,
  )
  expect(held).toMatchObject([{ login: 'cutter_deploy', limit_seconds: 30 }])
  expect(held[0]?.held).toContain('cutter_governance.run_login')
  // The start of another run with the role waits for it, and its grant is not spent.
  const next = newRun()
  const waiting = await readyRun(ledger(), { plan: 'held-next', ...loginPart() })
  await withGuardOut(ledger(), 'quorate.hold_lane(uuid, uuid)', "'10s'", "'200ms'", async () =>
    expect(await tryCall(ledger().run(waiting, { runId: next }))).toEqual(['refused', 'LEDGER_BUSY']),
  )
  const shorter = ["interval '5 seconds'", "interval '0.3 seconds'"] as const
  await withGuardOut(ledger(), LOOKS, ...shorter, async () =>
    expect(await tryCall(resolveRun(ledger(), code, ID.tech_lead))).toEqual(['done']),
  )
  expect(await sessions(ledger())).toBe(0)
  expect(await left(code)).toEqual([`login of ${ROLE}, which was not closed: 55P03`])
  await thief.query('rollback')
  await thief.close()
  await late.end().catch(() => {})
  // Nobody lent it anew: the next call closes it, and the one after that is the last.
  await takeBackLogins(ledger().deployer)
  await takeBackLogins(ledger().deployer)
  expect([await lastLooks(ledger(), code), await mayLogIn(ledger(), password)]).toEqual([1, false])
  expect(await tryCall(ledger().run(waiting, { runId: next }))).toEqual(['done'])
  await reportOutcome(ledger(), waiting, next)
})

it('[RUN-6] where taking back fails it is told, is no last look, and is tried again', async () => {
  const { code, runId, password } = await lentRun(ledger(), 'fails', newRun())
  const fails = [
    'quorate.look_at_login(cutter_governance.run_login, boolean)',
    'ended := 0;',
    'ended := 1 / 0;',
  ] as const
  await withGuardOut(ledger(), ...fails, async () => {
    const answer = await reportOutcome(ledger(), code, runId)
    expect([answer.outcome, answer.rest.login]).toEqual([
      'done',
      { error: '22012', unclean: [`login of ${ROLE}, which was not taken back: 22012`] },
    ])
  })
  expect([await lastLooks(ledger(), code), await mayLogIn(ledger(), password)]).toEqual([0, true])
  await takeBackLogins(ledger().deployer)
  await takeBackLogins(ledger().deployer)
  expect([await lastLooks(ledger(), code), await mayLogIn(ledger(), password)]).toEqual([1, false])
})

it('[RUN-6] stopping somebody compares nothing, and the next look tells what they left', async () => {
  const stop = async (plan: string) => {
    const { code, runId, password } = await lentRun(ledger(), plan, newRun())
    const client = await clientAs(ledger(), password)
    await client.query('grant select on shop.orders to shop_app')
    expect(await tryCall(ledger().suspend(ID.operator))).toEqual(['done'])
    const found = [
      await left(code),
      await sessions(ledger()),
      await mayLogIn(ledger(), password),
      await lastLooks(ledger(), code),
    ]
    await client.end().catch(() => {})
    await takeBackLogins(ledger().deployer)
    const later = [await left(code), await lastLooks(ledger(), code)]
    await plant(ledger(), 'delete from qt001_cp.human_suspension')
    await reportOutcome(ledger(), code, runId)
    await ledger().superuser.query('revoke all on shop.orders from shop_app')
    return [found, later]
  }
  const told = 'grant select on table shop.orders to shop_app'
  expect(await stop('stop')).toEqual([
    [[], 0, false, 0],
    [[told], 1],
  ])
  const guard = ['quorate.take_back_of(uuid[])', 'v_act, false', 'v_act, true'] as const
  await withGuardOut(ledger(), ...guard, async () => expect((await stop('stop-compares'))[0]?.[0]).toEqual([told]))
})

it('[RUN-6] whatever fails in the taking back, the outcome is recorded, and is unclean', async () => {
  const guard = ['quorate.catalogue_kept(name)', 'coalesce(', 'coalesce(to_jsonb(1 / (p_role is null)::int), '] as const
  const { code, runId, password } = await lentRun(ledger(), 'failing', newRun())
  await withGuardOut(ledger(), ...guard, async () => {
    expect(await tryCall(reportOutcome(ledger(), code, runId))).toEqual(['done'])
  })
  expect([await left(code), await mayLogIn(ledger(), password)]).toEqual([
    ['the catalogue, which was not compared: 22012'],
    false,
  ])
})

it('[RUN-6] a time-out in the taking back undoes no outcome, and is told', async () => {
  const guard = ['quorate.close_login(name)', 'begin', 'begin perform pg_sleep(5);'] as const
  const { code, runId } = await lentRun(ledger(), 'slow', newRun())
  await withGuardOut(ledger(), ...guard, async () => {
    const session = await ledger().as('cutter_deploy')
    await session.query(`set statement_timeout = '1s'`)
    expect(await tryCall(reportOutcome(ledger(), code, runId, { as: session }))).toEqual(['done'])
  })
  expect(await left(code)).toContain(`login of ${ROLE}, which was not closed: 57014`)
})
