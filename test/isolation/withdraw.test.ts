// A change that is withdrawn while it is cut: whichever comes first counts, and the other is told.
import { beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/postgres/connect.ts'
import type { Ledger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { type Ending, tryCall } from '../support/plant.ts'
import { pidOf } from '../support/waiting.ts'
import { useFresh } from './fresh.ts'
import { meeting, prepareCut } from './meeting.ts'

const fresh = useFresh()
let ledger: Ledger
let exec: Database
let door: Database
let cut: () => Promise<Ending>
let withdraw: () => Promise<Ending>
let code: string

beforeEach(async () => {
  ledger = await fresh()
  exec = await ledger.as('cutter_exec')
  door = await ledger.as('quorate_door')
  for (const session of [exec, door]) await pidOf(session)
  code = await ledger.ready('# One\n\ntext\n')
  cut = await prepareCut(ledger, code, exec)
  withdraw = () => tryCall(ledger.withdrawChange(code, ID.tech_lead, { as: door }))
})

const grant = async () => (await ledger.change(code)).grant?.status

describe('[APR-7] [GRT-1] a cut and its withdrawal at once', () => {
  it('a cut under way is not withdrawn', async () => {
    expect(await meeting(ledger, [exec, cut], [door, withdraw])).toEqual(['blocked', 'ACTIVATION_CLOSED'])
    expect(await grant()).toBe('consumed')
  })

  it('a cut that is undone is', async () => {
    expect(await meeting(ledger, [exec, cut], [door, withdraw], 'rollback')).toEqual(['done'])
    expect(await grant()).toBe('revoked')
  })

  it('a change that is being withdrawn is not cut', async () => {
    const answer = await meeting(ledger, [door, withdraw], [exec, cut])
    expect([answer, await grant()]).toEqual([['blocked', 'ACTIVATION_WITHDRAWN', 'GRANT_REVOKED'], 'revoked'])
  })
})
