// Why a change does not run, and who could make it so: `quorate explain`.
// Must not: decide, or promise; a run is decided anew.
import { peopleBeside } from '../../checkout/people-file.ts'
import { foldCode } from '../../codes/change-code.ts'
import type { People } from '../../manifest/types.ts'
import type { Database } from '../../postgres/connect.ts'
import type { Change } from '../../postgres/read-change.ts'
import type { Explanation } from '../../postgres/read-explanation.ts'
import { readGate } from '../../postgres/read-gate.ts'
import { readHistory } from '../../postgres/read-history.ts'
import { unknownChange } from '../../postgres/unknown-change.ts'
import type { Section } from '../../report/sections.ts'
import type { Verdict } from '../../report/verdict.ts'
import { factTexts } from './answer-facts.ts'
import { changeSeats, readExplained } from './change-seats.ts'
import { explanationData, explanationSections, treeOf } from './explanation.ts'
import { namesAround } from './human-names.ts'
import { lastAttempt } from './last-attempt.ts'
import { runStateOf, stateOf, stateWords } from './state-words.ts'

/** What no seat cures: the packet itself, what it depends on, and the database's own state. */
const BEYOND_SEATS: ReadonlySet<string> = new Set(['packet', 'dependencies', 'holds', 'database'])

/**
 * Of a cut that waits for its verify, the verify is explained. `pass` says that it was explained, not that it may run.
 * @throws CHANGE_UNKNOWN, PACKET_FORGED
 */
export async function explainChange(database: Database, typed: string, folder: string): Promise<Verdict> {
  const gate = await readGate(database)
  const code = foldCode(typed)
  if (code === null) throw await unknownChange(database, typed)
  const people = await peopleBeside(folder, gate.name)
  const asked = await readExplained(database, code)
  const verify = asked.change.successor === null ? null : await readExplained(database, asked.change.successor)
  const { change, explained } = verify?.change.status === 'open' ? verify : asked
  const { seats, awaits, next } = await changeSeats(gate, change, explained, people)
  return {
    outcome: 'pass',
    mode: 'explain',
    change: change.code,
    findings: [],
    seats,
    awaits,
    next,
    sections: sectionsOf(change, explained, people),
    ...(explained && { data: explanationData(explained, namesAround(change, explained, people)) }),
    checks: [
      ...(explained ? treeOf(explained, change, people) : []),
      ...lastAttempt(await readHistory(database, change.code)),
    ],
    facts: factTexts({
      action: change.action,
      status: wordsOf(change),
      'not after': change.notAfter,
      parent: change.parent,
      commit: change.packet.commit,
    }),
  }
}

function wordsOf(change: Change): string {
  return stateWords({ ...change, state: stateOf(change), run: runStateOf(change) })
}

function sectionsOf(change: Change, explained: Explanation | null, people: People | null): readonly Section[] {
  if (explained === null)
    return [
      {
        title: 'Nothing to unblock',
        lines: [{ text: `This change is ${wordsOf(change)}.` }],
      },
    ]
  const beyond = explained.checks.flatMap(({ check, children }) =>
    BEYOND_SEATS.has(check) ? children.filter(({ passed }) => !passed) : [],
  )
  const codes = [...new Set(beyond.flatMap(({ code }) => code ?? []))]
  const names = namesAround(change, explained, people)
  return [
    ...(codes.length === 0
      ? []
      : [
          {
            title: 'What no seat can cure',
            lines: [{ text: 'Put this right first, or open the change anew.', codes }],
          },
        ]),
    ...explanationSections(explained, change, names),
  ]
}
