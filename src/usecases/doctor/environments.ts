// The GitHub environments of a policy: there, on a plan that has them, and protected as the policy asks.

import {
  type EnvironmentFacts,
  goesByPatterns,
  readBranchPatterns,
  readEnvironmentFacts,
} from '../../ci/github/answers/protection.ts'
import type { AskGitHub, Told } from '../../ci/github/repository-settings.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Environment } from '../../manifest/types.ts'
import { type Check, type CheckId, check, unknown } from './check.ts'
import { type Body, bodyOf, isPublic, seenStatus, WITH_TOKEN } from './github-answers.ts'

/** Plans without environments for private repositories, and without required reviewers for them (GitHub’s documentation). */
const WITHOUT_ENVIRONMENTS = ['free']
const WITHOUT_REVIEWERS = ['free', 'pro', 'team']

/** `reviewed` where the policy asks for a reviewer; `unreviewed` where a reviewer would only delay the job. */
type Kind = 'reviewed' | 'open' | 'unreviewed'

/** What the checks are about; `plan` is the owner's, null where GitHub does not show it. */
export interface OfRepository {
  readonly repository: Body
  readonly plan: string | null
}

/** The checks of every environment of the policy; one that says so where the repository has none. */
export async function environmentsChecks(
  ask: AskGitHub,
  repo: string,
  { name, spec }: Environment,
  of: OfRepository,
): Promise<readonly Check[]> {
  const logins = Object.entries(spec.logins)
  const kinds: readonly (readonly [string, Kind])[] = [
    ...logins.map(
      ([login, { approval }]) => [`${name}-${login}`, approval === 'required' ? 'reviewed' : 'open'] as const,
    ),
    ...['door', 'revoke'].map((login) => [`${name}-${login}`, 'unreviewed'] as const),
  ]
  const answers = await Promise.all(kinds.map(([one]) => ask(`${repo}/environments/${encodeURIComponent(one)}`)))
  const names = kinds.map(([one]) => one)
  if (hasNone(of, answers)) return [noneOffered(names, of)]
  const checks = await Promise.all(
    kinds.map(([one, kind], index) =>
      environmentChecks(ask, repo, { name: one, kind, answer: answers[index] ?? null, branch: spec.github.branch, of }),
    ),
  )
  const asksReviewers = logins.some(([, { approval }]) => approval === 'required')
  return [...checks.flat(), ...(asksReviewers ? [reviewersOffered(of)] : [])]
}

/** A public repository has them on every plan. */
function hasNone({ repository, plan }: OfRepository, answers: readonly (Told | null)[]): boolean {
  if (isPublic(repository)) return false
  if (plan !== null && WITHOUT_ENVIRONMENTS.includes(plan)) return true
  return answers.every((answer) => answer?.status === 404)
}

function noneOffered(names: readonly string[], { plan }: OfRepository): Check {
  return check('ENVIRONMENTS_OFFERED', 'this private repository has GitHub environments', {
    holds: false,
    observed:
      plan === null ? 'none of them, and GitHub shows the plan to its owner only' : `none of them, on the plan ${plan}`,
    fix: `every job of the gate runs in one, and GitHub Free has none for private repositories: make this one public, or use Pro, Team or Enterprise. Where Settings shows “Environments”, create them there: ${names.join(', ')}`,
  })
}

/** GitHub shows the plan to its owners only; to others the check says that it does not know. */
function reviewersOffered({ repository, plan }: OfRepository): Check {
  const title = 'the plan offers required reviewers for this repository'
  if (isPublic(repository)) return check('PLAN', title, { holds: true, observed: 'public repository', fix: '' })
  return check('PLAN', title, {
    holds: plan !== null && !WITHOUT_REVIEWERS.includes(plan),
    observed: plan ?? 'GitHub shows it to the owner only',
    fix: 'on Free, Pro and Team required reviewers exist for public repositories only: make it public, use Enterprise, or let the policy ask for approval: none and for one more dispatch signoff',
    otherwise: plan === null ? 'warn' : 'fail',
  })
}

/** One environment as GitHub answered about it. */
interface Answered {
  readonly name: string
  readonly kind: Kind
  readonly answer: Told | null
  readonly branch: string
  readonly of: OfRepository
}

async function environmentChecks(ask: AskGitHub, repo: string, answered: Answered): Promise<readonly Check[]> {
  const { name, kind, answer, branch, of } = answered
  const settings = `Settings, Environments, ${name}`
  const exists = `the environment ${name} is there`
  if (answer?.status === 404) {
    const fix = `${settings}: create it before a job names it, or GitHub makes it without any rule`
    return [check('ENVIRONMENT', exists, { holds: false, observed: 'missing, or not to be read', fix })]
  }
  const { body } = answer ?? { body: null }
  const path = `${repo}/environments/${encodeURIComponent(name)}/deployment-branch-policies?per_page=100`
  const patterns = goesByPatterns(body) ? readBranchPatterns(bodyOf(await ask(path))) : null
  const facts = answer?.status === 200 ? factsOf(body, patterns) : null
  if (facts === null) return [unknown('ENVIRONMENT', exists, seenStatus(answer), WITH_TOKEN)]
  const { requiredReviewers, preventSelfReview, canAdminsBypass, branchPolicy } = facts.protection
  // Of the door only the branch rule keeps the password from whoever may push a branch.
  const otherwise = kind === 'open' ? 'warn' : 'fail'
  const rule = (id: CheckId, title: string, holds: boolean, observed: boolean | null, fix: string) =>
    check(id, `${name}: ${title}`, {
      holds,
      observed: observed ?? 'GitHub does not say',
      fix: `${settings}: ${fix}`,
      otherwise,
    })
  const plan = isPublic(of.repository) ? '' : ' (for a private repository this needs GitHub Enterprise)'
  const reviews = [
    rule(
      'REVIEWERS',
      'somebody must review',
      requiredReviewers === true,
      requiredReviewers,
      `required reviewers${plan}`,
    ),
    rule(
      'SELF_REVIEW',
      'who started a run may not review it',
      preventSelfReview === true,
      preventSelfReview,
      'prevent self-review',
    ),
    rule(
      'ADMIN_BYPASS',
      'administrators cannot pass it by',
      canAdminsBypass === false,
      canAdminsBypass,
      'do not allow administrators to bypass',
    ),
  ]
  const nobody = check('NO_REVIEWERS', `${name}: nobody has to review`, {
    holds: requiredReviewers !== true,
    observed: requiredReviewers,
    fix: `${settings}: take the required reviewers away; they would be asked at every signoff, and block a revocation`,
    otherwise: 'warn',
  })
  return [
    check('ENVIRONMENT', exists, { holds: true, observed: facts.id, fix: '' }),
    ...(kind === 'reviewed' ? reviews : []),
    ...(kind === 'unreviewed' ? [nobody] : []),
    check('BRANCH_POLICY', `${name}: only some branches may deploy`, {
      holds: branchPolicy === true,
      // A pattern that any name matches is no rule, and so it is shown.
      observed: patterns === null ? (branchPolicy ?? 'GitHub does not say') : [...patterns],
      fix: `${settings}: deploy from protected branches only`,
      otherwise,
    }),
    ...(branchPolicy === true && patterns !== null ? [ownBranch(name, branch, patterns)] : []),
  ]
}

function ownBranch(name: string, branch: string, patterns: readonly string[]): Check {
  return check('BRANCH_PATTERNS', `${name}: no branch or tag but ${branch} may deploy`, {
    holds: patterns.every((pattern) => pattern === branch),
    observed: [...patterns],
    fix: `Settings, Environments, ${name}: keep ${branch} alone; whoever may push another branch or tag of the list gets the environment’s secrets`,
    otherwise: 'warn',
  })
}

function factsOf(body: unknown, patterns: readonly string[] | null): EnvironmentFacts | null {
  try {
    return readEnvironmentFacts(body, patterns)
  } catch (error) {
    if (error instanceof QuorateError) return null
    throw error
  }
}
