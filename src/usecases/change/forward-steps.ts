// What leads forward after a failed verify: its compensation, or the end of its escalation by a quorum (LAN-5).
// Must not: promise that either is allowed; the database decides.

import { awaitsWayForward, type Escalation } from '../../postgres/escalation.ts'
import type { Change } from '../../postgres/read-change.ts'
import type { Gate } from '../../postgres/read-gate.ts'
import { dispatch } from './seat-steps.ts'

/** Where the file of an ESCALATION_CLOSE may lie. */
const CLOSE_FILE = 'manifests/escalation-close.yaml'

/** The words to type next; `escalation` is null right after the verify that failed, when it was not read yet. */
export function forwardSteps(
  gate: Gate,
  { code, parent }: Pick<Change, 'code' | 'parent'>,
  escalation: Escalation | null,
): readonly string[] {
  const failed = parent ?? code
  if (escalation !== null && !awaitsWayForward(escalation)) return stepsOfSettled(escalation)
  const open = escalation?.compensations.find(({ status }) => status === 'open')
  const compensate =
    open !== undefined
      ? `The compensation of ${failed} is open: quorate status ${open.code} says who is awaited.`
      : `Somebody registered opens the compensation, which takes back what ${failed} changed: ${dispatch(gate, 'open', { compensates: failed })}`
  const close = dispatch(gate, 'open', { act: 'ESCALATION_CLOSE', document: CLOSE_FILE })
  return [
    'Find out who or what made the verify fail. Until it is settled, the plan is not cut again.',
    ...(escalation?.leadsBack === false ? [] : [compensate]),
    `${escalation?.leadsBack === false ? 'A' : 'Or a'} quorum closes the escalation with a reason, in ${CLOSE_FILE}: ${close}`,
  ]
}

/** Of one whose compensation was carried out: what that waits for. */
function stepsOfSettled({ status, compensations }: Escalation): readonly string[] {
  const done = compensations.findLast((one) => one.status === 'consumed')
  if (done === undefined || !['cut_applied', 'verify_failed_escalated'].includes(status)) return []
  return [`quorate status ${done.code} says how its compensation goes on.`]
}
