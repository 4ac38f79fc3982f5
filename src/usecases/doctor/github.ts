// GitHub's side: the repository's identity, its branch, its environments, who starts its workflows, the form of tokens.
import type { AskGitHub } from '../../ci/github/repository-settings.ts'
import { workflowsOf } from '../../manifest/expand/workflows.ts'
import type { Environment, People } from '../../manifest/types.ts'
import { branchRuleChecks } from './branch-rules.ts'
import { type Check, check, unknown } from './check.ts'
import { environmentsChecks } from './environments.ts'
import { executionChecks } from './execution.ts'
import { type Body, bodyOf, isPublic, planOf, seenStatus, WITH_TOKEN } from './github-answers.ts'
import { secretChecks } from './secrets.ts'

/** The checks of the repository and of every environment of the policy; `people` are the checkout's. */
export async function gitHubChecks(
  ask: AskGitHub,
  policy: Environment,
  people: People | null,
): Promise<readonly Check[]> {
  const { spec } = policy
  const repo = `/repos/${spec.github.repository}`
  const answer = await ask(repo)
  const title = `GitHub describes ${spec.github.repository}`
  if (answer?.status !== 200) return [unknown('GITHUB_READ', title, seenStatus(answer), WITH_TOKEN)]
  const repository = bodyOf(answer)
  const of = { repository, plan: isPublic(repository) ? null : await planOf(ask, repository) }
  const isPinned = workflowsOf(spec).every(({ workflow }) => typeof workflow !== 'string')
  return [
    ...identityChecks(repository, spec),
    await branchCheck(ask, repo, spec.github.branch),
    ...(await branchRuleChecks(ask, repo, spec.github.branch, isPinned, people)),
    await subjectCheck(ask, repo),
    ...(await tokenChecks(ask, repo)),
    ...(await secretChecks(ask, repo)),
    ...(await environmentsChecks(ask, repo, policy, of)),
    ...(await executionChecks(ask, repo, policy, people, of)),
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
      fix: 'Settings, Actions, Workflow permissions: read repository contents (an administrator’s token can see it)',
      otherwise: 'warn',
    }),
    check('SHA_PINNING', 'the repository asks for full shas itself', {
      holds: isPinned === true,
      observed: (isPinned as boolean | null) ?? seenStatus(actions),
      fix: 'Settings, Actions: require actions to be pinned to a full-length commit sha (an administrator’s token can see it)',
      otherwise: 'warn',
    }),
  ]
}
