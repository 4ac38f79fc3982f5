// Tokens as GitHub would sign them for the sample's workflows; any member can be changed or left out.
import { createPrivateKey, randomUUID, sign } from 'node:crypto'
import type { Cluster } from './cluster.ts'

/** A job that asks for a token. */
export interface TestJob {
  /** GitHub's numeric user id. */
  readonly actorId: string
  /** File name of the workflow. */
  readonly workflow: string
  readonly environment: string | null
  readonly runId?: string
}

/** What differs from the honest token; null leaves a member out. */
export interface TokenChanges {
  readonly claims?: Readonly<Record<string, unknown>>
  readonly header?: Readonly<Record<string, unknown>>
  readonly key?: 'issuer' | 'rogue'
}

/** The honest claims of a job, for an audience. */
export function claimsOf(job: TestJob, audience: string): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1000)
  const workflow = `acme/ledger/.github/workflows/${job.workflow}@refs/heads/main`
  return {
    jti: randomUUID(),
    aud: audience,
    iss: 'https://token.actions.githubusercontent.com',
    sub: `repo:acme/ledger:${job.environment === null ? 'ref:refs/heads/main' : `environment:${job.environment}`}`,
    iat: now - 1,
    nbf: now - 600,
    exp: now + 300,
    actor: `user-${job.actorId}`,
    actor_id: job.actorId,
    repository: 'acme/ledger',
    repository_id: '812345678',
    repository_owner: 'acme',
    repository_owner_id: '7712345',
    ref: 'refs/heads/main',
    sha: 'c'.repeat(40),
    ref_protected: 'true',
    run_id: job.runId ?? '9000000001',
    run_attempt: '1',
    run_number: '1',
    event_name: 'workflow_dispatch',
    job_workflow_ref: workflow,
    job_workflow_sha: 'c'.repeat(40),
    runner_environment: 'github-hosted',
    ...(job.environment === null ? {} : { environment: job.environment }),
  }
}

/** A signed token. */
export function mintToken(cluster: Cluster, job: TestJob, audience: string, changes: TokenChanges = {}): string {
  const key = cluster.keys[changes.key ?? 'issuer']
  const header = { alg: 'RS256', typ: 'JWT', kid: key.kid, x5t: key.x5t }
  return signParts(
    cluster,
    { ...header, ...changes.header },
    { ...claimsOf(job, audience), ...changes.claims },
    changes.key,
  )
}

/** Signs any header and payload, given as values (null members are left out) or as JSON text. */
export function signParts(
  cluster: Cluster,
  header: object | string,
  payload: object | string,
  key: 'issuer' | 'rogue' = 'issuer',
): string {
  const encode = (part: object | string) =>
    Buffer.from(typeof part === 'string' ? part : json(part)).toString('base64url')
  const input = `${encode(header)}.${encode(payload)}`
  return `${input}.${sign('sha256', Buffer.from(input), createPrivateKey(cluster.keys[key].pem)).toString('base64url')}`
}

function json(members: object): string {
  return JSON.stringify(Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null)))
}
