// The packet against what is: policy, plan, blocks, governed schemas, time, and the live rows that the change was told against.
import { beforeAll, describe, expect, it } from 'vitest'
import { callGate } from '../support/call-gate.ts'
import { recordGateDigest } from '../support/kept-digest.ts'
import { useLedger } from '../support/ledger.ts'
import { plant, tryCall, withoutPrivilegeDrift, written } from '../support/plant.ts'

const ledger = useLedger()
let code: string

beforeAll(async () => {
  await withoutPrivilegeDrift(ledger())
  await recordGateDigest(ledger().superuser)
  code = await ledger().ready('# One\n\ntext\n\n## Two\n\nmore\n')
})

const decided = () => tryCall(ledger().preflightCut(code))
const activation = () => `where code = '${code}'`

/** The gate's answer while a statement's effect lasts. */
async function during(change: string, undo: string) {
  await plant(ledger(), change)
  const answer = await decided()
  await plant(ledger(), undo)
  expect(await decided()).toEqual(['pass'])
  return answer
}

describe('[MAN-8] [SEAT-1] the policy and the plan', () => {
  const checkout = (facts: object) =>
    tryCall(
      ledger().preflightCut(code, {
        observe: (honest) => ({ ...honest, checkout: { ...(honest.checkout as object), ...facts } }),
      }),
    )

  it.each([
    ['another policy', { manifest_digest: '0'.repeat(64) }, 'MANIFEST_DRIFT'],
    ['no policy', { manifest_digest: undefined }, 'MANIFEST_DRIFT'],
    ['another plan', { plan_digest: '0'.repeat(64) }, 'CONTENT_DRIFT'],
    ['no plan', { plan_digest: null }, 'CONTENT_DRIFT'],
  ])('a checkout of %s blocks', async (_, facts, expected) => {
    expect(await checkout(facts)).toEqual(['blocked', expected])
    expect(await checkout({})).toEqual(['pass'])
  })

  it('a change opened under another policy blocks', async () => {
    const digest = ledger().gate.manifestDigest
    const set = (value: string) => `update qt001_cp.activation set manifest_digest = ${value} ${activation()}`
    expect(await during(set(`repeat('0', 64)`), set(`'${digest}'`))).toEqual(['blocked', 'MANIFEST_DRIFT'])
  })
})

describe('[SEAT-1] the governed schemas', () => {
  /** What the recorded digest of functions, triggers, rules and views covers too. */
  const EDITED = ['SCHEMA_DRIFT', 'GATE_EDITED']
  const cases: readonly (readonly [title: string, change: string, undo: string, codes?: readonly string[]])[] = [
    [
      'a column more',
      'alter table public.unit_version add planted text',
      'alter table public.unit_version drop planted',
    ],
    [
      'a column of another type',
      'alter table cutter_governance.manifest_envelope alter carrier type varchar(9)',
      'alter table cutter_governance.manifest_envelope alter carrier type text',
    ],
    [
      'a column that may be null',
      'alter table public.information_unit alter root drop not null',
      'alter table public.information_unit alter root set not null',
    ],
    [
      'a default',
      `alter table public.unit_version alter retired set default true`,
      'alter table public.unit_version alter retired drop default',
    ],
    [
      'a constraint less',
      'alter table cutter_governance.dot_pair_signature drop constraint ck_dot_pair_signature__lane_subject',
      `alter table cutter_governance.dot_pair_signature add constraint ck_dot_pair_signature__lane_subject
         check ((signer_dot_id = 'DOT-991') = (change_set_id is not null))`,
    ],
    [
      'an index less',
      'drop index cutter_governance.uq_cut_change_set__entry',
      'create unique index uq_cut_change_set__entry on cutter_governance.cut_change_set (entry_id) where not is_escalation',
    ],
    [
      'a trigger switched off',
      'alter table public.unit_version disable trigger unit_version_append_only',
      'alter table public.unit_version enable trigger unit_version_append_only',
      EDITED,
    ],
    [
      'a trigger more',
      'create trigger planted before insert on public.unit_version for each row execute function suppress_redundant_updates_trigger()',
      'drop trigger planted on public.unit_version',
      EDITED,
    ],
    [
      'a rule',
      'create rule planted as on delete to public.unit_version do instead nothing',
      'drop rule planted on public.unit_version',
      EDITED,
    ],
    [
      'row security',
      'alter table public.unit_version enable row level security',
      'alter table public.unit_version disable row level security',
    ],
    [
      'a policy',
      'create policy planted on public.unit_version using (true)',
      'drop policy planted on public.unit_version',
    ],
    [
      'another owner',
      'alter table public.unit_version owner to quorate_migrator',
      'alter table public.unit_version owner to quorate_owner',
    ],
    [
      'another function',
      `create function cutter_governance.planted() returns int language sql return 1`,
      'drop function cutter_governance.planted()',
      EDITED,
    ],
    [
      'a function of another owner',
      'alter function quorate.refuse_rehearsal() owner to quorate_migrator',
      'alter function quorate.refuse_rehearsal() owner to quorate_owner',
      EDITED,
    ],
    ['another table', 'create table cutter_governance.planted (x int)', 'drop table cutter_governance.planted'],
  ]
  it.each(cases.map(([title, change, undo, codes = ['SCHEMA_DRIFT']]) => [title, change, undo, codes] as const))(
    '%s blocks, and its absence does not',
    async (_, change, undo, codes) => {
      expect(await during(change, undo)).toEqual(['blocked', ...codes])
    },
  )

  it('a view’s query blocks too', async () => {
    const text = await ledger().value<string>(`pg_get_viewdef('cutter_governance.unit_view'::regclass)`)
    const replace = (query: string) => `create or replace view cutter_governance.unit_view as ${query}`
    const edited = replace(text.replace('WHERE (NOT v.retired)', 'WHERE true'))
    expect(await during(edited, replace(text))).toEqual(['blocked', ...EDITED])
  })

  it('the digest does not depend on how a session spells names', async () => {
    const eccentric = await ledger().as('cutter_exec')
    await eccentric.query('set quote_all_identifiers = on')
    expect(await tryCall(ledger().preflightCut(code, { as: eccentric }))).toEqual(['pass'])
  })

  it('tables of others do not matter', async () => {
    await plant(ledger(), 'create table public.somebody_s (x int)')
    expect(await decided()).toEqual(['pass'])
  })
})

describe('[LAN-3] the blocks that travel with the call', () => {
  /** The lane's call with other blocks. */
  async function bring(purpose: 'preflight' | 'cut', blocks: string | null, toSign: string | null = null) {
    const { session, name, args } = await ledger().laneCall(code, purpose, toSign, { runId: '3000000001' })
    return tryCall(callGate(session, name, [...args.slice(0, -2), blocks, args.at(-1) as string]))
  }

  it('are the plan of the packet, byte for byte', async () => {
    const { toSign } = await ledger().preflightCut(code, { runId: '3000000001' })
    const honest = ledger().blocksOf(code)
    const before = await written(ledger())
    for (const blocks of [honest.replace('more', 'less'), `${honest} `, '{}', '', null]) {
      expect(await bring('cut', blocks, toSign)).toEqual(['refused', 'PLAN_DIGEST_MISMATCH'])
      expect(await bring('preflight', blocks)).toEqual(['blocked', 'PLAN_DIGEST_MISMATCH'])
      expect(await bring('preflight', honest)).toEqual(['pass'])
    }
    expect(await written(ledger())).toEqual(before)
  })

  it('are the ones that were marked and reviewed', async () => {
    const block = `envelope_id = (select envelope_id from cutter_governance.manifest_envelope as m
      join cutter_governance.decision_backlog_entry as e using (entry_id)
      join qt001_cp.activation as a on a.activation_id = e.activation_id where a.code = '${code}') and ordinal = 1`
    const hash = await ledger().value<string>(
      `select row_hash from cutter_governance.manifest_unit_block where ${block}`,
    )
    const set = (value: string) => `update cutter_governance.manifest_unit_block set row_hash = ${value} where ${block}`
    expect(await during(set(`repeat('0', 64)`), set(`'${hash}'`))).toEqual(['blocked', 'BLOCKS_MISMATCH'])
    const more = `insert into cutter_governance.manifest_unit_block select envelope_id, 99, 'docs/planted', kind, content_hash, row_hash
      from cutter_governance.manifest_unit_block where ${block}`
    const undo = `delete from cutter_governance.manifest_unit_block where ordinal = 99`
    expect(await during(more, undo)).toEqual(['blocked', 'BLOCKS_MISMATCH'])
  })

  it('are refused when the review never was', async () => {
    const { code: opened } = await ledger().open('# Unreviewed\n\ntext\n', { planId: 'unreviewed' })
    await ledger().signAll(opened as string)
    const entry = `activation_id = (select activation_id from qt001_cp.activation where code = '${opened}')`
    await plant(ledger(), `update cutter_governance.decision_backlog_entry set status = 'swept' where ${entry}`)
    expect(await tryCall(ledger().preflightCut(opened as string))).toEqual(['blocked', 'ENTRY_NOT_REVIEWED'])
    await plant(ledger(), `update cutter_governance.decision_backlog_entry set status = 'reviewed' where ${entry}`)
    expect(await tryCall(ledger().preflightCut(opened as string))).toEqual(['pass'])
  })
})

it('[LAN-3] [ID-3] what was signed is the change against the rows as they were; another cut in between asks for a new signature', async () => {
  const other = await ledger().ready('# One\n\nanother text\n')
  const runId = '3000000002'
  const { toSign } = await ledger().preflightCut(code, { runId })
  expect(await tryCall(ledger().run(other))).toEqual(['done'])
  const before = await written(ledger())
  expect(await tryCall(ledger().cut(code, toSign as string, { runId }))).toEqual(['refused', 'CHANGE_DRIFT'])
  expect(await written(ledger())).toEqual(before)
  const again = await ledger().preflightCut(code, { runId })
  expect(again.toSign).not.toBe(toSign)
  expect(await tryCall(ledger().cut(code, again.toSign as string, { runId }))).toEqual(['done'])
})

describe('[SEAT-1] [EV-5] the time', () => {
  it('a change that is too old is not cut, and one too old is not verified', async () => {
    const { rest } = await ledger().run(await ledger().ready('# Three\n\ntext\n'))
    const { code: verify } = rest.successor as { code: string }
    const late = await ledger().ready('# Four\n\ntext\n')
    const old = (change: string, at: string) =>
      `update qt001_cp.activation set not_after = ${at} where code = '${change}'`
    await plant(ledger(), old(verify, `'2020-01-01'`), old(late, `'2020-01-01'`))
    expect(await tryCall(ledger().preflightVerify(verify))).toEqual(['blocked', 'ACTIVATION_EXPIRED'])
    // The time is in what everybody signed, so that another one is not what they signed (KEY-2).
    expect(new Set(await tryCall(ledger().preflightCut(late)))).toEqual(
      new Set(['blocked', 'SEAT_FELL', 'ACTIVATION_EXPIRED', 'SEAT_MISSING', 'ESIGN_FORGED']),
    )
    await plant(ledger(), old(verify, `'2099-01-01'`))
    expect(await tryCall(ledger().run(verify))).toEqual(['done'])
  })

  it('a change that was withdrawn or carried out is neither again', async () => {
    const { code: opened } = await ledger().open('# Five\n\ntext\n', { planId: 'five' })
    await ledger().signAll(opened as string)
    const status = (value: string) => `update qt001_cp.activation set status = '${value}' where code = '${opened}'`
    await plant(ledger(), status('withdrawn'))
    expect(await tryCall(ledger().preflightCut(opened as string))).toEqual(['blocked', 'ACTIVATION_WITHDRAWN'])
    await plant(ledger(), status('consumed'))
    expect(await tryCall(ledger().preflightCut(opened as string))).toEqual(['blocked', 'ACTIVATION_CONSUMED'])
    await plant(ledger(), status('open'))
    expect(await tryCall(ledger().run(opened as string))).toEqual(['done'])
    expect(await tryCall(ledger().run(opened as string))).toEqual(['blocked', 'ACTIVATION_CONSUMED', 'GRANT_CONSUMED'])
  })
})
