// What a change waits for: its seats, request and grant, as anybody with a login may read them.
import { peopleBeside } from '../../checkout/people-file.ts'
import { isOf } from '../../codes/finding.ts'
import type { Database } from '../../postgres/connect.ts'
import type { Change } from '../../postgres/read-change.ts'
import { readGate } from '../../postgres/read-gate.ts'
import type { Verdict } from '../../report/verdict.ts'
import { factTexts, keysText, ledgerFacts } from './answer-facts.ts'
import { changeSeats, readExplained } from './change-seats.ts'
import { driftOf } from './drift.ts'
import { treeOf } from './explanation.ts'
import { filedSections } from './filed-sections.ts'
import { restsOn } from './workflow-trust.ts'

/** `pass` says that the status was read, not that the change may run. @throws CHANGE_UNKNOWN, PACKET_FORGED */
export async function status(database: Database, code: string, folder: string): Promise<Verdict> {
  const gate = await readGate(database)
  const people = await peopleBeside(folder, gate.name)
  const { change, explained } = await readExplained(database, code)
  const facts = factTexts({
    action: change.action,
    status: stateOf(change),
    'not after': change.notAfter,
    request: change.request && `${change.request.code} ${change.request.status}`,
    grant: change.grant && `${change.grant.authCode} ${change.grant.status}`,
    entry: change.entry,
    parent: change.parent,
    'verify change': change.successor,
    packet: change.packetSha256,
    commit: change.packet.commit,
    plan: `${change.packet.plan_id} ${change.packet.plan_revision}`,
    'rests on a compromised key': change.fell.map((seat) => `${seat.class} ${seat.ordinal}`).join(', ') || null,
    'last outcome': change.last && `${change.last.phase}: ${change.last.outcome ?? 'running'}`,
    ...restsOn(gate),
    ...ledgerFacts(gate.ledger),
    keys: keysText(gate.keys),
  })
  const seats = await changeSeats(gate, change, explained, people)
  // What a cut waits for is its verify.
  const verify = change.successor === null ? null : await readExplained(database, change.successor)
  const { next, awaits } = verify === null ? seats : await changeSeats(gate, verify.change, verify.explained, people)
  return {
    outcome: 'pass',
    mode: 'status',
    change: change.code,
    findings: [],
    ...seats,
    ...(explained && { checks: treeOf(explained, change, people) }),
    next,
    // Other codes explain themselves; of these nobody would know which object they are about.
    notes: [...gate.moved, ...driftOf(awaits)],
    ...(await filedSections(database, gate, change, folder)),
    facts,
  }
}

/** The state of a change in words. */
export function stateOf({ status: told, stale, awaits }: Change): string {
  if (!stale) return told
  return awaits.some(isOf('ACTIVATION_EXPIRED')) ? 'expired' : 'open, for another policy or schema'
}
