// The environment's live protection as facts (ID-6). What GitHub does not say is null, and null blocks in the database.
// Must not: judge whether the protection is enough.
import { idOf, objectOf, textOf } from './fields.ts'

/** How an environment is protected; null where GitHub's answer does not say. */
export interface Protection {
  /** At least one user or team must review. */
  readonly requiredReviewers: boolean | null
  /** Who started the run may not review it. */
  readonly preventSelfReview: boolean | null
  readonly canAdminsBypass: boolean | null
  /** Only some branches or tags may deploy; a pattern that any name can match is no such rule. */
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
 * @param patterns of branches and tags, where it goes by patterns; null where they are not known
 * @throws GITHUB_ANSWER when id or name are missing
 */
export function readEnvironmentFacts(answer: unknown, patterns: readonly string[] | null): EnvironmentFacts {
  const environment = objectOf(answer, 'environment')
  return {
    id: idOf(environment.id, 'environment.id'),
    name: textOf(environment.name, 'environment.name'),
    protection: {
      ...readReviewRules(environment.protection_rules),
      canAdminsBypass: booleanOrNull(environment.can_admins_bypass),
      branchPolicy: readBranchPolicy(environment.deployment_branch_policy, patterns),
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

/** Whether it says by patterns which branches and tags may deploy; they are listed by themselves. */
export function goesByPatterns(answer: unknown): boolean {
  const { deployment_branch_policy: policy } = (answer ?? {}) as { deployment_branch_policy?: unknown }
  return (policy as { custom_branch_policies?: unknown } | null | undefined)?.custom_branch_policies === true
}

/**
 * The patterns in an answer of `GET …/environments/{name}/deployment-branch-policies`; null where the answer does not list all of them.
 */
export function readBranchPatterns(answer: unknown): readonly string[] | null {
  const { total_count: total, branch_policies: policies } = (answer ?? {}) as Record<string, unknown>
  if (!Array.isArray(policies) || policies.length !== total) return null
  const names = policies.map((policy): unknown => policy?.name)
  return names.every((name) => typeof name === 'string') ? (names as string[]) : null
}

/** A pattern without a fixed character: whoever may push can find a name that matches it. */
export function matchesAnything(pattern: string): boolean {
  return /^([*?/]|\[[^\]]*\])+$/.test(pattern)
}

/** Null is a policy for any branch; GitHub never has both kinds at once. */
function readBranchPolicy(answer: unknown, patterns: readonly string[] | null): boolean | null {
  if (answer === null) return false
  const { protected_branches: isProtected, custom_branch_policies: isCustom } = (answer ?? {}) as Record<
    string,
    unknown
  >
  if (typeof isProtected !== 'boolean' || typeof isCustom !== 'boolean') return null
  if (!isCustom) return isProtected
  return patterns === null ? null : !patterns.some(matchesAnything)
}

/** True if one is, but null if any is unknown. */
function some(facts: readonly (boolean | null)[]): boolean | null {
  return facts.includes(null) ? null : facts.includes(true)
}

function booleanOrNull(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null
}
