// The form that answers of the gate have: their outcome, findings and checks, and what their function declares besides.
// Must not: let a member through that its function does not declare.
import type { Check } from '../codes/check.ts'
import type { Finding } from '../codes/finding.ts'
import {
  anything,
  type Members,
  mapOf,
  members,
  number,
  oneOf,
  orNone,
  orNull,
  type Reader,
  refuse,
  text,
} from '../codes/shape.ts'
import type { PinnedKey } from '../identity/pinned-key.ts'
import {
  type CompromisedProofs,
  checks,
  compromised,
  findings,
  type LedgerHead,
  ledgerHead,
  type ObservedSeat,
  observedSeats,
  pinnedKeys,
  type Subjects,
  subjects,
} from './members.ts'

/** What a function of the gate answered. */
export interface Answer {
  readonly outcome: 'pass' | 'blocked' | 'done' | 'step_failed' | 'in_progress' | 'not_recorded'
  /** Of the change that it is about. */
  readonly code: string | null
  readonly findings: readonly Finding[]
  /** Everything that was looked at, passed or not. */
  readonly checks: readonly Check[] | null
  /** What holds nobody up here, and would block a run. */
  readonly notes: readonly Finding[]
  readonly toSign: string | null
  readonly evidenceId: string | null
  readonly ledger: LedgerHead | null
  /** What it says of itself in texts and numbers, by the database's names and in its order: to show, and for nothing else. */
  readonly shows: readonly (readonly [name: string, value: string | number])[]
  /** The pinned keys, of what may change them. */
  readonly keys: readonly PinnedKey[] | null
  readonly restsOnCompromised: readonly CompromisedProofs[] | null
  /** Of an act: who was decided on. */
  readonly seats: readonly ObservedSeat[] | null
  readonly subjects: Subjects | null
  /** At the door: what each account is called, by the sha256 of its id, as the registry last heard it. */
  readonly labels: Readonly<Record<string, string>> | null
  /** Of a cut that was carried out: the code of its verify. */
  readonly successor: string | null
  /** Of a suspension: when it ends. */
  readonly lapsesAt: string | null
}

/** What an act answered, and what it did by the members that its kind of change declares; null where nothing was done. */
export interface ActAnswer extends Answer {
  readonly effect: Readonly<Record<string, unknown>> | null
}

/** Which outcomes there are, what stands in every answer, and what stands in that of a deed that was done. */
interface Form {
  readonly outcomes: readonly Answer['outcome'][]
  /** Whether a pass names what is to be signed next. */
  readonly signs?: boolean
  readonly always: Members
  readonly done?: Members
}

const seats = members({ seats: observedSeats })

/** What something rests on, where a function declares it. */
const known = members({
  code: orNone(text),
  findings: orNone(findings),
  tree: orNone(checks),
  notes: orNone(findings),
  to_sign: orNone(text),
  evidence_id: orNone(text),
  ledger: orNone(ledgerHead),
  keys: orNone(pinnedKeys),
  rests_on_compromised: orNone(compromised),
  identities: orNone(seats),
  subjects: orNone(subjects),
  labels: orNone(mapOf(text)),
  successor: orNone(members({ code: text })),
  lapses_at: orNone(text),
})

function answer({ outcomes, signs = true, always, done = {} }: Form): Reader<Answer> {
  const maybe = Object.fromEntries(Object.entries(done).map(([name, read]) => [name, orNone(read)]))
  const outcomeOf = members({ outcome: oneOf(...outcomes) })
  const [ofDeed, ofOther] = [members({ ...always, ...done }), members({ ...always, ...maybe })]
  const declared = members(
    Object.fromEntries(['outcome', ...Object.keys(always), ...Object.keys(done)].map((name) => [name, anything])),
  )
  return (value, at) => {
    const { outcome } = outcomeOf(value, at)
    const isWhole = outcome === 'done' ? ofDeed : ofOther
    isWhole(value, at)
    const told = declared(value, at)
    const read = known(told, at)
    if (signs && outcome === 'pass' && read.to_sign === null) refuse('to_sign', 'a text')
    return {
      outcome,
      code: read.code,
      findings: read.findings ?? [],
      checks: read.tree,
      notes: read.notes ?? [],
      toSign: read.to_sign,
      evidenceId: read.evidence_id,
      ledger: read.ledger,
      shows: shownOf(value, told),
      keys: read.keys,
      restsOnCompromised: read.rests_on_compromised,
      seats: read.identities?.seats ?? null,
      subjects: read.subjects,
      labels: read.labels,
      successor: read.successor?.code ?? null,
      lapsesAt: read.lapses_at,
    }
  }
}

/** Each has a place of its own beside what an answer says of itself. */
const APART = new Set(['outcome', 'code', 'to_sign', 'evidence_id'])

/** The declared texts and numbers, as they came. */
function shownOf(value: unknown, told: Readonly<Record<string, unknown>>): Answer['shows'] {
  return Object.keys(value as object).flatMap((name) => {
    const item = Object.hasOwn(told, name) && !APART.has(name) ? told[name] : null
    return typeof item === 'string' || typeof item === 'number' ? [[name, item] as const] : []
  })
}

const evidenced = { evidence_id: text, ledger: ledgerHead }

/** `quorate.door_answer`. */
export function door(always: Members, done: Members = {}): Reader<Answer> {
  const own = { findings, tree: checks, code: orNull(text), activation_id: orNull(text), notes: orNone(findings) }
  const people = { subjects: orNone(subjects), labels: orNone(mapOf(text)) }
  return answer({ outcomes: ['done', 'blocked'], always: { ...evidenced, ...own, ...people, ...always }, done })
}

/** `quorate.end_act`. */
function act(outcomes: Form['outcomes'], done: Members = {}, signs = true): Reader<Answer> {
  const own = {
    findings,
    tree: checks,
    code: text,
    act_id: text,
    activation_id: text,
    action: text,
    to_sign: orNull(text),
    epoch: number,
  }
  return answer({ outcomes, signs, always: { ...evidenced, ...own, identities: seats, subjects }, done })
}

/** What the migrator alone may do is done or refused. */
export function migrator(own: Members): Reader<Answer> {
  return answer({ outcomes: ['done'], always: { ...evidenced, ...own } })
}

const REHEARSED = ['pass', 'blocked'] as const
const ACTED = ['done', 'blocked', 'step_failed'] as const

/** What a preflight of a lane answers; `effect` are the members that the change's kind declares, without the ids of what was undone. */
export function rehearsalAnswer(effect: Members): Reader<ActAnswer> {
  return rehearsal(act(REHEARSED), effect)
}

/** What a rehearsal answers before everybody has signed: nothing is to be signed by it. */
export function earlyRehearsalAnswer(effect: Members): Reader<ActAnswer> {
  return rehearsal(act(REHEARSED, {}, false), effect)
}

function rehearsal(read: Reader<Answer>, effect: Members): Reader<ActAnswer> {
  const rehearsed = members({ effect: members(eachOrNone(effect)) })
  return (value, at) => {
    const told = read(value, at)
    return { ...told, effect: told.outcome === 'pass' ? rehearsed(value, at).effect : null }
  }
}

/** What an act of a lane answers, with the members that the change's kind declares. */
export function actAnswer(effect: Members): Reader<ActAnswer> {
  const read = act(ACTED, { ...effect, successor: orNone(members({ activation_id: text, code: text })) })
  return (value, at) => {
    const told = read(value, at)
    return { ...told, effect: told.outcome === 'done' ? members(effect)(value, at) : null }
  }
}

/** What became of a call: of one that is not over, or never came, nothing but that. */
export function readBackAnswer(effect: Members): Reader<ActAnswer> {
  const outcome = members({ outcome: anything })
  const unknown = answer({ outcomes: ['in_progress', 'not_recorded'], always: {} })
  const own = { findings, tree: checks, to_sign: orNull(text), identities: seats, subjects }
  const told = answer({ outcomes: [...ACTED, 'pass'], always: { ...evidenced, ...own, ...eachOrNone(effect) } })
  return (value, at) => {
    const isUnknown = ['in_progress', 'not_recorded'].includes(String(outcome(value, at).outcome))
    const read = (isUnknown ? unknown : told)(value, at)
    return { ...read, effect: read.outcome === 'done' ? members(eachOrNone(effect))(value, at) : null }
  }
}

function eachOrNone(readers: Members): Members {
  return Object.fromEntries(Object.entries(readers).map(([name, read]) => [name, orNone(read)]))
}
