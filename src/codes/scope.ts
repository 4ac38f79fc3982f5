// What a job must be to prove itself under a scope, as the catalogue spells it: in the policy's documents and in the database's rows alike.
import { made, mapOf, members, orNone, orNull, type Reader, text } from './shape.ts'

/** The claims that a scope expects of a job's token. `environment` null means: the claim is absent. */
export interface Scope {
  readonly environment: string | null
  /** `.github/workflows/cut.yml@refs/heads/main` of the token's own repository, or one of another with that one's name before it. */
  readonly jobWorkflowRef: string
  /** Null where the policy does not pin the workflow's commit. */
  readonly jobWorkflowSha: string | null
  readonly ref: string
  readonly eventName: string
  readonly runnerEnvironment: string
}

/**
 * Claim to exact text, as AUTHORITY_SCOPE and IDENTITY_PROVIDER say it; null for a claim that must be absent. `job_workflow_ref` is
 * `.github/workflows/cut.yml@refs/heads/main` of the token's own repository, or one of another with that one's name before it.
 */
export type ExpectedWorkload = Readonly<Record<string, string | null>>

const claimsMap = mapOf(orNull(text))

/** The exact claims that a scope's document or row expects. */
export const readWorkload: Reader<ExpectedWorkload> = made(members({ claims: claimsMap }), ({ claims }) => claims)

export const readScope: Reader<Scope> = made(
  members({
    claims: members({
      environment: orNone(text),
      job_workflow_ref: text,
      job_workflow_sha: orNone(text),
      ref: text,
      event_name: text,
      runner_environment: text,
    }),
  }),
  ({ claims: scope }) => ({
    environment: scope.environment,
    jobWorkflowRef: scope.job_workflow_ref,
    jobWorkflowSha: scope.job_workflow_sha,
    ref: scope.ref,
    eventName: scope.event_name,
    runnerEnvironment: scope.runner_environment,
  }),
)
