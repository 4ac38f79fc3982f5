// What is printed while something is waited for: a lane that another change holds, a login whose connections are all taken, many units.
// Must not: print a word of the server's as it is; each part has a form in which nothing is live.

import { CHANGE_CODE } from '../codes/change-code.ts'
import { countText } from '../codes/count-text.ts'
import { members, number, oneOf, orNone, text } from '../codes/shape.ts'
import { readFindings } from './read-findings.ts'

/** The parts of a message of the server's that are read. */
interface Notice {
  readonly message?: string | undefined
  readonly detail?: string | undefined
  /** Where it was raised: the innermost function first, a line each. */
  readonly where?: string | undefined
}

/** The gate's functions that raise. A script can raise with the same words, and not from there: PostgreSQL quotes a name that is not plain. */
const raisers: ReadonlyMap<string, RegExp> = new Map([
  ['PROGRESS', /^[^"\n]* quorate\.tell_progress\(text,bigint\) /],
  ['LANE_BUSY', /^[^"\n]* quorate\.wait_for_lane\(text\) /],
])

const held = members({ lane: orNone(text), change: orNone(text), since: orNone(text) })

const done = members({ step: oneOf('read', 'written', 'checked'), units: number, milliseconds: number })

/**
 * The line for a notice of the gate's: whom an act waits for, or how far a call of many units is; null for any other.
 */
export function lineOfNotice(notice: Notice): string | null {
  const { message = '', where = '' } = notice
  if (!raisers.get(message)?.test(where)) return null
  return message === 'PROGRESS' ? lineOfProgress(notice) : lineOfHeld(notice)
}

/** Such as “100,000 units read after 1.5 s, 66,667 a second”. */
function lineOfProgress({ detail = '' }: Notice): string | null {
  try {
    const { step, units, milliseconds } = done(JSON.parse(detail), '')
    if (![units, milliseconds].every((count) => Number.isSafeInteger(count) && count >= 0)) return null
    const rate = Math.round((units / Math.max(milliseconds, 1)) * 1000)
    return `${countText(units)} units ${step} after ${(milliseconds / 1000).toFixed(1)} s, ${countText(rate)} a second`
  } catch {
    return null
  }
}

/**
 * The line for the notice by which the gate says whom an act waits for, such as “The lane cut is held by change Q-7F3K29XA since
 * 2026-11-30T09:00:00Z; waiting in line for at most 30 s”; null for any other notice.
 */
function lineOfHeld({ detail }: Notice): string | null {
  const told = toldIn(detail)
  if (told === null) return null
  const lane = shaped(told.lane, /^[a-z][a-z0-9_-]{0,62}$/) ?? 'of this job'
  const code = shaped(told.change, CHANGE_CODE)
  const since = shaped(told.since, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  const holder = `${code === null ? 'another job' : `change ${code}`}${since === null ? '' : ` since ${since}`}`
  return `The lane ${lane} is held by ${holder}; waiting in line${told.seconds === null ? '' : ` for at most ${told.seconds} s`}`
}

/** The line for a login, or a server, without a free connection. */
export function lineOfBusy(code: 'LANE_BUSY' | 'DB_FULL', user: string, milliseconds: number): string {
  const login = shaped(user, /^[A-Za-z_][A-Za-z0-9_-]{0,62}$/) ?? 'this login'
  const whose = code === 'LANE_BUSY' ? login : 'the database server'
  return `Every connection of ${whose} is taken; waiting for one for at most ${milliseconds / 1000} s`
}

function toldIn(detail = '') {
  try {
    const [finding] = readFindings(JSON.parse(detail)) ?? []
    if (finding === undefined) return null
    const { expected, observed } = finding
    return { ...held(observed, ''), seconds: typeof expected === 'number' ? expected : null }
  } catch {
    return null
  }
}

function shaped(value: string | null, form: RegExp): string | null {
  return value !== null && form.test(value) ? value : null
}
