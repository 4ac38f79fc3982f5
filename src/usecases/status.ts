// What a change waits for: its seats, request and grant, as anybody with a login may read them.
import type { Database } from '../adapters/postgres/connect.ts'
import { type Change, readChange } from '../adapters/postgres/read-change.ts'
import { readGateEnvironment } from '../adapters/postgres/read-environment.ts'
import type { Verdict } from '../report/verdict.ts'
import { changeSeats } from './change-seats.ts'

/** `pass` says that the status was read, not that the change may run. @throws CHANGE_UNKNOWN, PACKET_FORGED */
export async function status(database: Database, code: string, folder: string): Promise<Verdict> {
  const gate = await readGateEnvironment(database)
  const change = await readChange(database, code)
  const shown: Record<string, string | null | undefined> = {
    action: change.action,
    status: statusOf(change),
    'not after': change.notAfter,
    request: change.request && `${change.request.code} ${change.request.status}`,
    grant: change.grant && `${change.grant.authCode} ${change.grant.status}`,
    entry: change.entry,
    parent: change.parent,
    'verify change': change.successor,
    packet: change.packetSha256,
    commit: change.packet.commit,
    plan: `${change.packet.plan_id} ${change.packet.plan_revision}`,
    'last outcome': change.last && `${change.last.phase}: ${change.last.outcome ?? 'running'}`,
    ledger: gate.ledger.ledgerId,
    head: `${gate.ledger.seq} ${gate.ledger.head}`,
  }
  const seats = await changeSeats(gate, change, folder)
  // What a cut waits for is its verify.
  const verify = change.successor === null ? null : await readChange(database, change.successor)
  const kept = Object.entries(shown).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return {
    outcome: 'pass',
    mode: 'status',
    change: change.code,
    findings: [],
    ...seats,
    ...(verify === null ? {} : { next: (await changeSeats(gate, verify, folder)).next }),
    facts: Object.fromEntries(kept),
  }
}

function statusOf({ status: told, stale, awaits }: Change): string {
  if (!stale) return told
  return awaits.some(({ code }) => code === 'ACTIVATION_EXPIRED') ? 'expired' : 'open, for another policy or schema'
}
