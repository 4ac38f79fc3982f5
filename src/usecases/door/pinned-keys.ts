// The issuer's keys that both verifiers accept: which they are, and since when (KEY-1).

import type { Database } from '../../postgres/connect.ts'
import { readGate } from '../../postgres/read-gate.ts'
import type { Verdict } from '../../report/verdict.ts'
import { ledgerFacts } from '../change/answer-facts.ts'

/** Each by its kid and RFC 7638 thumbprint, to compare with what was kept elsewhere. @throws GENESIS_MISSING */
export async function pinnedKeys(database: Database): Promise<Verdict> {
  const gate = await readGate(database)
  return {
    outcome: 'pass',
    mode: 'keys',
    findings: [],
    notes: gate.moved,
    facts: { issuer: gate.issuer, environment: gate.name, ...ledgerFacts(gate.ledger) },
    sections: [
      {
        title: 'Pinned keys (kid, thumbprint, since)',
        lines: gate.keys.map(({ kid, thumbprint, since }) => ({ text: `${kid}  ${thumbprint}  ${since}` })),
      },
    ],
    data: { keys: gate.keys.map(({ kid, thumbprint, since }) => ({ kid, thumbprint, since })) },
  }
}
