// Answers about settings that only the doctor asks for: branch, default permissions, the owner's plan.
// Only the members that are asked for; each as GitHub's OpenAPI description types it.
import type { World } from '../world.ts'
import { type Links, ownerOf, repositoryUrl, type Schemas } from './schemas.ts'

/** `GET …/branches/{branch}`; the default branch is protected, others are not there. */
export function branchAnswer(
  links: Links,
  world: World,
  branch: string,
): Pick<Schemas['branch-with-protection'], 'name' | 'protected' | 'protection_url'> | null {
  if (branch !== world.repository.defaultBranch) return null
  const url = `${repositoryUrl(links, world.repository)}/branches/${branch}/protection`
  return { name: branch, protected: true, protection_url: url }
}

/** The ruleset of the default branch: one approval, no force push. */
const RULESET = 41_001
const ruleset = { ruleset_source_type: 'Repository', ruleset_id: RULESET } as const

/** `GET …/rules/branches/{branch}`; what is in force there. */
export function branchRulesAnswer(world: World, branch: string): Schemas['repository-rule-detailed'][] {
  if (branch !== world.repository.defaultBranch) return []
  const { owner, name } = world.repository
  const of = { ...ruleset, ruleset_source: `${owner}/${name}` }
  return [
    {
      ...of,
      type: 'pull_request',
      parameters: {
        dismiss_stale_reviews_on_push: true,
        require_code_owner_review: false,
        require_last_push_approval: true,
        required_approving_review_count: 1,
        required_review_thread_resolution: false,
      },
    },
    { ...of, type: 'non_fast_forward' },
    { ...of, type: 'deletion' },
  ]
}

/** `GET …/rulesets/{id}`, as one who may edit it sees it: nobody passes it by. */
export function rulesetAnswer(world: World, id: string): Schemas['repository-ruleset'] | null {
  if (Number(id) !== RULESET) return null
  const { owner, name } = world.repository
  const target = { target: 'branch', source_type: 'Repository', source: `${owner}/${name}` } as const
  return { id: RULESET, name: 'main', ...target, enforcement: 'active', bypass_actors: [] }
}

/** `GET …/actions/secrets` and `…/actions/organization-secrets`, as an administrator sees them: none. */
export function secretsAnswer(): { total_count: number; secrets: Schemas['actions-secret'][] } {
  return { total_count: 0, secrets: [] }
}

/** The workflow execution protection of the logins' workflows: the operators' team, by dispatch. */
const PROTECTION = 61_001

/** `GET …/actions/policies`, as one who may change them sees it. */
export function actionsPoliciesAnswer(_links: Links, world: World): object {
  return { total_count: 1, policies: [protectionHead(world)] }
}

/** `GET …/actions/policies/{id}` */
export function actionsPolicyAnswer(world: World, id: string): object | null {
  if (Number(id) !== PROTECTION) return null
  return {
    ...protectionHead(world),
    conditions: {
      workflow_path: {
        include: ['.github/workflows/cut.yml', '.github/workflows/deploy.yml', '.github/workflows/verify.yml'],
        exclude: [],
      },
    },
    rules: [
      { type: 'restrict_actions_actors', parameters: { allowed_actors: [{ type: 'Team', id: 51_001 }] } },
      { type: 'restrict_action_events', parameters: { allowed_events: ['workflow_dispatch'] } },
    ],
  }
}

// Not in the OpenAPI description of the installed types yet.
function protectionHead({ repository: { owner, name } }: World) {
  const source = { source_type: 'Repository', source: `${owner}/${name}` }
  return { id: PROTECTION, name: 'operators', target: 'actions', ...source, enforcement: 'active' }
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
