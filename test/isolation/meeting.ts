// Calls that meet: one held open, the other known to wait for it; and what the lanes' controls take out.

import type { Database } from '../../src/postgres/connect.ts'
import { callGate } from '../support/call-gate.ts'
import type { Ledger } from '../support/ledger.ts'
import { type Ending, tryCall, withoutGuard } from '../support/plant.ts'
import { whenWaiting } from '../support/waiting.ts'

let run = 1_000_000_000

/** The acting call of a change on a session, after a pass of a run of its own; it can be made again. */
export async function prepareCut(ledger: Ledger, code: string, as: Database): Promise<() => Promise<Ending>> {
  run += 1
  const runId = String(run)
  const { toSign } = await ledger.preflightCut(code, { runId })
  const { name, args } = await ledger.laneCall(code, 'cut', toSign, { runId })
  return () => tryCall(callGate(as, name, args))
}

/** `one` in an open transaction of its session, then `other`, which must wait; then the first ends. Answers with the other's. */
export async function meeting<T>(
  ledger: Ledger,
  [holder, one]: readonly [Database, () => Promise<unknown>],
  [waiter, other]: readonly [Database, () => Promise<T>],
  end: 'commit' | 'rollback' = 'commit',
): Promise<T> {
  await holder.query('begin')
  await one()
  const waiting = other()
  await whenWaiting(ledger, waiter)
  await holder.query(end)
  return waiting
}

/** Takes the lane's single holder out of the acting functions. */
export async function withoutLease(ledger: Ledger): Promise<void> {
  await withoutGuard(
    ledger,
    'quorate.wait_for_lane',
    `perform from qt001_cp.lane_queue where lane = p_lane for no key update skip locked;
  if not found then`,
    'if false then',
  )
  await withoutGuard(
    ledger,
    'quorate.wait_for_lane',
    'where lane = p_lane and (holder_act_id is null or held_until is not null) for update;',
    'where lane = p_lane;',
  )
  await withoutGuard(
    ledger,
    'quorate.take',
    `update qt001_cp.dot_iu_runtime_lease set holder_act_id = p_act, acquired_at = clock_timestamp(), held_until = null
  where lane = quorate.code_of(p_activation.scope_item_id) and (holder_act_id is null or held_until <= clock_timestamp());`,
    'insert into qt001_cp.dot_iu_runtime_lease values (p_act::text, p_act, clock_timestamp());',
  )
}

const DOOR_LOCKS = `perform from qt001_cp.activation where activation_id = p_activation for no key update;
  perform from qt001_cp.approval_requests where activation_id = p_activation for no key update;
  perform from qt001_cp.governance_build_authorization as g join qt001_cp.approval_requests as r on r.code = g.request_ref
    where r.activation_id = p_activation order by g.auth_code for no key update of g;`

/** Takes the door's locks on a change, its request and its grants out; each of them alone makes two callers queue. */
export function withoutDoorLocks(ledger: Ledger): Promise<void> {
  return withoutGuard(ledger, 'quorate.enter_door', DOOR_LOCKS)
}
