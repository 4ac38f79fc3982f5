// Rules about seats that no signature decides, each taken out: what it keeps out then gets in (APR-3, APR-6, ID-12).
import { randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import { expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { callGate, callJson } from '../support/call-gate.ts'
import { openGoverned, registryChanges } from '../support/governance.ts'
import { withGuardOut } from '../support/guard.ts'
import { approvalOf, provedBy, signByKey, statementOf } from '../support/key-signoff.ts'
import { useLedger } from '../support/ledger.ts'
import { moment } from '../support/moment.ts'
import { ID } from '../support/people.ts'
import { tryCall, tryStatement } from '../support/plant.ts'
import { enrolmentOf, registerSeat, seatRegister } from '../support/registered-seats.ts'
import { makeSeat } from '../support/seat-devices.ts'
import { carryOut } from '../support/stopping.ts'

const ledger = useLedger()
const KEYS = 'quorate.seat_key_findings(qt001_cp.activation, uuid)'
const of = (seat: string, custodian: string) => ({ seat, custodian, ledgerId: ledger().gate.ledger.ledgerId })
let plans = 0
const opened = async () => (await ledger().open('# One\n\ntext\n', { planId: `rule-${++plans}` })).code as string

it('[APR-6] nobody signs while too few people keep a key', async () => {
  const back = await provedBy(ledger(), 'approver', 'seat')
  const code = await opened()
  const sign = () => tryCall(ledger().signoff(code, 'content_owner', ID.content_owner))
  expect(await sign()).toEqual(['blocked', 'APR_APPROVAL_BOOTSTRAP_HOLD_NO_AUTHENTICATED_APPROVER_SUBSTRATE'])
  const guard = 'return query select * from quorate.bootstrap_findings(p_activation.action_item_id);'
  expect(await withGuardOut(ledger(), KEYS, guard, '', sign)).toEqual(['done'])
  await back()
})

it('[ID-12] [APR-7] half a proof is no vote: the request is approved with the other half', async () => {
  const approvers = [ID.council, ID.council2].map((id, n) => makeSeat('rsa', of(`ai_council_${n + 1}`, id)))
  for (const device of approvers) await registerSeat(ledger(), device)
  const back = await provedBy(ledger(), 'approver', 'both')
  const request = (code: string) =>
    ledger().value(
      `select r.status from qt001_cp.approval_requests as r join qt001_cp.activation as a using (activation_id) where a.code = $1`,
      [code],
    )
  const code = await opened()
  await ledger().signAll(code)
  expect(await request(code)).toBe('open')
  for (const device of approvers) expect(await tryCall(signByKey(ledger(), device, code, 'approver'))).toEqual(['done'])
  expect(await request(code)).toBe('approved')
  const guard = 'and not (j.seat).source = any (r.assurance))'
  await withGuardOut(ledger(), 'quorate.judge_seats(qt001_cp.activation)', guard, 'and false)', async () => {
    const other = await opened()
    await ledger().signAll(other)
    expect(await request(other)).toBe('approved')
  })
  await back()
})

it('[APR-3] a secret is proved against the text alone whose digest was registered', async () => {
  const secret = makeSeat('secret', of('vault', ID.content_owner))
  await carryOut(ledger(), 'SEAT_REGISTER', seatRegister([enrolmentOf(secret)]))
  const thief = makeSeat('secret', of('vault', ID.content_owner)).secretHash
  const put = () => tryStatement(callJson(ledger().door, 'quorate.put_seat_secret', ['vault', thief]))
  expect(await put()).toEqual(['refused', 'SEAT_SECRET_OTHER'])
  const guard = 'is distinct from qt001_cp.sha256_hex(p_secret_hash)'
  expect(await withGuardOut(ledger(), 'quorate.put_seat_secret(text, text)', guard, 'is null', put)).toEqual(['done'])
})

it('[APR-8] a key proves what a person says, and nothing that a job does', async () => {
  const device = makeSeat('rsa', of('lead', ID.tech_lead))
  await registerSeat(ledger(), device)
  const rotated = async () => {
    const request = canonicalize({
      ...{ request_id: randomUUID(), environment: ledger().gate.name, manifest_digest: ledger().gate.manifestDigest },
      ...{ github_environment: 'production-verify', reason: 'somebody left', not_after: moment(600) },
    }) as string
    const { request_id, not_after } = JSON.parse(request)
    const statement = statementOf(ledger(), device, 'rotated', request_id, not_after, [sha256(request)])
    const args = [request, await approvalOf(ledger(), device, statement)]
    return tryCall(callGate(ledger().door, 'quorate.rotate_environment', args))
  }
  expect(await rotated()).toEqual(['refused', 'SEAT_PROOF_NOT_ACCEPTED'])
  const proves = 'quorate.prove_by_seat(text, uuid, uuid, text, text[], jsonb)'
  const guard = 'p_purpose <> all (quorate.seat_purposes())'
  expect(await withGuardOut(ledger(), proves, guard, 'false', rotated)).toEqual(['done'])
})

it('[ID-12] a plain SSH key approves no change of the gate', async () => {
  const device = makeSeat('ssh', of('second_lead', ID.tech_lead2))
  await registerSeat(ledger(), device)
  const back = await provedBy(ledger(), 'tech_lead', 'seat')
  const extend = { op: 'extend', subject_sha256: sha256(ID.verifier2), valid_until: '2099-01-01T00:00:00Z' }
  const code = (await openGoverned(ledger(), 'REGISTRY_CHANGE', registryChanges(extend))).code as string
  const sign = () => tryCall(signByKey(ledger(), device, code, 'tech_lead'))
  expect(await sign()).toEqual(['blocked', 'SEAT_KEY_TOO_WEAK'])
  const guard = `and quorate.is_weak_key(c.sort, c.document::jsonb -> 'key')`
  expect(await withGuardOut(ledger(), KEYS, guard, 'and false', sign)).toEqual(['done'])
  await back()
})
