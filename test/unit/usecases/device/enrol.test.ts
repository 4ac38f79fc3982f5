// Enrolment on a holder's device: the key stays there, and the file that leaves it holds no secret (APR-6).
import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../../../src/codes/encoding.ts'
import { audienceOf } from '../../../../src/codes/statement.ts'
import { sound } from '../../../../src/report/exit-code.ts'
import { keyStatement, readApproval } from '../../../../src/seats/approval.ts'
import { readSeatDocument } from '../../../../src/seats/document.ts'
import { CUSTODY, readEnrolment } from '../../../../src/seats/enrolment.ts'
import { isSignedBy } from '../../../../src/seats/verify.ts'
import { enrolSeat } from '../../../../src/usecases/device/enrol.ts'
import { seatHere } from '../../../../src/usecases/device/home.ts'
import { type SeatAct, type SeatActAsked, seatAct, showSeats } from '../../../../src/usecases/device/seats.ts'
import { codesOf } from '../../../support/codes-of.ts'
import { type Device, newDevice, removeDevices } from '../../../support/device.ts'
import { challengeFor } from '../../../support/seat-devices.ts'

afterAll(removeDevices)
const LEDGER = '4b7e3c1a-0000-4000-8000-000000000001'
interface Data {
  readonly digest: string
  readonly kept: string
  readonly approval: string
  readonly request: string
}
const enrol = ({ shell, seats }: Device, kind: string, more: Readonly<Record<string, string>> = {}) =>
  enrolSeat(
    {
      ...{
        kind,
        seat: 'president',
        custodian: '1001',
        ledger: LEDGER,
        validUntil: '2030-01-01',
        out: 'president.json',
      },
      ...{ type: 'human', port: '27717', folder: seats, attest: true, ...more },
    },
    shell,
  )
const act = (
  { shell, seats }: Device,
  kind: SeatAct,
  more: Partial<SeatActAsked> = {},
  env: Readonly<Record<string, string>> = {},
) =>
  seatAct(
    { act: kind, seat: 'president', hours: '24', folder: seats, yes: true, ...more },
    { ...shell, env: { ...shell.env, ...env } },
    null,
  )
async function enrolled(kind: string, more: Readonly<Record<string, string>> = {}) {
  const device = newDevice()
  const verdict = await enrol(device, kind, more)
  const { digest, kept } = verdict.data as Data
  const { secretHash } = seatHere({ seat: 'president', folder: device.seats, digest })
  const file = readFileSync(join(device.home, 'president.json'), 'utf8')
  return { device, digest, kept, secretHash, file, next: verdict.next ?? [] }
}

/** Whether a device signed a seat's own request. */
function isSigned(
  of: { readonly file: string; readonly digest: string; readonly secretHash: string | null },
  kind: SeatAct,
  data: Data,
  nonce = '',
): boolean {
  const document = readSeatDocument(readEnrolment(of.file)?.document ?? '')
  const approval = readApproval(data.approval)
  if (document === null || approval === null) return false
  const { request_id: subject = '', not_after: notAfter = '' } = JSON.parse(data.request) as Record<string, string>
  const whole = { purpose: `seat-${kind}`, ledgerId: LEDGER, subject, notAfter, asked: [sha256(data.request)] } as const
  const parts = keyStatement(whole, { seat: 'president', digest: of.digest, generation: 0 })
  return isSignedBy(document, approval, {
    statement: audienceOf(parts),
    seatDigest: of.digest,
    nonce,
    secretHash: of.secretHash,
  })
}

describe.each(['ssh', 'rsa'])('a seat with a key, %s', (kind) => {
  it('[APR-6] [APR-8] is enrolled with proof of possession and the custody in words, and its key is the owner’s alone', async () => {
    const { device, digest, kept, file, next } = await enrolled(kind)
    // A new seat is not confirmed by its own key.
    expect(next.at(-1)).toContain(`-f mode=seat-confirm -f seat=president -f seat-digest=${digest}`)
    const read = readEnrolment(file)
    expect(read).toMatchObject({
      custody: { text: CUSTODY },
      seat: { seat: 'president', sort: kind, ledger_id: LEDGER },
    })
    expect(sha256(read?.document ?? '')).toBe(digest)
    expect(file).not.toContain('PRIVATE')
    const modes = Object.fromEntries(device.files().map(({ path, mode }) => [path.replace(/.*\//, ''), mode]))
    expect(modes).toMatchObject({ 'seat.json': '600', 'president.json': '644', [kept.replace(/.*\//, '')]: '600' })
    const holding = device.files().filter(({ text }) => text.includes('PRIVATE KEY'))
    expect(holding.map(({ path }) => path)).toEqual([kept])
  })

  it('[APR-6] confirms, drills and ends on the device, without a database', async () => {
    const seat = await enrolled(kind)
    for (const one of ['confirm', 'drill', 'end'] as const) {
      const data = (await act(seat.device, one)).data as Data
      expect(isSigned(seat, one, data)).toBe(true)
      expect(isSigned(seat, one, { ...data, request: data.request.replace('T', 't') })).toBe(false)
      expect(data.request.includes(seat.digest)).toBe(one === 'confirm')
    }
    const shown = sound(showSeats(seat.device.seats))
    expect(shown).toMatchObject({ outcome: 'pass', data: { seats: [{ seat: 'president', digest: seat.digest }] } })
  })

  it('says of an end why, and since when others may have had the key', async () => {
    const seat = await enrolled(kind)
    const said = { reason: 'lost', compromisedSince: '2026-11-30T09:00:00Z' }
    const data = (await act(seat.device, 'end', said)).data as Data
    expect(JSON.parse(data.request)).toMatchObject({ reason: 'lost', compromised_since: '2026-11-30T09:00:00Z' })
    expect(isSigned(seat, 'end', data)).toBe(true)
    expect(await codesOf(() => act(seat.device, 'drill', said))).toEqual(['USAGE'])
    expect(await codesOf(() => act(seat.device, 'end', { compromisedSince: 'yesterday' }))).toEqual(['USAGE'])
  })

  it('is not used when others can read its key, or it is a link', async () => {
    const { device, kept } = await enrolled(kind)
    const drilled = () => codesOf(() => act(device, 'drill'))
    expect(await drilled()).toEqual(['accepted'])
    chmodSync(kept, 0o640)
    expect(await drilled()).toEqual(['DEVICE_FILE_OPEN'])
    chmodSync(kept, 0o600)
    renameSync(kept, `${kept}.moved`)
    symlinkSync(`${kept}.moved`, kept)
    expect(await drilled()).toEqual(['DEVICE_FILE_OPEN'])
  })
})

describe('a secret', () => {
  const secretOf = (kept: string) => readFileSync(kept, 'utf8').trim()

  it('[APR-2] [APR-3] comes from the environment; a wrong, empty, huge or binary one is refused and never shown', async () => {
    const { device, kept, secretHash, file, digest } = await enrolled('secret')
    const nonce = 'ab'.repeat(32)
    const good = challengeFor({ secretHash } as never, nonce)
    const drill = (secret: string, challenge: object | string = good) =>
      act(
        device,
        'drill',
        { challenge: typeof challenge === 'string' ? challenge : JSON.stringify(challenge) },
        { QUORATE_SEAT_SECRET: secret },
      )
    const { data } = await drill(secretOf(kept))
    expect(isSigned({ file, digest, secretHash }, 'drill', data as Data, nonce)).toBe(true)
    const canary = `CANARY${'A'.repeat(37)}`
    for (const [secret, code] of [
      ['', 'ENV_MISSING'],
      [canary, 'DEVICE_SECRET_WRONG'],
      [`${canary}A`, 'DEVICE_SECRET_WRONG'],
      ['CANARY'.repeat(100_000), 'DEVICE_SECRET_WRONG'],
      ['CANARY\u0001\u001b[31m', 'DEVICE_SECRET_WRONG'],
    ] as const) {
      const error = await drill(secret).catch((refused: unknown) => refused as { code: string; details: object })
      expect(error).toMatchObject({ code })
      expect(JSON.stringify(error) + String(error)).not.toContain('CANARY')
    }
    const otherSalt = { ...good, salt: Buffer.alloc(16).toString('base64url') }
    for (const challenge of [otherSalt, { ...good, m: 8 }, {}, 'x'])
      expect(await codesOf(() => drill(secretOf(kept), challenge))).toEqual(['DEVICE_CHALLENGE_UNFIT'])
  })

  it('says what to ask the database for, where there is neither an answer nor a database', async () => {
    const { device, kept } = await enrolled('secret')
    const error = await act(device, 'drill', {}, { QUORATE_SEAT_SECRET: secretOf(kept) }).catch(
      (refused: unknown) => refused,
    )
    const observed = expect.stringMatching(
      /^select quorate\.seat_challenge\('president', 'quorate:v1:seat-drill:[0-9a-f]{64}'\)$/,
    )
    expect(error).toMatchObject({ code: 'USAGE', details: { observed } })
  })
})

describe('seat enrol', () => {
  it('overwrites nothing', async () => {
    const { device, file } = await enrolled('ssh')
    expect(await codesOf(() => enrol(device, 'ssh'))).toEqual(['FILE_EXISTS'])
    expect(readFileSync(join(device.home, 'president.json'), 'utf8')).toBe(file)
  })

  it('of a seat that was enrolled twice, the digest says which', async () => {
    const { device, digest } = await enrolled('ssh')
    await enrol(device, 'ssh', { out: 'second.json' })
    const drill = (more: Partial<SeatActAsked>) => codesOf(() => act(device, 'drill', more))
    expect(await drill({})).toEqual(['DEVICE_SEAT_MISSING'])
    expect(await drill({ digest: digest.slice(0, 10) })).toEqual(['accepted'])
    expect(await drill({ seat: 'nobody' })).toEqual(['DEVICE_SEAT_MISSING'])
  })

  it.each([
    ['kind', 'pgp'],
    ['seat', 'The President'],
    ['custodian', 'ada'],
    ['ledger', 'production'],
    ['validUntil', 'soon'],
    ['validUntil', '2030-13-45'],
    ['type', 'robot'],
    ['key', 'x'],
    ['page', 'https://seats.example.org/'],
    ['port', '80'],
  ])('refuses a %s such as %s before a key is made', async (name, value) => {
    const device = newDevice()
    const error = await enrol(device, 'rsa', { [name]: value }).catch((refused: unknown) => refused)
    const expected = { [name === 'validUntil' ? 'valid-until' : name]: expect.any(String) }
    expect(error).toMatchObject({ code: 'USAGE', details: { expected } })
    expect(device.files()).toEqual([])
  })

  it('[APR-8] takes a key that was made for this seat, and none of another kind or that others can read', async () => {
    const device = newDevice()
    const own = join(device.home, 'mine')
    const made = (path: string, ...args: readonly string[]) =>
      spawnSync('ssh-keygen', ['-q', '-N', '', '-f', path, ...args])
    made(own, '-t', 'ed25519')
    const enrolling = (key: string, out: string) => codesOf(() => enrol(device, 'ssh', { key, out }))
    expect(await enrolling(own, 'own.json')).toEqual(['accepted'])
    expect(readEnrolment(readFileSync(join(device.home, 'own.json'), 'utf8'))?.seat.sort).toBe('ssh')
    chmodSync(own, 0o644)
    expect(await enrolling(own, 'open.json')).toEqual(['DEVICE_FILE_OPEN'])
    made(`${own}2`, '-t', 'rsa', '-b', '2048')
    expect(await enrolling(`${own}2`, 'rsa.json')).toEqual(['DEVICE_KEY_UNFIT'])
    expect(await enrolling(join(device.home, 'nothing'), 'none.json')).toEqual(['FILE_MISSING'])
  })

  it('takes no signature of a key that is not the document’s, and no note that enrolment did not write', async () => {
    const [one, other] = [await enrolled('rsa'), await enrolled('rsa')]
    expect(await codesOf(() => act(one.device, 'drill'))).toEqual(['accepted'])
    writeFileSync(one.kept, readFileSync(other.kept))
    expect(await codesOf(() => act(one.device, 'drill'))).toEqual(['DEVICE_SIGNING_FAILED'])
    writeFileSync(one.kept, 'CANARY')
    expect(await codesOf(() => act(one.device, 'drill'))).toEqual(['DEVICE_FILE_MALFORMED'])
    const note = one.device.files().find(({ path }) => path.endsWith('seat.json'))?.path ?? ''
    writeFileSync(note, '{}')
    expect(await codesOf(() => showSeats(one.device.seats))).toEqual(['DEVICE_FILE_MALFORMED'])
  })

  it('says so where there is no ssh-keygen', async () => {
    const device = newDevice()
    const shell = { ...device.shell, env: { PATH: device.home } }
    expect(await codesOf(() => enrol({ ...device, shell }, 'ssh'))).toEqual(['DEVICE_SSH_KEYGEN_MISSING'])
  })
})
