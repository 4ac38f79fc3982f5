// The keys that sign permits: ordered and retired by a quorum, made once by who has the sealing key, listed as long as needed (RUN-3, KEY-1).
import { beforeEach, describe, expect, inject, it } from 'vitest'
import { epoch, govern, openGoverned, readyGoverned } from '../support/governance.ts'
import { withGuardOut } from '../support/guard.ts'
import { codes, Ledger } from '../support/ledger.ts'
import {
  changePermitKeys,
  ISSUER,
  makePermitKey,
  newSeal,
  orderOf,
  orderPermitKey,
  permitMetadata,
  sealSha256,
  signPermit,
} from '../support/permit.ts'
import { plant, tryStatement } from '../support/plant.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { rollBackAfter } from '../support/roll-back.ts'
import { sampled } from '../support/sample.ts'

let ledger: Ledger
beforeEach(async () => {
  ledger = await Ledger.clone(inject('cluster'))
  return () => ledger.drop()
})

const trying = (seal: string) => tryStatement(signPermit(ledger, seal))
const making = (seal: string) => tryStatement(makePermitKey(ledger.deployer, seal))
const listed = async () => (await permitMetadata(ledger.verifier))?.keys.map(({ seal_sha256: seal }) => seal)
const open = (permit: unknown) => openGoverned(ledger, 'KEY_CHANGE', JSON.stringify({ permit }))

describe('a key of permits', () => {
  it('[RUN-3] [KEY-1] is ordered by a quorum, made by who has the sealing key, once, and listed', async () => {
    const seal = newSeal()
    expect(await making(seal)).toEqual(['refused', 'PERMIT_KEY_UNKNOWN'])
    const before = await epoch(ledger)
    const done = await changePermitKeys(ledger, orderOf(seal))
    expect([done.outcome, done.rest.permit_keys_ordered, done.rest.permit_keys_retired]).toEqual(['done', 1, undefined])
    expect(await epoch(ledger)).toBe(before)
    expect(await permitMetadata(ledger.door)).toEqual({ issuer: ISSUER, keys: [] })
    expect(await trying(seal)).toEqual(['refused', 'PERMIT_KEY_NOT_MADE'])

    const made = await makePermitKey(ledger.deployer, seal)
    const { kid, ...metadata } = made as NonNullable<typeof made>
    expect(await permitMetadata(ledger.door)).toEqual(metadata)
    const key = { kid, n: metadata.keys[0]?.n, environment: 'production-deploy', seal_sha256: sealSha256(seal) }
    expect(metadata).toEqual({ issuer: ISSUER, keys: [{ ...key, since: expect.any(String), retired: null }] })
    expect(Buffer.from(String(key.n), 'base64url').length * 8).toBe(2048)
    const link = `(select jsonb_build_array(kind, body::jsonb) from qt001_cp.evidence_registry order by seq desc limit 1)`
    expect(await ledger.value(link)).toMatchObject([
      'PERMIT_KEY',
      { kid, environment: 'production-deploy', issuer: ISSUER, seal_sha256: sealSha256(seal) },
    ])
    expect(await trying(seal)).toEqual(['done'])
    expect(await making(seal)).toEqual(['refused', 'PERMIT_KEY_MADE'])
  })

  it('[RUN-3] is made once by two that ask at the same moment', async () => {
    const seal = await orderPermitKey(ledger)
    const other = await ledger.as('cutter_deploy')
    const ends = await Promise.all([making(seal), tryStatement(makePermitKey(other, seal))])
    expect(ends.toSorted()).toEqual([['done'], ['refused', 'PERMIT_KEY_MADE']])
  })

  it('[RUN-3] leaves nothing when its making is rolled back, and can be made then', async () => {
    const seal = await orderPermitKey(ledger)
    await ledger.deployer.query('begin')
    await makePermitKey(ledger.deployer, seal)
    await ledger.deployer.query('rollback')
    expect(await listed()).toEqual([])
    expect(await making(seal)).toEqual(['done'])
  })

  it('[RUN-3] [KEY-1] [EV-4] is replaced with overlap: retired it signs no more, and stays listed until its last permit expired', async () => {
    const [old, next] = [await orderPermitKey(ledger), newSeal()]
    await makePermitKey(ledger.deployer, old)
    await changePermitKeys(ledger, orderOf(next))
    await makePermitKey(ledger.deployer, next)
    // Both are listed before the first permit of the new one, and both sign: whoever brings a sealing key names the key.
    expect(await listed()).toEqual([sealSha256(old), sealSha256(next)])
    expect([await trying(old), await trying(next)]).toEqual([['done'], ['done']])

    const before = Number(await epoch(ledger))
    const done = await changePermitKeys(ledger, { retire: [sealSha256(old)] })
    expect([done.outcome, done.rest.permit_keys_retired, done.rest.epoch_raised]).toEqual(['done', 1, before + 1])
    expect([await trying(old), await trying(next)]).toEqual([['refused', 'PERMIT_KEY_RETIRED'], ['done']])
    expect(await listed()).toEqual([sealSha256(old), sealSha256(next)])
    const retiredFor = (minutes: number) =>
      plant(
        ledger,
        `update qt001_cp.permit_order set retired_at = clock_timestamp() - interval '${minutes} minutes' where seal_sha256 = '${sealSha256(old)}'`,
      )
    await retiredFor(15)
    expect(await listed()).toEqual([sealSha256(old), sealSha256(next)])
    await retiredFor(17)
    expect(await listed()).toEqual([sealSha256(next)])
    // What is retired may turn out to have been in other hands; what is compromised is at its end.
    expect((await changePermitKeys(ledger, { compromised: [sealSha256(old)] })).outcome).toBe('done')
    expect(codes(await open({ compromised: [sealSha256(old)] }))).toEqual(['PERMIT_KEY_UNKNOWN'])
  })

  it('[RUN-3] in other hands is not listed from that moment on', async () => {
    const seal = await orderPermitKey(ledger)
    await makePermitKey(ledger.deployer, seal)
    expect(await listed()).toEqual([sealSha256(seal)])
    await changePermitKeys(ledger, { compromised: [sealSha256(seal)] })
    expect([await listed(), await trying(seal)]).toEqual([[], ['refused', 'PERMIT_KEY_RETIRED']])
  })

  it('[RUN-3] of a retired order is not made', async () => {
    const seal = await orderPermitKey(ledger)
    await changePermitKeys(ledger, { retire: [sealSha256(seal)] })
    expect(await making(seal)).toEqual(['refused', 'PERMIT_KEY_RETIRED'])
    const RETIRED = 'v_order.retired_at is not null'
    await withGuardOut(ledger, 'quorate.permit_ordered(text)', RETIRED, 'false', async () => {
      expect(await making(seal)).toEqual(['done'])
    })
  })

  it('[RUN-3] stays as it was made: its owner is refused too', async () => {
    const seal = await orderPermitKey(ledger)
    await makePermitKey(ledger.deployer, seal)
    for (const statement of [
      'update qt001_cp.permit_key set made_at = made_at',
      'delete from qt001_cp.permit_key',
      'truncate qt001_cp.permit_key',
    ]) {
      const found = await rollBackAfter(ledger, 'set local role quorate_permit', () =>
        refusalOf(ledger.superuser.query(statement)),
      )
      expect(found).toMatchObject({ state: 'QT001', message: 'APPEND_ONLY' })
    }
  })
})

describe('a KEY_CHANGE of permit keys', () => {
  const seal = 'a'.repeat(64)
  const make = [{ environment: 'production-deploy', seal_sha256: seal }]
  it.each(
    sampled([
      ['no object', []],
      ['null', null],
      ['nothing in it', {}],
      ['nothing in its lists', { retire: [], compromised: [] }],
      ['a member that nobody knows', { retire: [seal], v: 1 }],
      ['no list', { retire: seal }],
      ['no issuer', { make }],
      ['an issuer and nothing to make', { issuer: ISSUER, retire: [seal] }],
      ['an issuer without TLS', { issuer: 'http://permits.example.com', make }],
      ['an issuer that ends with a slash', { issuer: 'https://permits.example.com/', make }],
      ['an issuer with a query', { issuer: 'https://permits.example.com/x?y', make }],
      ['an issuer that is no text', { issuer: 1, make }],
      ['no environment', { issuer: ISSUER, make: [{ seal_sha256: seal }] }],
      ['an environment with a line break', { issuer: ISSUER, make: [{ environment: 'a\nb', seal_sha256: seal }] }],
      [
        'the sealing key’s sha256 in capitals',
        { issuer: ISSUER, make: [{ environment: 'x', seal_sha256: 'A'.repeat(64) }] },
      ],
      [
        'too many',
        {
          issuer: ISSUER,
          make: Array.from({ length: 33 }, (_, at) => ({ environment: 'x', seal_sha256: `${at}`.padStart(64, '0') })),
        },
      ],
    ]),
  )('[RUN-3] is refused for %s', async (_, permit) => {
    expect(codes(await open(permit))).toEqual(['KEY_CHANGE_MALFORMED'])
    expect(codes(await open({ issuer: ISSUER, make }))).toEqual([])
  })

  it('[RUN-3] is refused for a sealing key twice, one of before, one that nobody ordered, another issuer', async () => {
    const first = await orderPermitKey(ledger)
    const again = { environment: 'production-deploy', seal_sha256: sealSha256(first) }
    const retire = [sealSha256(first)]
    expect(codes(await open({ issuer: ISSUER, make: [again] }))).toEqual(['PERMIT_KEY_ORDERED'])
    expect(codes(await open({ issuer: ISSUER, make: [...make, ...make] }))).toEqual([
      'PERMIT_KEY_ORDERED',
      'PERMIT_KEY_ORDERED',
    ])
    expect(codes(await open({ retire: [seal] }))).toEqual(['PERMIT_KEY_UNKNOWN'])
    expect(codes(await open({ issuer: `${ISSUER}-2`, make }))).toEqual(['PERMIT_ISSUER_DIFFERS'])
    expect(codes(await open({ issuer: `${ISSUER}-2`, make, retire }))).toEqual([])
  })

  it.each(
    sampled([
      [
        'o.issuer <> p_permit',
        'false and o.issuer <> p_permit',
        { issuer: `${ISSUER}-2`, make },
        'PERMIT_ISSUER_DIFFERS',
      ],
      ['where not exists (select', 'where false and not exists (select', { retire: [seal] }, 'PERMIT_KEY_UNKNOWN'],
      [
        'select count(*) > 1',
        'select count(*) > 9',
        { issuer: ISSUER, make: [...make, ...make] },
        'PERMIT_KEY_ORDERED',
      ],
    ]),
  )('[RUN-3] is let through without %s', async (guard, instead, permit, code) => {
    await orderPermitKey(ledger)
    expect(codes(await open(permit))[0]).toBe(code)
    await withGuardOut(ledger, 'quorate.permit_order_findings(jsonb)', guard, instead, async () => {
      expect(codes(await open(permit))).toEqual([])
    })
  })

  it('[RUN-3] is judged once more when it is carried out', async () => {
    const [first, second] = [
      await readyGoverned(ledger, 'KEY_CHANGE', JSON.stringify({ permit: { issuer: ISSUER, make } })),
      await readyGoverned(ledger, 'KEY_CHANGE', JSON.stringify({ permit: { issuer: `${ISSUER}-2`, make } })),
    ]
    expect((await govern(ledger, first)).outcome).toBe('done')
    expect(codes(await govern(ledger, second))).toEqual(['PERMIT_KEY_ORDERED', 'PERMIT_ISSUER_DIFFERS'])
  })
})
