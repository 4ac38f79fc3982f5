// The environment's live protection as facts (ID-6). What GitHub does not say is null, and null blocks in the database.
// Must not: judge whether the protection is enough.
import { idOf, objectOf, textOf } from './github-answer.ts'

/** How an environment is protected; null where GitHub's answer does not say. */
export interface Protection {
  /** At least one user or team must review. */
  readonly requiredReviewers: boolean | null
  /** Who started the run may not review it. */
  readonly preventSelfReview: boolean | null
  readonly canAdminsBypass: boolean | null
  /** Only some branches or tags may deploy. */
  readonly branchPolicy: boolean | null
}

/** An environment of a repository; `id` is a decimal string. */
export interface EnvironmentFacts {
  readonly id: string
  readonly name: string
  readonly protection: Protection
}

/**
 * Reads the answer of `GET /repos/{owner}/{repo}/environments/{name}`; a field missing or of another type is null.
 * Without a rule for reviewers both facts about reviewers are false.
 * @throws GITHUB_ANSWER when id or name are missing
 */
export function readEnvironmentFacts(answer: unknown): EnvironmentFacts {
  const environment = objectOf(answer, 'environment')
  return {
    id: idOf(environment.id, 'environment.id'),
    name: textOf(environment.name, 'environment.name'),
    protection: {
      ...readReviewRules(environment.protection_rules),
      canAdminsBypass: booleanOrNull(environment.can_admins_bypass),
      branchPolicy: readBranchPolicy(environment.deployment_branch_policy),
    },
  }
}

function readReviewRules(answer: unknown): Pick<Protection, 'requiredReviewers' | 'preventSelfReview'> {
  if (!Array.isArray(answer)) return { requiredReviewers: null, preventSelfReview: null }
  const rules = answer.filter((rule) => rule?.type === 'required_reviewers')
  return {
    requiredReviewers: some(rules.map(({ reviewers }) => (Array.isArray(reviewers) ? reviewers.length > 0 : null))),
    preventSelfReview: some(rules.map((rule) => booleanOrNull(rule.prevent_self_review))),
  }
}

/** Null is a policy for any branch; GitHub never has both kinds at once. */
function readBranchPolicy(answer: unknown): boolean | null {
  if (answer === null) return false
  const { protected_branches: isProtected, custom_branch_policies: isCustom } = (answer ?? {}) as Record<
    string,
    unknown
  >
  return typeof isProtected === 'boolean' && typeof isCustom === 'boolean' ? isProtected || isCustom : null
}

/** True if one is, but null if any is unknown. */
function some(facts: readonly (boolean | null)[]): boolean | null {
  return facts.includes(null) ? null : facts.includes(true)
}

function booleanOrNull(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null
}
