// Which version a run is granted, how often, who reads it, and that it shows until a newer one is put (RUN-5).
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { listOf, members } from '../../src/codes/shape.ts'
import { saysFiledRun } from '../../src/kinds/words/run.ts'
import { readPlan } from '../../src/manifest/read-plan.ts'
import { valueOrThrow } from '../../src/manifest/result.ts'
import type { RunPlan } from '../../src/manifest/types.ts'
import { readFiled } from '../../src/postgres/read-filed.ts'
import { shownRelease } from '../../src/postgres/read-run.ts'
import { rotateSteps } from '../../src/usecases/change/run-words.ts'
import { releaseChecks } from '../../src/usecases/doctor/releases.ts'
import { listReleases } from '../../src/usecases/release/list.ts'
import { openReleases } from '../../src/usecases/release/sealed.ts'
import { readyRun } from '../support/deploy.ts'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'
import { plant, tryCall, tryStatement } from '../support/plant.ts'
import { refusalOf } from '../support/refusal-of.ts'
import {
  changeReleases,
  deployedWith,
  ENVIRONMENT,
  grantedTo,
  keepAll,
  keptVersion,
  PAIR,
  putRelease,
  type SealChanges,
  type SealedVersion,
  sealedVersion,
} from '../support/release.ts'

const ledger = useLedger()
let swapped: readonly [SealedVersion, SealedVersion]
beforeAll(async () => {
  const sealed = (name: string, version: number, changes?: SealChanges) =>
    sealedVersion(ledger(), name, version, changes)
  swapped = [sealed('SWAPPED', 1), sealed('SWAPPED', 2)]
  await keepAll(ledger(), [
    ...[sealed('HALF', 1), sealed('ROTATED', 1), sealed('SINGLE', 1), sealed('SINGLE', 2, { single: true })],
    // One is put later and older all the same; another environment's is newer.
    ...[sealed('NEWEST', 1), sealed('NEWEST', 21), sealed('NEWEST', 10)],
    sealed('NEWEST', 30, { environment: 'staging-deploy' }),
    ...swapped,
  ])
})
const grants = () => ledger().value<number>('(select count(*)::int from cutter_governance.release_grant)')
const opening = async (code: string, name: string) => {
  const of = { ledger: ledger().gate.ledger.ledgerId, environment: ENVIRONMENT, names: [name] }
  return tryStatement(grantedTo(ledger(), code).then((granted) => openReleases(PAIR.secret, granted, of)))
}
const versions = async (code: string) => (await grantedTo(ledger(), code)).map(({ name, version }) => [name, version])
const shown = async (code: string) => {
  const filed = await readFiled(ledger().door, code, members({ releases: listOf(shownRelease) }))
  return filed?.releases.map(({ version, state }) => [version, state])
}
/** What signers are told of the secrets of a change's plan. */
const said = async (code: string) => {
  const source = { gate: ledger().gate, database: ledger().door, code, namesOf: async () => new Map() }
  const sections = await saysFiledRun(source, code)
  return sections.find(({ title }) => title.startsWith('Secrets'))?.lines.map(({ text }) => text)
}
const rotate = async (code: string) => rotateSteps(await ledger().change(code))

it('[RUN-5] a plan names secrets in any order, and some twice; its content names each once, as the gate takes it', async () => {
  const control = readFileSync('test/corpus/manifest/plan-run/control.yaml', 'utf8')
  const text = control.replace('    subjects', '    releases: [B_2, B2, A, B2]\n    subjects')
  const plan = valueOrThrow(readPlan(text, 'shop.yaml')) as RunPlan
  expect(plan.run.releases).toEqual(['A', 'B2', 'B_2'])
  const takes = (names: readonly string[]) =>
    ledger().value<boolean>('quorate.is_release_list($1::jsonb)', [JSON.stringify(names)])
  expect([await takes(plan.run.releases), await takes(['B_2', 'B2']), await takes([])]).toEqual([true, false, true])
})

describe('[RUN-5] a run is granted', () => {
  it('the newest version of its environment that was put, with its start and not before', async () => {
    const code = await readyRun(ledger(), { plan: 'newest', run: { releases: ['NEWEST'] } })
    const before = await grants()
    expect([(await ledger().preflightCut(code)).outcome, await grants()]).toEqual(['pass', before])
    expect(await shown(code)).toEqual([[21, 'due']])
    expect(await said(code)).toEqual(['NEWEST: version 21, which is the newest now'])
    expect(await said(await readyRun(ledger(), { plan: 'none' }))).toBe(undefined)
    expect(await versions(await deployedWith(ledger(), ['NEWEST']))).toEqual([['NEWEST', 21]])
  })

  it('nothing where one of its secrets is missing, also where the decision did not see it', async () => {
    const code = await readyRun(ledger(), { plan: 'half', run: { releases: ['HALF', 'OTHER_HALF'] } })
    const before = await grants()
    expect(await shown(code)).toEqual([
      [1, 'due'],
      [null, 'missing'],
    ])
    expect((await said(code))?.[1]).toBe('OTHER_HALF: none was put, so that it cannot start')
    expect(await tryCall(ledger().run(code))).toEqual(['blocked', 'RELEASE_MISSING'])
    const HELD = 'where d.version is null or d.single_use and d.spent'
    await withGuardOut(ledger(), 'quorate.release_findings(qt001_cp.activation)', HELD, 'where false', async () => {
      // The table takes no half of it.
      expect(await tryCall(ledger().run(code))).toEqual(['blocked', 'STEP_WOULD_FAIL'])
    })
    expect([await grants(), (await ledger().change(code)).run]).toEqual([before, null])
  })

  it('a version for a single run once; the one before is no substitute, the next is', async () => {
    expect(await versions(await deployedWith(ledger(), ['SINGLE'], 'single'))).toEqual([['SINGLE', 2]])
    const code = await readyRun(ledger(), { plan: 'single', run: { releases: ['SINGLE'] } })
    expect(await shown(code)).toEqual([[2, 'spent']])
    const spent = 'version 2, for a single run, which another run was granted, so that it cannot start'
    expect(await said(code)).toEqual([`SINGLE: ${spent}`])
    expect(await tryCall(ledger().run(code))).toEqual(['blocked', 'RELEASE_SPENT'])
    const HELD = ' or d.single_use and d.spent'
    await withGuardOut(ledger(), 'quorate.release_findings(qt001_cp.activation)', HELD, '', async () => {
      expect(await tryCall(ledger().run(code))).toEqual(['blocked', 'STEP_WOULD_FAIL'])
    })
    await keptVersion(ledger(), 'SINGLE', 3)
    const next = () => deployedWith(ledger(), ['SINGLE'], 'single')
    expect([await versions(await next()), await versions(await next())]).toEqual([[['SINGLE', 3]], [['SINGLE', 3]]])
  })
})

it('[RUN-5] status, the list and the doctor say what is to be rotated, until a newer version is put', async () => {
  const code = await deployedWith(ledger(), ['ROTATED'], 'rotated')
  const words = `rotate ROTATED (version 1): ${code} was granted it`
  const line = `rotate ROTATED (version 1) of ${ENVIRONMENT}: ${code} was granted it`
  const listed = async () => (await listReleases(ledger().door)).next
  const warned = async () =>
    (await releaseChecks(ledger().door)).map(({ id, state, observed }) => [id, state, observed])
  expect([await rotate(code), await shown(code)]).toEqual([[words], [[1, 'rotate']]])
  expect(await said(code)).toEqual(['ROTATED: version 1, was granted; replace it'])
  expect(await listed()).toContain(line)
  expect(await warned()).toEqual([['RELEASES_ROTATED', 'warn', expect.arrayContaining([line])]])
  // Ordered alone replaces nothing.
  const next = sealedVersion(ledger(), 'ROTATED', 2)
  await changeReleases(ledger(), { put: [next.put] })
  expect(await rotate(code)).toEqual([words])
  await putRelease(ledger().door, next.sealed)
  expect([await rotate(code), await shown(code)]).toEqual([[], [[1, 'granted']]])
  expect(await listed()).not.toContain(line)
  // What is withdrawn replaces nothing any more.
  await changeReleases(ledger(), { withdraw: [{ environment: ENVIRONMENT, name: 'ROTATED', version: 2 }] })
  expect([await rotate(code), (await listed())?.includes(line)]).toEqual([[words], true])
  expect(await releaseChecks(ledger().exec)).toEqual([])
})

describe('[RUN-5] nobody', () => {
  it('who may log in reads what is sealed, grants it, or is handed it', async () => {
    for (const role of ['cutter_deploy', 'cutter_exec', 'cutter_verify', 'quorate_door', 'quorate_revoke'] as const) {
      const session = await ledger().as(role)
      for (const text of [
        'select sealed from qt001_cp.release_sealed',
        'select * from qt001_cp.release_order',
        'select * from cutter_governance.release_grant',
        'select quorate.releases_of(null)',
        'select quorate.grant_releases(null, null)',
        `select quorate.change_releases('{}', null)`,
      ])
        expect([role, text, (await refusalOf(session.query(text))).state]).toEqual([role, text, '42501'])
    }
  })

  it('puts another version in its place: the table refuses it, and where it does not, the job does', async () => {
    const code = await deployedWith(ledger(), ['SWAPPED'], 'swapped')
    expect(await opening(code, 'SWAPPED')).toEqual(['done'])
    const bytes = (of: SealedVersion) => `decode('${Buffer.from(of.sealed, 'base64url').toString('hex')}', 'hex')`
    const swap = `update qt001_cp.release_sealed set sealed = ${bytes(swapped[0])} where sealed_sha256 = '${swapped[1].put.sha256}'`
    expect(await tryStatement(ledger().superuser.query(swap))).toEqual(['refused', 'APPEND_ONLY'])
    expect((await refusalOf(plant(ledger(), swap))).state).toBe('23514')
    await plant(ledger(), 'alter table qt001_cp.release_sealed drop constraint ck_release_sealed__sha256', swap)
    expect(await opening(code, 'SWAPPED')).toEqual(['refused', 'RELEASE_BROKEN'])
    await plant(
      ledger(),
      `update qt001_cp.release_sealed set sealed = ${bytes(swapped[1])} where sealed_sha256 = '${swapped[1].put.sha256}'`,
    )
    expect(await opening(code, 'SWAPPED')).toEqual(['done'])
  })
})
