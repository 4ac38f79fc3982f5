// Asks GitHub who triggered this attempt of the run, and at which commit (ID-7, ID-8).
// Must not: fall back to the run's `actor`, who is another person after a re-run.
import { commitOf, idOf, malformed, objectOf, textOf } from './answers/fields.ts'
import type { RunAttempt } from './answers/observations.ts'
import type { GitHubClient } from './client.ts'

/** The attempt with what only explains: its event and workflow file. */
export interface RunAttemptFacts extends RunAttempt {
  readonly event: string
  /** `.github/workflows/cut.yml`, with `@ref` where GitHub adds it. */
  readonly path: string
}

/** `GET …/actions/runs/{run_id}/attempts/{attempt_number}`. @throws GITHUB_*; GITHUB_ANSWER also for another run */
export async function readRunAttempt(
  github: GitHubClient,
  { runId, runAttempt }: Pick<RunAttempt, 'runId' | 'runAttempt'>,
): Promise<RunAttemptFacts> {
  const answer = await github.get({
    route: '/actions/runs/{run_id}/attempts/{attempt_number}',
    parameters: { run_id: runId, attempt_number: runAttempt },
    permission: 'actions: read',
  })
  const run = objectOf(answer, 'run')
  const actor = objectOf(run.triggering_actor, 'run.triggering_actor')
  if (idOf(run.id, 'run.id') !== runId) throw malformed('run.id', runId)
  if (idOf(run.run_attempt, 'run.run_attempt') !== runAttempt) throw malformed('run.run_attempt', runAttempt)
  return {
    runId,
    runAttempt,
    triggeringActorId: idOf(actor.id, 'run.triggering_actor.id'),
    triggeringActorType: textOf(actor.type, 'run.triggering_actor.type'),
    headSha: commitOf(run.head_sha, 'run.head_sha'),
    event: textOf(run.event, 'run.event'),
    path: textOf(run.path, 'run.path'),
  }
}
