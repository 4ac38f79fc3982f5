// Each refusal of a run rests on one guard: with it the attack is refused, without it the same attack succeeds (RUN-1, RUN-2).
import { afterEach, expect, it } from 'vitest'
import { readyRun, reportOutcome, startedRun } from '../support/deploy.ts'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'
import { type Ending, plant, tryCall } from '../support/plant.ts'

const ledger = useLedger()
let runs = 0
const newRun = () => String(2_000_000_000 + ++runs)

afterEach(() =>
  plant(
    ledger(),
    `update qt001_cp.dot_iu_runtime_lease set holder_act_id = null, acquired_at = null, held_until = null`,
  ),
)

/** The attack is refused with this code, and goes through without the guard. */
async function rests(
  code: string,
  [name, guard, instead]: readonly [name: string, guard: string, instead: string],
  attack: () => Promise<Ending>,
): Promise<void> {
  expect(await attack()).toContain(code)
  await withGuardOut(ledger(), name, guard, instead, async () => {
    expect(['pass', 'done']).toContain((await attack())[0])
  })
}

it('[RUN-1] a job of another commit: by the token’s own commit', async () => {
  const code = await readyRun(ledger(), { plan: 'commit' })
  const guard = ['quorate.hold_lane(uuid, uuid)', 'is distinct from v_activation.commit_sha', 'is null'] as const
  await rests('RUN_OTHER_COMMIT', guard, () =>
    tryCall(ledger().preflightCut(code, { claims: { sha: 'd'.repeat(40) } })),
  )
})

it('[RUN-2] another run’s outcome: by the claims of the start', async () => {
  const code = await startedRun(ledger(), newRun(), { plan: 'other' })
  const guard = [
    'quorate.refuse_other_run(cutter_governance.run_start, jsonb)',
    `if v_started ->> 'run_id' is distinct from p_claims ->> 'run_id'`,
    `if v_started is null and v_started ->> 'run_id' is distinct from p_claims ->> 'run_id'`,
  ] as const
  expect(await tryCall(reportOutcome(ledger(), code, newRun()))).toContain('RUN_NOT_YOURS')
  // Either comparison alone still refuses it.
  await withGuardOut(ledger(), ...guard, async () => {
    expect(await tryCall(reportOutcome(ledger(), code, newRun()))).toContain('RUN_NOT_YOURS')
    const whole = ['quorate.run_of_claims(jsonb)', 'p_claims - ', `'{}'::jsonb - `] as const
    await withGuardOut(ledger(), ...whole, async () => {
      expect(await tryCall(reportOutcome(ledger(), code, newRun()))).toEqual(['done'])
    })
  })
})

it('[RUN-3] an outcome within the transaction that starts the run: by the transaction’s status', async () => {
  const attempt = async (plan: string): Promise<Ending> => {
    const [code, runId] = [await readyRun(ledger(), { plan }), newRun()]
    const { toSign } = await ledger().preflightCut(code, { runId })
    const { name, args, session } = await ledger().laneCall(code, 'run', toSign as string, { runId })
    await session.query('begin')
    try {
      await session.query(`select ${name}(${args.map((_, n) => `$${n + 1}`).join(', ')})`, args)
      const [{ deadline = '' } = {}] = await session.query<{ deadline: string }>(
        `select quorate.status('${code}') #>> '{run,deadline}' as deadline`,
      )
      return await tryCall(reportOutcome(ledger(), code, runId, { deadline }))
    } finally {
      await session.query('rollback')
    }
  }
  const guard = ['quorate.started_run(uuid)', ` and pg_xact_status(s.started_xid) = 'committed'`, ''] as const
  let plans = 0
  await rests('RUN_NOT_STARTED', guard, () => attempt(`inside-${++plans}`))
})

it('[RUN-2] a second run in the lane: by the lease that is held beyond its transaction', async () => {
  await startedRun(ledger(), newRun(), { plan: 'first' })
  const code = await readyRun(ledger(), { plan: 'second' })
  const guard = ['quorate.run_holds(qt001_cp.activation)', 'where h.code is not null', 'where h.code is null'] as const
  await rests('RUN_IN_PROGRESS', guard, () => tryCall(ledger().preflightCut(code)))
})

it('[RUN-2] the next run of a plan whose last one nobody reported: by that it has no outcome', async () => {
  const lost = await startedRun(ledger(), newRun(), { plan: 'lost' })
  const { activationId } = await ledger().change(lost)
  await plant(
    ledger(),
    `update cutter_governance.run_start set started_at = started_at - interval '1 hour', deadline = deadline - interval '1 hour'
     where activation_id = '${activationId}'`,
    `update qt001_cp.dot_iu_runtime_lease set held_until = held_until - interval '1 hour' where held_until is not null`,
  )
  const code = await readyRun(ledger(), { plan: 'lost' })
  const guard = ['quorate.run_holds(qt001_cp.activation)', 'and s.deadline <= clock_timestamp()', 'and false'] as const
  await rests('RUN_UNSETTLED', guard, () => tryCall(ledger().preflightCut(code)))
})

it('[RUN-2] an outcome beyond the deadline: by the clock', async () => {
  const runId = newRun()
  const code = await startedRun(ledger(), runId, { plan: 'late' })
  const { activationId } = await ledger().change(code)
  await plant(
    ledger(),
    `update cutter_governance.run_start set started_at = started_at - interval '1 hour', deadline = deadline - interval '1 hour'
     where activation_id = '${activationId}'`,
  )
  const guard = [
    'quorate.over_findings(cutter_governance.run_start)',
    'where (p_start).deadline <= clock_timestamp()',
    'where false',
  ] as const
  await rests('RUN_OVERDUE', guard, () => tryCall(reportOutcome(ledger(), code, runId)))
})
