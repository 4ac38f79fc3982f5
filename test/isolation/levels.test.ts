// Every function that decides, under each isolation level: read committed only, since a snapshot older than the locks shows the past.
import { beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/adapters/postgres/connect.ts'
import { type CallChanges, ID, type Ledger } from '../support/ledger.ts'
import { humanOf, plant, type Told, told, withoutGuard } from '../support/plant.ts'
import { useFresh } from './fresh.ts'

const fresh = useFresh()
const RUN = '1100000002'
let ledger: Ledger
let code: string
let verifyCode: string

beforeEach(async () => {
  ledger = await fresh()
  const { rest } = await ledger.run(await ledger.ready('# One\n\ntext\n'))
  verifyCode = (rest.successor as { code: string }).code
  code = await ledger.ready('# One\n\nother text\n')
})

const toSign = async (of: string) => (await ledger.preflightCut(of, { runId: RUN })).toSign as string

type Call = (changes: CallChanges) => Promise<Told>
const FUNCTIONS: readonly (readonly [string, 'door' | 'exec' | 'verifier', () => Promise<Call>, string])[] = [
  [
    'open',
    'door',
    async () => (changes) => told(ledger.open('# Two\n\ntext\n', { ...changes, planId: 'two' })),
    'done',
  ],
  ['leave', 'door', async () => (changes) => told(ledger.leave(code, 't2', ID.t2, changes)), 'done'],
  [
    'signoff',
    'door',
    async () => {
      const { code: opened } = await ledger.open('# Three\n\ntext\n', { planId: 'three' })
      return (changes) => told(ledger.signoff(opened as string, 't2', ID.t2, changes))
    },
    'done',
  ],
  ['revoke_human', 'door', async () => (changes) => told(ledger.revoke(ID.verifier2, ID.migrator, changes)), 'done'],
  ['preflight_cut', 'exec', async () => (changes) => told(ledger.preflightCut(code, changes)), 'pass'],
  [
    'cut',
    'exec',
    async () => {
      const asked = await toSign(code)
      return (changes) => told(ledger.cut(code, asked, { ...changes, runId: RUN }))
    },
    'done',
  ],
  ['preflight_verify', 'verifier', async () => (changes) => told(ledger.preflightVerify(verifyCode, changes)), 'pass'],
  [
    'verify',
    'verifier',
    async () => {
      const asked = await toSign(verifyCode)
      return (changes) => told(ledger.verify(verifyCode, asked, { ...changes, runId: RUN }))
    },
    'done',
  ],
]

describe('[SEP-3] read committed, or refused', () => {
  it.each(FUNCTIONS)('%s', async (_, login, make, expected) => {
    const call = await make()
    const session: Database = ledger[login]
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
  async function past(revoke: () => Promise<unknown>): Promise<Told> {
    await ledger.exec.query('begin isolation level repeatable read; select 1')
    await ledger.exec.query('select cutter_governance.environment()')
    await revoke()
    const answer = await told(ledger.preflightCut(code, { as: ledger.exec }))
    await ledger.exec.query('rollback')
    return answer
  }
  const revoke = () => ledger.revoke(ID.t2)
  /** As somebody with the owner's hands would, without raising the epoch. */
  const byHand = async () =>
    plant(
      ledger,
      `update qt001_cp.human_identity_registry set revoked_at = clock_timestamp()
       where human_identity_id = '${await humanOf(ledger, ID.t2)}'`,
    )
  const withoutRefusal = () =>
    withoutGuard(
      ledger,
      'qt001_cp.assert_deciding',
      `current_setting('transaction_isolation') <> 'read committed'`,
      'false',
    )

  it('an old snapshot is refused, whatever was committed since', async () => {
    expect(await past(byHand)).toEqual(['refused', 'ISOLATION_REFUSED'])
    expect(await told(ledger.preflightCut(code))).toEqual(['blocked', 'OCCUPANT_NOT_OF_CLASS'])
  })

  it('without the refusal the lock on the epoch row conflicts with a revocation', async () => {
    await withoutRefusal()
    expect(await past(revoke)).toEqual(['refused', 'DB_CONFLICT'])
  })

  it('without the refusal, and with nothing that moved the epoch row, the revoked human is alive in it', async () => {
    await withoutRefusal()
    expect(await past(byHand)).toEqual(['pass'])
  })
})
