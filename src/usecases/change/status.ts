// How a change stands: what it waits for, and what was done about it, as anybody with a login may read it.
import { peopleBeside } from '../../checkout/people-file.ts'
import { CUSTODY, proofWord } from '../../codes/assurance.ts'
import { foldCode } from '../../codes/change-code.ts'
import type { Database } from '../../postgres/connect.ts'
import type { Change } from '../../postgres/read-change.ts'
import { readChanges } from '../../postgres/read-changes.ts'
import { readGate } from '../../postgres/read-gate.ts'
import { type History, readHistory } from '../../postgres/read-history.ts'
import { unknownChange } from '../../postgres/unknown-change.ts'
import { isSameSeat, type OccupiedSeat, type Seats, type Verdict } from '../../report/verdict.ts'
import { factTexts, keysText, ledgerFacts } from './answer-facts.ts'
import { changeSeats, readExplained } from './change-seats.ts'
import { driftOf } from './drift.ts'
import { escalationWords } from './escalation-words.ts'
import { treeOf } from './explanation.ts'
import { filedSections } from './filed-sections.ts'
import { genesisWords } from './genesis-words.ts'
import { happened } from './happened.ts'
import { holdWords } from './hold-words.ts'
import { namesAround } from './human-names.ts'
import { lastAttempt } from './last-attempt.ts'
import { noChanges } from './list.ts'
import { commitPage, runPage, whoDid } from './recorded.ts'
import { leftWords, rotateSteps, runWords, settleSteps } from './run-words.ts'
import { requiredSeats, withCustody } from './seats-named.ts'
import { stateOf, stateWords } from './state-words.ts'
import { restsOn } from './workflow-trust.ts'

/**
 * `pass` says that the status was read, not that the change may run. Without a code it is the newest change's.
 * @throws CHANGE_UNKNOWN, PACKET_FORGED
 */
export async function status(database: Database, typed: string | null, folder: string): Promise<Verdict> {
  const gate = await readGate(database)
  const code = typed === null ? await latest(database) : foldCode(typed)
  if (code === null) {
    if (typed === null) return noChanges('status', gate, await peopleBeside(folder, gate.name))
    throw await unknownChange(database, typed)
  }
  const people = await peopleBeside(folder, gate.name)
  const { change, explained } = await readExplained(database, code)
  const history = await readHistory(database, code)
  const names = namesAround(change, explained, people)
  const facts = factTexts({
    action: change.action,
    status: change.run === null ? stateWords({ ...change, state: stateOf(change), run: null }) : runWords(change.run),
    hold: change.holds.map((one) => holdWords(one, names)).join('; ') || null,
    login: change.run && leftWords(change.run),
    subjects: change.packet.given?.subjects.join(', ') || null,
    audience: change.packet.given?.audience ?? null,
    opened: `${history.opened.at} by ${whoDid(history.opened)}`,
    'not after': change.notAfter,
    request: change.request && `${change.request.code} ${change.request.status}`,
    grant: change.grant && `${change.grant.authCode} ${change.grant.status}`,
    entry: change.entry,
    escalation: change.escalation && escalationWords(change.escalation),
    compensates: change.compensates,
    compensation: change.escalation?.compensations.map(({ code: of, status: is }) => `${of} ${is}`).join(', ') || null,
    parent: change.parent,
    'verify change': change.successor,
    packet: change.packetSha256,
    commit: commitPage(change.packet.commit, history.github),
    plan: `${change.packet.plan_id} ${change.packet.plan_revision}`,
    'rests on a compromised key': change.fell.map((seat) => `${seat.class} ${seat.ordinal}`).join(', ') || null,
    ...restsOn(gate, change),
    genesis: genesisWords(gate, people),
    ...ledgerFacts(gate.ledger),
    keys: keysText(gate.keys),
  })
  const told = await changeSeats(gate, change, explained, people)
  // What a cut waits for is its verify.
  const verify = change.successor === null ? null : await readExplained(database, change.successor)
  const { next, awaits } = verify === null ? told : await changeSeats(gate, verify.change, verify.explained, people)
  const filed = await filedSections(database, gate, change, folder)
  return {
    outcome: 'pass',
    mode: 'status',
    change: change.code,
    findings: [],
    ...told,
    seats: recordedSeats(told.seats, change, history),
    checks: [...(explained ? treeOf(explained, change, people) : []), ...lastAttempt(history)],
    next: [...next, ...settleSteps(gate, change), ...rotateSteps(change)],
    // Other codes explain themselves; of these nobody would know which object they are about.
    notes: [...gate.moved, ...driftOf(awaits)],
    facts,
    sections: [...(filed.sections ?? []), happened(change.code, history)],
    data: { history },
  }
}

/** The code of the newest change; null where there is none. */
async function latest(database: Database): Promise<string | null> {
  const [newest] = await readChanges(database, { limit: 1 })
  return newest?.code ?? null
}

/** The seats with who took each, when and in which run. Of a change that has ended they are the record's alone, and none waits. */
function recordedSeats(told: Seats, change: Change, { seats, ended, github }: History): Seats {
  // An open change shows the seats that count.
  const held = seats.filter(
    (seat) => seat.left === null && (ended !== null || told.occupied.some((taken) => isSameSeat(taken, seat))),
  )
  const recorded = held.map((done): OccupiedSeat => {
    const shown = told.occupied.find((seat) => isSameSeat(seat, done))
    const who = done.label === null && ended === null ? (shown?.who ?? whoDid(done)) : whoDid(done)
    const run = runPage(done, github)
    const seat = { class: done.class, ordinal: done.ordinal, source: proofWord(done.source), who, at: done.at }
    return run === undefined ? seat : { ...seat, run }
  })
  // A custodian did nothing in any run.
  const occupied = withCustody(recorded, change).map(({ at, run, ...seat }) =>
    seat.source === CUSTODY ? seat : { ...seat, ...(at && { at }), ...(run && { run }) },
  )
  if (ended === null) return { ...told, occupied }
  // Of what was never carried out the seats that somebody took; nobody misses the others.
  const all = requiredSeats(change)
  const required =
    change.status === 'consumed' ? all : all.filter((seat) => held.some((taken) => isSameSeat(taken, seat)))
  return {
    ...{ required, occupied, waiting: [] },
    missing: required.filter((seat) => !occupied.some((taken) => isSameSeat(taken, seat))),
    extra: occupied.filter((taken) => !required.some((seat) => isSameSeat(taken, seat))),
  }
}
