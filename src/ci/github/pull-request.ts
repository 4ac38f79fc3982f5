// Which pull request this job is about, as the event that started it says. It explains and addresses; it proves nothing.
import { readFileSync } from 'node:fs'
import { QuorateError } from '../../codes/error.ts'
import { optional, type Variables } from '../../settings/variable.ts'
import { commitOf, idOf, objectOf, textOf } from './answers/fields.ts'

/** A pull request. Ids are decimal strings. */
export interface PullRequestFacts {
  readonly number: string
  /** The base branch's commit when the event was made, and the branch's name (outside text). */
  readonly base: { readonly sha: string; readonly ref: string }
  readonly headSha: string
  /** Whether it comes from another repository; then the job's token may only read. */
  readonly isFork: boolean
}

/**
 * The pull request of the job's event (`GITHUB_EVENT_PATH`); null for events that are about none.
 * @throws FILE_UNREADABLE, GITHUB_ANSWER
 */
export function readPullRequest(env: Variables): PullRequestFacts | null {
  const path = optional(env, 'GITHUB_EVENT_PATH')
  const event = path === null ? {} : objectOf(parsed(path), 'event')
  if (event.pull_request === undefined || event.pull_request === null) return null
  const pull = objectOf(event.pull_request, 'pull_request')
  const [base, head] = [objectOf(pull.base, 'pull_request.base'), objectOf(pull.head, 'pull_request.head')]
  // A fork that was deleted since has no repository any more.
  const repository = (side: Readonly<Record<string, unknown>>, name: string) =>
    side.repo === null ? null : idOf(objectOf(side.repo, name).id, `${name}.id`)
  return {
    number: idOf(pull.number, 'pull_request.number'),
    base: { sha: commitOf(base.sha, 'pull_request.base.sha'), ref: textOf(base.ref, 'pull_request.base.ref') },
    headSha: commitOf(head.sha, 'pull_request.head.sha'),
    isFork: repository(head, 'pull_request.head.repo') !== repository(base, 'pull_request.base.repo'),
  }
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new QuorateError('FILE_UNREADABLE', { expected: 'the job’s event as JSON', observed: path }, { cause })
  }
}
