// An e-sign as the ledger would hold it, planted row by row, so that exactly one thing about it can be wrong.
import { createHash } from 'node:crypto'
import { sha256 } from '../../src/codes/encoding.ts'
import { audienceOf } from '../../src/codes/statement.ts'
import type { Ledger } from './ledger.ts'
import { DOOR, ID } from './people.ts'
import { humanOf, plant } from './plant.ts'
import { mintToken } from './token.ts'

type Row = Readonly<Record<string, string>>

const insertion = (table: string, row: Row) =>
  `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.values(row).join(', ')})`

/** What differs from an authentic e-sign of a grant. */
export interface EsignChanges {
  readonly authCode?: string
  readonly actor?: string
  readonly key?: 'issuer' | 'rogue'
  /** What the audience is over, in place of packet, class, content and the grant's document. */
  readonly asked?: (honest: readonly string[]) => readonly string[]
  readonly purpose?: 'esign' | 'signoff'
  /** Columns of the stored proof, and of its token, as SQL. */
  readonly proof?: Row
  readonly token?: Row
  /** The archived token, in place of the signed one; null for none. */
  readonly archived?: ((token: string) => string) | null
}

/** Stores an e-sign over a change's grant as it stands; answers with its id. The grant is not touched. */
export async function plantEsign(ledger: Ledger, code: string, changes: EsignChanges = {}): Promise<string> {
  const change = await ledger.change(code)
  const document = await ledger.value<string>(
    'select quorate.grant_document(g) from qt001_cp.governance_build_authorization as g where auth_code = $1',
    [changes.authCode ?? (change.grant?.authCode as string)],
  )
  const honest = [change.packetSha256, 'product_lead', change.packet.plan_digest, sha256(document)]
  const audience = audienceOf({
    purpose: 'esign',
    ledgerId: ledger.gate.ledger.ledgerId,
    subject: change.activationId,
    notAfter: change.notAfter,
    asked: changes.asked?.(honest) ?? honest,
  })
  const actorId = changes.actor ?? ID.product_lead
  const job = { actorId, workflow: 'signoff.yml', environment: DOOR }
  const token = mintToken(ledger.cluster, job, audience, { key: changes.key ?? 'issuer' })
  const [header, payload, signature] = token.split('.') as [string, string, string]
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
  const use = await ledger.value<string>('gen_random_uuid()::text')
  const proof: Row = {
    proof_id: `'${use}'`,
    sort: `'token'`,
    purpose: `'${changes.purpose ?? 'esign'}'`,
    activation_id: `'${change.activationId}'`,
    human_identity_id: `'${await humanOf(ledger, actorId)}'`,
    session_role: `'quorate_door'`,
    audience: `'${audience}'`,
    verified_at: `to_timestamp(${claims.iat + 2})`,
    commit_by: `to_timestamp(${claims.exp})`,
  }
  const spent: Row = {
    proof_id: `'${use}'`,
    iss: `'${claims.iss}'`,
    jti: `'${claims.jti}'`,
    run_id: `'${claims.run_id}'`,
    key_thumbprint: '(select thumbprint from qt001_cp.issuer_key limit 1)',
    signing_input_sha256: `'${createHash('sha256').update(`${header}.${payload}`).digest('hex')}'`,
    signature: `'\\x${Buffer.from(signature, 'base64url').toString('hex')}'`,
    iat: `to_timestamp(${claims.iat})`,
    exp: `to_timestamp(${claims.exp})`,
    claims: `'${JSON.stringify(claims)}'`,
  }
  const archived = changes.archived === null ? null : (changes.archived?.(token) ?? token)
  await plant(
    ledger,
    insertion('qt001_cp.proof', { ...proof, ...changes.proof }),
    insertion('qt001_cp.token_use', { ...spent, ...changes.token }),
    ...(archived === null ? [] : [`insert into qt001_cp.token_archive values ('${use}', '${archived}')`]),
  )
  return use
}
