// Keys of permits in a test's ledger: ordered by everybody, made by who has the sealing key, and permits as the gate would have them signed.
import { randomBytes, randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import { sha256 } from '../../src/codes/encoding.ts'
import type { Database } from '../../src/postgres/connect.ts'
import { callJson } from './call-gate.ts'
import { govern, readyGoverned } from './governance.ts'
import type { Ledger } from './ledger.ts'

export const ISSUER = 'https://permits.example.com/production'
export const AUDIENCE = 'sts.amazonaws.com'
export const SUBJECTS = [`ghcr.io/acme/app@sha256:${'b'.repeat(64)}`, `ghcr.io/acme/web@sha256:${'d'.repeat(64)}`]

/** A sealing key, as `openssl rand -hex 32` makes it. */
export const newSeal = () => randomBytes(32).toString('hex')

/** What a KEY_CHANGE calls it by. */
export const sealSha256 = (seal: string) => sha256(`quorate:v1:permit-seal:${seal}`)

/** Carries a KEY_CHANGE of permit keys out, by everybody. */
export async function changePermitKeys(ledger: Ledger, permit: object) {
  return govern(ledger, await readyGoverned(ledger, 'KEY_CHANGE', canonicalize({ permit }) as string))
}

/** The part of a KEY_CHANGE that orders a key. */
export const orderOf = (seal: string, environment = 'production-deploy') => ({
  issuer: ISSUER,
  make: [{ environment, seal_sha256: sealSha256(seal) }],
})

/** A KEY_CHANGE that orders a key. Answers with the sealing key. */
export async function orderPermitKey(ledger: Ledger, environment?: string): Promise<string> {
  const seal = newSeal()
  await changePermitKeys(ledger, orderOf(seal, environment))
  return seal
}

/** What verifiers are told. */
export interface PermitMetadata {
  readonly issuer: string | null
  readonly keys: readonly { readonly kid: string; readonly n: string; readonly seal_sha256: string }[]
  readonly kid?: string
}

/** Makes the ordered key, as the deploy's job does. */
export const makePermitKey = (as: Database, seal: string) =>
  callJson(as, 'quorate.make_permit_key', [seal]) as Promise<PermitMetadata | null>

/** The metadata, as any login reads it. */
export const permitMetadata = (as: Database) =>
  callJson(as, 'quorate.permit_metadata', []) as Promise<PermitMetadata | null>

/** Facts of a run that started a minute ago; any of them replaced. */
export function permitFacts(changes: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const started = Date.now() - 60_000
  return {
    act_id: randomUUID(),
    environment: 'production-deploy',
    action: 'DEPLOY',
    plan: 'app',
    audience: AUDIENCE,
    change: 'Q-7F3K29XA',
    packet_sha256: 'a'.repeat(64),
    subjects: SUBJECTS,
    commit: 'c'.repeat(40),
    repository_id: '812345678',
    run_id: '9000000001',
    run_attempt: '1',
    issued_at: new Date(started).toISOString(),
    expires_at: new Date(started + 900_000).toISOString(),
    ...changes,
  }
}

export interface Signed {
  readonly permit: string
  readonly kid: string
  readonly jti: string
  readonly exp: number
  readonly audience: string
}

/** A permit for these facts, signed as the gate's own functions ask for it. */
export async function signPermit(
  ledger: Ledger,
  seal: string,
  changes?: Readonly<Record<string, unknown>>,
): Promise<Signed> {
  return ledger.value<Signed>(
    `select quorate.sign_permit(jsonb_populate_record(null::qt001_cp.permit_facts, $1::jsonb), l.ledger_id, $2) from qt001_cp.ledger as l`,
    [JSON.stringify(permitFacts(changes)), seal],
  )
}

/** What a permit says. */
export function claimsOf(permit: string): Readonly<Record<string, unknown>> {
  return JSON.parse(Buffer.from(permit.split('.')[1] as string, 'base64url').toString())
}
