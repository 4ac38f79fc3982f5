// How an act ends when something fails: the consume (nothing written), the step (consumed, recorded), or the whole call (as if never made).
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/postgres/connect.ts'
import { callGate } from '../support/call-gate.ts'
import { keepGateDigest } from '../support/kept-digest.ts'
import { useLedger } from '../support/ledger.ts'
import { plant, tryCall, tryStatement, written } from '../support/plant.ts'
import { sampled } from '../support/sample.ts'

const ledger = useLedger()
let number = 0
let code: string
let runId: string

/** Replaces what a planted trigger function does; the triggers themselves are there from the start. */
const setTriggerBody = (name: 'now' | 'late', body: string) =>
  plant(
    ledger(),
    `create or replace function public.planted_${name}() returns trigger language plpgsql as $$ begin ${body} return new; end $$`,
  )
const raising = (state: string, detail = '') =>
  `raise exception using errcode = '${state}', message = 'PLAN_EMPTY'${detail === '' ? '' : `, detail = '${detail}'`};`

beforeAll(async () => {
  await keepGateDigest(ledger().superuser)
  await setTriggerBody('now', '')
  await setTriggerBody('late', '')
  await plant(
    ledger(),
    'create trigger planted_now before insert on public.unit_version for each row execute function public.planted_now()',
    `create constraint trigger planted_late after insert on public.unit_version deferrable initially deferred
       for each row execute function public.planted_late()`,
  )
})

beforeEach(async () => {
  number += 1
  runId = String(2_000_000_000 + number)
  const opened = await ledger().open(`# Change ${number}\n\ntext\n`, { planId: `docs-${number}` })
  code = opened.code as string
  await ledger().signAll(code)
})

/** The acting call after an honest preflight; it can be made again. */
async function prepared(as?: Database) {
  const { toSign } = await ledger().preflightCut(code, { runId })
  const { session, name, args } = await ledger().laneCall(code, 'cut', toSign, as ? { runId, as } : { runId })
  return () => callGate(session, name, args)
}

/** What is kept of the change: seats' authority, the entry, acts beyond the preflight, lease. */
const readState = () =>
  ledger().value(
    `select jsonb_build_object('activation', a.status, 'grant', g.status, 'entry', e.status, 'version', a.version,
       'acts', (select count(*) from qt001_cp.act as t where t.activation_id = a.activation_id and t.phase = 'act'),
       'held', (select count(*) from qt001_cp.dot_iu_runtime_lease where holder_act_id is not null),
       'evidence', (select count(*) from qt001_cp.evidence_registry))
     from qt001_cp.activation as a join qt001_cp.approval_requests as r using (activation_id)
     join qt001_cp.governance_build_authorization as g on g.request_ref = r.code
     join cutter_governance.decision_backlog_entry as e on e.activation_id = a.activation_id where a.code = $1`,
    [code],
  )

/** Makes the call under a fault, asserts that nothing at all is left of it, and that the same call succeeds without the fault. */
async function leavesNothing(act: () => Promise<unknown>, undo: () => Promise<unknown>, expected: readonly string[]) {
  const before = [await readState(), await written(ledger())]
  expect(await tryStatement(act())).toEqual(expected)
  expect([await readState(), await written(ledger())]).toEqual(before)
  await undo()
}

const UNDONE = [
  ['40P01', 'DB_CONFLICT'],
  ['40001', 'DB_CONFLICT'],
  ['55P03', 'LEDGER_BUSY'],
  ['57014', 'DB_TIMEOUT'],
  ['53100', 'DB_ANSWER'],
  ['53200', 'DB_ANSWER'],
  ['54001', 'DB_ANSWER'],
  ['58030', 'DB_ANSWER'],
  ['42501', 'DB_PERMISSION'],
  ['42P01', 'SCHEMA_MISSING'],
  ['25006', 'DB_READ_ONLY'],
  ['0A000', 'DB_ANSWER'],
  ['XX000', 'DB_ANSWER'],
  ['QT001', 'PLAN_EMPTY'],
  ['QT003', 'PLAN_EMPTY'],
] as const
const FAILED = ['23514', '23505', '23503', '22012', '22001', 'P0001', 'P0002'] as const

describe('[GRT-4] a step that fails by itself', () => {
  it.each(sampled(FAILED).flatMap((state) => [[state, 'now'] as const, [state, 'late'] as const]))(
    'with %s, told %s: consumed, recorded, nothing of it written',
    async (state, when) => {
      const act = await prepared()
      await setTriggerBody(when, raising(state))
      const before = await written(ledger())
      const answer = await act()
      await setTriggerBody(when, '')
      expect(answer).toMatchObject({
        outcome: 'step_failed',
        findings: [{ code: 'STEP_FAILED', observed: { sqlstate: state } }],
      })
      expect(await written(ledger())).toEqual(before)
      expect(await readState()).toMatchObject({
        activation: 'consumed',
        grant: 'consumed',
        entry: 'reviewed',
        acts: 1,
        held: 0,
      })
      const kind = `select kind from qt001_cp.evidence_registry where evidence_id = $1::uuid`
      expect(await ledger().value(kind, [answer.evidenceId])).toBe('CUT_STEP_FAILED')
      expect(await tryCall(ledger().preflightCut(code))).toEqual(['blocked', 'ACTIVATION_CONSUMED', 'GRANT_CONSUMED'])
    },
  )

  it('with its own findings, which are told', async () => {
    const act = await prepared()
    await setTriggerBody('now', raising('QT002', '[{"code":"PLAN_EMPTY"}]'))
    expect(await tryCall(act())).toEqual(['step_failed', 'PLAN_EMPTY'])
    await setTriggerBody('now', '')
  })

  it('[ACT-2] of somebody else’s error only names are told, never its text', async () => {
    const act = await prepared()
    await setTriggerBody('now', `raise check_violation using message = 'secret text', detail = 'secret detail';`)
    expect(JSON.stringify(await act())).not.toContain('secret')
    await setTriggerBody('now', '')
  })
})

describe('[GRT-4] anything else undoes the consume with the step', () => {
  it.each(sampled(UNDONE).flatMap(([state, told]) => [[state, told, 'now'] as const, [state, told, 'late'] as const]))(
    '%s is raised again as %s, told %s',
    async (state, expected, when) => {
      const act = await prepared()
      await setTriggerBody(when, raising(state))
      await leavesNothing(act, () => setTriggerBody(when, ''), ['refused', expected])
      expect(await tryCall(act())).toEqual(['done'])
    },
  )

  it('the caller’s own rollback', async () => {
    const act = await prepared()
    const rolledBack = async () => {
      await ledger().exec.query('begin')
      expect((await act()).outcome).toBe('done')
      await ledger().exec.query('rollback')
    }
    await leavesNothing(rolledBack, async () => {}, ['done'])
    expect(await tryCall(act())).toEqual(['done'])
  })

  it('a statement timeout', async () => {
    const hurried = await ledger().as('cutter_exec')
    await hurried.query(`set statement_timeout = '2s'`)
    const act = await prepared(hurried)
    await setTriggerBody('now', 'perform pg_sleep(30);')
    await leavesNothing(act, () => setTriggerBody('now', ''), ['refused', 'DB_TIMEOUT'])
    expect(await tryCall(act())).toEqual(['done'])
  })

  it('a session that is ended', async () => {
    const doomed = await ledger().as('cutter_exec')
    const [row] = await doomed.query<{ pid: string }>('select pg_backend_pid()::text as pid')
    const act = await prepared(doomed)
    await setTriggerBody('now', 'perform pg_sleep(30);')
    const ended = async () => {
      const call = tryStatement(act())
      const sleeping = `exists (select from pg_stat_activity where pid = $1::int and wait_event = 'PgSleep')`
      while (!(await ledger().value<boolean>(sleeping, [row?.pid as string])));
      await ledger().superuser.query('select pg_terminate_backend($1::int)', [row?.pid as string])
      expect(await call).toEqual(['refused', 'DB_LOST'])
      const gone = 'not exists (select from pg_stat_activity where pid = $1::int)'
      while (!(await ledger().value<boolean>(gone, [row?.pid as string])));
    }
    await leavesNothing(ended, () => setTriggerBody('now', ''), ['done'])
    const { outcome } = await ledger().run(code)
    expect(outcome).toBe('done')
  })
})

describe('[GRT-6] a consume that fails writes nothing', () => {
  const NO = `create or replace function public.no() returns trigger language plpgsql as $$ begin return null; end $$`
  const RAISE = `create or replace function public.no() returns trigger language plpgsql as $$ begin ${raising('P0001')} end $$`
  it.each([
    ['the grant does not move', NO, 'qt001_cp.governance_build_authorization', 'update', 'GRANT_NOT_ACTIVE'],
    ['the activation does not move', NO, 'qt001_cp.activation', 'update of status', 'ACTIVATION_CONSUMED'],
    ['the grant’s row raises', RAISE, 'qt001_cp.governance_build_authorization', 'update', 'DB_ANSWER'],
    ['the seats cannot be stored', RAISE, 'qt001_cp.signoff_binding', 'insert', 'DB_ANSWER'],
    ['the lease cannot be taken', RAISE, 'qt001_cp.dot_iu_runtime_lease', 'update', 'DB_ANSWER'],
    ['the proof cannot be kept', RAISE, 'qt001_cp.proof', 'insert', 'DB_ANSWER'],
    ['the token cannot be spent', RAISE, 'qt001_cp.token_use', 'insert', 'DB_ANSWER'],
    ['the outcome cannot be recorded', RAISE, 'qt001_cp.evidence_registry', 'insert', 'DB_ANSWER'],
    ['the verify cannot be opened', RAISE, 'qt001_cp.activation', 'insert', 'DB_ANSWER'],
  ])('%s', async (_, body, table, event, expected) => {
    const act = await prepared()
    await plant(
      ledger(),
      body,
      `create trigger no before ${event} on ${table} for each row execute function public.no()`,
    )
    await leavesNothing(act, () => plant(ledger(), `drop trigger no on ${table}`), ['refused', expected])
    expect(await tryCall(act())).toEqual(['done'])
  })
})

describe('[LAN-9] the rehearsal', () => {
  it('tells of a step that would fail, now or late, and spends nothing', async () => {
    for (const when of ['now', 'late'] as const) {
      await setTriggerBody(when, raising('23514'))
      const before = await written(ledger())
      expect(await tryCall(ledger().preflightCut(code))).toEqual(['blocked', 'STEP_WOULD_FAIL'])
      await setTriggerBody(when, '')
      expect(await written(ledger())).toEqual(before)
    }
    expect(await readState()).toMatchObject({ activation: 'open', grant: 'active', entry: 'reviewed' })
    expect(await tryCall(ledger().run(code))).toEqual(['done'])
  })

  it('raises what is not the step’s own', async () => {
    await setTriggerBody('now', raising('40P01'))
    expect(await tryCall(ledger().preflightCut(code))).toEqual(['refused', 'DB_CONFLICT'])
    await setTriggerBody('now', '')
    expect(await tryCall(ledger().preflightCut(code))).toEqual(['pass'])
  })

  it('and the step do not depend on how the caller asked for constraints', async () => {
    const eager = await ledger().as('cutter_exec')
    const act = await prepared(eager)
    await eager.query('begin')
    await eager.query('set constraints all immediate')
    expect(await tryCall(ledger().preflightCut(code, { as: eager }))).toEqual(['pass'])
    await eager.query('commit')
    await eager.query('begin')
    await eager.query('set constraints all immediate')
    expect(await tryCall(act())).toEqual(['done'])
    await eager.query('commit')
    expect(await readState()).toMatchObject({ activation: 'consumed', entry: 'cut_applied' })
  })
})
