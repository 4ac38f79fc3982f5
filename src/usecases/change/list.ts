// The newest changes, each on a line: how it stands, who opened it, and who is awaited.
// Must not: judge whether a seat still counts; `status` of the one change does.

import { peopleBeside } from '../../checkout/people-file.ts'
import { isReported } from '../../codes/assurance.ts'
import type { People } from '../../manifest/types.ts'
import type { Database } from '../../postgres/connect.ts'
import { type ListedChange, readChanges } from '../../postgres/read-changes.ts'
import { type Gate, readGate } from '../../postgres/read-gate.ts'
import type { Verdict } from '../../report/verdict.ts'
import { ledgerFacts } from './answer-facts.ts'
import { genesisSteps, genesisWords } from './genesis-words.ts'
import { whoDid } from './recorded.ts'
import { stateWords } from './state-words.ts'

/** `pass` says that the list was read. @throws GENESIS_MISSING, DB_ANSWER */
export async function list(
  database: Database,
  asked: { readonly limit: number; readonly open: boolean },
  folder: string,
): Promise<Verdict> {
  const gate = await readGate(database)
  const changes = await readChanges(database, asked)
  const people = await peopleBeside(folder, gate.name)
  if (changes.length === 0) return noChanges('list', gate, people, asked.open ? 'none open' : 'none yet')
  const [newest] = changes
  return {
    outcome: 'pass',
    mode: 'list',
    findings: [],
    notes: gate.moved,
    facts: { changes: shownOf(changes.length, asked), environment: gate.name, ...ledgerFacts(gate.ledger) },
    sections: changes.map((change) => ({
      title: `${change.code}  ${change.action}  ${stateWords(change)}${change.holds.length > 0 ? ', on hold' : ''}`,
      lines: linesOf(change, people).map((text) => ({ text })),
    })),
    next: [
      `quorate status ${newest?.code} shows one of them.`,
      ...(changes.some(({ state }) => state === 'open')
        ? ['The names of who is awaited are of manifests/people.yaml; quorate explain <code> asks the database.']
        : []),
    ],
    data: { changes: changes.map((change) => ({ ...change, words: stateWords(change) })) },
  }
}

/** What is said where nothing was opened. */
export function noChanges(mode: string, gate: Gate, people: People | null, changes = 'none yet'): Verdict {
  const genesis = genesisWords(gate, people)
  const facts = { changes, environment: gate.name, ...(genesis && { genesis }), ...ledgerFacts(gate.ledger) }
  const next = genesisSteps(gate, people)
  return { outcome: 'pass', mode, findings: [], notes: gate.moved, facts, next, data: { changes: [] } }
}

function shownOf(count: number, { limit, open }: { readonly limit: number; readonly open: boolean }): string {
  const which = open ? 'open ones' : 'of all'
  return count < limit ? `${count}, ${which}` : `the newest ${count}, ${which}; --limit shows more`
}

function linesOf(change: ListedChange, people: People | null): readonly string[] {
  const { plan, revision, opened, notAfter, state, holds } = change
  return [
    `${followsWords(change)}plan ${plan} ${revision}`,
    `opened ${opened.at} by ${whoDid(opened)}${state === 'open' ? `, until ${notAfter}` : ''}`,
    ...holds.map(({ on, reason, until }) => heldWords(on, reason, until)),
    ...(state === 'open' ? [`awaits ${awaited(change, people)}`, ...grantWords(change)] : []),
  ]
}

/** What the grant waits for beside its seats. */
function grantWords({ grant }: ListedChange): readonly string[] {
  if (grant === null) return []
  return [`grant ${grant.status}${grant.esign === null ? '' : `, awaits the e-sign of ${grant.esign}`}`]
}

function heldWords(on: 'change' | 'action', reason: string, until: string | null): string {
  return `${on === 'action' ? 'its action is on hold' : 'on hold'} ${until === null ? 'until it is lifted' : `until ${until}`}: ${reason}`
}

function followsWords({ parent, compensates }: ListedChange): string {
  if (parent !== null) return `verifies ${parent}, `
  return compensates === null ? '' : `compensates ${compensates}, `
}

/** The roles that have yet to sign; where all have, whoever starts the run. Names are those of the checkout's people file. */
function awaited({ awaits }: ListedChange, people: People | null): string {
  const acting = awaits.filter(({ custody }) => !custody)
  const signing = acting.filter(
    ({ assurance }) => !assurance.every((proof) => proof === 'session' || isReported(proof)),
  )
  const roles = Map.groupBy(signing.length > 0 ? signing : acting, (seat) => seat.class)
  return [...roles].map(([role, seats]) => roleWords(role, seats.length, people)).join('; ') || 'its run'
}

function roleWords(role: string, count: number, people: People | null): string {
  const names = people?.people.filter(({ roles }) => roles.includes(role)).map(({ githubLogin: login }) => login) ?? []
  const who = names.length === 0 ? '' : ` (${names.length > count ? 'of ' : ''}${names.join(', ')})`
  return `${role}${count === 1 ? '' : ` × ${count}`}${who}`
}
