// People, attempts, runs and commits of the record as a reader sees them: names are labels, accounts are numbers (REG-5, SEAT-7).
// Must not: take a name from a checkout; it says who has an account now, not who did something then.

import type { Done, GitHubPages } from '../../postgres/done.ts'
import type { Attempt } from '../../postgres/read-history.ts'

/** Who did it: the label of that time, marked where only a runner said so; without one, the start of the account's sha256. */
export function whoDid({ label, subject }: Pick<Done, 'label' | 'subject'>): string {
  if (label === null) return subject === null ? 'nobody known' : `account ${subject.slice(0, 12)}`
  return label.source === 'token' ? label.text : `${label.text}, as the runner reported`
}

const OUTCOMES: Readonly<Record<string, string>> = {
  pass: 'passed',
  blocked: 'blocked',
  done: 'done',
  step_failed: 'the step failed',
}

/** How a preflight or an act ended, such as `the step failed`; null is one that has not. */
export function outcomeWords(outcome: string | null): string {
  return outcome === null ? 'not concluded' : (OUTCOMES[outcome] ?? outcome)
}

/** What was tried, such as `preflight of CUT`. */
export function attemptName({ action, phase }: Pick<Attempt, 'action' | 'phase'>): string {
  if (phase === 'act') return action
  return `${phase === 'preflight' ? 'preflight' : 'early rehearsal'} of ${action}`
}

/** The page of the run in which it was done; none where nothing says which. */
export function runPage({ runId }: Pick<Done, 'runId'>, github: GitHubPages | null): string | undefined {
  return runId === null || github === null ? undefined : `${github.server}/${github.repository}/actions/runs/${runId}`
}

/** A commit with its page. */
export function commitPage(commit: string, github: GitHubPages | null): string {
  return github === null ? commit : `${commit} ${github.server}/${github.repository}/commit/${commit}`
}
