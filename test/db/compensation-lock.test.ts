// Two lanes may carry out parts of one change set at once: each locks the change that the set began with, so one sees the other (SEP-1).
import { expect, it } from 'vitest'
import { cutOf, forcedVerify, readyCompensation } from '../support/compensation.ts'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'
import { tryCall } from '../support/plant.ts'

const ledger = useLedger()

it('[SEP-1] a compensation is not decided on while somebody carries out another part of its change set', async () => {
  const cut = await cutOf(ledger(), 'docs', '# One\n\ntext\n')
  await forcedVerify(ledger(), cut.verify)
  const code = await readyCompensation(ledger(), cut.code)
  const during = async () => {
    // As the lane of a verify holds it, from before its decision to its commit.
    await ledger().superuser.query('begin')
    await ledger().superuser.query(`select from qt001_cp.activation where code = '${cut.code}' for no key update`)
    const answer = await tryCall(ledger().preflightCut(code))
    await ledger().superuser.query('rollback')
    return answer
  }
  expect(await during()).toEqual(['refused', 'LEDGER_BUSY'])
  const name = 'quorate.lock_act(text, text, uuid, jsonb)'
  const guard = 'select quorate.change_set_root(n) from qt001_cp.activation as n where n.activation_id = p_activation'
  expect(await withGuardOut(ledger(), name, guard, 'p_activation', during)).toEqual(['pass'])
})
