// What leads back from a script waits for its target like any script, and is shown with what it did when it was rehearsed.
import { beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { saysFiledBack } from '../../src/kinds/words/compensation.ts'
import { forcedVerify, openCompensation, readyCompensation } from '../support/compensation.ts'
import { codes, useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { provision, readyScript } from '../support/scripts.ts'

const ledger = useLedger()
let number = 0
beforeAll(() => provision(ledger()))

/** A script that was cut, and whose verify somebody made fail. */
async function failed(): Promise<string> {
  number += 1
  const code = await readyScript(ledger(), {
    planId: `plan-${number}`,
    script: `update billing.accounts set status = 'closed' where id = 1;`,
    expect: { 'billing.accounts': { update: 1 } },
    compensation: { restore: true },
  })
  const done = await ledger().run(code)
  await forcedVerify(ledger(), (done.rest.successor as { code: string }).code)
  return code
}

describe('[SQL-2] [SQL-4] what leads back from a script', () => {
  it('waits for its target to be as the policy says', async () => {
    const code = await readyCompensation(ledger(), await failed())
    await ledger().superuser.query('alter table billing.accounts disable trigger quorate_effect')
    const drifted = await ledger().preflightCut(code)
    expect([drifted.outcome, new Set(codes(drifted))]).toEqual(['blocked', new Set(['TARGET_DRIFT'])])
    await ledger().superuser.query('alter table billing.accounts enable trigger quorate_effect')
    expect((await ledger().preflightCut(code)).outcome).toBe('pass')
    await compensateNow(code)
  })

  it('is shown with what it did when it was rehearsed', async () => {
    const { code } = await openCompensation(ledger(), await failed())
    await ledger().signoff(code as string, 'content_owner', ID.content_owner)
    expect((await ledger().rehearse(code as string)).outcome).toBe('pass')
    const source = {
      database: ledger().door,
      gate: ledger().gate,
      code,
      namesOf: async () => new Map([[sha256(ID.operator), { words: 'the operator', isOtherwise: false }]]),
    }
    const text = (await saysFiledBack(source, code as string)).map(({ title }) => title).join('\n')
    expect(text).toMatch(/^What leads back\nThe script that writes the rows back: /)
    expect(text).toMatch(/\nRehearsed and undone at \S+ by the operator, in /)
    await ledger().signAll(code as string, ['content_owner'])
    await compensateNow(code as string)
  })
})

async function compensateNow(code: string): Promise<void> {
  const done = await ledger().run(code)
  expect([done.outcome, done.findings]).toEqual(['done', []])
  expect((await ledger().run((done.rest.successor as { code: string }).code)).rest.result).toBe('pass')
}
