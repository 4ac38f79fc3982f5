// What a change of an action means: that it may be done, by whom, with which review, grant and e-sign.
import { governedActs } from '../expand/acts.ts'
import { step } from '../fault.ts'
import type { Difference } from './documents.ts'
import { listChange, plainWords, type Statement, valueText } from './statement.ts'

/** What happens to an action, or to one field of it. */
export function actionWords(difference: Difference): Statement {
  const { name, path } = difference
  const at = `${actionAt(name)}${path === null ? '' : (pathAt[path] ?? '')}`
  return { about: 'Actions and seats', subject: name, says: (who, several) => words(difference, who, several), at }
}

/** Where the short file speaks of an action; a governed act that is not named there follows `default`. */
export function actionAt(name: string): string {
  const governed = (governedActs as readonly string[]).includes(name)
  return `/spec/${governed ? 'governance' : 'actions'}${step(name)}`
}

const pathAt: Readonly<Record<string, string>> = {
  does: '/does',
  targets: '/targets',
  deadline_seconds: '/deadline',
  audiences: '/audiences',
  temporary_logins: '/temporary_logins',
  scope: '/login',
  by: '/by',
  review: '/review',
  grant: '/grant',
  'grant.esign': '/grant/esign',
  'grant.within_seconds': '/grant/within',
}

function words(difference: Difference, who: string, several: boolean): string {
  const { what, path, from, to } = difference
  const is = several ? 'are' : 'is'
  if (what === 'added') return `${who} may be done from now on, by ${valueText(memberOf(to, 'by'))}`
  if (what === 'removed') return `${who} can no longer be done`
  switch (path) {
    case 'does':
      return `${who} ${several ? 'do' : 'does'} ${valueText(to)} instead of ${valueText(from)}`
    case 'targets':
      return `${who} ${listChange(difference, { gains: 'may run scripts in', loses: `may no longer run scripts in` })}`
    case 'deadline_seconds':
      return to === null
        ? `${who} no longer ${several ? 'have' : 'has'} a deadline`
        : `${who} may go on for ${duration(to)}${from === null ? '' : ` instead of ${duration(from)}`}`
    case 'audiences':
      return `${who} ${listChange(difference, { gains: 'may bring a permit for', loses: 'may no longer bring a permit for' })}`
    case 'temporary_logins':
      return `${who} ${listChange(difference, { gains: 'may log in for minutes as', loses: 'may no longer log in for minutes as' })}`
    case 'scope':
      return `${who} ${is} carried out by login ${valueText(to)} instead of ${valueText(from)}`
    case 'by':
      return `${who} ${is} started by ${valueText(to)} instead of ${valueText(from)}`
    case 'review':
      if (to === null) return `${who} no longer ${several ? 'need' : 'needs'} a recorded review`
      return `the recorded review of ${who} is ${valueText(to)}’s${from === null ? '' : ` instead of ${valueText(from)}’s`}`
    case 'grant':
      return to === null
        ? `${who} no longer ${several ? 'need' : 'needs'} a grant, so nobody e-signs`
        : `${who} ${several ? 'need' : 'needs'} a grant from now on, e-signed by ${valueText(memberOf(to, 'esign'))}`
    case 'grant.esign':
      return `${who} ${is} e-signed by ${to === null ? 'nobody' : valueText(to)} instead of ${valueText(from)}`
    case 'grant.within_seconds':
      return `a grant for ${who} lives ${duration(to)} instead of ${duration(from)}`
    default:
      return plainWords(difference)
  }
}

function memberOf(value: Difference['to'], member: string): unknown {
  return (value as Readonly<Record<string, unknown>> | null)?.[member]
}

/** Seconds as the short file writes durations: hours up to four days. */
function duration(seconds: unknown): string {
  if (typeof seconds !== 'number') return valueText(seconds)
  if (seconds % 86_400 === 0 && seconds > 4 * 86_400) return `${seconds / 86_400}d`
  return seconds % 3_600 === 0 ? `${seconds / 3_600}h` : `${seconds / 60}m`
}
