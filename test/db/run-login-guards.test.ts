// Each refusal of a lent login rests on one guard: with it the attack fails, without it the same attack succeeds (RUN-6).
import { afterEach, expect, it } from 'vitest'
import { takeBackLogins } from '../../src/postgres/lent-logins.ts'
import { makeLogin } from '../../src/postgres/scram-verifier.ts'
import { readyRun, reportOutcome, resolveRun } from '../support/deploy.ts'
import { withGuardOut } from '../support/guard.ts'
import {
  clientAs,
  lend,
  lentRun,
  loginPart,
  mayLogIn,
  ROLE,
  sessionAs,
  sessions,
  useLending,
} from '../support/lending.ts'
import { ID } from '../support/people.ts'
import { type Ending, plant, tryCall, tryStatement } from '../support/plant.ts'

const ledger = useLending()
let runs = 0
const newRun = () => String(2_400_000_000 + ++runs)
type Guard = readonly [name: string, guard: string, instead: string]

afterEach(async () => {
  await plant(
    ledger(),
    `update qt001_cp.dot_iu_runtime_lease set holder_act_id = null, acquired_at = null, held_until = null`,
  )
  await ledger().superuser.query(`alter role ${ROLE} nologin password null`)
})

/** The attack is refused with this code, and goes through without the guard. */
async function rests(code: string, guard: Guard, attack: () => Promise<Ending>): Promise<void> {
  expect(await attack()).toContain(code)
  await withGuardOut(ledger(), ...guard, async () => {
    expect(['pass', 'done']).toContain((await attack())[0])
  })
}

it('[RUN-6] a clear password: by the verifier’s form, in the lender itself too', async () => {
  const { code, runId } = await lentRun(ledger(), 'form', newRun())
  const attack = () => tryStatement(lend(ledger(), code, 'SCRAM-SHA-256'))
  const outer: Guard = [
    'quorate.lend_login(cutter_governance.run_start, text)',
    'quorate.is_verifier(p_verifier) is not true',
    'false',
  ]
  await withGuardOut(ledger(), ...outer, async () => {
    const inner: Guard = [
      'quorate.open_login(name, text, timestamp with time zone)',
      'quorate.is_verifier(p_verifier) is not true',
      'false',
    ]
    await rests('LOGIN_VERIFIER_MALFORMED', inner, attack)
  })
  expect(await attack()).toEqual(['refused', 'LOGIN_VERIFIER_MALFORMED'])
  await reportOutcome(ledger(), code, runId)
})

it('[RUN-6] a run that is over: by its outcome', async () => {
  const { code, runId, verifier } = await lentRun(ledger(), 'over', newRun())
  await reportOutcome(ledger(), code, runId)
  await plant(ledger(), 'delete from cutter_governance.run_login_look', 'delete from cutter_governance.run_login')
  const guard: Guard = [
    'quorate.lend_login(cutter_governance.run_start, text)',
    'from quorate.over_findings(p_start) as f',
    'from quorate.over_findings(p_start) as f where false',
  ]
  await rests('RUN_ENDED', guard, () => tryStatement(lend(ledger(), code, verifier)))
})

it('[RUN-6] a login that was taken back: by the look that there is', async () => {
  const { code, verifier } = await lentRun(ledger(), 'taken', newRun())
  await ledger().suspend(ID.operator)
  await plant(ledger(), 'delete from qt001_cp.human_suspension')
  const guard: Guard = [
    'quorate.lend_login(cutter_governance.run_start, text)',
    'where k.act_id = (p_start).act_id',
    'where false',
  ]
  await rests('LOGIN_TAKEN_BACK', guard, () => tryStatement(lend(ledger(), code, verifier)))
})

it('[RUN-6] a session that goes on after the outcome: by that it is ended; a password of one’s own: by that it is taken', async () => {
  const name = 'quorate.look_at_login(cutter_governance.run_login, boolean)'
  const ends: Guard = [
    name,
    'from quorate.end_login_sessions(v_role) as s',
    'from (values (0, 0, 0)) as s(ended, remaining, hidden)',
  ]
  const closes: Guard = [name, 'perform quorate.close_login(v_role);', '']
  const after = async (plan: string) => {
    const { code, runId, password } = await lentRun(ledger(), plan, newRun())
    const own = await makeLogin()
    const session = await sessionAs(ledger(), password)
    await session.query(`alter role ${ROLE} password '${own.verifier}'`)
    await reportOutcome(ledger(), code, runId)
    const found = [await sessions(ledger()), await mayLogIn(ledger(), own.password)]
    await session.close({ waits: false })
    await ledger().superuser.query(
      `alter role ${ROLE} nologin; select pg_terminate_backend(pid) from pg_stat_activity where usename = '${ROLE}'`,
    )
    return found
  }
  expect(await after('ends')).toEqual([0, false])
  await withGuardOut(ledger(), ...ends, async () => expect(await after('goes-on')).toEqual([1, false]))
  await withGuardOut(ledger(), ...closes, async () => expect(await after('stays')).toEqual([0, true]))
})

it('[RUN-6] a session that came in before the commit: by that only a look after it is the last', async () => {
  const late = async (plan: string) => {
    const { code, runId, password } = await lentRun(ledger(), plan, newRun())
    await ledger().deployer.query('begin')
    await reportOutcome(ledger(), code, runId)
    await takeBackLogins(ledger().deployer)
    const client = await clientAs(ledger(), password)
    await ledger().deployer.query('commit')
    await takeBackLogins(ledger().deployer)
    const found = await sessions(ledger())
    await client.end().catch(() => {})
    return found
  }
  const guard: Guard = ['quorate.take_back_login(uuid, boolean)', `and pg_xact_status(k.looked_xid) = 'committed'`, '']
  expect(await late('late')).toBe(0)
  await withGuardOut(ledger(), ...guard, async () => expect(await late('too-late')).toBe(1))
})

it('[RUN-6] the next run of an unclean plan, and its operator’s own clearing: by what was left, and by who says so', async () => {
  const { code, runId, password } = await lentRun(ledger(), 'unclean', newRun())
  const session = await sessionAs(ledger(), password)
  await session.query('grant select on shop.orders to shop_app')
  await session.close()
  await reportOutcome(ledger(), code, runId)
  const next = await readyRun(ledger(), { plan: 'unclean', ...loginPart() })
  const holds: Guard = ['quorate.login_holds(qt001_cp.activation)', `and u.words <> '[]'`, 'and false']
  await rests('RUN_UNCLEAN', holds, () => tryCall(ledger().preflightCut(next)))
  const own: Guard = [
    'quorate.clearing_findings(cutter_governance.run_start, uuid, text)',
    'and p.human_identity_id = p_human',
    'and false',
  ]
  await rests('RUN_CLEARED_BY_OPERATOR', own, () =>
    tryCall(resolveRun(ledger(), code, ID.operator, { outcome: 'cleared' })),
  )
})

it('[RUN-6] a role with power: by what it may do', async () => {
  const code = await readyRun(ledger(), { plan: 'power', ...loginPart() })
  await ledger().superuser.query(`alter role ${ROLE} bypassrls`)
  const guard: Guard = ['quorate.role_powers(name)', 'case when r.rolbypassrls then', 'case when false then']
  await rests('LOGIN_ROLE_FORBIDDEN', guard, () => tryCall(ledger().preflightCut(code)))
  await ledger().superuser.query(`alter role ${ROLE} nobypassrls`)
})
