// What a holder says about a seat itself: that the registered row is theirs, that the key still works, that the seat ends (APR-6).
import { randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import { peopleBeside } from '../../checkout/people-file.ts'
import { sha256, utcSeconds } from '../../codes/encoding.ts'
import { QuorateError } from '../../codes/error.ts'
import { audienceOf, type Statement } from '../../codes/statement.ts'
import type { Database } from '../../postgres/connect.ts'
import { readGate } from '../../postgres/read-gate.ts'
import { putSeatSecret } from '../../postgres/seats.ts'
import type { Verdict } from '../../report/verdict.ts'
import { approvalText, keyStatement } from '../../seats/approval.ts'
import { MOMENT } from '../../seats/document.ts'
import { shellWord } from '../change/seat-steps.ts'
import { agree, type Shell } from './agree.ts'
import { challengeOf, handIn } from './hand-in.ts'
import { type SeatNamed, seatHere, seatsHere } from './home.ts'
import { signStatement } from './signing.ts'

export type SeatAct = 'confirm' | 'drill' | 'end'

const SAYS: Readonly<Record<SeatAct, (seat: string, digest: string) => string>> = {
  confirm: (seat, digest) =>
    `The seat ${seat} is registered with ${digest}, the digest that you wrote down when you enrolled it`,
  drill: (seat) => `The key of the seat ${seat} is at hand and works; nothing else is said`,
  end: (seat) => `The seat ${seat} ends now, for good: its key counts no more`,
}

/** What the holder asks for. */
export interface SeatActAsked extends SeatNamed {
  readonly act: SeatAct
  /** Hours within which it can be handed in. */
  readonly hours: string
  readonly challenge?: string
  /** Of an end: why, and since when others may have had the key. */
  readonly reason?: string
  readonly compromisedSince?: string
  readonly yes?: boolean
}

/** Signs the request; hands it in where there is a database. @throws USAGE, DEVICE_…, and what the database refuses */
export async function seatAct(asked: SeatActAsked, shell: Shell, live: Database | null): Promise<Verdict> {
  const seat = seatHere(asked)
  const { document, digest } = seat
  const { act } = asked
  const notAfter = utcSeconds(shell.now() + Number(asked.hours) * 3600)
  const subject = randomUUID()
  const said = { seat: document.seat, ...(act === 'confirm' ? { seat_sha256: digest } : {}), ...endedBy(asked) }
  const request = canonicalize({ request_id: subject, ...said, not_after: notAfter }) as string
  const of: Statement = {
    ...{ purpose: `seat-${act}`, ledgerId: document.ledger_id, subject, notAfter },
    asked: [sha256(request)],
  }
  const parts = keyStatement(of, { seat: document.seat, digest, generation: 0 })
  const statement = audienceOf(parts)
  const { reason, compromisedSince: since } = asked
  const lines = [
    SAYS[act](document.seat, digest),
    ...(reason === undefined ? [] : [`because: ${reason}`]),
    ...(since === undefined ? [] : [`others may have had the key since ${since}: what it signed since then falls`]),
    `in the ledger ${document.ledger_id}`,
    `until ${notAfter}`,
  ]
  await agree(shell, [{ title: 'You sign', lines: lines.map((text) => ({ text })) }], asked.yes)
  const challenge = challengeOf(live, { seat: document.seat, statement, given: asked.challenge ?? null })
  const signed = await signStatement({ statement, parts }, { ...seat, env: shell.env, challenge })
  const approval = approvalText({ ...signed, seat: document.seat, generation: 0 })
  if (live !== null) {
    const people = await peopleBeside(shell.folder, (await readGate(live)).name)
    return handIn(live, { act, args: [request], approval }, people)
  }
  const command = `gh workflow run signoff.yml -f mode=seat-${act} -f request=${shellWord(request)} -f approval=${shellWord(approval)}`
  return {
    ...{ outcome: 'pass', mode: `seat ${act}`, findings: [] },
    facts: { seat: document.seat, digest, statement, 'hand in before': notAfter },
    data: { approval, request, command, statement },
  }
}

/** @throws USAGE for what says nothing of an end, or a time in another form */
function endedBy({ act, reason, compromisedSince: since }: SeatActAsked): Readonly<Record<string, string>> {
  const isWrong = act !== 'end' && (reason !== undefined || since !== undefined)
  if (isWrong || (since !== undefined && !MOMENT.test(since)))
    throw new QuorateError('USAGE', {
      expected: { 'compromised-since': 'of an end, a time such as 2026-11-30T09:00:00Z' },
      observed: since ?? null,
    })
  return { ...(reason === undefined ? {} : { reason }), ...(since === undefined ? {} : { compromised_since: since }) }
}

/** Puts what a secret is proved against, which its enrolment file does not hold (APR-3). @throws DEVICE_…, SEAT_SECRET_OTHER */
export async function putSecret(asked: SeatNamed, live: Database): Promise<Verdict> {
  const { document, digest, secretHash } = seatHere(asked)
  if (secretHash === null)
    throw new QuorateError('USAGE', { expected: { seat: 'one that is proved by a secret' }, observed: document.sort })
  await putSeatSecret(live, document.seat, secretHash)
  return {
    ...{ outcome: 'pass', mode: 'seat put', findings: [], facts: { seat: document.seat, digest } },
    next: [
      `Confirm it by a job of your own: gh workflow run signoff.yml -f mode=seat-confirm -f seat=${document.seat} -f seat-digest=${digest}`,
    ],
    data: { seat: document.seat, digest },
  }
}

/** The seats of this device, with what to compare. @throws DEVICE_FILE_OPEN, DEVICE_FILE_MALFORMED */
export function showSeats(folder?: string): Verdict {
  const seats = seatsHere(folder)
  const rows = seats.map(({ document, digest }) => [document.seat, document.sort, document.valid_until, digest])
  return {
    ...{ outcome: 'pass', mode: 'seat show', findings: [], facts: { seats: String(seats.length) } },
    sections: [
      {
        title: 'Seats of this device',
        table: { head: ['seat', 'sort', 'valid until', 'digest'], rows },
        lines: [],
        none: 'none',
      },
    ],
    data: {
      seats: seats.map(({ document, digest, key, folder: at }) => ({
        ...{
          seat: document.seat,
          sort: document.sort,
          ledger_id: document.ledger_id,
          valid_until: document.valid_until,
        },
        ...{ digest, folder: at, key },
      })),
    },
  }
}
