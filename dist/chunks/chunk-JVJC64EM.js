import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// src/checkout/paths.ts
function policyPath(environment) {
  return `manifests/${environment}.yaml`;
}
function planPath(planId) {
  return `manifests/plans/${planId}.yaml`;
}
var PEOPLE_PATH = "manifests/people.yaml";

export {
  policyPath,
  planPath,
  PEOPLE_PATH
};
