// Writes what verifiers fetch: OpenID discovery, the key set, and each key as PEM, as files for any static host (RUN-3).
// Must not: list a key that the database does not list, or write for another issuer than the ledger's.
import { createPublicKey } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { QuorateError } from '../../codes/error.ts'
import type { Database } from '../../postgres/connect.ts'
import { type PermitKeys, readPermitKeys } from '../../postgres/permit-keys.ts'
import type { Verdict } from '../../report/verdict.ts'

const FOLDER = '.well-known'
/** Where they are, below the issuer. */
export const DISCOVERY = `${FOLDER}/openid-configuration`
export const JWKS = `${FOLDER}/jwks.json`
const PEM = `${FOLDER}/permit-keys`

/** The files by their path below the issuer. */
export function metadataFiles(issuer: string, keys: PermitKeys['keys']): ReadonlyMap<string, string> {
  const discovery = {
    issuer,
    jwks_uri: `${issuer}/${JWKS}`,
    response_types_supported: ['id_token'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
    claims_supported: ['iss', 'sub', 'aud', 'jti', 'iat', 'nbf', 'exp'],
  }
  const jwks = keys.map(({ kid, n }) => ({ kty: 'RSA', use: 'sig', alg: 'RS256', kid, n, e: 'AQAB' }))
  const text = (value: object) => `${JSON.stringify(value, null, 2)}\n`
  return new Map([
    [DISCOVERY, text(discovery)],
    [JWKS, text({ keys: jwks })],
    ...jwks.map((key) => {
      const pem = createPublicKey({ key, format: 'jwk' }).export({ type: 'spki', format: 'pem' }) as string
      return [`${PEM}/${key.kid}.pem`, pem] as const
    }),
  ])
}

/** @throws PERMIT_NONE_LISTED, PERMIT_ISSUER_DIFFERS, FILE_UNWRITABLE */
export async function writeMetadata(
  database: Database,
  folder: string,
  { issuer, out }: { readonly issuer: string; readonly out: string },
): Promise<Verdict> {
  const { issuer: own, keys } = await readPermitKeys(database)
  if (keys.length === 0) throw new QuorateError('PERMIT_NONE_LISTED')
  if (issuer !== own) throw new QuorateError('PERMIT_ISSUER_DIFFERS', { expected: own, observed: issuer })
  const to = resolve(folder, out)
  try {
    // A key that is not listed any more must not stay there.
    await rm(join(to, PEM), { recursive: true, force: true })
    await mkdir(join(to, PEM), { recursive: true })
    for (const [name, text] of metadataFiles(issuer, keys)) await writeFile(join(to, name), text)
  } catch (cause) {
    throw new QuorateError('FILE_UNWRITABLE', { observed: out }, { cause })
  }
  return {
    outcome: 'pass',
    mode: 'permit',
    findings: [],
    facts: { issuer, discovery: `${issuer}/${DISCOVERY}`, keys: `${issuer}/${JWKS}`, 'keys as PEM': join(out, PEM) },
    sections: [
      {
        title: 'Keys of permits (kid, environment, since)',
        lines: keys.map(({ kid, environment, since, retired }) => ({
          text: `${kid}  ${environment}  ${since}${retired === null ? '' : `, retired ${retired}`}`,
        })),
      },
    ],
    data: { issuer, keys },
  }
}
