// GitHub's side: the repository's identity, its environments' protection, what its plan offers, the form of tokens.
import type { AskGitHub, Told } from '../../adapters/github/settings.ts'
import { QuorateError } from '../../gate/error.ts'
import { type EnvironmentFacts, readEnvironmentFacts } from '../../identity/protection.ts'
import type { Environment } from '../../manifest/types.ts'
import { workflowsOf } from '../../manifest/workflows.ts'
import { branchRuleChecks } from './branch-rules.ts'
import { type Check, check, unknown } from './check.ts'
import { secretChecks } from './secrets.ts'

type Body = Readonly<Record<string, unknown>>

/** Plans on which required reviewers exist for public repositories only (GitHub’s documentation). */
const WITHOUT_REVIEWERS = ['free', 'pro', 'team']
const WITH_TOKEN = 'set GITHUB_TOKEN to a token that may read the repository’s contents, actions and administration'

/** The checks of the repository and of every environment of the policy. */
export async function gitHubChecks(ask: AskGitHub, { name, spec }: Environment): Promise<readonly Check[]> {
  const repo = `/repos/${spec.github.repository}`
  const answer = await ask(repo)
  const title = `GitHub tells about ${spec.github.repository}`
  if (answer?.status !== 200) return [unknown('GITHUB_READ', title, seenStatus(answer), WITH_TOKEN)]
  const repository = bodyOf(answer)
  const logins = Object.entries(spec.logins)
  const environments = await Promise.all([
    ...logins.map(([login, { approval }]) =>
      environmentChecks(ask, repo, `${name}-${login}`, approval === 'required' ? 'reviewed' : 'open', repository),
    ),
    ...['door', 'revoke'].map((of) => environmentChecks(ask, repo, `${name}-${of}`, 'unreviewed', repository)),
  ])
  const isPinned = workflowsOf(spec).every(({ workflow }) => typeof workflow !== 'string')
  return [
    ...identityChecks(repository, spec),
    await branchCheck(ask, repo, spec.github.branch),
    ...(await branchRuleChecks(ask, repo, spec.github.branch, isPinned)),
    await subjectCheck(ask, repo),
    ...(await tokenChecks(ask, repo)),
    ...(await secretChecks(ask, repo)),
    ...environments.flat(),
    ...(logins.some(([, { approval }]) => approval === 'required') ? [await planCheck(ask, repository)] : []),
  ]
}

function identityChecks(repository: Body, { github }: Environment['spec']): readonly Check[] {
  const ids = { repository_id: String(repository.id), owner_id: String((repository.owner as Body | null)?.id) }
  return [
    check('REPOSITORY_IDS', 'the policy names the repository by its own ids', {
      holds: ids.repository_id === github.repository_id && ids.owner_id === github.owner_id,
      observed: ids,
      fix: 'write these ids into the policy, if the repository is the one that you mean',
    }),
    check('DEFAULT_BRANCH', 'the policy’s branch is the default branch', {
      holds: repository.default_branch === github.branch,
      observed: String(repository.default_branch),
      fix: 'keep the workflows on the default branch too: GitHub offers a dispatch only for files that are there',
      otherwise: 'warn',
    }),
  ]
}

async function branchCheck(ask: AskGitHub, repo: string, branch: string): Promise<Check> {
  const title = `the branch ${branch} is protected`
  const answer = await ask(`${repo}/branches/${encodeURIComponent(branch)}`)
  const { protected: isProtected } = bodyOf(answer)
  if (typeof isProtected !== 'boolean') return unknown('BRANCH_PROTECTED', title, seenStatus(answer), WITH_TOKEN)
  const fix = `protect ${branch}: whoever can push to it can change what the workflows there do`
  return check('BRANCH_PROTECTED', title, { holds: isProtected, observed: isProtected, fix })
}

async function subjectCheck(ask: AskGitHub, repo: string): Promise<Check> {
  const title = 'tokens bear GitHub’s own form of subject'
  const answer = await ask(`${repo}/actions/oidc/customization/sub`)
  const { use_default: isDefault, include_claim_keys: keys = null } = bodyOf(answer)
  if (typeof isDefault !== 'boolean') return unknown('OIDC_SUBJECT', title, seenStatus(answer), WITH_TOKEN)
  const fix = `gh api -X PUT ${repo.slice(1)}/actions/oidc/customization/sub -F use_default=true`
  return check('OIDC_SUBJECT', title, {
    holds: isDefault,
    observed: { use_default: isDefault, keys: keys as null },
    fix,
  })
}

/** What an administrator sees; nobody is stopped by it, since the workflows say their permissions themselves. */
async function tokenChecks(ask: AskGitHub, repo: string): Promise<readonly Check[]> {
  const token = await ask(`${repo}/actions/permissions/workflow`)
  const { default_workflow_permissions: access = null } = bodyOf(token)
  const actions = await ask(`${repo}/actions/permissions`)
  const { sha_pinning_required: isPinned = null } = bodyOf(actions)
  return [
    check('DEFAULT_TOKEN', 'workflows that say nothing may only read', {
      holds: access === 'read',
      observed: (access as string | null) ?? seenStatus(token),
      fix: 'Settings, Actions, Workflow permissions: read repository contents (an administrator’s token can tell)',
      otherwise: 'warn',
    }),
    check('SHA_PINNING', 'the repository asks for full shas itself', {
      holds: isPinned === true,
      observed: (isPinned as boolean | null) ?? seenStatus(actions),
      fix: 'Settings, Actions: require actions to be pinned to a full-length commit sha (an administrator’s token can tell)',
      otherwise: 'warn',
    }),
  ]
}

async function environmentChecks(
  ask: AskGitHub,
  repo: string,
  name: string,
  /** `reviewed` where the policy asks for a reviewer; `unreviewed` where a reviewer would only stand in the way. */
  kind: 'reviewed' | 'open' | 'unreviewed',
  repository: Body,
): Promise<readonly Check[]> {
  const answer = await ask(`${repo}/environments/${encodeURIComponent(name)}`)
  const settings = `Settings, Environments, ${name}`
  const exists = `the environment ${name} is there`
  if (answer?.status === 404) {
    const fix = `${settings}: create it before a job names it, or GitHub makes it without any rule`
    return [check('ENVIRONMENT', exists, { holds: false, observed: 'missing, or not to be read', fix })]
  }
  const facts = answer?.status === 200 ? factsOf(answer.body) : null
  if (facts === null) return [unknown('ENVIRONMENT', exists, seenStatus(answer), WITH_TOKEN)]
  const { requiredReviewers, preventSelfReview, canAdminsBypass, branchPolicy } = facts.protection
  // Of the door only the branch rule keeps the password from whoever may push a branch.
  const otherwise = kind === 'open' ? 'warn' : 'fail'
  const rule = (id: string, title: string, holds: boolean, observed: boolean | null, fix: string) =>
    check(id, `${name}: ${title}`, {
      holds,
      observed: observed ?? 'GitHub does not say',
      fix: `${settings}: ${fix}`,
      otherwise,
    })
  const plan = isPublic(repository) ? '' : ' (for a private repository this needs GitHub Enterprise)'
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
    fix: `${settings}: take the required reviewers away; they would be asked at every signoff, and stand in the way of a revocation`,
    otherwise: 'warn',
  })
  const fix = 'deploy from protected branches only'
  return [
    check('ENVIRONMENT', exists, { holds: true, observed: facts.id, fix: '' }),
    ...(kind === 'reviewed' ? reviews : []),
    ...(kind === 'unreviewed' ? [nobody] : []),
    rule('BRANCH_POLICY', 'only some branches may deploy', branchPolicy === true, branchPolicy, fix),
  ]
}

/** The owner's plan is told to its owners only; otherwise only that there is a question. */
async function planCheck(ask: AskGitHub, repository: Body): Promise<Check> {
  const title = 'the plan offers required reviewers for this repository'
  if (isPublic(repository)) return check('PLAN', title, { holds: true, observed: 'public repository', fix: '' })
  const owner = (repository.owner ?? {}) as Body
  const answer = await ask(owner.type === 'Organization' ? `/orgs/${owner.login}` : `/users/${owner.login}`)
  const { name: plan = null } = (bodyOf(answer).plan ?? {}) as { name?: string }
  return check('PLAN', title, {
    holds: plan !== null && !WITHOUT_REVIEWERS.includes(plan),
    observed: plan ?? 'told to the owner only',
    fix: 'on Free, Pro and Team required reviewers exist for public repositories only: make it public, use Enterprise, or let the policy ask for approval: none and for one more dispatch signoff',
    otherwise: plan === null ? 'warn' : 'fail',
  })
}

function isPublic({ visibility, private: isPrivate }: Body): boolean {
  return visibility === undefined ? isPrivate === false : visibility === 'public'
}

function factsOf(body: unknown): EnvironmentFacts | null {
  try {
    return readEnvironmentFacts(body)
  } catch (error) {
    if (error instanceof QuorateError) return null
    throw error
  }
}

function bodyOf(told: Told | null): Body {
  return told?.status === 200 && typeof told.body === 'object' && told.body !== null ? (told.body as Body) : {}
}

function seenStatus(told: Told | null): string {
  return told === null ? 'no answer' : `status ${told.status}`
}
