// A database's answer as the verdict that is shown.
// Must not: turn anything into a pass that the database did not call one.
import type { Kind } from '../../kinds/kind.ts'
import type { ActAnswer } from '../../postgres/answer-form.ts'
import type { Change } from '../../postgres/read-change.ts'
import type { SeatName, Seats, Verdict } from '../../report/verdict.ts'
import { answerFacts, ledgerFacts } from '../change/answer-facts.ts'
import { forwardSteps } from '../change/forward-steps.ts'
import { type HumanNames, humanNames, namedChecks, namedFindings, namedSeats } from '../change/human-names.ts'
import { reopenStep, type StepContext, seatSteps, startVerify } from '../change/seat-steps.ts'
import { requiredSeats, seatsNamed, withCustody } from '../change/seats-named.ts'
import { restsOn } from '../change/workflow-trust.ts'

/** What the database answers when all went well: `pass` to a preflight, `done` to a deed. */
export type Wanted = 'pass' | 'done'

/** What a verdict is made of beside the answer. */
export interface ActContext extends StepContext {
  readonly kind: Pick<Kind, 'explain' | 'differs'>
  /** The content, recomputed from the checkout. */
  readonly content: string
  /** GitHub's user ids of everybody that the run showed; findings name them by their sha256. */
  readonly accounts: readonly string[]
  /** What the change that follows waits for, where it could be read. */
  readonly after?: readonly string[]
}

/** A change with the database's answer: findings, seats, facts, and what to type next. */
export function actVerdict(mode: string, answer: ActAnswer, wanted: Wanted, context: ActContext): Verdict {
  const { change, people, accounts } = context
  const differs = answer.outcome === 'done' && answer.effect !== null && context.kind.differs
  const findings = [...answer.findings, ...(differs ? differs(answer.effect, context.content) : [])]
  // A verify that found a difference is done, and still no pass.
  const passed = answer.outcome === wanted && findings.length === 0
  const subjects = { ...change.subjects, ...answer.subjects }
  const names = humanNames(subjects, people, accounts)
  const seats = seatsOf(change, answer, names)
  return {
    outcome: passed ? 'pass' : 'blocked',
    mode,
    change: change.code,
    findings: namedFindings(findings, names),
    ...(answer.checks === null ? {} : { checks: namedChecks(answer.checks, names) }),
    seats,
    facts: answerFacts(answer, {
      action: change.action,
      effect: answer.effect === null ? null : context.kind.explain(answer.effect),
      packet: change.packetSha256,
      commit: change.packet.commit,
      'to sign': answer.toSign,
      epoch: answer.ledger?.epoch,
      'verify change': answer.successor,
      ...restsOn(context.gate, change),
    }),
    ...(answer.successor === null ? {} : { successor: answer.successor }),
    ...(answer.ledger === null ? {} : { ledger: ledgerFacts(answer.ledger) }),
    next: [
      ...toRetry(answer, seats.missing, context),
      ...(answer.outcome === 'done' && answer.successor
        ? (context.after ?? startVerify(answer.successor, context))
        : []),
    ],
  }
}

/** What lets the change run after all. */
function toRetry(
  { outcome, effect }: ActAnswer,
  missing: readonly SeatName[],
  context: StepContext,
): readonly string[] {
  const { parent, stale, status } = context.change
  if (outcome === 'done' && effect?.result === 'fail')
    return forwardSteps(context.gate, context.change, effect.escalation === null ? context.change.escalation : null)
  if (parent !== null && (outcome === 'step_failed' || (outcome === 'blocked' && stale)))
    return [reopenStep(context, parent)]
  return outcome === 'blocked' && status === 'open' && !stale ? seatSteps(missing, context) : []
}

function seatsOf(change: Change, { findings, checks, seats }: ActAnswer, names: HumanNames): Seats {
  const occupied = withCustody(namedSeats(seats ?? change.occupied, names), change)
  const judged = checks?.find(({ check }) => check === 'seats')?.children
  const passed = new Set(judged?.flatMap(({ passed: isGood, expected }) => (isGood ? [expected] : [])))
  return {
    required: requiredSeats(change),
    occupied,
    refused: judged ? occupied.filter(({ class: role, ordinal }) => !passed.has(`${role}/${ordinal}`)) : [],
    missing: seatsNamed(findings, 'SEAT_MISSING'),
    extra: seatsNamed(findings, 'SEAT_EXTRA'),
  }
}
