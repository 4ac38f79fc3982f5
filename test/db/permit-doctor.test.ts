// The doctor compares what is published of the keys of permits with what the database lists (RUN-3).
import nock from 'nock'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readPermitKeys } from '../../src/postgres/permit-keys.ts'
import { permitChecks } from '../../src/usecases/doctor/permits.ts'
import { DISCOVERY, JWKS, metadataFiles } from '../../src/usecases/permit/metadata.ts'
import { anotherKey } from '../support/keys.ts'
import { useLedger } from '../support/ledger.ts'
import { ISSUER, makePermitKey, orderPermitKey } from '../support/permit.ts'

const ledger = useLedger()
const text = (name: string, keys: Awaited<ReturnType<typeof readPermitKeys>>['keys']) =>
  metadataFiles(ISSUER, keys).get(name) as string

/** What the doctor finds where these files are published. */
async function found(files: Readonly<Record<string, string>>) {
  const host = nock(ISSUER)
  for (const name of [DISCOVERY, JWKS]) {
    const file = files[name]
    host.get(`/${name}`).reply(file === undefined ? 404 : 200, file)
  }
  return (await permitChecks(ledger().door)).map(({ id, state, observed }) => [id, state, observed])
}

beforeAll(() => nock.disableNetConnect())
afterEach(() => nock.cleanAll())
afterAll(() => nock.restore())

describe('doctor', () => {
  it('[RUN-3] says nothing of permits where none can be signed, or to whom may not ask', async () => {
    expect(await permitChecks(ledger().door)).toEqual([])
    expect(await permitChecks(ledger().revoker)).toEqual([])
  })

  it('[RUN-3] finds a key that is not the database’s, one that is missing, and another address', async () => {
    await makePermitKey(ledger().deployer, await orderPermitKey(ledger()))
    const before = (await readPermitKeys(ledger().door)).keys
    await makePermitKey(ledger().deployer, await orderPermitKey(ledger()))
    const { keys } = await readPermitKeys(ledger().door)
    const honest = { [DISCOVERY]: text(DISCOVERY, keys), [JWKS]: text(JWKS, keys) }
    const ID = 'PERMITS_PUBLISHED'
    expect(await found(honest)).toEqual([[ID, 'ok', { foreign: [], missing: [] }]])

    const stale = { ...honest, [JWKS]: text(JWKS, before) }
    expect(await found(stale)).toEqual([[ID, 'fail', { foreign: [], missing: [keys[1]?.kid] }]])
    const foreign = JSON.parse(honest[JWKS] as string)
    foreign.keys.push({ kty: 'RSA', ...anotherKey('foreign') })
    expect(await found({ ...honest, [JWKS]: JSON.stringify(foreign) })).toEqual([
      [ID, 'fail', { foreign: ['foreign'], missing: [] }],
    ])
    // The same kid and another modulus is another key.
    const swapped = { keys: foreign.keys.map((key: object) => ({ ...key, n: foreign.keys[2].n })) }
    expect(await found({ ...honest, [JWKS]: JSON.stringify(swapped) })).toMatchObject([
      [ID, 'fail', { missing: keys.map(({ kid }) => kid) }],
    ])
    const elsewhere = { issuer: ISSUER, jwks_uri: 'https://elsewhere.example.com/jwks.json' }
    expect(await found({ ...honest, [DISCOVERY]: JSON.stringify(elsewhere) })).toEqual([
      [ID, 'fail', { foreign: [], missing: [], discovery: elsewhere }],
    ])
    expect(await found({ ...honest, [DISCOVERY]: 'x' })).toMatchObject([[ID, 'fail', { discovery: { issuer: null } }]])
    expect(await found({ [DISCOVERY]: honest[DISCOVERY] as string })).toEqual([[ID, 'unknown', 'KEYS_UNREACHABLE']])
    expect(await found({ ...honest, [JWKS]: '{}' })).toEqual([[ID, 'unknown', 'KEYS_MALFORMED']])
  })
})
