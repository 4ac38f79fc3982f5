// The backlog's state machine, every move of every owner; and its history, which tells one unbroken line or nothing.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { useLedger } from '../support/ledger.ts'
import { plant, tryStatement } from '../support/plant.ts'

const ledger = useLedger()
const sql = (statement: string) => tryStatement(ledger().superuser.query(statement))

const STATUSES = [
  'marked',
  'swept',
  'reviewed',
  'cut_applied',
  'verified_complete',
  'verify_failed_escalated',
  'closed',
]
const OWNERS = ['cutter_exec_owner', 'cutter_verify_owner', 'quorate_owner']
const ALLOWED = new Set([
  'plan: birth → marked by cutter_exec_owner',
  'plan: marked → swept by cutter_exec_owner',
  'plan: swept → reviewed by quorate_owner',
  'plan: reviewed → cut_applied by cutter_exec_owner',
  'plan: cut_applied → verified_complete by cutter_verify_owner',
  'plan: cut_applied → verify_failed_escalated by cutter_verify_owner',
  'escalation: birth → marked by cutter_verify_owner',
  'escalation: marked → reviewed by quorate_owner',
  'escalation: reviewed → cut_applied by cutter_exec_owner',
  'escalation: cut_applied → verified_complete by cutter_verify_owner',
  'escalation: cut_applied → verify_failed_escalated by cutter_verify_owner',
  'escalation: marked → closed by quorate_owner',
  'escalation: reviewed → closed by quorate_owner',
])
const id = '66666666-0000-4000-8000-000000000000'
let tried = 0
/** An activation whose own entry is gone, so that another may be born for it. */
let activation: string

beforeAll(async () => {
  const { code } = await ledger().open('# Without an entry\n\ntext\n')
  activation = (await ledger().change(code as string)).activationId
  await plant(
    ledger(),
    'delete from cutter_governance.decision_backlog_history',
    'delete from cutter_governance.decision_backlog_entry',
  )
})

const entry = (kind: string, status: string) =>
  `insert into cutter_governance.decision_backlog_entry (entry_id, entry_kind, activation_id, escalates_verify_result_id, plan_id, plan_revision, root, status)
   values ('${id}', '${kind}', ${kind === 'plan' ? `'${activation}'` : 'null'}, ${kind === 'plan' ? 'null' : 'gen_random_uuid()'}, 'x', '1', 'x', '${status}')`

afterEach(() => plant(ledger(), `delete from cutter_governance.decision_backlog_entry where entry_id = '${id}'`))
afterAll(() => console.log(`state machine: ${tried} moves tried, ${ALLOWED.size} allowed`))

describe('[LAN-7] every move, by every owner', () => {
  it.each(OWNERS.flatMap((owner) => [[owner, 'plan'] as const, [owner, 'escalation'] as const]))(
    '%s moves a %s along the machine and no other way',
    async (owner, kind) => {
      const as = async (statement: string) => {
        tried += 1
        await ledger().superuser.query(`begin; set local role ${owner}`)
        const answer = await sql(statement)
        await ledger().superuser.query('rollback')
        return answer
      }
      const expected = (move: string) =>
        ALLOWED.has(`${kind}: ${move} by ${owner}`) ? ['done'] : ['refused', 'TRANSITION_REFUSED']
      for (const to of STATUSES) {
        const move = `birth → ${to}`
        expect([move, ...(await as(entry(kind, to)))]).toEqual([move, ...expected(move)])
      }
      for (const from of STATUSES) {
        await plant(ledger(), entry(kind, from))
        for (const to of STATUSES) {
          const move = `${from} → ${to}`
          const update = `update cutter_governance.decision_backlog_entry set status = '${to}' where entry_id = '${id}'`
          expect([move, ...(await as(update))]).toEqual([move, ...expected(move)])
        }
        await plant(ledger(), `delete from cutter_governance.decision_backlog_entry where entry_id = '${id}'`)
      }
    },
  )

  it('the superuser itself is none of the owners', async () => {
    await plant(ledger(), entry('plan', 'marked'))
    const update = `update cutter_governance.decision_backlog_entry set status = 'swept' where entry_id = '${id}'`
    expect(await sql(update)).toEqual(['refused', 'TRANSITION_REFUSED'])
  })

  it('a status outside the machine does not exist', async () => {
    await expect(plant(ledger(), entry('plan', 'complete'))).rejects.toMatchObject({
      cause: { constraint: 'ck_decision_backlog_entry__status' },
    })
  })
})

describe('[LAN-2] [LAN-7] the history', () => {
  let mine: string
  beforeAll(async () => {
    const { code } = await ledger().open('# One\n\ntext\n')
    mine = await ledger().value<string>(
      `select e.entry_id::text from cutter_governance.decision_backlog_entry as e join qt001_cp.activation as a using (activation_id) where a.code = $1`,
      [code],
    )
  })

  /** Statements as an owner, up to the check of the deferred constraints; nothing stays. */
  async function as(owner: string, ...statements: readonly string[]) {
    await ledger().superuser.query(`begin; set local role ${owner}`)
    const answer = await sql([...statements, 'reset role', 'set constraints all immediate'].join('; '))
    await ledger().superuser.query('rollback')
    return answer
  }
  const move = (to: string) =>
    `update cutter_governance.decision_backlog_entry set status = '${to}' where entry_id = '${mine}'`
  const tell = (from: string | null, to: string, more: Record<string, string> = {}) =>
    `insert into cutter_governance.decision_backlog_history (entry_id, from_status, to_status${Object.keys(more)
      .map((c) => `, ${c}`)
      .join('')})
     values ('${mine}', ${from === null ? 'null' : `'${from}'`}, '${to}'${Object.values(more)
       .map((v) => `, ${v}`)
       .join('')})`

  it('begins with a birth row: no entry without one', async () => {
    const birth = entry('plan', 'marked')
    expect(await as('cutter_exec_owner', birth)).toEqual(['refused', 'HISTORY_MISSING'])
    const born = `insert into cutter_governance.decision_backlog_history (entry_id, to_status) values ('${id}', 'marked')`
    expect(await as('cutter_exec_owner', birth, born)).toEqual(['done'])
  })

  it('goes with every move, by whom it says', async () => {
    expect(await as('quorate_owner', move('reviewed'))).toEqual(['refused', 'HISTORY_MISSING'])
    expect(await as('quorate_owner', move('reviewed'), tell('swept', 'reviewed'))).toEqual(['done'])
    expect(await as('quorate_owner', move('reviewed'), tell('marked', 'reviewed'))).toEqual([
      'refused',
      'HISTORY_MISSING',
    ])
    expect(await as('quorate_owner', move('reviewed'), tell(null, 'reviewed'))).toEqual(['refused', 'HISTORY_MISSING'])
    expect(
      await as('quorate_owner', move('reviewed'), tell('swept', 'reviewed', { owner_role: `'cutter_exec_owner'` })),
    ).toEqual(['refused', 'TRANSITION_REFUSED'])
    expect(await as('cutter_exec_owner', tell('swept', 'reviewed'))).toEqual(['refused', 'HISTORY_MISSING'])
  })

  it('of a cut or a verify names an act that runs', async () => {
    const act = `(select act_id from qt001_cp.act limit 1)`
    for (const [owner, from, to] of [
      ['cutter_exec_owner', 'reviewed', 'cut_applied'],
      ['cutter_verify_owner', 'cut_applied', 'verified_complete'],
      ['cutter_verify_owner', 'cut_applied', 'verify_failed_escalated'],
    ] as const) {
      expect(await as(owner, tell(from, to))).toEqual(['refused', 'TRANSITION_REFUSED'])
      expect(await as(owner, tell(from, to, { act_id: 'gen_random_uuid()' }))).toEqual([
        'refused',
        'TRANSITION_REFUSED',
      ])
      expect((await as(owner, tell(from, to, { act_id: act })))[0]).toBe('refused')
    }
  })
})
