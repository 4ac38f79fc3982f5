// A revocation that somebody stands in the way of: it gives up in time, and names exactly who can be ended for it.
import { expect, inject, it } from 'vitest'
import { QuorateError } from '../../src/codes/error.ts'
import { Ledger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { ledgerWait } from '../support/plant.ts'
import { pidOf } from '../support/waiting.ts'
import { useFresh } from './fresh.ts'

const fresh = useFresh()
const CODE = 'LEDGER_BUSY'

it('[REG-4] [EV-4] gives up, and names each session that holds the ledger here once: no reader, nobody of another database', async () => {
  const ledger = await fresh()
  const elsewhere = await Ledger.clone(inject('cluster'))
  try {
    // The same function in less time.
    await ledgerWait(ledger, '1s')
    const share = 'select from qt001_cp.ledger for share'
    const [reader, holder, other] = [await ledger.as('superuser'), await ledger.as('superuser'), elsewhere.superuser]
    const code = await ledger.ready('# One\n\ntext\n')
    const pids = [await pidOf(ledger.exec), await pidOf(holder)].map(Number)
    await reader.query('begin; select from qt001_cp.ledger')
    await holder.query(`begin; lock table qt001_cp.ledger in row exclusive mode; ${share}`)
    await other.query(`begin; ${share}`)
    await ledger.exec.query('begin')
    await ledger.preflightCut(code, { as: ledger.exec })

    const [finding] = await refusalOf(ledger.revoke(ID.tech_lead))
    const blockers = finding?.observed as readonly { pid: number; role: string }[]
    expect([finding?.code, blockers.map(({ pid }) => pid)]).toEqual([CODE, pids.toSorted((a, b) => a - b)])
    expect(blockers.find(({ pid }) => pid === pids[0])?.role).toBe('cutter_exec')

    // Who only reads, or is elsewhere, stands in nobody's way.
    await holder.query('rollback')
    await ledger.exec.query('rollback')
    expect((await ledger.revoke(ID.tech_lead)).outcome).toBe('done')
    await reader.query('rollback')
    await other.query('rollback')
  } finally {
    await elsewhere.drop()
  }
}, 30_000)

async function refusalOf(call: Promise<unknown>) {
  try {
    await call
  } catch (error) {
    if (error instanceof QuorateError) return error.findings
    throw error
  }
  throw new Error('the call was not refused')
}
