// How a run stands, in words, and what is to be done after it (RUN-2, RUN-5).
import type { Change } from '../../postgres/read-change.ts'
import type { Gate } from '../../postgres/read-gate.ts'
import type { OwnRun } from '../../postgres/read-run.ts'
import { dispatch } from './seat-steps.ts'

/** Such as `started; it may go on until …`, or `succeeded, as its own job reported`. */
export function runWords({ outcome, reportedBy, overdue, deadline }: OwnRun): string {
  if (outcome !== null) return `${outcome}, as ${reportedBy === 'run' ? 'its own job reported' : 'persons settled it'}`
  return overdue
    ? `OUTCOME_UNKNOWN: nobody said by ${deadline} how it ended`
    : `started; it may go on until ${deadline}`
}

/** Which secrets the run has seen, and shall have no longer: whoever was granted one has it. */
export function rotateSteps({ code, run }: Change): readonly string[] {
  return (run?.releases ?? [])
    .filter(({ state }) => state === 'rotate')
    .map(({ name, version }) => `rotate ${name} (version ${version}): ${code} was granted it`)
}

/** What a login left behind that nobody named or cleared; null where there is nothing of that kind. */
export function leftWords({ login }: OwnRun): string | null {
  if (login === null) return null
  if (login.left.length > 0) return `${login.role} left behind: ${login.left.join('; ')}`
  return login.takenBackAt === null
    ? `${login.role}, since ${login.lentAt}`
    : `${login.role}, taken back at ${login.takenBackAt}`
}

function clearStep(gate: Gate, code: string): string {
  const typed = dispatch(gate, 'signoff', {
    mode: 'resolve',
    change: code,
    outcome: 'cleared',
    reason: '"<why it may stay, or how it went>"',
    evidence: '"<what shows it>"',
  })
  return `Its login left something behind. Somebody registered who did not start it looks at that and clears it: ${typed}`
}

/** Who settles a run that is not over, and what they type. */
export function settleSteps(gate: Gate, { code, run }: Change): readonly string[] {
  if (run === null) return []
  if (run.outcome !== null) return run.login === null || run.login.left.length === 0 ? [] : [clearStep(gate, code)]
  const typed = dispatch(gate, 'signoff', {
    mode: 'resolve',
    change: code,
    outcome: '<succeeded|failed|cancelled>',
    reason: '"<why>"',
    evidence: '"<what shows it>"',
  })
  return run.overdue
    ? [`Somebody registered, not the run’s own operator alone, settles how it ended: ${typed}`]
    : [`If its job has ended without telling, somebody registered settles it: ${typed}`]
}
