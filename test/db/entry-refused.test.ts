// A step that finds its backlog entry where it must not be: each function refuses on its own, though an open change never gets there.
import { beforeEach, describe, expect, it } from 'vitest'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { plant, tryCall, tryStatement } from '../support/plant.ts'

const ledger = useLedger()
let code: string
let activation: string
let entry: string
beforeEach(async () => {
  code = (await ledger().open(`# One\n\ntext\n`)).code as string
  activation = (await ledger().change(code)).activationId
  entry = await ledger().value<string>(
    '(select entry_id::text from cutter_governance.decision_backlog_entry where activation_id = $1)',
    [activation],
  )
})

const statement = (text: string) => tryStatement(ledger().superuser.query(text))
const sweep = () => statement(`select quorate.sweep('${activation}')`)
const status = () =>
  ledger().value<string>('(select status from cutter_governance.decision_backlog_entry where entry_id = $1)', [entry])

/** The entry as it was before it was swept. */
const onlyMarked = () =>
  plant(
    ledger(),
    `delete from cutter_governance.decision_backlog_history where entry_id = '${entry}' and to_status = 'swept'`,
    `update cutter_governance.decision_backlog_entry set status = 'marked' where entry_id = '${entry}'`,
  )
describe('[LAN-2] [LAN-7] an entry', () => {
  it('is swept once, when it was marked', async () => {
    expect([await sweep(), await status()]).toEqual([['refused', 'ENTRY_NOT_MARKED'], 'swept'])
    await onlyMarked()
    expect([await sweep(), await status()]).toEqual([['done'], 'swept'])
    expect(await sweep()).toEqual(['refused', 'ENTRY_NOT_MARKED'])
  })

  it('is reviewed when it was swept', async () => {
    await onlyMarked()
    const review = () => tryCall(ledger().signoff(code, 'content_owner', ID.content_owner))
    expect([await review(), await status()]).toEqual([['refused', 'ENTRY_NOT_SWEPT'], 'marked'])
    await sweep()
    expect([await review(), await status()]).toEqual([['done'], 'reviewed'])
  })

  it('moves only from where the mover saw it', async () => {
    const move = async () => {
      await ledger().superuser.query('begin; set local role cutter_exec_owner')
      const answer = await statement(
        `select quorate.move_entry('${entry}', 'marked', 'swept', null, null); reset role; set constraints all immediate`,
      )
      await ledger().superuser.query('rollback')
      return answer
    }
    expect(await move()).toEqual(['refused', 'ENTRY_MOVED'])
    await onlyMarked()
    expect(await move()).toEqual(['done'])
  })
})
