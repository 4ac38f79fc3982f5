// Keys pinned without a token, when no pinned key is left to sign with: the migrator's own session only, with a reason (KEY-1).
import { generateKeyPairSync } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { callGate } from '../../src/adapters/postgres/call.ts'
import type { Database } from '../../src/adapters/postgres/connect.ts'
import { useLedger } from '../support/ledger.ts'
import { told } from '../support/plant.ts'

const ledger = useLedger()
let migrator: Database
beforeAll(async () => {
  migrator = await ledger().as('quorate_migrator')
})

const { n, e } = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' })
const keys = JSON.stringify({ keys: [{ kid: 'another', n, e }] })
const pin = (as: Database, reason = 'all keys replaced', set = keys) =>
  told(callGate(as, 'qt001_cp.break_glass_keys', [set, reason]))
const pinned = () => ledger().value<number>('select count(*)::int from qt001_cp.issuer_key')

describe('[KEY-1] keys pinned by the migrator', () => {
  it('are refused without a reason or a key, under another role, and to every other login', async () => {
    expect(await pin(migrator, '')).toEqual(['refused', 'KEYS_MALFORMED'])
    expect(await pin(migrator, 'x', '{"keys": []}')).toEqual(['refused', 'KEYS_MALFORMED'])
    expect(await pin(ledger().superuser)).toEqual(['refused', 'SESSION_ROLE_MISMATCH'])
    expect(await pin(ledger().door)).toEqual(['refused', 'DB_PERMISSION'])
    // The migrator is a member of the owner; as the owner it is nobody's own session.
    await migrator.query('set role quorate_owner')
    expect(await pin(migrator)).toEqual(['refused', 'SESSION_ROLE_MISMATCH'])
    await migrator.query('reset role')
    expect(await pinned()).toBe(1)
  })

  it('are pinned with their reason as evidence; what is pinned already stays', async () => {
    expect(await pin(migrator)).toEqual(['done'])
    expect(await pin(migrator, 'again')).toEqual(['done'])
    expect(await pinned()).toBe(2)
    const evidence = `select jsonb_agg(jsonb_build_array(body::jsonb ->> 'reason', body::jsonb ->> 'session_role') order by seq)
      from qt001_cp.evidence_registry where kind = 'KEYS_BREAK_GLASS'`
    expect(await ledger().value(evidence)).toEqual([
      ['all keys replaced', 'quorate_migrator'],
      ['again', 'quorate_migrator'],
    ])
  })
})
