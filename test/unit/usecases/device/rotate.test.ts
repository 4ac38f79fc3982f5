// A new key of a seat, vouched for by the one in force (APR-6).
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { audienceOf } from '../../../../src/codes/statement.ts'
import { keyStatement, readApproval } from '../../../../src/seats/approval.ts'
import { seatDigest } from '../../../../src/seats/document.ts'
import { readEnrolment } from '../../../../src/seats/enrolment.ts'
import { isSignedBy } from '../../../../src/seats/verify.ts'
import { enrolSeat } from '../../../../src/usecases/device/enrol.ts'
import { seatHere } from '../../../../src/usecases/device/home.ts'
import { rotateSeat } from '../../../../src/usecases/device/rotate.ts'
import { codesOf } from '../../../support/codes-of.ts'
import { newDevice, removeDevices } from '../../../support/device.ts'

const LEDGER = '4b7e3c1a-0000-4000-8000-000000000001'
const device = newDevice()
afterAll(removeDevices)
const at = (name: string) => join(device.home, name)
const digests: Record<string, string> = {}

async function enrol(out: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
  const of = { kind: 'rsa', seat: 'president', custodian: '1009', ledger: LEDGER, type: 'human', port: '27717' }
  const asked = { ...of, validUntil: '2030-01-01', out, folder: device.seats, attest: true, ...more }
  digests[out] = ((await enrolSeat(asked, device.shell)).data as { digest: string }).digest
}

beforeAll(async () => {
  await enrol('old.json')
  await enrol('new.json', { kind: 'ssh' })
  await enrol('seat.json', { seat: 'other' })
  await enrol('person.json', { custodian: '1010' })
  await enrol('secret.json', { kind: 'secret' })
})

const rotate = (enrolment: string, out: string, digest = digests['old.json'] ?? '') =>
  rotateSeat({ seat: 'president', digest, folder: device.seats, enrolment, out, yes: true }, device.shell)

it('[APR-6] signs for the new key as the database rebuilds it, and for nothing else', async () => {
  const { next } = await rotate('new.json', 'holder.json')
  const [file, text] = [readEnrolment(readFileSync(at('new.json'), 'utf8')), readFileSync(at('holder.json'), 'utf8')]
  const [old, approval] = [
    seatHere({ seat: 'president', digest: digests['old.json'] ?? '', folder: device.seats }),
    readApproval(text.trim()),
  ]
  if (file === null || approval === null) throw new Error('not of its form')
  const of = { purpose: 'seat-rotate' as const, ledgerId: LEDGER, subject: file.enrolmentId, notAfter: file.registerBy }
  const isFor = (digest: string) =>
    isSignedBy(old.document, approval, {
      seatDigest: old.digest,
      statement: audienceOf(
        keyStatement({ ...of, asked: [digest] }, { seat: 'president', digest: old.digest, generation: 0 }),
      ),
    })
  expect([isFor(seatDigest(file.document)), isFor(old.digest)]).toEqual([true, false])
  expect(next?.[1]).toContain(`quorate seat confirm --seat president --digest ${digests['new.json']?.slice(0, 12)}`)
})

it.each([
  ['another seat', 'seat.json', 'USAGE'],
  ['another person', 'person.json', 'USAGE'],
  ['the key itself', 'old.json', 'USAGE'],
  ['a file that is not there', 'none.json', 'FILE_MISSING'],
  ['a file whose proof does not hold', 'changed.json', 'DEVICE_FILE_MALFORMED'],
])('[APR-6] signs for %s never', async (_, name, code) => {
  writeFileSync(at('changed.json'), readFileSync(at('new.json'), 'utf8').replace('I alone hold it', 'we hold it'))
  expect(await codesOf(() => rotate(name, `${name}.holder`))).toEqual([code])
})

it('[APR-3] a secret signs for no successor: its proof would lie in a file', async () => {
  expect(await codesOf(() => rotate('new.json', 'by-secret.json', digests['secret.json']))).toEqual(['USAGE'])
})
