// Secrets of deploys: ordered by a quorum, put once by who has the sealed bytes, granted with a start, and rotated afterwards (RUN-5).
import { describe, expect, it } from 'vitest'
import { openReleases } from '../../src/usecases/release/sealed.ts'
import { readyRun } from '../support/deploy.ts'
import { epoch, govern, readyGoverned } from '../support/governance.ts'
import { withGuardOut } from '../support/guard.ts'
import { codes, useLedger } from '../support/ledger.ts'
import { tryCall, tryStatement } from '../support/plant.ts'
import {
  changeReleases,
  deployedWith,
  ENVIRONMENT,
  grantedTo,
  keptVersion,
  openReleaseChange,
  PAIR,
  putRelease,
  sealedVersion,
} from '../support/release.ts'

const ledger = useLedger()
const opened = async (code: string, names: readonly string[]) => {
  const of = { ledger: ledger().gate.ledger.ledgerId, environment: ENVIRONMENT, names }
  const found = openReleases(PAIR.secret, await grantedTo(ledger(), code), of)
  return [...found].map(([name, secret]) => [name, secret.reveal()])
}
const putting = (sealed: string) => tryStatement(putRelease(ledger().door, sealed))
const starting = async (code: string) => tryCall(ledger().run(code))
const states = async (code: string) => (await ledger().change(code)).run?.releases.map(({ state }) => state)

it('[RUN-5] a secret is ordered by a quorum, put, granted with a start, and opened in the job', async () => {
  const made = sealedVersion(ledger(), 'DB_PASSWORD', 1, { cleartext: 'sesame' })
  const named = { environment: ENVIRONMENT, name: 'DB_PASSWORD', version: 1, sha256: made.put.sha256 }
  expect(await putting(made.sealed)).toEqual(['refused', 'RELEASE_NOT_ORDERED'])
  const before = await epoch(ledger())
  const done = await changeReleases(ledger(), { put: [made.put] })
  expect([done.outcome, done.rest.releases_ordered, done.rest.releases_withdrawn]).toEqual(['done', 1, undefined])
  expect(await epoch(ledger())).toBe(before)

  const waiting = await readyRun(ledger(), { run: { releases: ['DB_PASSWORD'] } })
  expect((await ledger().change(waiting)).awaits).toContainEqual({
    ...{ code: 'RELEASE_MISSING', observed: { name: 'DB_PASSWORD' } },
  })
  expect(await starting(waiting)).toEqual(['blocked', 'RELEASE_MISSING'])
  expect(await putRelease(ledger().door, made.sealed)).toEqual(named)
  const link = `(select jsonb_build_array(kind, (body::jsonb) - 'server') from qt001_cp.evidence_registry order by seq desc limit 1)`
  expect(await ledger().value(link)).toMatchObject(['RELEASE_PUT', named])
  expect(await putting(made.sealed)).toEqual(['refused', 'RELEASE_PUT'])

  const code = await deployedWith(ledger(), ['DB_PASSWORD'])
  expect(await opened(code, ['DB_PASSWORD'])).toEqual([['DB_PASSWORD', 'sesame']])
  // Another run is granted nothing that its plan does not name.
  expect(await opened(await deployedWith(ledger(), []), [])).toEqual([])
})

describe('[RUN-5] a KEY_CHANGE of secrets', () => {
  const put = {
    environment: 'e',
    name: 'N',
    version: 1,
    sha256: 'a'.repeat(64),
    recipient: PAIR.recipient,
    single_use: false,
  }
  const withdraw = { environment: 'e', name: 'N', version: 1 }
  it.each<readonly [string, unknown]>([
    ['no object', []],
    ['null', null],
    ['nothing in it', {}],
    ['nothing in its lists', { put: [], withdraw: [] }],
    ['a member that nobody knows', { put: [put], v: 1 }],
    ['no list', { put }],
    ['a version that is no object', { put: ['N'] }],
    ['a version with a member that nobody knows', { put: [{ ...put, value: 'x' }] }],
    ['a name in lower case', { put: [{ ...put, name: 'n' }] }],
    ['an environment with a line break', { put: [{ ...put, environment: 'a\nb' }] }],
    ['version 0', { put: [{ ...put, version: 0 }] }],
    ['a version that is a text', { put: [{ ...put, version: '1' }] }],
    ['half a version', { put: [{ ...put, version: 1.5 }] }],
    ['a sha256 in capitals', { put: [{ ...put, sha256: 'A'.repeat(64) }] }],
    ['a recipient of 31 bytes', { put: [{ ...put, recipient: PAIR.recipient.slice(1) }] }],
    ['single_use that is a text', { put: [{ ...put, single_use: 'no' }] }],
    ['a withdrawal with a digest', { withdraw: [{ ...withdraw, sha256: 'a'.repeat(64) }] }],
    ['a withdrawal without a version', { withdraw: [{ environment: 'e', name: 'N' }] }],
    ['too many', { withdraw: Array.from({ length: 33 }, (_, at) => ({ ...withdraw, version: at + 1 })) }],
  ])('is refused for %s', async (_, release) => {
    expect(codes(await openReleaseChange(ledger(), release))).toEqual(['KEY_CHANGE_MALFORMED'])
  })

  it('is opened without any of that; and refused for bytes of before, a version that is not above, one that is not there', async () => {
    const first = await keptVersion(ledger(), 'TWICE', 5)
    const open = async (release: object) => codes(await openReleaseChange(ledger(), release))
    const next = sealedVersion(ledger(), 'TWICE', 6).put
    expect(await open({ put: [next], withdraw: [{ environment: ENVIRONMENT, name: 'TWICE', version: 5 }] })).toEqual([])
    const findings = 'quorate.release_order_findings(jsonb)'
    const cases = [
      [
        { put: [{ ...next, sha256: first.put.sha256 }] },
        'RELEASE_ORDERED',
        'o.sealed_sha256 = p.value',
        'false and o.sealed_sha256 = p.value',
      ],
      [
        { put: [next, { ...next, name: 'OTHER' }] },
        'RELEASE_ORDERED',
        `t.value -> 'sha256' = p.value -> 'sha256'`,
        'false',
      ],
      [{ put: [sealedVersion(ledger(), 'TWICE', 5).put] }, 'RELEASE_VERSION', '<= p.newest', '< 0'],
      [{ put: [sealedVersion(ledger(), 'TWICE', 4).put] }, 'RELEASE_VERSION', '<= p.newest', '< 0'],
      [{ put: [next, sealedVersion(ledger(), 'TWICE', 6).put] }, 'RELEASE_VERSION', 't.named = p.named', 'false'],
      [
        { withdraw: [{ environment: ENVIRONMENT, name: 'TWICE', version: 6 }] },
        'RELEASE_UNKNOWN',
        'where not exists',
        'where false and not exists',
      ],
    ] as const
    for (const [release, code, guard, instead] of cases) {
      expect([...new Set(await open(release))]).toEqual([code])
      await withGuardOut(ledger(), findings, guard, instead, async () => expect(await open(release)).toEqual([]))
    }
  })

  it('is judged once more when it is carried out', async () => {
    const [first, second] = [sealedVersion(ledger(), 'RACE', 1).put, sealedVersion(ledger(), 'RACE', 1).put]
    const ready = (put: object) => readyGoverned(ledger(), 'KEY_CHANGE', JSON.stringify({ release: { put: [put] } }))
    const [one, other] = [await ready(first), await ready(second)]
    expect((await govern(ledger(), one)).outcome).toBe('done')
    expect(codes(await govern(ledger(), other))).toEqual(['RELEASE_VERSION'])
  })
})

describe('[RUN-5] sealed bytes', () => {
  it('are put only as ordered: other bytes, no base64url, too few and too many are refused', async () => {
    const made = sealedVersion(ledger(), 'EXACT', 1)
    await changeReleases(ledger(), { put: [made.put] })
    const last = made.sealed.at(-1) === 'A' ? 'B' : 'A'
    expect(await putting(`B${made.sealed.slice(1)}`)).toEqual(['refused', 'RELEASE_NOT_ORDERED'])
    expect((await putting(`${made.sealed.slice(0, -1)}${last}`))[0]).toBe('refused')
    for (const text of ['', 'x y', `${made.sealed}=`, 'A'.repeat(80), 'A'.repeat(43_772)])
      expect([text.length, await putting(text)]).toEqual([text.length, ['refused', 'RELEASE_MALFORMED']])
    await withGuardOut(
      ledger(),
      'quorate.put_release(text)',
      'if v_order.sealed_sha256 is null then',
      'if false then',
      // The table itself takes nothing that is not ordered.
      async () => expect((await putting('B'.repeat(100)))[0]).toBe('refused'),
    )
    expect(await putting(made.sealed)).toEqual(['done'])
  })

  it('are put once by two that bring them at the same moment, and not at all when rolled back', async () => {
    const made = sealedVersion(ledger(), 'ONCE', 1)
    await changeReleases(ledger(), { put: [made.put] })
    await ledger().door.query('begin')
    await putRelease(ledger().door, made.sealed)
    await ledger().door.query('rollback')
    const other = await ledger().as('quorate_door')
    const ends = await Promise.all([putting(made.sealed), tryStatement(putRelease(other, made.sealed))])
    expect(ends.toSorted()).toEqual([['done'], ['refused', 'RELEASE_PUT']])
  })

  it('of a withdrawn version are neither put nor granted; withdrawing raises the epoch', async () => {
    const one = await keptVersion(ledger(), 'GONE', 1)
    const two = sealedVersion(ledger(), 'GONE', 2)
    await changeReleases(ledger(), { put: [two.put] })
    // Ordered and not put: the one before goes on.
    expect(await opened(await deployedWith(ledger(), ['GONE']), ['GONE'])).toEqual([['GONE', 'GONE 1']])
    const named = (version: number) => ({ environment: ENVIRONMENT, name: 'GONE', version })
    const before = Number(await epoch(ledger()))
    const done = await changeReleases(ledger(), { withdraw: [named(1), named(2)] })
    expect([done.rest.releases_withdrawn, done.rest.epoch_raised]).toEqual([2, before + 1])
    expect(await putting(two.sealed)).toEqual(['refused', 'RELEASE_WITHDRAWN'])
    expect(await putting(one.sealed)).toEqual(['refused', 'RELEASE_WITHDRAWN'])
    const code = await readyRun(ledger(), { run: { releases: ['GONE'] } })
    expect(await starting(code)).toEqual(['blocked', 'RELEASE_MISSING'])
    const WITHDRAWN = 'and r.withdrawn_at is null'
    const GATE = 'v_order.withdrawn_at is not null'
    await withGuardOut(ledger(), 'quorate.put_release(text)', GATE, 'false', async () => {
      expect(await putting(two.sealed)).toEqual(['done'])
    })
    await withGuardOut(ledger(), 'quorate.due_releases(qt001_cp.activation)', WITHDRAWN, '', async () => {
      expect(await states(await deployedWith(ledger(), ['GONE'], 'gone'))).toEqual(['rotate'])
    })
  })
})
