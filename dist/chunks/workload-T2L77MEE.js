import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import "./chunk-SBSUKJEU.js";

// src/identity/subject.ts
function subjectsOf(claims) {
  const { repository, repositoryId, repositoryOwnerId, environment, eventName, ref } = claims;
  const quoted = (value) => value.replaceAll(":", "%3A");
  const context = environment !== null ? `environment:${quoted(environment)}` : eventName === "pull_request" ? "pull_request" : `ref:${quoted(ref)}`;
  const [owner, name] = repository.split("/");
  return [`repo:${repository}:${context}`, `repo:${owner}@${repositoryOwnerId}/${name}@${repositoryId}:${context}`];
}

// src/identity/workload.ts
function matchWorkload(claims, scope) {
  const compared = [
    ["CLAIM_REPOSITORY", scope.repositoryId, claims.repositoryId],
    ["CLAIM_OWNER", scope.ownerId, claims.repositoryOwnerId],
    ["CLAIM_ENVIRONMENT", scope.environment, claims.environment],
    ["CLAIM_WORKFLOW", workflowRef(claims, scope), claims.jobWorkflowRef],
    ["CLAIM_WORKFLOW_SHA", scope.jobWorkflowSha ?? claims.jobWorkflowSha, claims.jobWorkflowSha],
    ["CLAIM_REF", scope.ref, claims.ref],
    ["CLAIM_EVENT", scope.eventName, claims.eventName],
    ["CLAIM_RUNNER", scope.runnerEnvironment, claims.runnerEnvironment],
    ["RERUN_REFUSED", "1", claims.runAttempt]
  ];
  const findings = compared.filter(([, expected, observed]) => expected !== observed).map(([code, expected, observed]) => ({ code, expected, observed }));
  const subjects = subjectsOf(claims);
  if (!subjects.includes(claims.sub)) findings.push({ code: "CLAIM_SUB", expected: subjects, observed: claims.sub });
  return findings;
}
function workflowRef({ repository }, { jobWorkflowRef }) {
  return jobWorkflowRef.startsWith(".github/") ? `${repository}/${jobWorkflowRef}` : jobWorkflowRef;
}
export {
  matchWorkload
};
