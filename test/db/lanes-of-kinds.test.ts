// The lanes that kinds name in TypeScript are the lanes that the database has.
import { expect, it } from 'vitest'
import { KINDS } from '../../src/kinds/list.generated.ts'
import { useLedger } from '../support/ledger.ts'

const ledger = useLedger()

it('every lane has a kind, and every kind a lane of the database', async () => {
  const kinds = await Promise.all(Object.values(KINDS).map((load) => load()))
  const lanes = await ledger().value<string[]>('(select array_agg(purpose) from cutter_governance.lane)')
  expect([...new Set(kinds.map(({ lane }) => lane))].toSorted()).toEqual(lanes.toSorted())
})
