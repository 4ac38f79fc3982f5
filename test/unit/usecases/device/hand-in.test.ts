// What a device with access sends to the database: the approval in the place of a token, and never a secret.
import { expect, it } from 'vitest'
import { sha256 } from '../../../../src/codes/encoding.ts'
import type { People } from '../../../../src/manifest/types.ts'
import type { Database } from '../../../../src/postgres/connect.ts'
import { sound } from '../../../../src/report/exit-code.ts'
import { challengeOf, handIn } from '../../../../src/usecases/device/hand-in.ts'
import { codesOf } from '../../../support/codes-of.ts'
import { challengeFor, makeSeat } from '../../../support/seat-devices.ts'
import { HONEST } from '../../postgres/honest-answers.ts'

/** A session that answers one thing, and keeps what was sent. */
function answering(answer: object) {
  const sent: unknown[] = []
  const session: Database = {
    query: async <Row extends object>(text: string, values: readonly (string | null)[] = []) => {
      sent.push([text, values])
      return [{ answer }] as unknown as readonly Row[]
    },
    close: async () => {},
  }
  return { session, sent }
}

it('[APR-8] hands in through the door’s function, the approval in the place of the token', async () => {
  const honest = (name: 'quorate.signoff' | 'quorate.drill_seat') => HONEST[name][0]?.answer as object
  const notes = [{ code: 'SEAT_HELD', observed: 'tech_lead/1' }]
  const { session, sent } = answering({ ...honest('quorate.signoff'), outcome: 'done', findings: [], notes })
  const verdict = await handIn(session, { act: 'signoff', args: ['a', 'tech_lead', 'c'], approval: '{}' }, null)
  expect(sound(verdict)).toMatchObject({ outcome: 'pass', mode: 'signoff', change: 'Q-7F3K29XA', notes })
  expect(sent).toEqual([['select quorate.signoff($1, $2, $3, $4) as answer', ['a', 'tech_lead', 'c', '{}']]])
  const [human, subject] = ['7e1d2a30-0000-4000-8000-000000000001', sha256('1001')]
  const said = { outcome: 'blocked', findings: [{ code: 'OCCUPANT_NOT_OF_CLASS', observed: human }] }
  const blocked = answering({ ...honest('quorate.drill_seat'), ...said, subjects: { [human]: subject } })
  const people = { people: [{ id: '1001', githubLogin: 'ada' }] } as unknown as People
  const told = await handIn(blocked.session, { act: 'drill', args: ['{}'], approval: '{}' }, people)
  expect(told).toMatchObject({ outcome: 'blocked', findings: [{ code: 'OCCUPANT_NOT_OF_CLASS', observed: 'ada' }] })
})

it('[APR-3] asks the database what a secret must answer, and takes no other parameters', async () => {
  const asked = { seat: 'clerk', statement: 'quorate:v1:signoff:00', given: null }
  const device = makeSeat('secret', {
    seat: 'clerk',
    custodian: 1001,
    ledgerId: '4b7e3c1a-0000-4000-8000-000000000001',
  })
  const good = challengeFor(device)
  const { session, sent } = answering(good)
  expect((await challengeOf(session, asked)()).nonce).toBe(good.nonce)
  expect(sent).toEqual([['select quorate.seat_challenge($1, $2) as answer', ['clerk', 'quorate:v1:signoff:00']]])
  expect(await codesOf(challengeOf(answering({ ...good, t: 1 }).session, asked))).toEqual(['DEVICE_CHALLENGE_UNFIT'])
  expect(await codesOf(challengeOf(null, asked))).toEqual(['USAGE'])
})
