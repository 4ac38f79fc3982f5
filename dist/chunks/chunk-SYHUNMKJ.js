import {
  idOf,
  objectOf,
  textOf
} from "./chunk-UI5EX4KJ.js";

// src/ci/github/answers/protection.ts
function readEnvironmentFacts(answer, patterns) {
  const environment = objectOf(answer, "environment");
  return {
    id: idOf(environment.id, "environment.id"),
    name: textOf(environment.name, "environment.name"),
    protection: {
      ...readReviewRules(environment.protection_rules),
      canAdminsBypass: booleanOrNull(environment.can_admins_bypass),
      branchPolicy: readBranchPolicy(environment.deployment_branch_policy, patterns)
    }
  };
}
function readReviewRules(answer) {
  if (!Array.isArray(answer)) return { requiredReviewers: null, preventSelfReview: null };
  const rules = answer.filter((rule) => rule?.type === "required_reviewers");
  return {
    requiredReviewers: some(rules.map(({ reviewers }) => Array.isArray(reviewers) ? reviewers.length > 0 : null)),
    preventSelfReview: some(rules.map((rule) => booleanOrNull(rule.prevent_self_review)))
  };
}
function goesByPatterns(answer) {
  const { deployment_branch_policy: policy } = answer ?? {};
  return policy?.custom_branch_policies === true;
}
function readBranchPatterns(answer) {
  const { total_count: total, branch_policies: policies } = answer ?? {};
  if (!Array.isArray(policies) || policies.length !== total) return null;
  const names = policies.map((policy) => policy?.name);
  return names.every((name) => typeof name === "string") ? names : null;
}
function matchesAnything(pattern) {
  return /^([*?/]|\[[^\]]*\])+$/.test(pattern);
}
function readBranchPolicy(answer, patterns) {
  if (answer === null) return false;
  const { protected_branches: isProtected, custom_branch_policies: isCustom } = answer ?? {};
  if (typeof isProtected !== "boolean" || typeof isCustom !== "boolean") return null;
  if (!isCustom) return isProtected;
  return patterns === null ? null : !patterns.some(matchesAnything);
}
function some(facts) {
  return facts.includes(null) ? null : facts.includes(true);
}
function booleanOrNull(value) {
  return typeof value === "boolean" ? value : null;
}

export {
  readEnvironmentFacts,
  goesByPatterns,
  readBranchPatterns
};
