// The keys of permits, as the database lists them for verifiers, and the call that makes one (RUN-3).

import { sha256 } from '../codes/encoding.ts'
import { listOf, members, orNull, type Read, text } from '../codes/shape.ts'
import type { Secret } from '../settings/secret.ts'
import { call } from './call.ts'
import type { Database } from './connect.ts'

const listed = {
  issuer: orNull(text),
  keys: listOf(
    members({ kid: text, n: text, environment: text, seal_sha256: text, since: text, retired: orNull(text) }),
  ),
} as const
const metadata = members(listed)
const made = members({ ...listed, kid: text })

/** What verifiers are told. */
export type PermitKeys = Read<typeof metadata>

/** What is known of a sealing key. */
export function sealSha256(seal: Secret): string {
  return sha256(`quorate:v1:permit-seal:${seal.reveal()}`)
}

/** The keys that are listed now. @throws as `call` */
export function readPermitKeys(database: Database): Promise<PermitKeys> {
  return call(database, 'quorate.permit_metadata', [], metadata)
}

/** Lets the database make the pair that was ordered for this sealing key. @throws PERMIT_KEY_UNKNOWN, PERMIT_KEY_MADE, and others of the family */
export function makePermitKey(database: Database, seal: Secret): Promise<Read<typeof made>> {
  return call(database, 'quorate.make_permit_key', [seal.reveal()], made)
}
