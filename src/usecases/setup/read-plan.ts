// Reads what is on GitHub and compares it with the policy: the steps, and nothing changed.
import type { AskGitHub } from '../../ci/github/repository-settings.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Environment, People } from '../../manifest/types.ts'
import type { OfRepository } from '../doctor/environments.ts'
import { type Body, isPublic, planOf } from '../doctor/github-answers.ts'
import { branchRulesStep } from './branch-rules.ts'
import { environmentStep } from './environments.ts'
import { type SecretsSource, secretsStep } from './secrets.ts'
import { startersSteps } from './starters.ts'
import { ADMINISTRATION, type Place, type Step, settingRefusal } from './step.ts'
import { wantedEnvironments } from './wanted.ts'

/** The repository that the policy means, as GitHub describes it. */
export interface Found extends OfRepository {
  readonly place: Place
}

/** What is set up. */
export interface Files {
  readonly policy: Environment
  readonly people: People
}

/** GitHub's plans without required reviewers for private repositories (its documentation). */
const WITHOUT_REVIEWERS = ['free', 'pro', 'team']

/**
 * Finds the repository, and makes sure that it is the policy's and that the token may change it.
 * @throws GITHUB_REPOSITORY_UNKNOWN, GITHUB_REPOSITORY_OTHER, GITHUB_FORBIDDEN, GITHUB_PLAN, GITHUB_UNREACHABLE, GITHUB_RATE_LIMITED
 */
export async function findRepository(ask: AskGitHub, host: string, { policy }: Files): Promise<Found> {
  const { github, logins } = policy.spec
  const repo = `/repos/${github.repository}`
  const told = await ask(repo)
  if (told?.status === 404)
    throw new QuorateError('GITHUB_REPOSITORY_UNKNOWN', {
      expected: { host, repository: github.repository },
      observed: 404,
    })
  if (told?.status !== 200)
    throw settingRefusal(told, { path: repo, right: 'Metadata: read' }, { host, repo, isPrivate: false })
  const repository = (told.body ?? {}) as Body
  const ids = { repository_id: String(repository.id), owner_id: String((repository.owner as Body | null)?.id) }
  if (ids.repository_id !== github.repository_id || ids.owner_id !== github.owner_id) {
    const { repository_id, owner_id } = github
    throw new QuorateError('GITHUB_REPOSITORY_OTHER', { expected: { repository_id, owner_id }, observed: ids })
  }
  // GitHub says it of people's tokens; a fine-grained token may have less than its owner.
  if ((repository.permissions as Body | undefined)?.admin === false)
    throw new QuorateError('GITHUB_FORBIDDEN', {
      expected: 'an administrator of the repository',
      observed: 'a token of somebody who is none',
    })
  const isPrivate = !isPublic(repository)
  const plan = isPrivate ? await planOf(ask, repository) : null
  const reviewed = Object.entries(logins).flatMap(([login, { approval }]) => (approval === 'required' ? [login] : []))
  if (plan !== null && WITHOUT_REVIEWERS.includes(plan) && reviewed.length > 0)
    throw new QuorateError('GITHUB_PLAN', {
      expected: `required reviewers, for ${reviewed.join(', ')}`,
      observed: `the plan ${plan}, and a private repository`,
    })
  return { repository, plan, place: { host, repo, isPrivate } }
}

/** All steps in the order in which they are made: rules before what they guard, secrets last. @throws GITHUB_*, SETUP_SECRET_FILE */
export async function readPlan(
  ask: AskGitHub,
  { place, ...of }: Found,
  { policy, people }: Files,
  source: SecretsSource,
): Promise<readonly Step[]> {
  const environments = wantedEnvironments(policy, people)
  const steps: Step[] = [await branchRulesStep(ask, place, policy)]
  for (const wanted of environments) steps.push(await environmentStep(ask, place, wanted))
  steps.push(...(await startersSteps(ask, place, policy, people, of)))
  for (const wanted of environments) {
    const step = await secretsStep(ask, place, wanted, source)
    if (step !== null) steps.push(step)
  }
  return steps
}

/** What a fine-grained token needs for all of it. */
export const RIGHTS = `${ADMINISTRATION}, Environments: write, Actions: read, Contents: read`
