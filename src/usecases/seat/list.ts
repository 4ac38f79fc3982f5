// Shows every seat with a key or a secret of its own: whose it is, whether it counts, and when its holder last showed that it works (APR-6).
import { peopleBeside } from '../../checkout/people-file.ts'
import { loginsOf, unnamed } from '../../manifest/people-names.ts'
import type { Database } from '../../postgres/connect.ts'
import { readGate } from '../../postgres/read-gate.ts'
import { type ListedSeat, readSeats } from '../../postgres/seats.ts'
import type { Verdict } from '../../report/verdict.ts'
import { ledgerFacts } from '../change/answer-facts.ts'

/** Names are those of the checkout's people file. @throws GENESIS_MISSING, DB_ANSWER */
export async function listSeats(database: Database, folder: string): Promise<Verdict> {
  const gate = await readGate(database)
  const seats = await readSeats(database)
  const people = await peopleBeside(folder, gate.name)
  const names = loginsOf(people)
  const who = ({ custodian }: ListedSeat) => names.get(custodian) ?? unnamed(custodian)
  const rows = seats.map((one) => [
    ...[one.seat, one.type, one.sort, who(one), one.state, one.validUntil, one.drilledAt ?? 'never', one.sha256],
  ])
  const waiting = seats.filter(({ state }) => state === 'unconfirmed')
  return {
    outcome: 'pass',
    mode: 'seat list',
    findings: [],
    notes: gate.moved,
    facts: { seats: String(seats.length), environment: gate.name, ...ledgerFacts(gate.ledger) },
    sections: [
      {
        title: 'Seats with keys and secrets of their own',
        table: { head: ['seat', 'type', 'sort', 'holder', 'state', 'until', 'drilled', 'digest'], rows },
        lines: [],
        none: 'None.',
      },
    ],
    next: waiting.map((one) => `${who(one)} compares the digest of ${one.seat} with their device and confirms it.`),
    data: { seats },
  }
}
