// What a change waits for: its seats, request and grant, as anybody with a login may read them.
import type { Database } from '../adapters/postgres/connect.ts'
import { type ChangeSeat, readChange } from '../adapters/postgres/read-change.ts'
import type { Verdict } from '../report/verdict.ts'

/** `pass` says that the status was read, not that the change may run. @throws CHANGE_UNKNOWN, PACKET_FORGED */
export async function status(database: Database, code: string): Promise<Verdict> {
  const change = await readChange(database, code)
  const isTaken = (seat: ChangeSeat) =>
    change.occupied.some((taken) => taken.class === seat.class && taken.ordinal === seat.ordinal)
  const open = change.required.filter((seat) => !isTaken(seat))
  const shown: Record<string, string | null | undefined> = {
    action: change.action,
    status: change.expired && change.status === 'open' ? 'expired' : change.status,
    'not after': change.notAfter,
    request: change.request && `${change.request.code} ${change.request.status}`,
    grant: change.grant && `${change.grant.authCode} ${change.grant.status}`,
    entry: change.entry,
    parent: change.parent,
    'verify change': change.successor,
    packet: change.packetSha256,
    commit: change.packet.commit,
    plan: `${change.packet.plan_id} ${change.packet.plan_revision}`,
    'seats taken': change.occupied.map((seat) => `${seat.class}/${seat.ordinal}`).join(', ') || 'none',
    'seats open': open.map((seat) => `${seat.class}/${seat.ordinal} by ${seat.source}`).join(', ') || 'none',
    'last outcome': change.last && `${change.last.phase}: ${change.last.outcome ?? 'running'}`,
  }
  const kept = Object.entries(shown).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return { outcome: 'pass', mode: 'status', change: change.code, findings: [], facts: Object.fromEntries(kept) }
}
