// What to do for a seat that nobody has taken: who could, and the words to type (ACT-2).
// Must not: promise that somebody may take a seat; the names are the checkout's, and the registry decides.

import type { SeatProof } from '../../codes/assurance.ts'
import type { People } from '../../manifest/types.ts'
import type { Change } from '../../postgres/read-change.ts'
import type { Gate } from '../../postgres/read-gate.ts'
import type { SeatName } from '../../report/verdict.ts'

/** What the words are made of. */
export interface StepContext {
  readonly gate: Gate
  readonly change: Change
  /** The checkout's people file, for the names; null without one. */
  readonly people: People | null
  /** GitHub's user id of who runs this; they hold the operator's seat and can take no other. */
  readonly actorId?: string
  /** Who can take a seat of a role by the database's own rules; undefined where it was not asked about the role. */
  readonly can?: (role: string) => readonly string[] | undefined
}

/** One line a role with open seats, then the run that comes after them. */
export function seatSteps(open: readonly SeatName[], context: StepContext): readonly string[] {
  if (open.length === 0) return []
  const { change } = context
  const steps = [...new Set(open.map((seat) => seat.class))]
    // Whoever operates takes the seat by the run itself.
    .filter((role) => role !== operatorOf(context))
    .map((role) => {
      const count = open.filter((seat) => seat.class === role).length
      const assurance = change.required.find((seat) => seat.class === role)?.assurance ?? []
      return { inRun: assurance.includes('api'), line: roleStep(role, count, assurance, context) }
    })
  const before = steps.filter(({ inRun }) => !inRun).map(({ line }) => line)
  // A deployment is approved once its run has begun.
  const during = steps.filter(({ inRun }) => inRun).map(({ line }) => line)
  const run = runStep(context)
  return [...before, before.length === 0 ? run : run.replace(/^Somebody/, 'Then somebody'), ...during]
}

/** How the change's own workflow is run, and by whom: always a new run, never a re-run (ID-8). */
export function runStep(context: StepContext): string {
  const { change } = context
  const operator = operatorOf(context)
  const { scope } = change.packet
  const isApproved = context.gate.policy.scopes.get(scope)?.approval === 'required'
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
export function startVerify(verifyCode: string, context: StepContext): readonly string[] {
  const verify = verifyAction(context.gate)
  if (!verify) return [`Another person starts the verify with change ${verifyCode}.`]
  const [name, { by, scope }] = verify
  const who = somebody(by, 1, context)
  return [`${who}, not who cut, starts the ${name} workflow: ${dispatch(context.gate, scope, { change: verifyCode })}`]
}

/** The action of the policy in force that verifies others, with its name; undefined where there is none. */
export function verifyAction({ policy }: Gate) {
  return [...policy.actions].find(([, { does }]) => does === 'verify')
}

/** How to open a verify again where this one cannot run: anybody registered may, with the code of the cut. */
export function reopenStep({ gate }: Pick<StepContext, 'gate'>, cutCode: string): string {
  return `Somebody registered opens the verify again, with the code of the cut: ${dispatch(gate, 'open', { change: cutCode })}`
}

/** How to open the same content again, where this change can no longer run. */
export function openAnewStep({ gate, change }: Pick<StepContext, 'gate' | 'change'>): string {
  return `Somebody registered opens it anew: ${openAnew(gate, change)}`
}

function openAnew(gate: Gate, { packet }: Change): string {
  const { carrier, plan_id: plan, action, document, compensates, given } = packet
  if (compensates !== undefined) return dispatch(gate, 'open', { compensates })
  if (given !== undefined) {
    const { subjects, audience } = given
    return dispatch(gate, 'open', { plan, subjects: subjects.join(' '), ...(audience && { audience }) })
  }
  if (carrier !== 'GOV') return dispatch(gate, 'open', { plan: plan })
  return dispatch(gate, 'open', { act: action, ...(document === null ? {} : { document }) })
}

function roleStep(role: string, count: number, assurance: readonly SeatProof[], context: StepContext): string {
  const { change, gate } = context
  if (assurance.includes('api')) {
    return `${somebody(role, count, context)} approves the deployment to ${change.scope.environment} in the new run.`
  }
  if (assurance.includes('review')) {
    return `${somebody(role, count, context)} approves the pull request that was merged as ${change.packet.commit}, at its last commit.`
  }
  if (assurance.includes('session'))
    return `The login's custodian must be registered and current: ${somebody(role, count, context)}.`
  const signed = `quorate approve ${change.code} --packet packet.json --approver <seat> --role ${role}`
  if (assurance.includes('seat'))
    return `${somebody(role, count, context)} signs with the key of their seat, on their own device: ${signed}`
  const typed = dispatch(gate, 'signoff', { change: change.code, role })
  if (assurance.includes('both'))
    return `${somebody(role, count, context)} both runs the signoff workflow and signs with the key of their seat: ${typed}; ${signed}`
  return `${somebody(role, count, context)} runs the signoff workflow with change ${change.code} and role ${role}: ${typed}`
}

function operatorOf({ gate, change }: StepContext): string {
  return String(gate.policy.actions.get(change.action)?.by)
}

function somebody(
  role: string,
  count: number,
  { people, actorId, can, change }: StepContext,
  withoutActor = true,
): string {
  const able = can?.(role)
  if (able?.length === 0) return `Nobody who can (quorate explain ${change.code} says why), registered as ${role},`
  if (able) return `${count === 1 ? 'Somebody' : `Each of ${count} people`} registered as ${role} (${able.join(', ')})`
  const named =
    people?.people.filter(({ id, roles }) => roles.includes(role) && !(withoutActor && id === actorId)) ?? []
  const names = named.length === 0 ? '' : ` (${named.map(({ githubLogin: login }) => login).join(', ')})`
  return `${count === 1 ? 'Somebody' : `Each of ${count} people`} registered as ${role}${names}`
}

/** `gh workflow run` for a scope's workflow; a pinned one is called by a file that bears the scope's name. */
export function dispatch(gate: Gate, name: string, inputs: Readonly<Record<string, string>>): string {
  const job = gate.policy.scopes.get(name)?.job
  const own = /^\.github\/workflows\/([^@]+)@/.exec(String(job?.jobWorkflowRef))?.[1]
  const file = job?.jobWorkflowSha === null && own !== undefined ? own : `${name}.yml`
  const ref = String(job?.ref).replace(/^refs\/heads\//, '')
  const fields = Object.entries(inputs).map(([field, value]) => `-f ${field}=${shellWord(value)}`)
  const repository = shellWord(String(job?.repository))
  return ['gh workflow run', shellWord(file), `--repo ${repository}`, `--ref ${shellWord(ref)}`, ...fields].join(' ')
}

/** What a shell takes as it stands, and a place to fill in, `<…>`. */
const PLAIN = /^([A-Za-z0-9_@%+=:,./-]+|"<[a-z ,]+>"|<[a-z|]+>)$/

/** One word of a line that people run in a shell, whatever a packet file or a policy calls it. */
export function shellWord(text: string): string {
  return PLAIN.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}
