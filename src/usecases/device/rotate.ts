// Vouches for a new key by the one in force: what a SEAT_ROTATE names as `holder` (APR-6).
// Must not: sign for a file whose own proof does not hold, or that is another person's or seat's.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { QuorateError } from '../../codes/error.ts'
import { audienceOf, type Statement } from '../../codes/statement.ts'
import type { Verdict } from '../../report/verdict.ts'
import { approvalText, keyStatement } from '../../seats/approval.ts'
import { seatDigest } from '../../seats/document.ts'
import { readEnrolment } from '../../seats/enrolment.ts'
import { writeNewFile } from '../../system/own-file.ts'
import { agree, type Shell } from './agree.ts'
import { type SeatNamed, seatHere } from './home.ts'
import { signStatement } from './signing.ts'

/** What the holder asks for. */
export interface RotateAsked extends SeatNamed {
  /** The enrolment file of the new key. */
  readonly enrolment: string
  readonly out: string
  readonly yes?: boolean
}

/** @throws USAGE, FILE_MISSING, FILE_EXISTS, DEVICE_… */
export async function rotateSeat(asked: RotateAsked, shell: Shell): Promise<Verdict> {
  const old = seatHere(asked)
  const path = resolve(shell.folder, asked.enrolment)
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new QuorateError('FILE_MISSING', { observed: asked.enrolment }, { cause })
  })
  const enrolled = readEnrolment(text)
  if (enrolled === null) throw new QuorateError('DEVICE_FILE_MALFORMED', { observed: asked.enrolment })
  const { seat: next, document, enrolmentId: subject, registerBy: notAfter } = enrolled
  const [digest, { seat, ledger_id: ledgerId, custodian }] = [seatDigest(document), old.document]
  const isSame = next.seat === seat && next.ledger_id === ledgerId && next.custodian === custodian
  if (!isSame || digest === old.digest || old.document.sort === 'secret')
    throw new QuorateError('USAGE', {
      expected: { seat: `another key of ${seat} of the same person, and no secret that signs for it` },
      observed: `${next.seat} ${digest}`,
    })
  const of: Statement = { purpose: 'seat-rotate', ledgerId, subject, notAfter, asked: [digest] }
  const parts = keyStatement(of, { seat, digest: old.digest, generation: 0 })
  const says = `The key ${old.digest} of the seat ${seat} gives way to ${digest}, which is mine as well`
  await agree(
    shell,
    [{ title: 'You sign', lines: [says, `until ${notAfter}`].map((line) => ({ text: line })) }],
    asked.yes,
  )
  const signed = await signStatement({ statement: audienceOf(parts), parts }, { ...old, env: shell.env })
  writeNewFile(resolve(shell.folder, asked.out), `${approvalText({ ...signed, seat, generation: 0 })}\n`)
  return {
    ...{ outcome: 'pass', mode: 'seat rotate', findings: [] },
    facts: { seat, from: old.digest, to: digest, file: asked.out, 'register by': notAfter },
    next: [
      `Hand ${asked.out} over with ${asked.enrolment}: a SEAT_ROTATE names both, as "holder" and "enrolment".`,
      `Once it is carried out, confirm the new key: quorate seat confirm --seat ${seat} --digest ${digest.slice(0, 12)}`,
    ],
    data: { seat, from: old.digest, to: digest },
  }
}
