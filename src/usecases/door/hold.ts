// A seat puts a change or an action on hold, joins a hold, or lifts it, by its own job (APR-9).
import { CODE_FORM, foldCode } from '../../codes/change-code.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Database } from '../../postgres/connect.ts'
import { readHolds } from '../../postgres/read-holds.ts'
import type { Verdict } from '../../report/verdict.ts'
import { atDoor, type DoorJob, request } from './door.ts'

/** What is held, one of the two, and why. */
export interface Held {
  readonly change: string | null
  /** An action of the policy. */
  readonly act: string | null
  /** Kept in the evidence. */
  readonly reason: string
}

/** What somebody typed, a code or an action's name. @throws USAGE */
export function heldThing(typed: string): Pick<Held, 'change' | 'act'> {
  // An action's name may have the letters of a code.
  if (!/^\s*Q\s*\p{Pd}/iu.test(typed)) return { change: null, act: typed }
  const change = foldCode(typed)
  if (change === null) throw new QuorateError('USAGE', { expected: { what: CODE_FORM }, observed: typed })
  return { change, act: null }
}

/** Puts it on hold. @throws USAGE, and as `atDoor` */
export function placeHold(job: DoorJob, held: Held): Promise<Verdict> {
  const { change, of } = thing(held)
  return atDoor(job, async (gate) => {
    const said = { ...inForce(gate), [change ? 'change' : 'action']: of, reason: held.reason }
    return { purpose: 'hold', scope: 'signoff', name: 'quorate.place_hold', ...request(gate, said) }
  })
}

/** Joins the hold that stands there. @throws USAGE, HOLD_UNKNOWN, and as `atDoor` */
export function joinHold(job: DoorJob, held: Held): Promise<Verdict> {
  return atDoor(job, async (gate, database) => {
    const said = { ...inForce(gate), hold: await standing(database, held), reason: held.reason }
    return { purpose: 'hold-join', scope: 'signoff', name: 'quorate.join_hold', ...request(gate, said) }
  })
}

/** Says that the hold there shall end. @throws USAGE, HOLD_UNKNOWN, and as `atDoor` */
export function liftHold(job: DoorJob, held: Held): Promise<Verdict> {
  return atDoor(job, async (gate, database) => {
    const said = { ...inForce(gate), hold: await standing(database, held), reason: held.reason }
    return { purpose: 'hold-lift', scope: 'signoff', name: 'quorate.lift_hold', ...request(gate, said) }
  })
}

function inForce({ name, manifestDigest }: { readonly name: string; readonly manifestDigest: string }) {
  return { environment: name, manifest_digest: manifestDigest }
}

/** @throws USAGE where it is not exactly one of the two */
function thing({ change, act }: Held): { readonly change: boolean; readonly of: string } {
  const of = change ?? act
  if (of === null || (change !== null && act !== null))
    throw new QuorateError('USAGE', {
      expected: { 'one of': ['change', 'act'] },
      observed: of === null ? [] : ['change', 'act'],
    })
  return { change: change !== null, of }
}

async function standing(database: Database, held: Held): Promise<string> {
  const { change, of } = thing(held)
  const { holds } = await readHolds(database)
  const found = holds.find((hold) => hold.of === of && (hold.on === 'change') === change)
  if (found === undefined) throw new QuorateError('HOLD_UNKNOWN', { observed: of })
  return found.hold
}
