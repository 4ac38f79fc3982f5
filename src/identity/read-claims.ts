// The claims of a token whose signature holds (ID-1, ID-3): issuer, audience, time and form, all faults at once.
// Must not: decide whether the claims fit a policy; that is workload.ts for the message and SQL for the decision.
import { throwFindings } from '../codes/error.ts'
import type { Finding, Seen } from '../codes/finding.ts'
import { type Json, JsonNumber, type JsonObject } from './parse-json.ts'

/** The claims Quorate uses. Ids and counters are decimal strings, times are seconds since 1970. */
export interface TokenClaims {
  readonly issuer: string
  readonly audience: string
  readonly expiresAt: number
  readonly notBefore: number
  readonly issuedAt: number
  readonly jti: string
  readonly sub: string
  readonly actorId: string
  readonly repository: string
  readonly repositoryId: string
  readonly repositoryOwner: string
  readonly repositoryOwnerId: string
  /** Absent, and so null, in a job without an environment. */
  readonly environment: string | null
  readonly jobWorkflowRef: string
  readonly jobWorkflowSha: string
  readonly ref: string
  readonly sha: string
  readonly eventName: string
  readonly runnerEnvironment: string
  readonly runId: string
  readonly runAttempt: string
}

/** What issuer, audience and time the claims must have; `now` in seconds since 1970, fractions allowed. */
export interface ExpectedClaims {
  readonly issuer: string
  readonly audience: string
  readonly now: number
}

const MAX_LIFETIME = 3600
const TIME = /^[1-9]\d{0,9}$/
const FORMS = {
  id: { pattern: /^[1-9]\d{0,18}$/, words: 'a decimal number as a string' },
  commit: { pattern: /^[0-9a-f]{40}([0-9a-f]{24})?$/, words: 'a commit in lower-case hexadecimal' },
  name: { pattern: /^[A-Za-z0-9._-]{1,128}$/, words: 'an account name' },
  path: { pattern: /^[A-Za-z0-9._-]{1,128}\/[A-Za-z0-9._-]{1,128}$/, words: 'owner/repository' },
  token: { pattern: /^[!-~]{1,255}$/, words: '1 to 255 printable ASCII characters' },
  flag: { pattern: /^(true|false)$/, words: '"true" or "false"' },
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
  text: { pattern: /^[^\u0000-\u001f\u007f]+$/, words: '1 to 1024 bytes without control characters' },
} as const
const CLAIMS = {
  jti: 'token',
  sub: 'text',
  actor_id: 'id',
  repository: 'path',
  repository_id: 'id',
  repository_owner: 'name',
  repository_owner_id: 'id',
  environment: 'text',
  job_workflow_ref: 'text',
  job_workflow_sha: 'commit',
  ref: 'text',
  sha: 'commit',
  event_name: 'text',
  runner_environment: 'text',
  run_id: 'id',
  run_attempt: 'id',
  ref_protected: 'flag',
} as const satisfies Record<string, keyof typeof FORMS>
type Claim = keyof typeof CLAIMS
const OPTIONAL: readonly Claim[] = ['environment', 'ref_protected']

/**
 * Reads the claims and refuses all that is wrong with them together; findings come in this order:
 * `iss` and `aud` are strings equal to the expected (an array of audiences is refused); `exp`, `nbf`, `iat` are
 * integers of at most ten digits without sign, point or exponent; and where all three are there: `exp − iat` ≤ 3600,
 * `now < exp`, `nbf ≤ now` and `iat ≤ now` (no tolerance); every claim but `environment` and `ref_protected` is present; every claim
 * present has its form. A claim that is JSON null is present.
 *
 * @throws TOKEN_ISSUER, TOKEN_AUDIENCE, TOKEN_TIME_MISSING, TOKEN_LIFETIME, TOKEN_EXPIRED, TOKEN_NOT_YET_VALID,
 *   TOKEN_CLAIM_MISSING, TOKEN_CLAIM_TYPE: the first as the error's code, all as its findings
 */
export function readClaims(payload: JsonObject, expected: ExpectedClaims): TokenClaims {
  const findings: Finding[] = []
  for (const [name, code, value] of [
    ['iss', 'TOKEN_ISSUER', expected.issuer],
    ['aud', 'TOKEN_AUDIENCE', expected.audience],
  ] as const) {
    if (payload.get(name) !== value) findings.push({ code, expected: value, observed: seen(payload.get(name)) })
  }
  const [exp, nbf, iat] = (['exp', 'nbf', 'iat'] as const).map((name) => {
    const time = readTime(payload.get(name))
    if (time === null) {
      findings.push({ code: 'TOKEN_TIME_MISSING', expected: name, observed: seen(payload.get(name)) })
    }
    return time
  }) as [number | null, number | null, number | null]
  if (exp !== null && nbf !== null && iat !== null) findings.push(...checkTimes(exp, nbf, iat, expected.now))

  const names = Object.keys(CLAIMS) as Claim[]
  for (const name of names) {
    if (!OPTIONAL.includes(name) && !payload.has(name)) findings.push({ code: 'TOKEN_CLAIM_MISSING', expected: name })
  }
  for (const name of names) {
    const value = payload.get(name)
    const form = FORMS[CLAIMS[name]]
    if (
      value !== undefined &&
      !(typeof value === 'string' && form.pattern.test(value) && Buffer.byteLength(value) <= 1024)
    ) {
      findings.push({ code: 'TOKEN_CLAIM_TYPE', expected: { [name]: form.words }, observed: seen(value) })
    }
  }
  throwFindings(findings)

  const claim = (name: Claim): string => payload.get(name) as string
  return {
    issuer: expected.issuer,
    audience: expected.audience,
    expiresAt: exp as number,
    notBefore: nbf as number,
    issuedAt: iat as number,
    jti: claim('jti'),
    sub: claim('sub'),
    actorId: claim('actor_id'),
    repository: claim('repository'),
    repositoryId: claim('repository_id'),
    repositoryOwner: claim('repository_owner'),
    repositoryOwnerId: claim('repository_owner_id'),
    environment: payload.has('environment') ? claim('environment') : null,
    jobWorkflowRef: claim('job_workflow_ref'),
    jobWorkflowSha: claim('job_workflow_sha'),
    ref: claim('ref'),
    sha: claim('sha'),
    eventName: claim('event_name'),
    runnerEnvironment: claim('runner_environment'),
    runId: claim('run_id'),
    runAttempt: claim('run_attempt'),
  }
}

function readTime(value: Json | undefined): number | null {
  return value instanceof JsonNumber && TIME.test(value.literal) ? Number(value.literal) : null
}

function checkTimes(exp: number, nbf: number, iat: number, now: number): Finding[] {
  const findings: Finding[] = []
  if (exp - iat > MAX_LIFETIME) findings.push({ code: 'TOKEN_LIFETIME', expected: MAX_LIFETIME, observed: exp - iat })
  if (now >= exp) findings.push({ code: 'TOKEN_EXPIRED', expected: exp, observed: now })
  const valid = Math.max(nbf, iat)
  if (now < valid) findings.push({ code: 'TOKEN_NOT_YET_VALID', expected: valid, observed: now })
  return findings
}

/** A claim as a finding shows it: short, and never a whole structure. */
function seen(value: Json | undefined): Seen {
  if (value === undefined) return null
  if (typeof value === 'string') return value.length > 256 ? `${value.slice(0, 256)}…` : value
  if (value instanceof JsonNumber) return value.literal
  if (value === null || typeof value === 'boolean') return value
  return value instanceof Map ? 'an object' : 'an array'
}
