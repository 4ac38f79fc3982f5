// SEAT_ROTATE: a seat's key replaced by a new one of the same holder, who signs for it with the key in force (APR-6).
import { listOf, members, number, text } from '../codes/shape.ts'
import { ofFiled } from './governed/filed.ts'
import { ofSeatFiles, readJson, saidExactly, seatsDiffer, seatsReadBack, seatsWords } from './governed/seat-files.ts'
import type { Kind, WordSource } from './kind.ts'

const says = async (source: WordSource, content: string) =>
  (await import('./words/seats.ts')).saysSeats(source, content)

const document = members({ rotate: listOf(members({ enrolment: text, holder: text })) })

const files = ofSeatFiles(async (said, from) => {
  const { rotate } = saidExactly(said, document, ['rotate'])
  const lines = rotate.map(async ({ enrolment, holder }) => ({
    enrolment: await readJson(from, enrolment),
    holder: await readJson(from, holder),
  }))
  return { rotate: await Promise.all(lines) }
})

export const kind: Kind = {
  lane: 'govern',
  act: 'SEAT_ROTATE',
  asks: 'document',
  isReviewed: false,
  isVerified: false,
  open: files.open,
  content: files.content,
  says,
  saysFiled: ofFiled(says),
  effect: { rotated: seatsReadBack, epoch_raised: number },
  explain: ({ rotated }) => `rotated ${seatsWords(rotated)}, to be confirmed by the holders`,
  differs: ({ rotated }, content) =>
    seatsDiffer(
      rotated,
      (JSON.parse(content) as { rotate: readonly { enrolment: { document: string } }[] }).rotate.map(
        ({ enrolment }) => enrolment.document,
      ),
    ),
}
