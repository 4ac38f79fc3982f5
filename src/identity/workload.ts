// Matches a token's claims with those that the policy expects of the workload (ID-5, ID-8): exact texts, all at once.
// Must not: decide; the database compares the same claims again.
import type { Finding } from '../codes/finding.ts'
import type { TokenClaims } from './read-claims.ts'
import { subjectsOf } from './subject.ts'

/**
 * Claim to exact text, as AUTHORITY_SCOPE and IDENTITY_PROVIDER say it; null for a claim that must be absent. `job_workflow_ref` is
 * `.github/workflows/cut.yml@refs/heads/main` of the token's own repository, or one of another with that one's name before it.
 */
export type ExpectedWorkload = Readonly<Record<string, string | null>>

interface Compared {
  readonly code: string
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

/** The claims of a workload, as the documents of its provider and its scope name them. */
export function expectedOf(provider: Spec, { claims }: Spec): ExpectedWorkload {
  return {
    repository_id: textOrNull(provider.repository_id),
    repository_owner_id: textOrNull(provider.owner_id),
    ...Object.fromEntries(Object.entries(claims ?? {}).map(([claim, value]) => [claim, textOrNull(value)])),
  }
}

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
  findings.push(...unknown.toSorted().map((claim) => ({ code: 'CLAIM_UNKNOWN', expected: claim })))
  const subjects = subjectsOf(claims)
  if (!subjects.includes(claims.sub)) findings.push({ code: 'CLAIM_SUB', expected: subjects, observed: claims.sub })
  return findings
}

type Spec = Readonly<Record<string, unknown>>

/** As the database reads a document's member: what is no text is written as one, and never equal to a claim. */
function textOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value)
}

/** A repository's name is not its identity (ID-13): whatever it is called now, its own workflow is under that name. */
function workflowNow({ repository }: TokenClaims, workflow: string | null): string | null {
  return workflow?.startsWith('.github/') ? `${repository}/${workflow}` : workflow
}
