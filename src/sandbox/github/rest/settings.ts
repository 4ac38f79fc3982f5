// Answers about settings that only the doctor asks for: branch, default permissions, the owner's plan.
// Only the members that are asked for; each as GitHub's OpenAPI description types it.
import type { ActionsPolicy, World } from '../world.ts'
import { type Links, ownerOf, repositoryUrl, type Schemas } from './schemas.ts'

/** `GET …/branches/{branch}`; protected where a ruleset is in force; others than the default branch are not there. */
export function branchAnswer(
  links: Links,
  world: World,
  branch: string,
): Pick<Schemas['branch-with-protection'], 'name' | 'protected' | 'protection_url'> | null {
  if (branch !== world.repository.defaultBranch) return null
  const url = `${repositoryUrl(links, world.repository)}/branches/${branch}/protection`
  return { name: branch, protected: activeRulesets(world, branch).length > 0, protection_url: url }
}

/** `GET …/rules/branches/{branch}`; what is in force there. */
export function branchRulesAnswer(world: World, branch: string): Schemas['repository-rule-detailed'][] {
  const { owner, name } = world.repository
  return activeRulesets(world, branch).flatMap(([id, { rules }]) =>
    rules.map((rule) => {
      const of = { ruleset_source_type: 'Repository', ruleset_source: `${owner}/${name}`, ruleset_id: id }
      return { ...rule, ...of } as Schemas['repository-rule-detailed']
    }),
  )
}

function activeRulesets({ rulesets }: World, branch: string) {
  const ref = `refs/heads/${branch}`
  return [...rulesets].filter(
    ([, { enforcement, target, conditions }]) =>
      enforcement === 'active' && target === 'branch' && conditions.ref_name.include.includes(ref),
  )
}

/** `GET …/rulesets`; the list names them only. */
export function rulesetsAnswer(world: World): Schemas['repository-ruleset'][] {
  return [...world.rulesets].map(([id, { name, target, enforcement }]) => ({
    ...{ id, name, target, enforcement },
    ...{ source_type: 'Repository', source: sourceOf(world) },
  }))
}

/** `GET …/rulesets/{id}`, as one who may edit it sees it. */
export function rulesetAnswer(world: World, id: string): Schemas['repository-ruleset'] | null {
  const found = world.rulesets.get(Number(id))
  if (found === undefined) return null
  const of = { id: Number(id), source_type: 'Repository', source: sourceOf(world) } as const
  return { ...found, ...of } as Schemas['repository-ruleset']
}

function sourceOf({ repository: { owner, name } }: World): string {
  return `${owner}/${name}`
}

/** `GET …/actions/secrets` and `…/actions/organization-secrets`, as an administrator sees them: none. */
export function secretsAnswer(): { total_count: number; secrets: Schemas['actions-secret'][] } {
  return { total_count: 0, secrets: [] }
}

/** `GET …/actions/policies`, as one who may change them sees it. */
export function actionsPoliciesAnswer(_links: Links, world: World): object {
  const policies = [...world.actionsPolicies].map(([id, policy]) => protectionHead(world, id, policy))
  return { total_count: policies.length, policies }
}

/** `GET …/actions/policies/{id}` */
export function actionsPolicyAnswer(world: World, id: string): object | null {
  const policy = world.actionsPolicies.get(Number(id))
  return policy === undefined ? null : { ...policy, ...protectionHead(world, Number(id), policy) }
}

// Not in the OpenAPI description of the installed types yet.
function protectionHead(world: World, id: number, { name, enforcement }: ActionsPolicy) {
  return { id, name, target: 'actions', source_type: 'Repository', source: sourceOf(world), enforcement }
}

/** `GET …/actions/permissions` */
export function permissionsAnswer(): Schemas['actions-repository-permissions'] {
  return { enabled: true, allowed_actions: 'all', sha_pinning_required: true }
}

/** `GET …/actions/permissions/workflow` */
export function workflowPermissionsAnswer(): Schemas['actions-get-default-workflow-permissions'] {
  return { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false }
}

/** `GET /orgs/{org}`, as one of its owners sees it. */
export function organizationAnswer(
  world: World,
  login: string,
): Pick<Schemas['organization-full'], 'login' | 'id' | 'plan'> | null {
  const owner = ownerOf(world)
  if (login.toLowerCase() !== owner.login.toLowerCase() || owner.type !== 'Organization') return null
  return { login: owner.login, id: owner.id, plan: { name: 'enterprise', space: 0, private_repos: 999_999 } }
}
