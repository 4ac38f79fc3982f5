// Everything that is on hold, and how many it still takes to lift it (APR-9).
import { peopleBeside } from '../../checkout/people-file.ts'
import type { Database } from '../../postgres/connect.ts'
import { readGate } from '../../postgres/read-gate.ts'
import { readHolds } from '../../postgres/read-holds.ts'
import type { Verdict } from '../../report/verdict.ts'
import { ledgerFacts } from './answer-facts.ts'
import { holdSteps, holdWords } from './hold-words.ts'
import { humanNames, nameless } from './human-names.ts'

/** `pass` says that it was read. @throws GENESIS_MISSING, DB_ANSWER */
export async function listHolds(database: Database, folder: string): Promise<Verdict> {
  const gate = await readGate(database)
  const { holds, subjects } = await readHolds(database)
  const names = humanNames(subjects, await peopleBeside(folder, gate.name))
  const [first] = holds
  return {
    outcome: 'pass',
    mode: 'hold',
    findings: [],
    notes: gate.moved,
    facts: {
      holds: holds.length === 0 ? 'none' : String(holds.length),
      environment: gate.name,
      ...ledgerFacts(gate.ledger),
    },
    sections: holds.map((hold) => ({
      title: hold.of,
      lines: [
        { text: holdWords({ ...hold, on: 'change' }, names) },
        { text: `lifted by ${hold.lifted} of the ${hold.needed} that it takes` },
      ],
    })),
    next: first === undefined ? [] : holdSteps(gate, first, first.of),
    data: { holds: holds.map((hold) => ({ ...hold, by: names.get(hold.by) ?? nameless(hold.by) })) },
  }
}
