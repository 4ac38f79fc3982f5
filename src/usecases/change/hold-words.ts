// What is on hold, in words, and what to type about it (APR-9).

import type { Gate } from '../../postgres/read-gate.ts'
import type { Hold } from '../../postgres/read-holds.ts'
import { type HumanNames, nameless } from './human-names.ts'
import { dispatch } from './seat-steps.ts'

/** Such as `on hold by ada since … until …: the export is wrong`. */
export function holdWords({ on, by, since, until, joined, reason }: Hold, names: HumanNames): string {
  const who = [by, ...(joined ?? [])].map((human) => names.get(human) ?? nameless(human)).join(' and ')
  const what = on === 'action' ? 'its action is on hold' : 'on hold'
  const end = until === null ? 'until it is lifted' : `until ${until}`
  return `${what} by ${who} since ${since} ${end}: ${reason}`
}

/** How a hold is joined and lifted; `of` is the change's code or the action. */
export function holdSteps(gate: Gate, { on }: Pick<Hold, 'on'>, of: string): readonly string[] {
  const inputs = { [on === 'change' ? 'change' : 'act']: of, reason: '"<why>"' }
  return [
    `Whoever agrees with the hold, and holds a seat, joins it: ${dispatch(gate, 'signoff', { mode: 'hold-join', ...inputs })}`,
    `Whoever does not, and is of the quorum, lifts it: ${dispatch(gate, 'signoff', { mode: 'hold-lift', ...inputs })}`,
  ]
}
