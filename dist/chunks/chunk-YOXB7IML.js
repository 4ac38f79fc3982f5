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
