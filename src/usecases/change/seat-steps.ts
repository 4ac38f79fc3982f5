// What to do for a seat that nobody has taken: who could, and the words to type (ACT-2).
// Must not: say that somebody may sit; the names are the checkout's, the registry in the database decides.

import type { People } from '../../manifest/types.ts'
import type { Change } from '../../postgres/read-change.ts'
import type { GateEnvironment } from '../../postgres/read-gate.ts'
import type { SeatName } from '../../report/verdict.ts'
import { claimsInForce, specInForce } from '../proof/policy-in-force.ts'

/** What the words are made of. */
export interface StepContext {
  readonly gate: GateEnvironment
  readonly change: Change
  /** The checkout's people file, for the names; null without one. */
  readonly people: People | null
  /** GitHub's user id of who runs this; they hold the operator's seat and can take no other. */
  readonly actorId?: string
}

/** One line a role with open seats, then the run that comes after them. */
export function seatSteps(open: readonly SeatName[], context: StepContext): readonly string[] {
  if (open.length === 0) return []
  const { change } = context
  const lines = [...new Set(open.map((seat) => seat.class))].map((role) => {
    const seats = open.filter((seat) => seat.class === role)
    const source = change.required.find((seat) => seat.class === role)?.source ?? ''
    return roleStep(role, seats.length, source, context)
  })
  const isSeated = open.every(({ class: role }) => role === operatorOf(context))
  return isSeated ? lines : [...lines, runStep(context).replace(/^Somebody/, 'Then somebody')]
}

/** How the change's own workflow is run, and by whom: always a new run, never a re-run (ID-8). */
export function runStep(context: StepContext): string {
  const { change } = context
  const operator = operatorOf(context)
  const scope = String(change.packet.scope)
  const isApproved = specInForce(context.gate, 'AUTHORITY_SCOPE', scope)?.approval === 'required'
  const environment = isApproved ? ` and has the deployment to ${change.scope.environment} approved` : ''
  // All governed acts share one workflow.
  const workflow = scope === 'registry' ? scope : change.action
  return `${somebody(operator, 1, context, false)} starts a new run of the ${workflow} workflow${environment}: ${dispatch(
    context.gate,
    scope,
    { change: change.code },
  )}`
}

/** How the verify that a cut opened is run: by another human than the operator who cut. */
export function verifyStep(verifyCode: string, context: StepContext): readonly string[] {
  const action = specInForce(context.gate, 'AUTHORITY_ACTION', 'VERIFY')
  if (!action) return [`Another person starts the verify with change ${verifyCode}.`]
  const who = somebody(String(action.by), 1, context)
  return [
    `${who}, not who cut, starts the VERIFY workflow: ${dispatch(context.gate, String(action.scope), { change: verifyCode })}`,
  ]
}

/** How a verify is opened anew where this one cannot run: anybody registered may, with the code of the cut. */
export function reopenStep({ gate }: Pick<StepContext, 'gate'>, cutCode: string): string {
  return `Somebody registered opens the verify anew, with the code of the cut: ${dispatch(gate, 'open', { change: cutCode })}`
}

function roleStep(role: string, count: number, source: string, context: StepContext): string {
  const { change, gate } = context
  if (source.includes('api')) {
    return `${somebody(role, count, context)} approves the deployment to ${change.scope.environment} in the new run.`
  }
  if (source.includes('review')) {
    return `${somebody(role, count, context)} approves the pull request that was merged as ${change.packet.commit}, at its last commit.`
  }
  if (role === operatorOf(context)) return runStep(context)
  if (source === 'session')
    return `The login's custodian must be registered and current: ${somebody(role, count, context)}.`
  const typed = dispatch(gate, 'signoff', { change: change.code, role })
  return `${somebody(role, count, context)} runs the signoff workflow with change ${change.code} and role ${role}: ${typed}`
}

function operatorOf({ gate, change }: StepContext): string {
  return String(specInForce(gate, 'AUTHORITY_ACTION', change.action)?.by)
}

function somebody(role: string, count: number, { people, actorId }: StepContext, withoutActor = true): string {
  const named =
    people?.people.filter(({ id, roles }) => roles.includes(role) && !(withoutActor && id === actorId)) ?? []
  const names = named.length === 0 ? '' : ` (${named.map(({ login }) => login).join(', ')})`
  return `${count === 1 ? 'Somebody' : `Each of ${count} people`} registered as ${role}${names}`
}

/** `gh workflow run` for a scope's workflow; a pinned one is called by a file that bears the scope's name. */
export function dispatch(gate: GateEnvironment, name: string, inputs: Readonly<Record<string, string>>): string {
  const scope = specInForce(gate, 'AUTHORITY_SCOPE', name)
  const provider = specInForce(gate, 'IDENTITY_PROVIDER', String(scope?.provider))
  const claims = claimsInForce(gate, name)
  const own = /^\.github\/workflows\/([^@]+)@/.exec(String(claims.job_workflow_ref))?.[1]
  const file = claims.job_workflow_sha === null && own !== undefined ? own : `${name}.yml`
  const ref = String(claims.ref).replace(/^refs\/heads\//, '')
  const fields = Object.entries(inputs).map(([field, value]) => `-f ${field}=${value}`)
  return ['gh workflow run', file, `--repo ${provider?.repository}`, `--ref ${ref}`, ...fields].join(' ')
}
