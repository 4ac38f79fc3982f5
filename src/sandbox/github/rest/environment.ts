// Answers about a deployment environment: its protection and its branch policies.
import type { Environment, World } from '../world.ts'
import { environmentHead, type Links, nodeId, type Schemas, simpleUser, userNamed } from './schemas.ts'

/** GitHub's `environment`, with the member that is live but missing from its OpenAPI description. */
export type EnvironmentAnswer = Schemas['environment'] & { can_admins_bypass?: boolean }

type Rule = NonNullable<Schemas['environment']['protection_rules']>[number]

/** `GET …/environments/{name}` */
export function environmentAnswer(links: Links, world: World, environment: Environment): EnvironmentAnswer {
  const { branchPolicy, canAdminsBypass } = environment
  return {
    ...environmentHead(links, world.repository, environment),
    ...(canAdminsBypass === undefined ? {} : { can_admins_bypass: canAdminsBypass }),
    protection_rules: rules(links, world, environment),
    deployment_branch_policy:
      branchPolicy === null
        ? null
        : { protected_branches: branchPolicy === 'protected', custom_branch_policies: branchPolicy !== 'protected' },
  }
}

/** `GET …/environments/{name}/deployment-branch-policies`; only name patterns are listed. */
export function branchPoliciesAnswer(environment: Environment): {
  total_count: number
  branch_policies: Schemas['deployment-branch-policy'][]
} {
  const names = Array.isArray(environment.branchPolicy) ? (environment.branchPolicy as readonly string[]) : []
  const branch_policies = names.map((name, index) => {
    const id = environment.id * 100 + index
    return { id, node_id: nodeId('BP', id), name, type: 'branch' as const }
  })
  return { total_count: names.length, branch_policies }
}

function rules(links: Links, world: World, environment: Environment): Rule[] {
  const rule = (offset: number) => {
    const id = environment.id * 10 + offset
    return { id, node_id: nodeId('GA', id) }
  }
  const reviewers = environment.requiredReviewers?.map((login) => ({
    type: 'User' as const,
    reviewer: simpleUser(links, userNamed(world, login)),
  }))
  const required = { type: 'required_reviewers', prevent_self_review: environment.preventSelfReview }
  return [
    ...(reviewers === undefined ? [] : [{ ...rule(1), ...required, reviewers }]),
    ...(environment.branchPolicy === null ? [] : [{ ...rule(2), type: 'branch_policy' }]),
    ...(environment.waitMinutes === undefined
      ? []
      : [{ ...rule(3), type: 'wait_timer', wait_timer: environment.waitMinutes }]),
  ]
}
