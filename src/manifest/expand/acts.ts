// What an ENVIRONMENT file says of its acts, spelled out: the actions and the governed acts, each with its seats.
// Must not: judge; the checks do.
import type { SignoffSource } from '../../codes/assurance.ts'
import { step } from '../fault.ts'
import { type KindFacts, kindOf, kinds } from '../kinds.ts'
import type { EnvironmentSpec } from '../types.ts'

/** A group of equal seats of one act. */
export interface Seats {
  readonly role: string
  readonly count: number
  readonly source: SignoffSource
  readonly at: string
}

/** One act with all of its seats. */
export interface Act {
  readonly name: string
  /** The kind of change that it is; null where nothing carries it out yet. */
  readonly does: string | null
  /** The JSON pointer of the text that it comes from. */
  readonly at: string
  readonly governed: boolean
  /** The targets that its scripts may write to; none for other kinds. */
  readonly targets: readonly string[]
  /** Of a run: the longest that one may go on, and whom its permit may be for. */
  readonly deadlineSeconds: number | null
  readonly audiences: readonly string[]
  /** Of a run: the roles that its plans may log in as for minutes. */
  readonly temporaryLogins: readonly string[]
  /** The login under `spec.logins`; null for governed acts. */
  readonly login: string | null
  readonly by: string
  readonly review: string | null
  readonly signoffs: readonly Seats[]
  readonly grant: { readonly seats: readonly Seats[]; readonly esign: string; readonly withinSeconds: number } | null
  /** The role of the login's custodian, who holds a seat in every act of that login (ID-10). */
  readonly custodian: string | null
}

/** The acts that change the policy, the registry, the keys, the seats or the privileges, with their kinds (REG-4, MAN-7, PRV-3). */
const governed: readonly (readonly [name: GovernedAct, does: string])[] = kinds.flatMap(([does, { act }]) =>
  act === null ? [] : [[act, does] as const],
)

type GovernedAct = Exclude<KindFacts['act'], null>
export const governedActs = governed.map(([name]) => name)

type ActionSpec = EnvironmentSpec['actions'][string]
type GovernedSpec = EnvironmentSpec['governance']['default']

/** Every act of a policy, actions first; a governed act that is not named follows `default` and points there. */
export function actsOf(spec: EnvironmentSpec): readonly Act[] {
  const actions = Object.entries(spec.actions).map(([name, action]): Act => {
    const custodian = loginOf(spec, action.login)?.custodian ?? null
    const own = {
      does: action.does ?? null,
      targets: action.targets ?? [],
      deadlineSeconds: action.deadline === undefined ? null : secondsOf(action.deadline),
      audiences: action.audiences ?? [],
      temporaryLogins: action.temporary_logins ?? [],
      login: action.login,
      review: action.review ?? null,
      custodian,
      governed: false,
    }
    return { name, ...own, ...seatsOf(action, `/spec/actions${step(name)}`) }
  })
  const changes = governed.map(([name, does]): Act => {
    const own = spec.governance[name]
    const at = `/spec/governance/${own ? name : 'default'}`
    const none = {
      ...{ does, targets: [], deadlineSeconds: null, audiences: [], temporaryLogins: [] },
      ...{ login: null, review: null, custodian: null, governed: true },
    }
    return { name, ...none, ...seatsOf(own ?? spec.governance.default, at) }
  })
  return [...actions, ...changes]
}

/** A login by its own name: no name that objects inherit is one. */
export function loginOf({ logins }: EnvironmentSpec, name: string): EnvironmentSpec['logins'][string] | undefined {
  return Object.hasOwn(logins, name) ? logins[name] : undefined
}

function seatsOf(act: ActionSpec | GovernedSpec, at: string): Pick<Act, 'at' | 'by' | 'signoffs' | 'grant'> {
  const signoffs = Object.entries(act.signoffs ?? {}).flatMap(([role, proof]): Seats[] => {
    const place = `${at}/signoffs${step(role)}`
    return typeof proof === 'string' ? [{ role, count: 1, source: proof, at: place }] : proofsOf(role, proof, place)
  })
  return { at, by: act.by, signoffs, grant: act.grant ? grantOf(act.grant, `${at}/grant`) : null }
}

type Proofs = Exclude<NonNullable<ActionSpec['signoffs']>[string], string>

function proofsOf(role: string, proofs: Proofs, at: string): Seats[] {
  return (['dispatch', 'seat', 'both'] as const).flatMap((source) => {
    const count = proofs[source]
    return count === undefined ? [] : [{ role, count, source, at }]
  })
}

function grantOf(grant: NonNullable<ActionSpec['grant']>, at: string): NonNullable<Act['grant']> {
  const { esign, within, ...counts } = grant
  const seats = Object.entries(counts).flatMap(([role, count]) =>
    typeof count === 'object'
      ? proofsOf(role, count, at + step(role))
      : [{ role, count: Number(count), source: 'dispatch' as const, at: at + step(role) }],
  )
  return { seats, esign, withinSeconds: secondsOf(within) }
}

const unitSeconds: Readonly<Record<string, number>> = { m: 60, h: 3_600, d: 86_400 }

/** The seconds of a duration such as `72h`. */
export function secondsOf(duration: string): number {
  return Number(duration.slice(0, -1)) * (unitSeconds[duration.slice(-1)] ?? Number.NaN)
}

/** Everybody's role in an act: who starts it, who signs, who grants, who keeps the login. */
export function rolesOf(act: Act): readonly string[] {
  const seats = [...act.signoffs, ...(act.grant?.seats ?? [])].map(({ role }) => role)
  return [...new Set([act.by, ...seats, ...(act.custodian === null ? [] : [act.custodian])])]
}

/** The role of every custodian: of the logins and of the migrator. */
export function custodiansOf(spec: EnvironmentSpec): ReadonlySet<string> {
  const logins = Object.values(spec.logins).flatMap(({ custodian }) => (custodian === undefined ? [] : [custodian]))
  return new Set([...logins, spec.migrator.custodian])
}

/** The acts of one change set: those that an independent verify follows, and those that verify. */
export function meetingActs(spec: EnvironmentSpec): {
  readonly verified: readonly Act[]
  readonly verifying: readonly Act[]
} {
  const acts = actsOf(spec)
  return {
    verified: acts.filter((act) => kindOf(act)?.isVerified),
    verifying: acts.filter((act) => kindOf(act)?.lane === 'verify'),
  }
}
