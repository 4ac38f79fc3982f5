// Initialises a ledger, once: policy, people and the issuer's keys in one call by the migrator (MAN-7).
import canonicalize from 'canonicalize'
import { policyPath } from '../../checkout/paths.ts'
import { fetchKeySet } from '../../ci/github/fetch-key-set.ts'
import { sha256 } from '../../codes/encoding.ts'
import { throwFindings } from '../../codes/error.ts'
import type { PinnedKey } from '../../identity/pinned-key.ts'
import { assignSeats } from '../../manifest/check/assign-seats.ts'
import { checkPeople } from '../../manifest/check/people.ts'
import { placeholderFindings } from '../../manifest/check/placeholders.ts'
import { expandEnvironment } from '../../manifest/expand/expand.ts'
import { readEnvironment } from '../../manifest/read-environment.ts'
import { readPeople } from '../../manifest/read-people.ts'
import { valueOrThrow } from '../../manifest/result.ts'
import { callGate } from '../../postgres/call.ts'
import type { Database } from '../../postgres/connect.ts'
import { readGate } from '../../postgres/read-gate.ts'
import type { Verdict } from '../../report/verdict.ts'
import { atShell, readText } from '../../system/files.ts'
import { genesisSteps } from '../change/genesis-words.ts'
import { answerVerdict } from '../door/door-verdict.ts'
import { readKeySet } from '../door/keys.ts'

/** What a ledger begins with. */
export interface GenesisFiles {
  readonly folder: string
  readonly environment: string
  /** Relative to the folder. */
  readonly people: string
  readonly keys: readonly PinnedKey[]
}

/** @throws every code of the manifest family, GENESIS_DONE, SESSION_ROLE_MISMATCH, KEY_WEAK, CLASS_UNKNOWN, CUSTODIAN_MISSING, STAFFING_UNPROVEN */
export async function genesis(database: Database, files: GenesisFiles): Promise<Verdict> {
  const path = policyPath(files.environment)
  const environment = valueOrThrow(readEnvironment(await readText(files.folder, path), path))
  const people = valueOrThrow(readPeople(await readText(files.folder, files.people), files.people))
  const findings = [...checkPeople(people, environment), ...placeholderFindings(people)]
  throwFindings(findings)
  const policy = expandEnvironment(environment)
  const living = people.people.map(({ id, roles }) => ({ subjectSha256: sha256(id), roles: new Set(roles) }))
  const text = canonicalize({
    v: 1,
    environment: environment.name,
    policy: policy.bytes,
    staffing: assignSeats(policy.documents, living),
    people: people.people.map(({ id, roles, validUntil }) => ({ id, roles, valid_until: `${validUntil}T00:00:00Z` })),
    keys: files.keys.map(({ kid, n, e }) => ({ kid, n, e })),
  }) as string
  const told = answerVerdict('genesis', await callGate(database, 'quorate.genesis', [text]), people)
  // Of a duo both have to confirm it before anything passes.
  const next = genesisSteps(await readGate(database), people)
  return next.length === 0 ? told : { ...told, next }
}

/** The key set as a file holds it, or as its issuer publishes it. @throws FILE_MISSING, KEYS_UNREACHABLE */
function keySetText(folder: string, jwks: string): Promise<string> {
  if (/^https?:/.test(jwks)) return fetchKeySet(jwks)
  const asked = atShell(folder, jwks)
  return readText(asked.folder, asked.paths[0])
}

/** The command's form: the key set comes from a file or an address. @throws KEYS_MALFORMED, KEYS_UNREACHABLE and as `genesis` */
export async function genesisFromFiles(
  database: Database,
  folder: string,
  options: { readonly jwks: string; readonly environment: string; readonly people: string },
): Promise<Verdict> {
  const keys = readKeySet(await keySetText(folder, options.jwks), options.jwks)
  return genesis(database, { folder, environment: options.environment, people: options.people, keys })
}
