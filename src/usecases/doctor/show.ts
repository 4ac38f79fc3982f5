// What the doctor tells: by subject, the worst first, one line of a subject that is wholly well.
// Must not: leave out of `--json` anything that was looked at.

import type { Code } from '../../codes/catalogue/index.ts'
import type { Finding, Seen } from '../../codes/finding.ts'
import { exitCode } from '../../report/exit-code.ts'
import { neutraliseJson } from '../../report/neutralise.ts'
import type { Line, Section, Sight } from '../../report/sections.ts'
import { explain, textOf, type Verdict } from '../../report/verdict.ts'
import { type Check, GROUPS, type Group, groupOf, type State } from './check.ts'
import type { Fixed } from './fix.ts'

/** The worst first: what is wrong, what nobody could look at, what is worth a thought. */
const ORDER: readonly State[] = ['fail', 'unknown', 'warn', 'ok']
const WORDS: Readonly<Record<State, string>> = {
  fail: 'wrong',
  unknown: 'not examined',
  warn: 'to think about',
  ok: 'well',
}
const SIGHTS: Readonly<Record<State, Sight>> = { fail: '✗', unknown: '?', warn: '!', ok: '✓' }
/** For programs: how much a state counts. Only the first two keep the exit code from being 0. */
const SEVERITIES = { fail: 'wrong', unknown: 'unexamined', warn: 'note', ok: 'none' } as const

/** How the doctor shows, and what it did by itself. */
export interface Shown {
  /** Every check, those that are well too. */
  readonly all: boolean
  readonly fixed: Fixed
}

/** Blocked when something is wrong; undecided when nothing is, but something could not be examined. */
export function outcomeOf(checks: readonly Check[]): Verdict['outcome'] {
  if (checks.some(({ state }) => state === 'fail')) return 'blocked'
  return checks.length === 0 || checks.some(({ state }) => state === 'unknown') ? 'undecided' : 'pass'
}

/** The checks as a verdict in sections. What is wrong stands in its subject, and not a second time among the findings. */
export function doctorVerdict(checks: readonly Check[], { all, fixed }: Shown): Verdict {
  const groups = (Object.keys(GROUPS) as Group[])
    .map((group) => ({ group, own: checks.filter((one) => groupOf(one) === group) }))
    .filter(({ own }) => own.length > 0)
    .map(({ group, own }) => ({ group, own, worst: Math.min(...own.map(({ state }) => ORDER.indexOf(state))) }))
    .toSorted((one, other) => one.worst - other.worst)
  const isWell = ({ worst }: { readonly worst: number }) => ORDER[worst] === 'ok'
  const shown = groups.filter((one) => all || !isWell(one))
  const well = groups.filter((one) => !all && isWell(one))
  return {
    outcome: outcomeOf(checks),
    mode: 'doctor',
    findings: [],
    sections: [
      ...shown.map(({ group, own }) => sectionOf(GROUPS[group], own, all)),
      {
        title: 'All well',
        lines: well.map(({ group, own }) => ({ sight: '✓', text: `${GROUPS[group]} (${own.length})` })),
      },
      ...fixed.sections,
    ],
    facts: { checks: countText(checks) },
  }
}

/** One JSON text of everything that was looked at, on one line. */
export function doctorJson(checks: readonly Check[], { fixed }: Pick<Shown, 'fixed'>): string {
  const findings = findingsOf(checks)
  const verdict: Verdict = {
    outcome: outcomeOf(checks),
    mode: 'doctor',
    findings,
    facts: { checks: countText(checks) },
  }
  const { outcome, mode, facts } = verdict
  const shown = checks.map((one) => {
    const { id, title, state, observed, fix, repair } = one
    const group = groupOf(one)
    return { code: id, group, title, state, severity: SEVERITIES[state], observed, fix, fixable: repair !== undefined }
  })
  const told = { outcome, exit: exitCode(verdict), mode, findings: findings.map(explain), checks: shown, facts }
  return neutraliseJson(JSON.stringify({ ...told, fixed: fixed.done, fix: fixed.told }))
}

/** What is wrong and what could not be examined, by the catalogue's codes. */
function findingsOf(checks: readonly Check[]): readonly Finding[] {
  const of = (state: State, code: Code) =>
    checks
      .filter((one) => one.state === state)
      .map(
        ({ id, title, observed, fix }): Finding => ({
          code,
          expected: title,
          observed: { check: id, observed, fix },
        }),
      )
  return [...of('fail', 'SETUP_WRONG'), ...of('unknown', 'SETUP_UNKNOWN')]
}

function sectionOf(title: string, own: readonly Check[], all: boolean): Section {
  const sorted = ORDER.flatMap((state) => (state === 'ok' && !all ? [] : own.filter((one) => one.state === state)))
  return { title: `${title}: ${countText(own, true)}`, lines: sorted.map(lineOf) }
}

function lineOf({ id, title, state, observed, fix }: Check): Line {
  if (state === 'ok') return { sight: '✓', text: `${title}  (${id})` }
  const under = { seen: wordsOf(observed), ...(fix === null ? {} : { fix }) }
  return { sight: SIGHTS[state], text: `${title}  (${id})`, under }
}

/** How many there are of each, the worst first; of a subject only those that there are. */
function countText(checks: readonly Check[], isShort = false): string {
  return ORDER.map((state) => ({ state, count: checks.filter((one) => one.state === state).length }))
    .filter(({ count }) => !isShort || count > 0)
    .map(({ state, count }) => `${count} ${WORDS[state]}`)
    .join(', ')
}

/** What was seen, as somebody says it: `a, b`, or `name: value; …`. */
function wordsOf(seen: Seen): string {
  if (Array.isArray(seen)) return seen.length === 0 ? 'none' : seen.map((item: Seen) => wordsOf(item)).join(', ')
  if (seen === null || typeof seen !== 'object') return textOf(seen)
  const members = Object.entries(seen).map(([name, value]) => `${name}: ${wordsOf(value as Seen)}`)
  return members.length === 0 ? 'none' : members.join('; ')
}
