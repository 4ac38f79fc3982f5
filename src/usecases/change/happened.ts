// What happened to a change, in the order in which it did: opened, seats, every attempt, how it ended (SEAT-7).
// Must not: leave out an attempt because a later one went otherwise.

import { proofWord } from '../../codes/assurance.ts'
import type { Done } from '../../postgres/done.ts'
import type { Attempt, History, SeatTaken } from '../../postgres/read-history.ts'
import type { PastRun, Rotation } from '../../postgres/read-past-run.ts'
import type { Section } from '../../report/sections.ts'
import { escalationEvents } from './escalation-words.ts'
import { attemptName, outcomeWords, runPage, whoDid } from './recorded.ts'
import { runEvents, startWords } from './run-events.ts'

/** One line an event, each with its time, who did it, and the page of its run. */
export function happened(code: string, history: History): Section {
  const { opened, seats, attempts, earlier, withdrawn, github, escalation, run, rotations, holds } = history
  const line = (done: Done, words: string) => ({
    at: done.at,
    text: [done.at, words, runPage(done, github) ?? ''].join('  ').trimEnd(),
  })
  const events = [
    line(opened, `${whoDid(opened)} opened the change`),
    ...seats.filter(isTaken).flatMap((seat) => [line(seat, seatWords(seat)), ...leftWords(seat, line)]),
    ...attempts.map((attempt) => line(attempt, attemptWords(attempt, code, run))),
    ...runEvents(run).map(({ done, words }) => line(done, words)),
    ...holds.map((word) => line(word, `${whoDid(word)} ${HELD[word.what]}: ${word.reason}`)),
    ...rotations.map((rotation) => line(rotation, rotationWords(rotation))),
    ...(withdrawn === null ? [] : [line(withdrawn, `${whoDid(withdrawn)} withdrew the change`)]),
    ...escalationEvents(escalation, github),
  ]
  const older = earlier === 0 ? [] : [{ text: `${earlier} earlier attempts are not shown here` }]
  const inOrder = events.sort((left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : 0))
  return {
    title: 'What happened (names are labels of that time)',
    lines: [...older, ...inOrder.map(({ text }) => ({ text }))],
  }
}

const HELD = {
  placed: 'put it on hold',
  joined: 'joined the hold',
  lifted: 'spoke for lifting the hold',
} as const

/** Somebody took it by a job of their own; the others were seated by the attempt that is a line itself. */
function isTaken({ source }: SeatTaken): boolean {
  return source === 'token' || source === 'seat' || source === 'both'
}

function seatWords(seat: SeatTaken): string {
  return `${whoDid(seat)} took the seat ${seat.class} ${seat.ordinal} (${proofWord(seat.source)}${seat.seat === null ? '' : ` ${seat.seat}`})`
}

/** Left by whoever held it, or cleared by who signed after it had fallen. */
function leftWords<T>(seat: SeatTaken, line: (done: Done, words: string) => T): readonly T[] {
  const { left, class: role, ordinal } = seat
  if (left === null) return []
  const isOwn = left.human === seat.human
  const words = isOwn ? `left the seat ${role} ${ordinal}` : `freed the seat ${role} ${ordinal}, which counted no more`
  return [line(left, `${whoDid(left)} ${words}`)]
}

function rotationWords(rotation: Rotation): string {
  return `${whoDid(rotation)} said that the secrets of ${rotation.environment} were replaced; a preflight of before counts no more`
}

function attemptWords(attempt: Attempt, code: string, run: PastRun | null): string {
  const { outcome, codes } = attempt
  if (run !== null && attempt.code === code && attempt.phase === 'act' && outcome === 'done') return startWords(run)
  const what = attemptName(attempt)
  const of = attempt.code === code ? what : `${what} ${attempt.code}`
  const found = codes.length === 0 ? '' : ` (${codes.join(', ')})`
  return `${whoDid(attempt)}, ${of}: ${outcomeWords(outcome)}${found}`
}
