// The tree of checks as lines: what failed in full, of what passed the names and how many (ACT-5).
// Must not: decide, or show more than fits; what is left out is counted.
import { type Check, checkOf } from '../codes/check.ts'
import { textOf, type Verdict } from './verdict.ts'

/** One line of the tree: how deep, whether it passed, and its words (outside text). */
export interface CheckLine {
  readonly depth: number
  readonly passed: boolean
  readonly text: string
}

/** Children shown of one node. */
const MOST = 20

/** The tree of a verdict; of what was decided here its findings as one group. */
export function checksOf({ checks, mode, outcome, findings }: Verdict): readonly Check[] {
  return checks ?? [checkOf(mode, outcome === 'pass', findings)]
}

/** Lines from the root down. `whole` shows what passed in a group that passed, too. */
export function checkLines(
  checks: readonly Check[],
  { whole = false }: { readonly whole?: boolean } = {},
): readonly CheckLine[] {
  return checks.flatMap((check) => linesOf(check, 0, whole))
}

function linesOf(check: Check, depth: number, whole: boolean): readonly CheckLine[] {
  const { passed, children } = check
  const isOpen = whole || !passed || children.some((child) => !child.passed)
  const line: CheckLine = {
    depth,
    passed,
    text: isOpen ? textOfCheck(check) : `${textOfCheck(check)}${count(children)}`,
  }
  if (!isOpen) return [line]
  // What failed comes first, so that a bound cuts off what passed.
  const sorted = [...children.filter((child) => !child.passed), ...children.filter((child) => child.passed)]
  const rest = sorted.slice(MOST)
  const failed = rest.filter((child) => !child.passed).length
  const more = `and ${rest.length} more${failed === 0 ? '' : `, of which ${failed} did not pass`}`
  return [
    line,
    ...sorted.slice(0, MOST).flatMap((child) => linesOf(child, depth + 1, whole)),
    ...(rest.length === 0 ? [] : [{ depth: depth + 1, passed: failed === 0, text: more }]),
  ]
}

function count(children: readonly Check[]): string {
  return children.length === 0 ? '' : ` (${children.length})`
}

function textOfCheck({ check, code, expected, observed }: Check): string {
  const values = [expected, observed].map((value) => (value === undefined ? undefined : textOf(value)))
  const seen =
    code === undefined
      ? [...new Set(values)].flatMap((text) => text ?? [])
      : values.flatMap((text, index) => (text === undefined ? [] : `${index === 0 ? 'expected' : 'observed'} ${text}`))
  return [
    check.replaceAll('_', ' '),
    ...(code === undefined ? [] : [code]),
    ...(seen.length === 0 ? [] : [seen.join(', ')]),
  ].join('  ')
}
