// The issuer's documents, as GitHub publishes them; served from loopback whatever the issuer claim says.
import type { JSONWebKeySet } from 'jose'
import type { IssuerKeys } from './keys.ts'

/** Paths of the issuer on the emulator. */
export const oidcPaths = { discovery: '/.well-known/openid-configuration', jwks: '/.well-known/jwks' } as const

/** The key set: the rogue key is not in it. */
export function keySet(keys: IssuerKeys): JSONWebKeySet {
  return { keys: [keys.issuer.jwk] }
}

/** The discovery document; `origin` is where the emulator listens. */
export function discovery(issuer: string, origin: string): Record<string, unknown> {
  return {
    issuer,
    jwks_uri: `${origin}${oidcPaths.jwks}`,
    subject_types_supported: ['public', 'pairwise'],
    response_types_supported: ['id_token'],
    claims_supported: ['sub', 'aud', 'exp', 'iat', 'iss', 'jti', 'nbf', ...claimNames],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
  }
}

const claimNames = [
  ...['ref', 'sha', 'repository', 'repository_id', 'repository_owner', 'repository_owner_id', 'repository_visibility'],
  ...['run_id', 'run_number', 'run_attempt', 'check_run_id', 'actor', 'actor_id', 'workflow', 'workflow_ref'],
  ...['workflow_sha', 'head_ref', 'base_ref', 'event_name', 'ref_type', 'ref_protected', 'environment'],
  ...['job_workflow_ref', 'job_workflow_sha', 'runner_environment', 'enterprise', 'enterprise_id'],
]
