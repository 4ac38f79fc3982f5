// SEAT_REGISTER: keys and secrets of people, registered from their enrolment files; and seats that end (APR-6).
import { anything, listOf, members, number, orNone, text } from '../codes/shape.ts'
import { ofFiled } from './governed/filed.ts'
import { ofSeatFiles, readJson, saidExactly, seatsDiffer, seatsReadBack, seatsWords } from './governed/seat-files.ts'
import type { Kind, WordSource } from './kind.ts'

const says = async (source: WordSource, content: string) =>
  (await import('./words/seats.ts')).saysSeats(source, content)

const document = members({ register: orNone(listOf(text)), end: orNone(anything) })

const files = ofSeatFiles(async (said, from) => {
  const { register, end } = saidExactly(said, document, ['register', 'end'])
  return {
    ...(register === null ? {} : { register: await Promise.all(register.map((path) => readJson(from, path))) }),
    ...(end === null ? {} : { end }),
  }
})

export const kind: Kind = {
  lane: 'govern',
  act: 'SEAT_REGISTER',
  asks: 'document',
  isReviewed: false,
  isVerified: false,
  open: files.open,
  content: files.content,
  says,
  saysFiled: ofFiled(says),
  effect: { registered: seatsReadBack, ended: orNone(number), epoch_raised: orNone(number) },
  explain: ({ registered, ended }) =>
    [
      ...(registered ? [`registered ${seatsWords(registered)}, to be confirmed by the holders`] : []),
      ...(ended ? [`${ended} ended`] : []),
    ].join('; '),
  differs: ({ registered }, content) =>
    seatsDiffer(
      registered,
      (JSON.parse(content) as { register?: readonly { document: string }[] }).register?.map((one) => one.document) ??
        [],
    ),
}
