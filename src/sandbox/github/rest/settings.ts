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
