// Logins for minutes on each version: lent from PostgreSQL 16 on; before, it is said why not (RUN-6).
import { afterAll, beforeAll, expect, it } from 'vitest'
import { takeBackLogins } from '../../src/postgres/lent-logins.ts'
import { openRun, reportOutcome } from '../support/deploy.ts'
import { withGuardOut } from '../support/guard.ts'
import { Ledger } from '../support/ledger.ts'
import { lastLooks, lendInPolicy, lentRun, loginPart, mayLogIn, ROLE, startingSession } from '../support/lending.ts'
import { useOwnCluster } from '../support/own-server.ts'
import { tryCall } from '../support/plant.ts'
import { askedVersion } from '../support/postgresql.ts'

const cluster = useOwnCluster()
const isOld = askedVersion() === '15'
let ledger: Ledger
let runs = 2_300_000_001
const ENDS = 'quorate.end_login_sessions(name)'
beforeAll(async () => {
  ledger = await Ledger.clone(cluster())
  await ledger.superuser.query(`create role ${ROLE}; grant connect on database ${ledger.name} to ${ROLE}`)
  if (!isOld) await ledger.superuser.query(`grant ${ROLE} to quorate_lender with admin true, inherit true`)
  await lendInPolicy(ledger, [ROLE])
})
afterAll(() => ledger?.drop())

it.runIf(isOld)('[RUN-6] before 16 the open is refused, and the role that lends may change no role', async () => {
  expect(await tryCall(openRun(ledger, loginPart()))).toEqual(['blocked', 'LOGIN_SERVER_TOO_OLD'])
  expect(await tryCall(openRun(ledger))).toEqual(['done'])
  const lender = `(select rolcreaterole or rolcanlogin from pg_roles where rolname = 'quorate_lender')`
  expect(await ledger.value(lender)).toBe(false)
})

it.skipIf(isOld)('[RUN-6] from 16 on a run is lent a login, which ends with it', async () => {
  const { code, runId, password } = await lentRun(ledger, 'versions', '2300000001')
  expect(await mayLogIn(ledger, password)).toBe(true)
  expect(await tryCall(reportOutcome(ledger, code, runId))).toEqual(['done'])
  const left = (await ledger.change(code)).run?.login?.left
  expect([await mayLogIn(ledger, password), left]).toEqual([false, []])
})

it.skipIf(isOld)(
  '[RUN-6] [PRV-3] who lends has exactly the roles of the policy, and what is missing is printed',
  async () => {
    const gap = () =>
      ledger.value<string[]>(
        `(select jsonb_agg(g.direction || ' ' || quorate.privilege_text(g.fact) order by (g.fact).privilege desc) from quorate.privilege_gap() as g)`,
      )
    expect(await gap()).toBeNull()
    await ledger.superuser.query(`revoke ${ROLE} from quorate_lender`)
    expect(await gap()).toEqual([
      `missing quorate_lender: member of ${ROLE}`,
      `missing quorate_lender: admin of ${ROLE}`,
    ])
    const drift = '(select count(*)::int from quorate.privilege_drift())'
    expect(await ledger.value(drift)).toBe(0)
    const plan = await ledger.value<string[]>(
      `(select jsonb_agg(p.statement) from quorate.privilege_plan() as p where p.way = 'script')`,
    )
    expect(plan).toEqual([`grant ${ROLE} to quorate_lender with admin option;`, `grant ${ROLE} to quorate_lender;`])
    for (const statement of plan) await ledger.superuser.query(statement)
    expect(await gap()).toBeNull()
    // What another database of this server lends is that one's.
    await ledger.superuser.query('create role elsewhere; grant elsewhere to quorate_lender with admin true')
    expect(await ledger.value(drift)).toBe(0)
    // What it could lend beyond any policy is drift: a power of PostgreSQL's, or a role of the gate.
    await ledger.superuser.query('grant pg_read_all_data to quorate_lender')
    expect(await ledger.value(drift)).toBe(1)
    await ledger.superuser.query('revoke pg_read_all_data from quorate_lender; grant cutter_exec to quorate_lender')
    expect(await ledger.value(drift)).toBe(1)
    await ledger.superuser.query('revoke cutter_exec from quorate_lender')
  },
)

it.skipIf(isOld)(
  '[RUN-6] a session that is still starting ends with the login; it does not where nobody looks for its lock',
  async () => {
    const attack = async (plan: string) => {
      const { code, runId, password } = await lentRun(ledger, plan, String(++runs))
      const { ended } = await startingSession(ledger, password, 3)
      await reportOutcome(ledger, code, runId)
      await takeBackLogins(ledger.deployer)
      return [await ended, await lastLooks(ledger, code)]
    }
    expect(await attack('starting')).toEqual(['out', 1])
    await withGuardOut(ledger, ENDS, "and l.mode = 'RowExclusiveLock'", 'and false', async () =>
      expect(await attack('starting-unseen')).toEqual(['in', 1]),
    )
  },
)
