// The catalogue of codes: every finding and error a person can see. Codes are never renamed.
import { approverSeat } from './approver-seat.ts'
import { attestation } from './attestation.ts'
import { checkout } from './checkout.ts'
import { database } from './database.ts'
import { device } from './device.ts'
import type { CatalogueEntry } from './entry.ts'
import { forward } from './forward.ts'
import { github } from './github.ts'
import { governed } from './governed.ts'
import { grant } from './grant.ts'
import { holding } from './holding.ts'
import { identity } from './identity.ts'
import { init } from './init.ts'
import { installing } from './installing.ts'
import { lane } from './lane.ts'
import { lending } from './lending.ts'
import { manifest } from './manifest.ts'
import { onHold } from './on-hold.ts'
import { permit } from './permit.ts'
import { policyTarget } from './policy-target.ts'
import { privilege } from './privilege.ts'
import { release } from './release.ts'
import { run } from './run.ts'
import { sandbox } from './sandbox.ts'
import { scriptAct } from './script-act.ts'
import { scriptText } from './script-text.ts'
import { seat } from './seat.ts'
import { seatHolder } from './seat-holder.ts'
import { session } from './session.ts'
import { stopping } from './stopping.ts'
import { system } from './system.ts'
import { target } from './target.ts'
import { teamProfile } from './team-profile.ts'
import { token } from './token.ts'
import { weakening } from './weakening.ts'
import { yaml } from './yaml.ts'

const families = {
  token,
  identity,
  checkout,
  session,
  holding,
  installing,
  governed,
  forward,
  stopping,
  yaml,
  manifest,
  policyTarget,
  teamProfile,
  scriptText,
  scriptAct,
  seat,
  approverSeat,
  onHold,
  device,
  seatHolder,
  grant,
  lane,
  run,
  attestation,
  lending,
  permit,
  release,
  privilege,
  target,
  system,
  github,
  init,
  database,
  sandbox,
  weakening,
} as const

type KeysOf<Families> = Families extends unknown ? keyof Families & string : never

/** Every code there is: a misspelt one does not compile. */
export type Code = KeysOf<(typeof families)[keyof typeof families]>

declare const unknown: unique symbol
/** What a gate of another version names as a reason: kept for who reads it, and equal to no code of ours. */
export type UnknownCode = string & { readonly [unknown]: true }

type Entry = CatalogueEntry & { readonly family: string }

/** Every code with its meaning, by code. */
export const catalogue: ReadonlyMap<Code, Entry> = new Map(
  Object.entries(families).flatMap(([family, entries]) =>
    Object.entries<CatalogueEntry>(entries).map(([code, entry]) => [code as Code, { ...entry, family }]),
  ),
)

/** Whether a text is a code of this version. */
export function isCode(text: string): text is Code {
  return catalogue.has(text as Code)
}

/** Parses a code that a database told: one of ours, or one that nothing here mistakes for ours. */
export function codeFrom(text: string): Code | UnknownCode {
  return isCode(text) ? text : (text as UnknownCode)
}

/** What a code means; undefined where this version does not know it. */
export function entryOf(code: Code): Entry
export function entryOf(code: Code | UnknownCode): Entry | undefined
export function entryOf(code: Code | UnknownCode): Entry | undefined {
  return catalogue.get(code as Code)
}
