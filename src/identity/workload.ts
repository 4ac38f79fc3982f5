// Matches a token's claims with the scope the policy gives the workload (ID-5, ID-8): exact values, all at once.
// Must not: decide; the database compares the same claims again.
import type { Code } from '../codes/catalogue/index.ts'
import type { Finding } from '../codes/finding.ts'
import type { WorkloadScope } from '../codes/scope.ts'
import type { TokenClaims } from './read-claims.ts'
import { subjectsOf } from './subject.ts'

/** Every claim that is not the expected one, in a fixed order; empty when the workload is the expected one. */
export function matchWorkload(claims: TokenClaims, scope: WorkloadScope): readonly Finding[] {
  const compared: readonly (readonly [code: Code, expected: string | null, observed: string | null])[] = [
    ['CLAIM_REPOSITORY', scope.repositoryId, claims.repositoryId],
    ['CLAIM_OWNER', scope.ownerId, claims.repositoryOwnerId],
    ['CLAIM_ENVIRONMENT', scope.environment, claims.environment],
    ['CLAIM_WORKFLOW', workflowRef(claims, scope), claims.jobWorkflowRef],
    ['CLAIM_WORKFLOW_SHA', scope.jobWorkflowSha ?? claims.jobWorkflowSha, claims.jobWorkflowSha],
    ['CLAIM_REF', scope.ref, claims.ref],
    ['CLAIM_EVENT', scope.eventName, claims.eventName],
    ['CLAIM_RUNNER', scope.runnerEnvironment, claims.runnerEnvironment],
    ['RERUN_REFUSED', '1', claims.runAttempt],
  ]
  const findings: Finding[] = compared
    .filter(([, expected, observed]) => expected !== observed)
    .map(([code, expected, observed]) => ({ code, expected, observed }))
  const subjects = subjectsOf(claims)
  if (!subjects.includes(claims.sub)) findings.push({ code: 'CLAIM_SUB', expected: subjects, observed: claims.sub })
  return findings
}

/** A repository's name is not its identity (ID-13): whatever it is called now, its own workflow is under that name. */
function workflowRef({ repository }: TokenClaims, { jobWorkflowRef }: WorkloadScope): string {
  return jobWorkflowRef.startsWith('.github/') ? `${repository}/${jobWorkflowRef}` : jobWorkflowRef
}
