// The sovereign e-sign by a registered key: a JWS over the grant as it stands now, through the grant's whole life (ESG-1, SIG-1).
import { beforeAll, expect, it } from 'vitest'
import { provedBy, signByKey } from '../support/key-signoff.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { plant, tryCall } from '../support/plant.ts'
import { registerSeat } from '../support/registered-seats.ts'
import { makeSeat, type SeatDevice } from '../support/seat-devices.ts'

const ledger = useLedger()
let device: SeatDevice
let code: string

beforeAll(async () => {
  await provedBy(ledger(), 'product_lead', 'seat')
  device = makeSeat('rsa', { seat: 'president', custodian: ID.product_lead, ledgerId: ledger().gate.ledger.ledgerId })
  code = (await ledger().open('# Signed by a key\n\ntext\n')).code as string
  await registerSeat(ledger(), device)
  await ledger().signAll(code, ['product_lead'])
})

const grant = () =>
  ledger().value<{ status: string; authentic: boolean | null; state: string | null; esigned: boolean }>(
    `select jsonb_build_object('status', g.status, 'esigned', g.sovereign_esign_ref is not null,
       'authentic', quorate.fn_verify_sovereign_esign(g.sovereign_esign_ref, g.auth_code),
       'state', quorate.esign_state(g.sovereign_esign_ref, g.auth_code))
     from qt001_cp.governance_build_authorization as g join qt001_cp.approval_requests as r on r.code = g.request_ref
     join qt001_cp.activation as a using (activation_id) where a.code = $1`,
    [code],
  )

it('[ESG-1] [SIG-1] is missing, then authentic, then spent with the grant; a change of the grant makes it a forgery', async () => {
  expect(await grant()).toEqual({ status: 'draft', esigned: false, authentic: false, state: 'ESIGN_MISSING' })
  expect(await tryCall(signByKey(ledger(), device, code, 'product_lead', { purpose: 'signoff' }))).toEqual([
    'refused',
    'SEAT_PROOF_REFUSED',
  ])
  expect(await tryCall(signByKey(ledger(), device, code, 'product_lead'))).toEqual(['done'])
  expect(await grant()).toEqual({ status: 'active', esigned: true, authentic: true, state: null })
  const set = (what: string) => plant(ledger(), `update qt001_cp.governance_build_authorization set ${what}`)
  await set(`rollback_plan_ref = 'docs/other.md'`)
  expect([await grant(), await tryCall(ledger().preflightCut(code))]).toMatchObject([
    { authentic: false, state: 'ESIGN_FORGED' },
    ['blocked', 'SCOPE_MISMATCH'],
  ])
  await set(`rollback_plan_ref = 'docs/rollback.md'`)
  await set(`expires_at = expires_at + interval '1 hour'`)
  expect(await tryCall(ledger().preflightCut(code))).toEqual(['blocked', 'ESIGN_FORGED'])
  await set(`expires_at = expires_at - interval '1 hour'`)
  // The key was in other hands by then: the seat falls, and the e-sign with it.
  await plant(
    ledger(),
    `update qt001_cp.seat_credential set ended_at = clock_timestamp(), compromised_since = clock_timestamp() - interval '1 hour'`,
  )
  expect(await grant()).toMatchObject({ authentic: false, state: 'ESIGN_STALE' })
  await plant(ledger(), `update qt001_cp.seat_credential set ended_at = null, compromised_since = null`)
  expect(await tryCall(ledger().preflightCut(code))).toEqual(['pass'])
  expect(await tryCall(ledger().run(code))).toEqual(['done'])
  expect(await grant()).toMatchObject({ status: 'consumed', authentic: true })
})
