// Matches a token's claims with those that the policy expects of the workload (ID-5, ID-8): exact texts, all at once.
// Must not: decide; the database compares the same claims again.
import type { Code } from '../codes/catalogue/index.ts'
import type { Finding } from '../codes/finding.ts'
import type { ExpectedWorkload } from '../codes/scope.ts'
import type { TokenClaims } from './read-claims.ts'
import { subjectsOf } from './subject.ts'

interface Compared {
  readonly code: Code
  readonly member: keyof TokenClaims
  /** Not asked for where nobody expects it. */
  readonly isOptional?: true
}

/** The claims that say which workload a token is of, in the order in which differences are told. */
const COMPARED = {
  repository_id: { code: 'CLAIM_REPOSITORY', member: 'repositoryId' },
  repository_owner_id: { code: 'CLAIM_OWNER', member: 'repositoryOwnerId' },
  environment: { code: 'CLAIM_ENVIRONMENT', member: 'environment' },
  job_workflow_ref: { code: 'CLAIM_WORKFLOW', member: 'jobWorkflowRef' },
  job_workflow_sha: { code: 'CLAIM_WORKFLOW_SHA', member: 'jobWorkflowSha', isOptional: true },
  ref: { code: 'CLAIM_REF', member: 'ref' },
  event_name: { code: 'CLAIM_EVENT', member: 'eventName' },
  runner_environment: { code: 'CLAIM_RUNNER', member: 'runnerEnvironment' },
  run_attempt: { code: 'RERUN_REFUSED', member: 'runAttempt' },
} as const satisfies Readonly<Record<string, Compared>>

/** Every claim that is not the expected one, in a fixed order; empty when the workload is the expected one. */
export function matchWorkload(claims: TokenClaims, workload: ExpectedWorkload): readonly Finding[] {
  const expected: ExpectedWorkload = {
    ...workload,
    run_attempt: '1',
    job_workflow_ref: workflowNow(claims, workload.job_workflow_ref ?? null),
  }
  const findings: Finding[] = Object.entries<Compared>(COMPARED)
    .map(([claim, { code, member, isOptional }]) => ({
      ...{ code, expected: expected[claim] ?? null, observed: claims[member] ?? null },
      isAsked: isOptional === undefined || (expected[claim] ?? null) !== null,
    }))
    .filter(({ expected, observed, isAsked }) => isAsked && expected !== observed)
    .map(({ code, expected, observed }) => ({ code, expected, observed }))
  // What nothing here compares would be asked for in vain.
  const unknown = Object.keys(expected).filter((claim) => !Object.hasOwn(COMPARED, claim))
  findings.push(...unknown.toSorted().map((claim): Finding => ({ code: 'CLAIM_UNKNOWN', expected: claim })))
  const subjects = subjectsOf(claims)
  if (!subjects.includes(claims.sub)) findings.push({ code: 'CLAIM_SUB', expected: subjects, observed: claims.sub })
  return findings
}

/** A repository's name is not its identity (ID-13): whatever it is called now, its own workflow is under that name. */
function workflowNow({ repository }: TokenClaims, workflow: string | null): string | null {
  return workflow?.startsWith('.github/') ? `${repository}/${workflow}` : workflow
}
