// One thing that the doctor looked at: what it must be, what it is, and how to put it right.
// Must not: be a code of the catalogue; a check is no refusal, the gate refuses by its own codes.
import type { Code } from '../../codes/catalogue/index.ts'
import type { Finding, Seen } from '../../codes/finding.ts'
import { neutralise } from '../../report/neutralise.ts'
import { textOf, type Verdict } from '../../report/verdict.ts'

/** `warn` does not stop anybody, `unknown` could not be examined. */
export type State = 'ok' | 'warn' | 'fail' | 'unknown'

/** A check; `fix` is null where there is nothing to put right. */
export interface Check {
  /** Stable, for machines. */
  readonly id: string
  /** What must hold, as a short sentence. */
  readonly title: string
  readonly state: State
  readonly observed: Seen
  readonly fix: string | null
}

/** A check that holds or is in the given state otherwise. */
export function check(
  id: string,
  title: string,
  seen: {
    readonly holds: boolean
    readonly observed: Seen
    readonly fix: string
    readonly otherwise?: 'warn' | 'fail'
  },
): Check {
  const { holds, observed, fix, otherwise = 'fail' } = seen
  return { id, title, observed, state: holds ? 'ok' : otherwise, fix: holds ? null : fix }
}

/** A check that could not be made. */
export function unknown(id: string, title: string, observed: Seen, fix: string): Check {
  return { id, title, state: 'unknown', observed, fix }
}

/** Blocked when something fails; undecided when nothing fails but something could not be examined. */
export function doctorVerdict(checks: readonly Check[]): Verdict {
  const of = (state: State) => checks.filter((one) => one.state === state)
  const [failed, unseen] = [of('fail'), of('unknown')]
  const finding =
    (code: Code) =>
    (one: Check): Finding => ({
      code,
      expected: one.title,
      observed: { check: one.id, observed: one.observed, fix: one.fix },
    })
  return {
    outcome: failed.length > 0 ? 'blocked' : unseen.length > 0 || checks.length === 0 ? 'undecided' : 'pass',
    mode: 'doctor',
    findings: [...failed.map(finding('SETUP_WRONG')), ...unseen.map(finding('SETUP_UNKNOWN'))],
    facts: {
      checks: `${of('ok').length} ok, ${of('warn').length} to think about, ${failed.length} wrong, ${unseen.length} not examined`,
    },
  }
}

const MARKS: Readonly<Record<State, string>> = { ok: '✓', warn: '!', fail: '✗', unknown: '?' }

/** The checks as lines for a terminal, what is not ok with what was seen and the fix. */
export function checksText(checks: readonly Check[]): string {
  return checks
    .flatMap(({ id, title, state, observed, fix }) => [
      `${MARKS[state]} ${neutralise(title)}  (${id})`,
      ...(state === 'ok' ? [] : [`    observed  ${neutralise(textOf(observed))}`]),
      ...(fix === null ? [] : [`    fix       ${neutralise(fix)}`]),
    ])
    .join('\n')
}
