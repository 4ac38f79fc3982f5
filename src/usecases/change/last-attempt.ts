// What the newest attempt at a change was looked at for, as it was recorded: the same tree that its own run showed (ACT-5, SEAT-7).
import type { Check } from '../../codes/check.ts'
import type { History } from '../../postgres/read-history.ts'
import { namedChecks } from './human-names.ts'
import { whoDid } from './recorded.ts'

/** One group with the tree below it, people by the labels of that time; none where nobody tried yet. */
export function lastAttempt({ attempts, tree, seats, opened }: History): readonly Check[] {
  const last = attempts.at(-1)
  if (last === undefined || tree === null) return []
  const names = new Map(
    [opened, ...seats, ...attempts].flatMap((done) => (done.human ? [[done.human, whoDid(done)]] : [])),
  )
  const { action, code, phase, outcome, codes, at } = last
  return [
    {
      check: `last attempt: ${phase === 'preflight' ? 'preflight of ' : ''}${action} ${code}`,
      passed: ['pass', 'done'].includes(outcome ?? '') && codes.length === 0,
      observed: `${outcome ?? 'running'} at ${at}`,
      children: namedChecks(tree, names),
    },
  ]
}
