// A packet: what shall happen, exactly, as the canonical bytes whose digest everybody signs (SEAT-1, SEAT-5).
// Must not: take anything about a change from beside its packet; the packet's short code is what people type.
import canonicalize from 'canonicalize'
import { CHANGE_CODE } from './change-code.ts'
import { type Sha256, sha256 } from './encoding.ts'

/** What was given when the change was opened and is in no checkout: what is deployed, and whom the permit is for. */
export interface Given {
  /** `name@sha256:…`, sorted. */
  readonly subjects: readonly string[]
  readonly audience?: string
}

/** The members of a packet, under the names that they have in its bytes. */
export interface Packet {
  readonly v: '1'
  readonly ledger_id: string
  readonly activation_id: string
  readonly activation_number: string
  readonly repository_id: string
  readonly environment: string
  readonly action: string
  readonly scope: string
  /** The login that carries it out. */
  readonly executor: string
  readonly action_set: readonly string[]
  readonly manifest_digest: string
  readonly schema_digest: string
  /** RFC 3339, UTC, whole seconds. */
  readonly not_after: string
  /** Of a verify, the code of its cut. */
  readonly parent: string | null
  /** The commit that its content was opened at. */
  readonly commit: string
  readonly carrier: string
  readonly plan_id: string
  readonly plan_revision: string
  /** The content's digest: of the plan document, or of what a governed act would do. */
  readonly plan_digest: string
  readonly rollback_plan_ref: string
  /** Of an act whose document has no place of its own, its path. */
  readonly document: string | null
  /** Of a compensation only: the code of the change whose failed verify it answers. */
  readonly compensates?: string
  /** Of a run only. */
  readonly given?: Given
  /** Of documents and their verify only: the version of the rule by which units get addresses, bodies and hashes (LAN-2). */
  readonly unit_rule?: string
}

const SHA256 = /^[0-9a-f]{64}$/
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const NAME = /^[^\p{Cc}]{1,255}$/u
/** A path below `manifests/`, without a part that begins with a dot. The same form as in `quorate.require_request`. */
export const DOCUMENT_PATH = /^manifests(\/[A-Za-z0-9_-][A-Za-z0-9._-]*){1,20}$/

/** The form of each member that is a text. */
const FORMS = {
  v: /^1$/,
  ledger_id: UUID,
  activation_id: UUID,
  activation_number: /^[1-9]\d{0,18}$/,
  repository_id: /^[1-9]\d{0,18}$/,
  environment: NAME,
  action: /^[A-Z][A-Z_]{0,62}$/,
  scope: NAME,
  executor: NAME,
  manifest_digest: SHA256,
  schema_digest: SHA256,
  not_after: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
  commit: /^[0-9a-f]{40}([0-9a-f]{24})?$/,
  carrier: NAME,
  plan_id: NAME,
  plan_revision: NAME,
  plan_digest: SHA256,
  rollback_plan_ref: NAME,
} as const satisfies Partial<Record<keyof Packet, RegExp>>
/** What is deployed: a name and the digest of its bytes. The same form as in `quorate.run_given`. */
export const SUBJECT = /^[A-Za-z0-9][A-Za-z0-9._/:-]{0,254}@sha256:[0-9a-f]{64}$/
const AUDIENCE = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,254}$/
const MAYBE = { parent: CHANGE_CODE, document: DOCUMENT_PATH } as const
/** Members that only some kinds of change have. */
const OPTIONAL = { compensates: CHANGE_CODE, unit_rule: /^[1-9]\d{0,3}$/ } as const

/** Parses a packet's bytes; null when they are not exactly what the gate writes: every member, no unknown one, canonical. */
export function parsePacket(text: string): Packet | null {
  let value: Record<string, unknown> | null
  try {
    value = JSON.parse(text) as Record<string, unknown> | null
    if (value === null || typeof value !== 'object' || canonicalize(value) !== text) return null
  } catch {
    return null
  }
  const optional = Object.entries(OPTIONAL).filter(([name]) => Object.hasOwn(value, name))
  const given = Object.hasOwn(value, 'given') ? ['given'] : []
  const names = [
    ...Object.keys(FORMS),
    ...Object.keys(MAYBE),
    'action_set',
    ...optional.map(([name]) => name),
    ...given,
  ]
  const isWhole =
    Object.keys(value).length === names.length &&
    Object.entries(FORMS).every(([name, form]) => isText(value[name], form)) &&
    Object.entries(MAYBE).every(([name, form]) => value[name] === null || isText(value[name], form)) &&
    optional.every(([name, form]) => isText(value[name], form)) &&
    given.every((name) => isGiven(value[name])) &&
    Array.isArray(value.action_set) &&
    value.action_set.length > 0 &&
    value.action_set.every((action) => isText(action, FORMS.action))
  return isWhole ? (value as unknown as Packet) : null
}

function isGiven(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { subjects, audience = 'none', ...others } = value as Record<string, unknown>
  return (
    Object.keys(others).length === 0 &&
    isText(audience, AUDIENCE) &&
    Array.isArray(subjects) &&
    subjects.every((subject) => isText(subject, SUBJECT))
  )
}

function isText(value: unknown, form: RegExp): boolean {
  return typeof value === 'string' && form.test(value)
}

/** The code that people type for a packet: Crockford's base32 of the first 40 bits of its digest. Twin: `quorate.short_code`. */
export function shortCode(packetSha256: string): string {
  const bits = BigInt(`0x${packetSha256.slice(0, 10)}`)
  const letters = Array.from({ length: 8 }, (_, index) => Number((bits >> BigInt(5 * (7 - index))) & 31n))
  return `Q-${letters.map((letter) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[letter]).join('')}`
}

/** What somebody says about a change beside its packet. */
export interface Beside {
  readonly packetSha256: string
  /** As it was typed, folded (`foldCode`), and as it was answered: each is the packet's own. */
  readonly codes: readonly string[]
  readonly ledgerId: string
  readonly activationId: string
  readonly action: string
  readonly notAfter: string
  readonly parent: string | null
  readonly compensates: string | null
}

/** A packet's parsed members and digest, or the names of what does not fit it. */
export function readPacket(
  text: string,
  beside: Beside,
): { readonly packet: Packet; readonly sha256: Sha256 } | readonly string[] {
  const digest = sha256(text)
  const packet = parsePacket(text)
  if (packet === null) return ['packet']
  const fits: Readonly<Record<string, boolean>> = {
    packet_sha256: beside.packetSha256 === digest,
    code: beside.codes.every((code) => code === shortCode(digest)),
    ledger_id: beside.ledgerId === packet.ledger_id,
    activation_id: beside.activationId === packet.activation_id,
    action: beside.action === packet.action && packet.action_set.length === 1 && packet.action_set[0] === packet.action,
    not_after: beside.notAfter === packet.not_after,
    parent: beside.parent === packet.parent,
    compensates: beside.compensates === (packet.compensates ?? null),
  }
  const wrong = Object.keys(fits).filter((name) => !fits[name])
  return wrong.length > 0 ? wrong : { packet, sha256: digest }
}

/** The members of a packet that the scope of its grant repeats. */
const GRANT_SCOPE = [
  'action_set',
  'carrier',
  'environment',
  'executor',
  'manifest_digest',
  'plan_id',
  'plan_revision',
  'schema_digest',
] as const satisfies readonly (keyof Packet)[]

/** What the grant of a change is, byte for byte: the gate makes it of the packet and never changes it. Twin: `quorate.grant_document`. */
export function grantDocument(packet: Packet, code: string): string {
  return canonicalize({
    auth_code: `G-${code.slice(2)}`,
    expires_at: packet.not_after,
    request_ref: `R-${code.slice(2)}`,
    requires_sovereign_esign: true,
    rollback_plan_ref: packet.rollback_plan_ref,
    scope: Object.fromEntries(GRANT_SCOPE.map((name) => [name, packet[name]])),
  }) as string
}
