// The change that a job signs for, out of what a server answers: anything.

import canonicalize from 'canonicalize'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../../src/codes/encoding.ts'
import { type Packet, shortCode } from '../../../../src/codes/packet.ts'
import { expandEnvironment } from '../../../../src/manifest/expand/expand.ts'
import { readPolicyInForce } from '../../../../src/manifest/policy-in-force.ts'
import type { Database } from '../../../../src/postgres/connect.ts'
import { readChange } from '../../../../src/postgres/read-change.ts'
import { type Gate, readGate } from '../../../../src/postgres/read-gate.ts'
import { changeToSign } from '../../../../src/usecases/change/change-to-sign.ts'
import { codesOf } from '../../identity/refusal.ts'
import { environment } from '../../manifest/environment.ts'
import { ENVIRONMENT, ledger, STATUS } from '../../postgres/honest-answers.ts'

const manifest = expandEnvironment(environment()).bytes
const ledgerId = '11111111-1111-4111-8111-111111111111'
const gate = {
  name: 'production',
  policy: readPolicyInForce(manifest, ''),
  manifestDigest: sha256(manifest),
  ledger: { ledgerId },
} as unknown as Gate
const honest: Packet = {
  v: '1',
  ledger_id: ledgerId,
  activation_id: '22222222-2222-4222-8222-222222222222',
  activation_number: '7',
  repository_id: '812345678',
  environment: 'production',
  action: 'CUT',
  scope: 'cut',
  executor: 'cutter_exec',
  action_set: ['CUT'],
  manifest_digest: sha256(manifest),
  schema_digest: 'b'.repeat(64),
  not_after: '2026-11-30T09:00:00Z',
  parent: null,
  commit: 'c'.repeat(40),
  carrier: 'C1',
  plan_id: 'docs',
  plan_revision: '1',
  plan_digest: 'd'.repeat(64),
  rollback_plan_ref: 'docs/rollback.md',
  document: null,
}

/** A server that shows this packet, whole and with everything beside it its own. */
function showing(packet: Packet): { readonly database: Database; readonly code: string } {
  const text = canonicalize(packet) as string
  const code = shortCode(sha256(text))
  const answer = {
    ...STATUS.answer,
    activation_id: packet.activation_id,
    code,
    action: packet.action,
    status: 'open',
    packet: text,
    packet_sha256: sha256(text),
    not_after: packet.not_after,
    parent: packet.parent,
    compensates: null,
    awaits: [],
    grant: null,
    required: [],
    occupied: [],
    subjects: {},
    ledger: { ...ledger, ledger_id: packet.ledger_id },
  }
  return { database: answering(answer), code }
}

function answering(answer: unknown): Database {
  return { query: async <Row extends object>() => [{ answer } as Row], close: async () => {} }
}

const told = async (changes: Partial<Packet>) => {
  const { database, code } = showing({ ...honest, ...changes })
  return codesOf(async () => void (await changeToSign(gate, readChange(database, code), code)))
}

describe('the change that a job signs for', () => {
  it('[SEAT-5] is read when it is of this ledger, this environment and the policy in force', async () => {
    const { database, code } = showing(honest)
    expect((await changeToSign(gate, readChange(database, code), code)).packet).toEqual(honest)
  })

  it.each([
    ['another ledger', { ledger_id: '33333333-3333-4333-8333-333333333333' }],
    ['another environment', { environment: 'staging' }],
    ['another login than the policy’s', { executor: 'quorate_owner' }],
    ['another scope than its action’s', { scope: 'door' }],
    ['an action that the policy does not have', { action: 'DEPLOY', action_set: ['DEPLOY'] }],
  ])('[SEAT-5] is forged when it is of %s', async (_, changes) => {
    expect(await told(changes)).toEqual(['PACKET_FORGED'])
  })

  it('[MAN-8] of an earlier policy is left to the database, which tells that', async () => {
    const { database, code } = showing({ ...honest, manifest_digest: 'a'.repeat(64), executor: 'other' })
    expect((await changeToSign(gate, readChange(database, code), code)).packet.executor).toBe('other')
  })
})

describe('the policy in force', () => {
  it('[SEAT-5] is read from the bytes of its digest, or not at all', async () => {
    const answer = { ...ENVIRONMENT, manifest, manifest_digest: sha256(manifest) }
    expect((await readGate(answering(answer))).policy.bytes).toBe(manifest)
    const other = { ...answer, manifest: manifest.replace('cutter_exec', 'cutter_evil') }
    expect(await codesOf(async () => void (await readGate(answering(other))))).toEqual(['DB_ANSWER'])
  })
})
