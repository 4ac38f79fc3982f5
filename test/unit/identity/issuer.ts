// An issuer with real RSA keys that signs any text, sound or not.
import { createSign, generateKeyPairSync } from 'node:crypto'
import type { PinnedKey } from '../../../src/identity/pinned-key.ts'

export interface Issuer {
  readonly pin: PinnedKey
  /** Signs header and payload, given as values or as JSON text. */
  sign(payload: object | string, header?: object | string): string
}

export function issuer(kid = 'key-1', bits = 2048): Issuer {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: bits })
  const jwk = publicKey.export({ format: 'jwk' })
  return {
    pin: { kid, n: `${jwk.n}`, e: `${jwk.e}`, thumbprint: `thumbprint of ${kid}` },
    sign(payload, header = headerOf(kid)) {
      const input = [header, payload].map(encode).join('.')
      return `${input}.${createSign('sha256').update(input).sign(privateKey, 'base64url')}`
    },
  }
}

export function headerOf(kid: string): object {
  return { alg: 'RS256', kid, typ: 'JWT', x5t: 'not-used' }
}

export function encode(part: object | string): string {
  return Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url')
}

export const NOW = 1_790_000_000
export const ISSUER = 'https://token.actions.githubusercontent.com'
export const AUDIENCE = `quorate:v1:cut:${'a'.repeat(64)}`

/** The claims of a cut's job as GitHub documents them. */
export function payload(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    iss: ISSUER,
    aud: AUDIENCE,
    sub: 'repo:acme/ledger:environment:production-cut',
    exp: NOW + 240,
    iat: NOW - 60,
    nbf: NOW - 660,
    jti: '6f4762ed-0758-4ccb-808d-ee3af5d723a8',
    actor: 'ada',
    actor_id: '1001',
    environment: 'production-cut',
    event_name: 'workflow_dispatch',
    job_workflow_ref: 'acme/ledger/.github/workflows/cut.yml@refs/heads/main',
    job_workflow_sha: 'b'.repeat(40),
    ref: 'refs/heads/main',
    repository: 'acme/ledger',
    repository_id: '812345678',
    repository_owner: 'acme',
    repository_owner_id: '7712345',
    run_attempt: '1',
    run_id: '9000000001',
    run_number: '17',
    runner_environment: 'github-hosted',
    sha: 'c'.repeat(40),
    ...changes,
  }
}

/** The payload without one claim. */
export function without(claim: string): Record<string, unknown> {
  const { [claim]: _, ...rest } = payload()
  return rest
}
