// Every function that decides, under each isolation level: read committed only, since a snapshot older than the locks shows the past.
import { beforeEach, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import type { Database } from '../../src/postgres/connect.ts'
import type { CallChanges } from '../support/call-changes.ts'
import { forcedVerify, openCompensation } from '../support/compensation.ts'
import { awaitGenesis } from '../support/confirmations.ts'
import { PROVED_CALLS } from '../support/door-calls.ts'
import { govern, readyGoverned, registryChanges } from '../support/governance.ts'
import { addKeys, anotherKey, plantKeysWorkflow } from '../support/keys.ts'
import type { Ledger } from '../support/ledger.ts'
import type { Role } from '../support/ledger-database.ts'
import { expire, openVerify } from '../support/open-verify.ts'
import { ID } from '../support/people.ts'
import { type Ending, humanOf, plant, tryCall, withoutGuard } from '../support/plant.ts'
import { PROOFLESS_CALLS } from '../support/proofless-calls.ts'
import { rotateEnvironment } from '../support/rotation.ts'
import { sampled } from '../support/sample.ts'
import { useFresh } from './fresh.ts'
import { MIGRATOR_CALLS } from './migrator-calls.ts'

const fresh = useFresh()
const RUN = '1100000002'
let ledger: Ledger
let [code, verifyCode, cutCode] = ['', '', '']

beforeEach(async () => {
  ledger = await fresh()
  cutCode = await ledger.ready('# One\n\ntext\n')
  verifyCode = ((await ledger.run(cutCode)).rest.successor as { code: string }).code
  code = await ledger.ready('# One\n\nother text\n')
})

const toSign = async (of: string) => (await ledger.preflightCut(of, { runId: RUN })).toSign as string

const extend = registryChanges({
  op: 'extend',
  subject_sha256: sha256(ID.tech_lead2),
  valid_until: '2099-01-01T00:00:00Z',
})

type Call = (changes: CallChanges) => Promise<Ending>
const FUNCTIONS: readonly (readonly [string, Role, () => Promise<Call>, string])[] = [
  [
    'open',
    'quorate_door',
    async () => (changes) => tryCall(ledger.open('# Two\n\ntext\n', { ...changes, planId: 'two' })),
    'done',
  ],
  [
    'leave_seat',
    'quorate_door',
    async () => (changes) => tryCall(ledger.leave(code, 'tech_lead', ID.tech_lead, changes)),
    'done',
  ],
  [
    'signoff',
    'quorate_door',
    async () => {
      const { code: opened } = await ledger.open('# Three\n\ntext\n', { planId: 'three' })
      return (changes) => tryCall(ledger.signoff(opened as string, 'tech_lead', ID.tech_lead, changes))
    },
    'done',
  ],
  [
    'suspend_human',
    'quorate_revoke',
    async () => (changes) => tryCall(ledger.suspend(ID.verifier2, ID.migrator, changes)),
    'done',
  ],
  [
    'confirm_suspension',
    'quorate_revoke',
    async () => {
      await ledger.suspend(ID.council3, ID.migrator)
      return (changes) => tryCall(ledger.confirm(ID.council3, ID.verifyCustodian, changes))
    },
    'done',
  ],
  ['revoke_self', 'quorate_revoke', async () => (changes) => tryCall(ledger.revoke(ID.verifier2, changes)), 'done'],
  [
    'rotate_environment',
    'quorate_door',
    async () => (changes) => tryCall(rotateEnvironment(ledger, {}, changes)),
    'done',
  ],
  ['preflight_cut', 'cutter_exec', async () => (changes) => tryCall(ledger.preflightCut(code, changes)), 'pass'],
  ['rehearse_cut', 'cutter_exec', async () => (changes) => tryCall(ledger.rehearse(code, changes)), 'pass'],
  [
    'cut',
    'cutter_exec',
    async () => {
      const asked = await toSign(code)
      return (changes) => tryCall(ledger.cut(code, asked, { ...changes, runId: RUN }))
    },
    'done',
  ],
  [
    'preflight_verify',
    'cutter_verify',
    async () => (changes) => tryCall(ledger.preflightVerify(verifyCode, changes)),
    'pass',
  ],
  [
    'verify',
    'cutter_verify',
    async () => {
      const asked = await toSign(verifyCode)
      return (changes) => tryCall(ledger.verify(verifyCode, asked, { ...changes, runId: RUN }))
    },
    'done',
  ],
  [
    'withdraw_change',
    'quorate_door',
    async () => (changes) => tryCall(ledger.withdrawChange(code, ID.tech_lead, changes)),
    'done',
  ],
  ...PROVED_CALLS.map(([name, login, prepared]): (typeof FUNCTIONS)[number] => [
    name,
    login,
    async () => {
      const make = await prepared(ledger)
      return (changes) => tryCall(make(changes))
    },
    name === 'preflight_run' ? 'pass' : 'done',
  ]),
  ['open_verify', 'quorate_door', () => after(expire(ledger, verifyCode), openVerify), 'done'],
  ['open_compensation', 'quorate_door', () => after(forcedVerify(ledger, verifyCode), openCompensation), 'done'],
  ...(['preflight_govern', 'govern'] as const).map(
    (name) =>
      [
        name,
        'quorate_door',
        async () => {
          const governed = await readyGoverned(ledger, 'REGISTRY_CHANGE', extend)
          const preflightAs = name === 'govern' ? { preflightAs: ledger.door } : {}
          return (changes: CallChanges) => tryCall(govern(ledger, governed, { ...changes, ...preflightAs }))
        },
        'done',
      ] as const,
  ),
  [
    'add_keys',
    'quorate_door',
    async () => {
      await plantKeysWorkflow(ledger)
      return (changes) => tryCall(addKeys(ledger, [anotherKey('another')], changes))
    },
    'done',
  ],
  ...PROOFLESS_CALLS.map(([name, login, prepared]) => [name, login, () => prepared(ledger), 'done'] as const),
  ...MIGRATOR_CALLS.map(([name, call]): (typeof FUNCTIONS)[number] => [
    name,
    'quorate_migrator',
    async () => (changes) => tryCall(call(changes.as as Database)),
    'done',
  ]),
]
/** What logins may execute and decides nothing; and genesis, which has no ledger to decide on yet. */
const OTHERS =
  `chain changes compensation end_holders environment explain filed genesis history holds last_deployed live_units
  login_report name_holders permit_metadata privilege_report read_back registered_people releases seat_challenge seats
  status`.split(/\s+/)

/** What passes before genesis is confirmed: that, stopping somebody, and a new password. */
const BEFORE_CONFIRMED = ['confirm_genesis', 'suspend_human', 'confirm_suspension', 'revoke_self', 'rotate_credential']

describe('[SEP-3] [MAN-11] read committed, or refused; and refused while genesis waits for somebody', () => {
  it('is asked of every function that a login may execute and that decides', async () => {
    const executable = `(select jsonb_agg(distinct p.proname) from pg_catalog.pg_proc as p cross join lateral aclexplode(p.proacl) as acl
      where acl.grantee in ('cutter_exec'::regrole, 'cutter_verify'::regrole, 'cutter_deploy'::regrole, 'quorate_door'::regrole, 'quorate_revoke'::regrole,
        'quorate_migrator'::regrole))`
    const names = [...FUNCTIONS.map(([name]) => name), ...OTHERS]
    expect(names.sort()).toEqual((await ledger.value<string[]>(executable)).sort())
  })

  it.each(sampled(FUNCTIONS))('%s', async (name, login, make, expected) => {
    const call = await make()
    const session = await ledger.as(login)
    if (!BEFORE_CONFIRMED.includes(name)) {
      await awaitGenesis(ledger, ID.operator, ID.verifier)
      expect(await call({ as: session })).toEqual(['refused', 'GENESIS_UNCONFIRMED'])
      await awaitGenesis(ledger)
    }
    for (const level of ['repeatable read', 'serializable']) {
      await session.query(`begin isolation level ${level}`)
      expect(await call({ as: session })).toEqual(['refused', 'ISOLATION_REFUSED'])
      await session.query('rollback')
      await session.query(`set default_transaction_isolation = '${level}'`)
      expect(await call({ as: session })).toEqual(['refused', 'ISOLATION_REFUSED'])
      await session.query('reset default_transaction_isolation')
    }
    // What PostgreSQL treats as read committed is refused by its name too.
    await session.query('begin isolation level read uncommitted')
    expect(await call({ as: session })).toEqual(['refused', 'ISOLATION_REFUSED'])
    await session.query('rollback')
    expect(await call({ as: session })).toEqual([expected])
  })
})

describe('[SEP-3] [EV-4] what the refusal is for', () => {
  /** A preflight in a snapshot from before a revocation that was committed since. */
  async function past(revoke: () => Promise<unknown>): Promise<Ending> {
    await ledger.exec.query('begin isolation level repeatable read; select 1')
    await ledger.exec.query('select quorate.environment()')
    await revoke()
    const answer = await tryCall(ledger.preflightCut(code, { as: ledger.exec }))
    await ledger.exec.query('rollback')
    return answer
  }
  /** As somebody with the owner's hands would, without raising the epoch. */
  const byHand = async () =>
    plant(
      ledger,
      `update qt001_cp.human_identity_registry set revoked_at = clock_timestamp()
       where human_identity_id = '${await humanOf(ledger, ID.tech_lead)}'`,
    )
  const withoutRefusal = () =>
    withoutGuard(
      ledger,
      'quorate.assert_session',
      `current_setting('transaction_isolation') <> 'read committed'`,
      'false',
    )

  it('an old snapshot is refused, whatever was committed since', async () => {
    expect(await past(byHand)).toEqual(['refused', 'ISOLATION_REFUSED'])
    expect(await tryCall(ledger.preflightCut(code))).toEqual(['blocked', 'OCCUPANT_NOT_OF_CLASS'])
  })

  it('without the refusal the lock on the epoch row conflicts with a revocation', async () => {
    await withoutRefusal()
    expect(await past(() => ledger.revoke(ID.tech_lead))).toEqual(['refused', 'DB_CONFLICT'])
  })

  it('without the refusal, and with nothing that moved the epoch row, the revoked human is alive in it', async () => {
    await withoutRefusal()
    expect(await past(byHand)).toEqual(['pass'])
  })
})

async function after(happened: Promise<unknown>, open: typeof openVerify | typeof openCompensation) {
  await happened
  return (changes: CallChanges) => tryCall(open(ledger, cutCode, changes))
}
