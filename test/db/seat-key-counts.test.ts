// When a seat's key counts: while it is its holder's and in force, while enough people have one, and as the policy asks (APR-6, ID-12).

import { randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { expandEnvironment } from '../../src/manifest/expand/expand.ts'
import { readEnvironment } from '../../src/manifest/read-environment.ts'
import { valueOrThrow } from '../../src/manifest/result.ts'
import { callGate } from '../support/call-gate.ts'
import { openGoverned, policyText, registryChanges } from '../support/governance.ts'
import {
  approvalOf,
  enrol,
  type KeyChanges,
  provedBy,
  seatedIn,
  signByKey,
  statementOf,
} from '../support/key-signoff.ts'
import { useLedger } from '../support/ledger.ts'
import { moment } from '../support/moment.ts'
import { ID } from '../support/people.ts'
import { plant, tryCall } from '../support/plant.ts'
import { registerSeat } from '../support/registered-seats.ts'
import { rotateEnvironment } from '../support/rotation.ts'
import { makeSeat, type SeatDevice } from '../support/seat-devices.ts'

const ledger = useLedger()
const ROLE = 'tech_lead'
let number = 0
let code: string
let seats: Record<string, SeatDevice>

const make = (sort: 'passkey' | 'ssh' | 'rsa' | 'secret', more: object = {}) =>
  makeSeat(sort, { seat: 'lead', custodian: ID.tech_lead, ledgerId: ledger().gate.ledger.ledgerId, ...more })

beforeAll(async () => {
  await provedBy(ledger(), ROLE, 'seat')
  seats = {
    passkey: make('passkey'),
    ssh: make('ssh'),
    sk: make('ssh', { alg: 'sk-ssh-ed25519@openssh.com' }),
    rsa: make('rsa'),
    secret: make('secret'),
  }
})

beforeEach(async () => {
  number += 1
  code = (await ledger().open(`# Key ${number}\n\ntext\n`)).code as string
})

const sign = (device: SeatDevice, changes: KeyChanges = {}) => tryCall(signByKey(ledger(), device, code, ROLE, changes))

describe('a key that counts for nothing', () => {
  const state: readonly [string, string, string][] = [
    ['was not confirmed by its holder', `confirmed_at = null, confirmation_proof_id = null`, 'SEAT_UNCONFIRMED'],
    ['was ended', `ended_at = clock_timestamp()`, 'SEAT_STALE'],
    ['expired', `valid_until = clock_timestamp()`, 'SEAT_STALE'],
  ]
  it.each(state)('[APR-6] [APR-8] since it %s', async (_, change, expected) => {
    const device = await enrol(ledger(), make('rsa'))
    await plant(ledger(), `update qt001_cp.seat_credential set ${change} where document_sha256 = '${device.digest}'`)
    // The hold comes after the proof: with no other custodian the answer would be the hold's.
    expect(await sign(device)).toEqual(['refused', expected])
    expect(await sign(await enrol(ledger(), make('rsa')))).toEqual(['done'])
  })

  it('[KEY-2] a seat falls when the key that took it is ended, and when it was in other hands by then', async () => {
    const device = await enrol(ledger(), make('rsa'))
    expect(await sign(device)).toEqual(['done'])
    const set = (what: string) =>
      plant(ledger(), `update qt001_cp.seat_credential set ${what} where document_sha256 = '${device.digest}'`)
    await set(`ended_at = clock_timestamp()`)
    expect(await seatedIn(ledger(), code)).toEqual([])
    await set(`ended_at = null`)
    expect(await seatedIn(ledger(), code)).toEqual(['tech_lead/1 by seat'])
    const stateOf = () =>
      ledger().value(
        `select quorate.proof_state(proof_id, audience) from qt001_cp.proof where sort = 'key' order by verified_at desc limit 1`,
      )
    expect(await stateOf()).toBe('authentic')
    await set(`ended_at = clock_timestamp(), compromised_since = clock_timestamp() - interval '1 hour'`)
    expect(await stateOf()).toBe('compromised')
  })

  it('[SIG-4] a kept signature that was changed afterwards proves nothing', async () => {
    for (const sort of ['rsa', 'secret']) {
      const device = await enrol(ledger(), seats[sort] as SeatDevice)
      number += 1
      code = (await ledger().open(`# Key ${number}\n\ntext\n`)).code as string
      expect(await sign(device)).toEqual(['done'])
      const member = sort === 'rsa' ? 'signature' : 'server'
      await plant(
        ledger(),
        `update qt001_cp.seat_use set signed = jsonb_build_object('${member}', 'AAAA') where statement in (
           select audience from qt001_cp.proof order by verified_at desc limit 1)`,
      )
      expect(await seatedIn(ledger(), code)).toEqual([])
    }
  })

  it('[SEAT-4] [ID-12] nor where the policy asks for a token, as a token does not where it asks for a key', async () => {
    const device = await enrol(ledger(), seats.rsa as SeatDevice)
    const back = await provedBy(ledger(), ROLE, 'token')
    expect(await sign(device)).toEqual(['blocked', 'ASSURANCE_NOT_ACCEPTED'])
    expect(await tryCall(ledger().signoff(code, ROLE, ID.tech_lead))).toEqual(['done'])
    await back()
    await provedBy(ledger(), ROLE, 'seat')
    const other = (await ledger().open(`# Key ${number} b\n\ntext\n`)).code as string
    expect(await tryCall(ledger().signoff(other, ROLE, ID.tech_lead))).toEqual(['blocked', 'ASSURANCE_NOT_ACCEPTED'])
  })

  it('[REG-4] once its custodian was revoked, or while they are suspended', async () => {
    const device = await enrol(ledger(), make('rsa'))
    const set = (at: string) =>
      plant(
        ledger(),
        `update qt001_cp.human_identity_registry set revoked_at = ${at} where provider_subject_sha256 = qt001_cp.sha256_hex('${ID.tech_lead}')`,
      )
    await set('clock_timestamp()')
    expect(await sign(device)).toEqual(['refused', 'IDENTITY_STALE'])
    await set('null')
    expect(await sign(device)).toEqual(['done'])
  })
})

describe('the hold of the beginning', () => {
  const HOLD = 'APR_APPROVAL_BOOTSTRAP_HOLD_NO_AUTHENTICATED_APPROVER_SUBSTRATE'

  it('[APR-6] stands while fewer people keep keys than the change has seats for, whoever signs', async () => {
    const device = await enrol(ledger(), seats.rsa as SeatDevice)
    const back = await provedBy(ledger(), 'approver', 'seat')
    expect(await sign(device)).toEqual(['blocked', HOLD])
    expect(await tryCall(ledger().signoff(code, 'content_owner', ID.content_owner))).toEqual(['blocked', HOLD])
    const [first, second] = [ID.council, ID.council2].map((custodian, n) =>
      makeSeat('ssh', { seat: `ai_council_${n + 1}`, custodian, ledgerId: ledger().gate.ledger.ledgerId }),
    ) as [SeatDevice, SeatDevice]
    await registerSeat(ledger(), first)
    expect(await sign(device)).toEqual(['blocked', HOLD])
    await registerSeat(ledger(), second, { isUnconfirmed: true })
    expect(await sign(device)).toEqual(['blocked', HOLD])
    await plant(
      ledger(),
      `update qt001_cp.seat_credential set confirmed_at = clock_timestamp(), confirmation_proof_id = (select proof_id from qt001_cp.proof limit 1)
       where seat_key = 'ai_council_2'`,
    )
    expect(await sign(device)).toEqual(['done'])
    await back()
  })
})

describe('a seat that takes both', () => {
  it.each(['key first', 'dispatch first'])(
    '[ID-12] [APR-8] counts once the same person gave a dispatch and a key: %s',
    async (order) => {
      const device = await enrol(ledger(), seats.rsa as SeatDevice)
      await provedBy(ledger(), ROLE, 'both')
      const key = () => sign(device)
      const token = () => tryCall(ledger().signoff(code, ROLE, ID.tech_lead))
      const [one, other] = order === 'key first' ? [key, token] : [token, key]
      const awaited = async () =>
        (await ledger().value<{ code: string }[]>(`select quorate.status($1) -> 'awaits'`, [code]))
          .map((finding) => finding.code)
          .filter((found) => found === 'SEAT_HALF_PROVED')
      expect(await one()).toEqual(['done'])
      expect(await awaited()).toEqual(['SEAT_HALF_PROVED'])
      // Somebody else of the role cannot give the other half.
      expect(await tryCall(ledger().signoff(code, ROLE, ID.tech_lead2))).toEqual(['blocked', 'SEAT_TAKEN'])
      expect(await other()).toEqual(['done'])
      expect(await awaited()).toEqual([])
      expect(await seatedIn(ledger(), code)).toEqual(['tech_lead/1 by both'])
      await provedBy(ledger(), ROLE, 'seat')
    },
  )
})

const extend = registryChanges({
  op: 'extend',
  subject_sha256: sha256(ID.tech_lead2),
  valid_until: '2099-01-01T00:00:00Z',
})

describe('what a key does not prove', () => {
  it('[APR-8] that secrets were replaced: a job says so by its token, and nobody by a key', async () => {
    const device = await enrol(ledger(), seats.rsa as SeatDevice)
    const request = canonicalize({
      ...{ request_id: randomUUID(), environment: ledger().gate.name, manifest_digest: ledger().gate.manifestDigest },
      ...{ github_environment: 'production-cut', reason: 'somebody left', not_after: moment(600) },
    }) as string
    const { request_id, not_after } = JSON.parse(request)
    const statement = statementOf(ledger(), device, 'rotated', request_id, not_after, [sha256(request)])
    const args = [request, await approvalOf(ledger(), device, statement)]
    expect(await tryCall(callGate(ledger().door, 'quorate.rotate_environment', args))).toEqual([
      'refused',
      'SEAT_PROOF_NOT_ACCEPTED',
    ])
    expect(await tryCall(rotateEnvironment(ledger()))).toEqual(['done'])
  })

  it('[ID-12] [APR-8] a change of the gate, where the key is a plain SSH key or a passkey of localhost', async () => {
    const governed = (await openGoverned(ledger(), 'REGISTRY_CHANGE', extend)).code as string
    const governedBy = (device: SeatDevice) => tryCall(signByKey(ledger(), device, governed, ROLE))
    const restsOnAccounts = () => ledger().value(`select quorate.status($1) -> 'rests_on_accounts'`, [governed])
    for (const weak of [make('ssh'), make('passkey', { rpId: 'localhost', origin: 'http://localhost:8123' })]) {
      expect(await governedBy(await enrol(ledger(), weak))).toEqual(['blocked', 'SEAT_KEY_TOO_WEAK'])
      expect(await sign(weak)).toEqual(['done'])
      await ledger().leave(code, ROLE, ID.tech_lead)
    }
    expect(await restsOnAccounts()).toBe(true)
    expect(await governedBy(await enrol(ledger(), make('passkey')))).toEqual(['done'])
    expect(await restsOnAccounts()).toBe(false)
  })

  it('[MAN-10] a policy whose changes of the gate would ask for more keys than people have enrolled', async () => {
    const asks = policyText.replace(
      'signoffs: { content_owner: dispatch, tech_lead: dispatch }\n',
      'signoffs: { content_owner: seat, tech_lead: dispatch }\n',
    )
    expect(asks).not.toBe(policyText)
    const set = JSON.stringify(expandEnvironment(valueOrThrow(readEnvironment(asks, 'production.yaml'))).documents)
    const missing = async () =>
      (
        await ledger().superuser.query<{ code: string }>('select code from quorate.key_staffing_findings($1::jsonb)', [
          set,
        ])
      ).map((f) => f.code)
    expect([...new Set(await missing())]).toEqual(['SEAT_CUSTODIANS_MISSING'])
    await registerSeat(
      ledger(),
      makeSeat('rsa', { seat: 'owner', custodian: ID.content_owner, ledgerId: ledger().gate.ledger.ledgerId }),
    )
    expect(await missing()).toEqual([])
  })
})
