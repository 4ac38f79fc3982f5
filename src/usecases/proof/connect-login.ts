// Connects as a login at the address that the policy of the checkout names: the only way to the database after genesis (PRV-10).
// Must not: take an address from a variable, or from what a database says.

import { certificatesOf } from '../../checkout/certificates.ts'
import { loadPolicy } from '../../checkout/load.ts'
import { QuorateError } from '../../codes/error.ts'
import { addressIn, type Server } from '../../manifest/address.ts'
import type { ExpandedSet, ManifestDocument } from '../../manifest/expand/digest.ts'
import { type ConnectPatience, connectPrimary, type Database, IN_LINE } from '../../postgres/connect.ts'
import {
  type DatabaseSettings,
  databaseSettings,
  type Login,
  type ReviewedAddress,
  type Variables,
} from '../../settings/settings.ts'
import type { Files } from '../../system/files.ts'

/** Whose policy says where the database is; `via` is a tunnel to it. */
export interface Reviewed {
  readonly env: Variables
  /** The checkout's. */
  readonly files: Files
  /** The policy's name. */
  readonly environment: string
  readonly via: Server | null
  /** The policy, where it was read already. */
  readonly policy?: ExpandedSet
}

/**
 * Waits in line for a connection.
 * @throws FILE_MISSING and codes of the manifest family, and as `loginSettings` and `connectPrimary`
 */
export async function connectLogin(
  reviewed: Reviewed,
  login: Login,
  patience: ConnectPatience = IN_LINE,
): Promise<Database> {
  return connectPrimary(await loginSettings(reviewed, login), undefined, patience)
}

/** @throws FILE_MISSING and codes of the manifest family, and as `databaseSettings` */
export async function loginSettings(reviewed: Reviewed, login: Login): Promise<DatabaseSettings> {
  const { env, files, environment, via, policy } = reviewed
  const { documents } = policy ?? (await loadPolicy(files, environment))
  return databaseSettings(env, login, await addressOf(files, documents), via)
}

/** The address with its authority's certificates read. @throws DATABASE_AUTHORITY_MISSING */
export async function addressOf(files: Files, documents: readonly ManifestDocument[]): Promise<ReviewedAddress> {
  const address = addressIn(documents)
  if (address === null) throw new QuorateError('INTERNAL', { expected: 'database' })
  const { servers, name, authority } = address
  return { servers, name, ca: authority === null ? null : await certificatesOf(files, authority) }
}
