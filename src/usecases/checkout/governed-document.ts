// What a governed act would do, as the exact bytes that are digested, reviewed and applied.
import canonicalize from 'canonicalize'
import { utcSeconds } from '../../codes/encoding.ts'
import { QuorateError, throwFindings } from '../../codes/error.ts'
import { comparePeople, type RegistryChange } from '../../identity/compare-people.ts'
import { livingPeople } from '../../identity/living-people.ts'
import { assignSeats } from '../../manifest/check/assign-seats.ts'
import { placeholderFindings } from '../../manifest/check/placeholders.ts'
import type { ManifestDocument } from '../../manifest/expand/digest.ts'
import { readPeople } from '../../manifest/read-people.ts'
import { valueOrThrow } from '../../manifest/result.ts'
import type { Database } from '../../postgres/connect.ts'
import type { Gate } from '../../postgres/read-gate.ts'
import { readRegistered } from '../../postgres/registered-people.ts'
import type { Files } from '../../system/files.ts'
import { loadPolicy } from './checkout.ts'
import { PEOPLE_PATH } from './paths.ts'

/** The acts that change the gate itself, and whether somebody names the file that says how. */
const NAMED = { MANIFEST_ACTIVATE: false, REGISTRY_CHANGE: false, KEY_CHANGE: true, PRIVILEGE_APPLY: true } as const
type GovernedAct = keyof typeof NAMED
export const GOVERNED_ACTS = Object.keys(NAMED) as readonly GovernedAct[]

/** Whether an action changes the gate itself. */
export function isGoverned(action: string): action is GovernedAct {
  return Object.hasOwn(NAMED, action)
}

/** Whether its document lies where whoever opens it says; that path is in the packet. */
export function namesDocument(action: string): boolean {
  return isGoverned(action) && NAMED[action]
}

/**
 * The document of an act that these files ask for; `path` is null where its place is always the same.
 * @throws ACTION_NOT_PERMITTED for an act without a document, REGISTRY_UNCHANGED, PERSON_PLACEHOLDER, FILE_MISSING, codes of the manifest family
 */
export async function governedDocument(
  files: Files,
  act: { readonly name: string; readonly path: string | null },
  gate: Gate,
  database: Database,
): Promise<string> {
  if (act.name === 'MANIFEST_ACTIVATE') return (await loadPolicy(files, gate.name)).bytes
  if (act.name === 'REGISTRY_CHANGE') return registryChange(files, gate, database)
  if (namesDocument(act.name) && act.path !== null) return files.readText(act.path)
  throw new QuorateError('ACTION_NOT_PERMITTED', { observed: act.name })
}

async function registryChange(files: Files, gate: Gate, database: Database): Promise<string> {
  const people = valueOrThrow(readPeople(await files.readText(PEOPLE_PATH), PEOPLE_PATH))
  const findings = placeholderFindings(people)
  throwFindings(findings)
  const changes = comparePeople(people.people, await readRegistered(database), gate.policy.custodians)
  if (changes.length === 0) throw new QuorateError('REGISTRY_UNCHANGED', { observed: PEOPLE_PATH })
  return canonicalize({ v: 1, changes }) as string
}

/**
 * Who could change the policy and the registry after an act: the assignment that its proposal brings; null for an act that moves neither.
 * @throws STAFFING_IMPOSSIBLE, STAFFING_UNDECIDED, DB_ANSWER
 */
export async function staffingAfter(
  act: string,
  document: string,
  gate: Gate,
  database: Database,
): Promise<string | null> {
  if (act !== 'MANIFEST_ACTIVATE' && act !== 'REGISTRY_CHANGE') return null
  const isPolicy = act === 'MANIFEST_ACTIVATE'
  const documents = isPolicy ? (JSON.parse(document) as readonly ManifestDocument[]) : gate.policy.documents
  const changes = isPolicy ? [] : (JSON.parse(document) as { changes: readonly RegistryChange[] }).changes
  return assignSeats(documents, livingPeople(await readRegistered(database), utcSeconds(gate.now()), changes))
}
