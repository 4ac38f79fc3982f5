// What the openings of the changes of the gate itself have in common.
import { utcSeconds } from '../../codes/encoding.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Packet } from '../../codes/packet.ts'
import type { RegisteredPerson, RegistryChange } from '../../identity/compare-people.ts'
import { livingPeople } from '../../identity/living-people.ts'
import { assignSeats } from '../../manifest/check/assign-seats.ts'
import type { ManifestDocument } from '../../manifest/expand/digest.ts'
import type { Gate } from '../../postgres/read-gate.ts'
import { type Asked, type KindSource, type Opening, requireAsked } from '../kind.ts'

/** An opening of a change of the gate itself, whose way back is always the same. */
export function governedOpening(content: string, fields: Readonly<Record<string, string>>): Opening {
  return { content, fields: { ...fields, rollback_plan_ref: 'docs/rollback.md' } }
}

/**
 * Who could change the policy and the registry afterwards: an assignment of living people to their seats, which the database checks.
 * @throws STAFFING_IMPOSSIBLE, STAFFING_UNDECIDED
 */
export function staffingOf(
  policy: readonly ManifestDocument[],
  registered: readonly RegisteredPerson[],
  changes: readonly RegistryChange[],
  gate: Gate,
): string {
  return assignSeats(policy, livingPeople(registered, utcSeconds(gate.now()), changes))
}

/** The path goes into the packet: whoever signs reads the very same file, from a checkout of their own. @throws USAGE, FILE_MISSING */
export async function openNamedDocument({ files }: KindSource, asked: Asked): Promise<Opening> {
  const path = requireAsked(asked, 'document')
  return governedOpening(await files.readText(path), { document: path })
}

/** @throws ACTION_NOT_PERMITTED where the packet names no file, FILE_MISSING */
export async function namedDocument({ files }: KindSource, packet: Packet): Promise<string> {
  if (packet.document === null) throw new QuorateError('ACTION_NOT_PERMITTED', { observed: packet.action })
  return files.readText(packet.document)
}
