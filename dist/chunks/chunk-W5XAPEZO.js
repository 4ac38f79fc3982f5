import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  idOf,
  objectOf,
  textOf
} from "./chunk-J2WBSXAO.js";

// src/identity/protection.ts
function readEnvironmentFacts(answer) {
  const environment = objectOf(answer, "environment");
  return {
    id: idOf(environment.id, "environment.id"),
    name: textOf(environment.name, "environment.name"),
    protection: {
      ...readReviewRules(environment.protection_rules),
      canAdminsBypass: booleanOrNull(environment.can_admins_bypass),
      branchPolicy: readBranchPolicy(environment.deployment_branch_policy)
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
function readBranchPolicy(answer) {
  if (answer === null) return false;
  const { protected_branches: isProtected, custom_branch_policies: isCustom } = answer ?? {};
  return typeof isProtected === "boolean" && typeof isCustom === "boolean" ? isProtected || isCustom : null;
}
function some(facts) {
  return facts.includes(null) ? null : facts.includes(true);
}
function booleanOrNull(value) {
  return typeof value === "boolean" ? value : null;
}

export {
  readEnvironmentFacts
};
