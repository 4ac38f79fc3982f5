// What doctor says of the roles that runs may log in as: whether each can be lent, and what is left of a run that is over (RUN-6).
import { expect, it } from 'vitest'
import { readLoginReport } from '../../src/postgres/lent-logins.ts'
import { fixablesOf, repaired } from '../../src/usecases/doctor/fix.ts'
import { loginChecks } from '../../src/usecases/doctor/logins.ts'
import { reportOutcome } from '../support/deploy.ts'
import { AN_HOUR_AGO, clientAs, lendInPolicy, lentRun, ROLE, useLending } from '../support/lending.ts'
import { plant } from '../support/plant.ts'

const ledger = useLending()
const told = async () =>
  (await loginChecks(ledger().door)).map(({ id, state, observed, fix }) => [id, state, observed, fix] as const)
const WELL = [
  ['TEMPORARY_LOGIN', 'ok', [], null],
  ['TEMPORARY_LOGIN_LEFT', 'ok', [], null],
]

it('[RUN-6] nothing where all is well, nor of a run that goes on', async () => {
  expect(await told()).toEqual(WELL)
  const { code, runId, password } = await lentRun(ledger(), 'going', '2500000001')
  const client = await clientAs(ledger(), password)
  await client.query(`alter role ${ROLE} set search_path = shop`)
  expect(await told()).toEqual(WELL)
  await reportOutcome(ledger(), code, runId)
  await client.end().catch(() => {})
  expect(await told()).toEqual(WELL)
})

it('[RUN-6] a standing login, a missing grant and a power, each with the statement', async () => {
  await ledger().superuser.query(`alter role ${ROLE} login createdb; revoke ${ROLE} from quorate_lender`)
  expect(await told()).toEqual([
    [
      'TEMPORARY_LOGIN',
      'fail',
      [{ LOGIN_ROLE_FORBIDDEN: `${ROLE}: CREATEDB` }, { LOGIN_NOT_GRANTED: ROLE }, { LOGIN_STANDING: ROLE }],
      `see LOGIN_ROLE_FORBIDDEN; grant ${ROLE} to quorate_lender with admin true, inherit true; alter role ${ROLE} nologin password null`,
    ],
    WELL[1],
  ])
  await ledger().superuser.query(
    `alter role ${ROLE} nologin nocreatedb; grant ${ROLE} to quorate_lender with admin true, inherit true`,
  )
})

it('[RUN-6] what is left of a run that nobody ended: its login, its sessions and its settings', async () => {
  const { code, password } = await lentRun(ledger(), 'lost', '2500000002')
  const client = await clientAs(ledger(), password)
  await client.query(`alter role ${ROLE} set search_path = shop`)
  const { activationId } = await ledger().change(code)
  await plant(ledger(), ...AN_HOUR_AGO(activationId))
  const [, [id, state, observed] = []] = await told()
  expect([id, state, observed]).toEqual([
    'TEMPORARY_LOGIN_LEFT',
    'fail',
    ['1 sessions', 'setting search_path', `a login of ${code}, which is over`],
  ])
  const [{ findings = [] } = {}] = await readLoginReport(ledger().door)
  expect(new Set(findings.map((finding) => finding.code))).toEqual(new Set(['LOGIN_LEFTOVER']))
  const repairs = async () => fixablesOf(await loginChecks(ledger().door, { mayRepair: true }))
  expect((await repairs()).map(({ repair }) => repair.words)).toEqual([
    `take ${ROLE} back from the run that is over, and end its sessions`,
  ])
  expect((await repaired(await repairs(), ledger().door)).map(({ refused }) => refused)).toEqual([null])
  expect(await repairs()).toEqual([])
  await client.end().catch(() => {})
  expect(await told()).toEqual(WELL)
})

it('[RUN-6] a role that is not there', async () => {
  await lendInPolicy(ledger(), ['nobody_made'])
  expect((await told())[0]).toEqual([
    'TEMPORARY_LOGIN',
    'fail',
    [{ LOGIN_ROLE_MISSING: 'nobody_made' }],
    'create role nobody_made nologin',
  ])
})
