// What a change looks up in a ledger with a long history: never by reading a table that grows with it.
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/postgres/connect.ts'
import type { Answer } from '../support/call-gate.ts'
import { useLedger } from '../support/ledger.ts'
import type { Role } from '../support/ledger-database.ts'
import { reopenVerify } from '../support/open-verify.ts'
import { ID } from '../support/people.ts'
import { plantHistory } from '../support/plant-history.ts'

const COPIES = 3000
const ledger = useLedger()

let first: string

beforeAll(async () => {
  first = await plantHistory(ledger(), COPIES)
}, 120_000)

/** A call's outcome, and the tables of which it read as many rows as there are changes, rehearsals included. */
async function reads(as: Database, call: () => Promise<Answer>) {
  await as.query('begin')
  const answer = await call()
  const read = await as.query<{ name: string }>(
    `select s.relid::regclass::text as name from pg_stat_xact_user_tables as s join pg_class as c on c.oid = s.relid
     where s.seq_tup_read + s.idx_tup_fetch >= ${COPIES} and c.reltuples >= ${COPIES} order by 1`,
  )
  await as.query('commit')
  return { answer, told: [answer.outcome, ...read.map(({ name }) => name)] }
}

/** Every call of a change from its opening to its verify, each in a session of its own as a job's; it depends on a planted plan. */
async function through() {
  const planId = `p${randomUUID().slice(0, 8)}`
  const told: Record<string, readonly string[]> = {}
  const step = async (name: string, role: Role, call: (as: Database) => Promise<Answer>) => {
    const as = await ledger().as(role)
    const { answer, ...read } = await reads(as, () => call(as))
    await as.close()
    told[name] = read.told
    return answer
  }
  const { code } = await step('open', 'quorate_door', (as) =>
    ledger().open(`# One\n\n${planId}\n`, { planId, dependsOn: ['docs-7'], as }),
  )
  await ledger().signAll(code as string, ['tech_lead'])
  await step('signoff', 'quorate_door', (as) => ledger().signoff(code as string, 'tech_lead', ID.tech_lead, { as }))
  const { toSign } = await step('preflight', 'cutter_exec', (as) => ledger().preflightCut(code as string, { as }))
  const cut = await step('cut', 'cutter_exec', (as) => ledger().cut(code as string, toSign as string, { as }))
  const next = (cut.rest.successor as { code: string }).code
  const run = { runId: '9300000002' }
  const before = await step('before', 'cutter_verify', (as) => ledger().preflightVerify(next, { ...run, as }))
  await step('verify', 'cutter_verify', (as) => ledger().verify(next, before.toSign as string, { ...run, as }))
  // The first change of all, after which every other came.
  const again = await reopenVerify(ledger(), first)
  await step('again', 'cutter_verify', (as) => ledger().preflightVerify(again, { ...run, as }))
  await ledger().run(again)
  return told
}

const NONE = {
  open: ['done'],
  signoff: ['done'],
  preflight: ['pass'],
  cut: ['done'],
  before: ['pass'],
  verify: ['done'],
  again: ['pass'],
}

/** What is read from end to end once an index is gone, and in which calls. */
const WITHOUT: readonly (readonly [index: string, table: string, ...steps: string[]])[] = [
  [
    'cutter_governance.ix_cut_change_set__activation',
    'cutter_governance.cut_change_set',
    // Whoever reads a change is told of its escalation.
    ...['signoff', 'preflight', 'cut', 'before', 'verify', 'again'],
  ],
  [
    'cutter_governance.ix_decision_backlog_entry__plan',
    'cutter_governance.decision_backlog_entry',
    'open',
    'signoff',
    'preflight',
    'cut',
  ],
  ['cutter_governance.ix_review_decision__entry', 'cutter_governance.review_decision', 'preflight', 'cut'],
  ['qt001_cp.ix_signoff_binding__activation', 'qt001_cp.signoff_binding', 'before', 'verify'],
]

describe('[EV-7] a ledger with a long history', () => {
  it('is looked up by indexes in every call of a change', async () => {
    expect(await through()).toEqual(NONE)
  })

  it.each(WITHOUT)('is read from end to end without %s', async (index, table, ...steps) => {
    const made = await ledger().value<string>('pg_get_indexdef($1::regclass)', [index])
    await ledger().superuser.query(`drop index ${index}`)
    const told = await through()
    await ledger().superuser.query(made)
    const read = Object.fromEntries(Object.entries(NONE).map(([step, [outcome]]) => [step, [outcome as string]]))
    for (const step of steps) read[step]?.push(table)
    // What else is joined another way then is the planner's.
    const only = ([outcome, ...tables]: readonly string[]) => [outcome, ...tables.filter((one) => one === table)]
    expect(Object.fromEntries(Object.entries(told).map(([step, said]) => [step, only(said)]))).toEqual(read)
  })
})
