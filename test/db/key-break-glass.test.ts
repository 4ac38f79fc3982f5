// Keys pinned without a token, when no pinned key is left to sign with: the migrator's own session only, with a reason (KEY-1).
import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeAll, describe, expect, it } from 'vitest'
import { pinKey } from '../../src/identity/pinned-key.ts'
import type { Database } from '../../src/postgres/connect.ts'
import { ledgerChecks } from '../../src/usecases/doctor/ledger.ts'
import { breakGlass } from '../../src/usecases/door/keys.ts'
import { callGate } from '../support/call-gate.ts'
import { useLedger } from '../support/ledger.ts'
import { plant, tryCall } from '../support/plant.ts'

const ledger = useLedger()
let migrator: Database
beforeAll(async () => {
  migrator = await ledger().as('quorate_migrator')
})

const { n, e } = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' })
const keys = JSON.stringify({ keys: [{ kid: 'another', n, e }] })
const pin = (as: Database, reason = 'all keys replaced', set = keys) =>
  tryCall(callGate(as, 'quorate.break_glass_keys', [set, reason]))
const RETIRED = 'retired before, and not pinned again'
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

  it('are counted; one that was retired before is named, and stays retired', async () => {
    const [first, second] = ['one', 'two'].map((kid) => {
      const jwk = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' })
      return pinKey({ kid, n: jwk.n, e: jwk.e, kty: 'RSA' })
    })
    if (first === undefined || second === undefined) throw new Error('two keys')
    const added = await breakGlass(migrator, [first], 'new')
    expect(added.facts).toMatchObject({ added: '1', 'pinned already': '0' })
    expect(added.facts).not.toHaveProperty(RETIRED)
    await plant(ledger(), `update qt001_cp.issuer_key set retired_at = clock_timestamp() where kid = 'one'`)
    const { outcome, facts } = await breakGlass(migrator, [first, second], 'again')
    expect([outcome, facts.added, facts[RETIRED]]).toEqual(['pass', '1', `one ${first.thumbprint}`])
    expect(facts.keys).not.toContain(first.thumbprint)
  })

  it('[CLI-1] are told by the doctor from one that was retired here and is still published', async () => {
    const [pinnedKey, retired] = await Promise.all(
      ['two', 'one'].map((kid) =>
        ledger().value(
          `(select jsonb_build_object('kid', kid, 'n', n, 'e', e, 'kty', 'RSA') from qt001_cp.issuer_key where kid = '${kid}')`,
        ),
      ),
    )
    const set = JSON.stringify({ keys: [pinnedKey, retired] })
    const server = createServer((_, response) => response.end(set)).listen(0, '127.0.0.1')
    try {
      await new Promise((resolve) => server.once('listening', resolve))
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      const look = async (as: Database) =>
        (await ledgerChecks(as, null, url)).flatMap(({ id, state }) =>
          ['KEYS_PINNED', 'KEYS_RETIRED'].includes(id) ? [`${id} ${state}`] : [],
        )
      expect(await look(migrator)).toEqual(['KEYS_PINNED ok', 'KEYS_RETIRED warn'])
      // The door's login may not read which were retired.
      expect(await look(ledger().door)).toEqual(['KEYS_PINNED fail'])
    } finally {
      server.close()
    }
  })
})
