// A reviewed script's way: rehearsed, cut with everything in one transaction, verified by another human.
import { beforeAll, describe, expect, it } from 'vitest'
import { codes, useLedger } from '../support/ledger.ts'
import { provision, readyScript } from '../support/scripts.ts'

const ledger = useLedger()
beforeAll(() => provision(ledger()))

const close = `update billing.accounts set status = 'closed' where id <= 3;`

describe('a script', () => {
  it('[SQL-1] [SQL-4] is rehearsed, cut and verified', async () => {
    const code = await readyScript(ledger(), {
      script: close,
      expect: { 'billing.accounts': { update: 3 } },
      assert: [`select count(*) = 3 from billing.accounts where status = 'closed'`],
    })
    const answer = await ledger().run(code)
    expect([answer.outcome, codes(answer)]).toEqual(['done', []])
    expect(await ledger().value(`select count(*) from billing.accounts where status = 'closed'`)).toBe('3')
    const verified = await ledger().run(answer.rest.successor ? (answer.rest.successor as { code: string }).code : '')
    expect([verified.outcome, codes(verified)]).toEqual(['done', []])
  })
})
