// The commands about a database's rights: check, install --sql; each with its refusals.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exitCode } from '../../src/report/exit-code.ts'
import { dbCheck } from '../../src/usecases/install/check-privileges.ts'
import { install } from '../../src/usecases/install/install.ts'
import { installScript } from '../../src/usecases/install/install-script.ts'
import { startBrownfield, superuserOf } from '../support/brownfield.ts'
import { codesOf } from '../support/codes-of.ts'
import { useOwnServer } from '../support/own-server.ts'

const ledger = useOwnServer()
const run = <Row extends object = object>(sql: string) => ledger().superuser.query<Row>(sql)
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quorate-privileges-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const GRANT = 'grant select on qt001_cp.act to cutter_verify'
const REVOKE = 'revoke select on qt001_cp.act from cutter_verify'

describe('quorate db check', () => {
  it('[PRV-3] passes with 0 missing, 0 extra; after a grant by hand it tells it and exits 1', async () => {
    const clean = await dbCheck(ledger().door)
    expect([clean.facts.privileges, exitCode(clean), clean.data]).toEqual([
      '0 missing, 0 extra',
      0,
      { missing: [], extra: [], targets: [] },
    ])
    await run(GRANT)
    const told = await dbCheck(ledger().door)
    const fact = 'cutter_verify: SELECT on table qt001_cp.act'
    expect([told.facts.privileges, exitCode(told), told.data]).toEqual([
      '0 missing, 1 extra',
      1,
      { missing: [], extra: [fact], targets: [] },
    ])
    expect(told.findings).toEqual([{ code: 'PRIVILEGE_DRIFT', observed: fact }])
    await run(`${REVOKE}; revoke insert on cutter_governance.verify_result from cutter_verify_owner`)
    const less = await dbCheck(ledger().door)
    expect([less.facts.privileges, exitCode(less)]).toEqual(['1 missing, 0 extra', 1])
    expect(less.findings).toEqual([
      { code: 'PRIVILEGE_DRIFT', expected: 'cutter_verify_owner: INSERT on table cutter_governance.verify_result' },
    ])
    await run('grant insert on cutter_governance.verify_result to cutter_verify_owner')
    expect(exitCode(await dbCheck(ledger().door))).toBe(0)
  })
})

describe('quorate db install --sql', () => {
  it('[PRV-6] is one script that psql runs; afterwards nothing is left to install, and nothing drifts', async () => {
    const server = await startBrownfield()
    try {
      await server.createDatabase('by_hand')
      await server.createDatabase('by_us')
      const script = await installScript(null)
      expect(await installScript(null)).toBe(script)
      await writeFile(join(folder, 'install.sql'), script)
      const psql = (name: string) =>
        promisify(execFile)('psql', ['-X', '-q', '-d', server.url(name), '-f', join(folder, 'install.sql')], {
          maxBuffer: 1e7,
        })
      await psql('by_hand')
      const [hand, us] = [await superuserOf(server, 'by_hand'), await superuserOf(server, 'by_us')]
      expect((await install(hand)).applied).toEqual([])
      expect((await install(us)).applied.length).toBeGreaterThan(20)
      expect((await dbCheck(hand)).facts.privileges).toBe('0 missing, 0 extra')
      const versions =
        'select version::int, name, md5, run_at is null as unknown from quorate_install.version order by version'
      expect(await hand.query(versions)).toEqual(await us.query(versions))
      // Said twice it refuses, and so does a script for another state.
      await expect(psql('by_hand')).rejects.toMatchObject({
        stderr: expect.stringMatching(/this script begins at version 0, the database is at version \d+/),
      })
      const rest = await installScript(hand)
      expect([rest.includes('create table qt001_cp'), /begins at version (\d+)/.exec(rest)?.[1]]).toEqual([
        false,
        String((await hand.query<{ version: number }>(versions)).at(-1)?.version),
      ])
      await hand.query(`update quorate_install.version set md5 = 'other' where version = 3`)
      expect(await codesOf(() => installScript(hand))).toEqual(['MIGRATION_CHANGED'])
      await hand.close()
      await us.close()
    } finally {
      await server.stop()
    }
  })

  it('[PRV-6] leaves nothing behind when it fails in the middle', async () => {
    const server = await startBrownfield()
    try {
      await server.createDatabase('broken')
      const script = (await installScript(null)).replace(
        'create table cutter_governance.review_decision',
        'create table quorate.review decision',
      )
      await writeFile(join(folder, 'broken.sql'), script)
      await expect(
        promisify(execFile)('psql', ['-X', '-q', '-d', server.url('broken'), '-f', join(folder, 'broken.sql')]),
      ).rejects.toMatchObject({ code: 3 })
      const broken = await superuserOf(server, 'broken')
      const left =
        await broken.query(`select rolname as name from pg_roles where rolname ~ '^(cutter|quorate)_' union all select nspname from pg_namespace where nspname in ('qt001_cp', 'cutter_governance')
        union all select nspname from pg_namespace where nspname = 'quorate_install'`)
      expect(left).toEqual([])
      await broken.close()
    } finally {
      await server.stop()
    }
  })
})
