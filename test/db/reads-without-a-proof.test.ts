// What a login's password alone may have the server work through: a read without a proof is bounded, however long the history or the call.
import { beforeAll, describe, expect, it } from 'vitest'
import { call } from '../../src/postgres/call.ts'
import { useLedger } from '../support/ledger.ts'
import { tryStatement } from '../support/plant.ts'
import { plantHistory } from '../support/plant-history.ts'

const COPIES = 2000
const ledger = useLedger()
let first: string

beforeAll(async () => {
  first = await plantHistory(ledger(), COPIES)
}, 120_000)

/** The tables of which a read had as many rows as there are changes. */
async function reads(name: string, args: readonly (string | null)[]): Promise<readonly string[]> {
  const as = await ledger().as('quorate_door')
  await as.query('begin')
  await call(as, name, args, (answer) => answer)
  const read = await as.query<{ name: string }>(
    `select s.relid::regclass::text as name from pg_stat_xact_user_tables as s join pg_class as c on c.oid = s.relid
     where s.seq_tup_read + s.idx_tup_fetch >= ${COPIES} and c.reltuples >= ${COPIES} order by 1`,
  )
  await as.query('rollback')
  await as.close()
  return read.map(({ name: table }) => table)
}

describe('[EV-7] [PRV-11] [SEAT-7] a read without a proof', () => {
  it.each([
    ['quorate.changes', ['1', 'false']],
    ['quorate.chain', [null, '1']],
  ] as const)('by %s of one row reads through no table that grows with the history', async (name, args) => {
    expect(await reads(name, args)).toEqual([])
  })

  it('by quorate.history of one change reads through no table that grows with the history', async () => {
    expect(await reads('quorate.history', [first])).toEqual([])
  })

  it.each([
    ['quorate.history', () => [first]],
    ['quorate.explain', () => [first]],
    ['quorate.changes', () => ['20', 'false']],
  ] as const)('[PRV-2] [REG-5] by %s tells the login that only revokes nobody’s name', async (name, args) => {
    expect(await tryStatement(call(ledger().revoker, name, args(), (answer) => answer))).toEqual([
      'refused',
      'DB_PERMISSION',
    ])
  })

  it('of as many units as no plan can have is refused before they are compared', async () => {
    const addresses = Array.from({ length: 2_900_000 }, (_, n) => `"${n.toString(36)}":"a"`)
    const as = await ledger().as('quorate_door')
    await as.query(`set statement_timeout = '20s'`)
    const asked = as.query('select quorate.live_units($1, $2)', ['docs', `{${addresses.join(',')}}`])
    expect(await tryStatement(asked)).toEqual(['refused', 'CALL_MALFORMED'])
    await as.close()
  }, 60_000)
})
