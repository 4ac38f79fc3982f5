// A change of the seats: its content made of enrolment files, what it says before anybody signs, and what is read back (APR-6).
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../src/codes/encoding.ts'
import { QuorateError } from '../../../src/codes/error.ts'
import type { Packet } from '../../../src/codes/packet.ts'
import type { AccountName, Kind, KindSource } from '../../../src/kinds/kind.ts'
import { kind as rotation } from '../../../src/kinds/rotation.ts'
import { kind as seats } from '../../../src/kinds/seats.ts'
import { saysSeats } from '../../../src/kinds/words/seats.ts'
import { makeSeat } from '../../support/seat-devices.ts'

const ledgerId = '11111111-1111-4111-8111-111111111111'
const president = makeSeat('passkey', { seat: 'president', custodian: '41', ledgerId })
const council = makeSeat('ssh', { seat: 'council', custodian: '42', ledgerId, approverType: 'ai_council' })
const file = president.enrolmentFile()
const holder = JSON.parse(president.approve('quorate:v1:seat-rotate:x'))

/** What a kind opens of files of the checkout; the code where it does not. */
async function opened(kind: Kind, document: unknown, more: Readonly<Record<string, string>> = {}) {
  const path = 'manifests/change.json'
  const texts: Readonly<Record<string, string>> = {
    [path]: typeof document === 'string' ? document : JSON.stringify(document),
    ...{ 'manifests/seats/president.json': file, 'manifests/seats/holder.json': JSON.stringify(holder), ...more },
  }
  const readText = async (name: string) => {
    if (texts[name] === undefined) throw new QuorateError('FILE_MISSING', { observed: name })
    return texts[name] as string
  }
  const source = { files: { readText } } as unknown as KindSource
  try {
    const asked = { plan: null, document: path, compensates: null }
    const { content, fields } = (await kind.open?.(source, asked)) ?? { content: '', fields: {} }
    expect(await kind.content?.(source, { document: path } as Packet)).toBe(content)
    expect(fields.document).toBe(path)
    return JSON.parse(content)
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    return [error.code, error.details.observed]
  }
}

describe('the content of a change of the seats', () => {
  it('[APR-6] holds the enrolment files that the document names', async () => {
    const end = [{ seat: 'council', reason: 'left' }]
    expect(await opened(seats, { v: 1, register: ['manifests/seats/president.json'], end })).toEqual({
      ...{ v: 1, end, register: [JSON.parse(file)] },
    })
    const line = { enrolment: 'manifests/seats/president.json', holder: 'manifests/seats/holder.json' }
    expect(await opened(rotation, { v: 1, rotate: [line] })).toEqual({
      ...{ v: 1, rotate: [{ enrolment: JSON.parse(file), holder }] },
    })
  })

  it.each([
    ['a document that is no JSON', '{', ['SEAT_CHANGE_MALFORMED', 'manifests/change.json']],
    ['a list', '[]', ['SEAT_CHANGE_MALFORMED', 'manifests/change.json']],
    ['another version', { v: 2, register: [] }, ['SEAT_CHANGE_MALFORMED', 'v']],
    ['an unknown member', { v: 1, register: [], add: [] }, ['SEAT_CHANGE_MALFORMED', 'add']],
    ['a name that is no text', { v: 1, register: [1] }, ['SEAT_CHANGE_MALFORMED', 'register[0]']],
    ['a file outside', { v: 1, register: ['manifests/../x.json'] }, ['SEAT_CHANGE_MALFORMED', 'manifests/../x.json']],
    ['a file that is not there', { v: 1, register: ['manifests/x.json'] }, ['FILE_MISSING', 'manifests/x.json']],
    [
      'a file that is no object',
      { v: 1, register: ['manifests/n.json'] },
      ['SEAT_CHANGE_MALFORMED', 'manifests/n.json'],
    ],
  ])('[APR-6] is not made of %s', async (_, document, told) => {
    expect(await opened(seats, document, { 'manifests/n.json': 'null' })).toEqual(told)
  })
})

describe('before anybody signs', () => {
  const names = new Map<string, AccountName>([
    [sha256('41'), { words: 'lou (id 41)', isOtherwise: false }],
    [sha256('42'), { words: 'eve (id 42)', isOtherwise: true }],
  ])
  const says = (content: object) => saysSeats({ namesOf: async () => names }, JSON.stringify(content))
  const enrolment = (of: typeof president) => JSON.parse(of.enrolmentFile({ custody: 'I alone have it.' }))

  it('[SEAT-6] [APR-6] says who keeps which sort of key, its digest, and what they attest', async () => {
    const since = '2026-01-31T09:00:00Z'
    const end = [
      { seat: 'old', reason: 'lost', compromised_since: since },
      { seat: 'older', reason: 'left' },
    ]
    const [section] = await says({ v: 1, register: [enrolment(president), enrolment(council)], end })
    const attests = (seat: string) => ({
      text: expect.stringMatching(new RegExp(`^${seat}: its holder attests, \\d{4}-.*Z: “I alone have it\\.”$`)),
    })
    const digest = (of: typeof president) => ({
      text: `${of.seat} has the digest ${of.digest}, which its holder sees on their device`,
    })
    expect(section?.lines).toEqual([
      {
        text: 'registers president (human), kept by lou (id 41): a passkey of seats.example.org that stays on its device, until 2030-01-01T00:00:00Z',
      },
      digest(president),
      attests('president'),
      {
        text: 'registers council (ai_council), kept by eve (id 42): an SSH key (ssh-ed25519), until 2030-01-01T00:00:00Z',
        codes: ['PERSON_NAMED_OTHERWISE'],
      },
      digest(council),
      attests('council'),
      {
        text: `ends the seat old: lost; others may have had its key since ${since}, and what it proved since then falls`,
      },
      { text: 'ends the seat older: left' },
    ])
  })

  it('[SEAT-6] says of a rotation whose key is replaced, and what cannot be read', async () => {
    const secret = makeSeat('secret', { seat: 'vault', custodian: '43', ledgerId })
    const rsa = makeSeat('rsa', { seat: 'iron', custodian: '43', ledgerId, validUntil: '2027-01-01T00:00:00Z' })
    const rotate = [secret, rsa].map((one) => ({ enrolment: enrolment(one), holder }))
    const [section] = await says({ v: 1, rotate })
    const kept = `kept by account ${sha256('43').slice(0, 12)}`
    expect([section?.lines[0]?.text, section?.lines[3]?.text]).toEqual([
      `replaces the key of vault (human), ${kept}: a secret, until 2030-01-01T00:00:00Z`,
      `replaces the key of iron (human), ${kept}: an RSA key, until 2027-01-01T00:00:00Z`,
    ])
    const unreadable = { ...enrolment(rsa), document: '{}' }
    expect((await says({ v: 1, register: [unreadable] }))[0]?.lines).toEqual([
      { text: 'registers a seat whose document the gate will refuse' },
    ])
    for (const content of [{ register: 1 }, { rotate: [{}] }])
      expect((await says(content))[0]?.none).toMatch(/which will refuse it/)
  })
})

describe('what was registered', () => {
  const content = JSON.stringify({ v: 1, register: [JSON.parse(file)] })
  const rotated = JSON.stringify({ v: 1, rotate: [{ enrolment: JSON.parse(file), holder }] })
  const one = [{ seat: 'president', sha256: president.digest }]
  const other = [{ seat: 'president', sha256: council.digest }]

  it('[APR-6] is compared with the files: another digest is no pass', () => {
    expect([seats.differs?.({ registered: one }, content), rotation.differs?.({ rotated: one }, rotated)]).toEqual([
      [],
      [],
    ])
    expect(seats.differs?.({ registered: null, ended: 1 }, JSON.stringify({ v: 1, end: [] }))).toEqual([])
    const differs = { code: 'SEAT_READBACK_DIFFERS', expected: president.digest, observed: council.digest }
    expect(seats.differs?.({ registered: other }, content)).toEqual([differs])
    expect(rotation.differs?.({ rotated: other }, rotated)).toEqual([differs])
    expect(seats.differs?.({ registered: null }, content)).toEqual([{ ...differs, observed: '' }])
  })

  it('[APR-6] is said with its digests', () => {
    expect(seats.explain({ registered: one, ended: 2, epoch_raised: 3 })).toBe(
      `registered president ${president.digest}, to be confirmed by the holders; 2 ended`,
    )
    expect(rotation.explain({ rotated: one })).toBe(
      `rotated president ${president.digest}, to be confirmed by the holders`,
    )
  })
})
