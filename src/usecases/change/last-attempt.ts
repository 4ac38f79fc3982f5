// What was checked in the newest attempt at a change, as it was recorded: the same tree that its own run showed (ACT-5, SEAT-7).
import type { Check } from '../../codes/check.ts'
import type { History } from '../../postgres/read-history.ts'
import { namedChecks } from './human-names.ts'
import { attemptName, outcomeWords, whoDid } from './recorded.ts'

/** One group with the tree below it, people by the labels of that time; none where nobody tried yet. */
export function lastAttempt({ attempts, tree, seats, opened }: History): readonly Check[] {
  const last = attempts.at(-1)
  if (last === undefined || tree === null) return []
  const names = new Map(
    [opened, ...seats, ...attempts].flatMap((done) => (done.human ? [[done.human, whoDid(done)]] : [])),
  )
  const { code, outcome, codes, at } = last
  return [
    {
      check: `last attempt: ${attemptName(last)} ${code}`,
      passed: ['pass', 'done'].includes(outcome ?? '') && codes.length === 0,
      observed: `${outcomeWords(outcome)} at ${at}`,
      children: namedChecks(tree, names),
    },
  ]
}
