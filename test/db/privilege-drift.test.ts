// The live catalogue against the preset, both ways: each planted difference is told, blocks, is scripted away, and comes back by the rollback.
import fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readPrivileges } from '../../src/postgres/read-privileges.ts'
import { scriptsOf } from '../../src/usecases/install/plan-privileges.ts'
import { session } from '../support/cluster.ts'
import { codesOf } from '../support/codes-of.ts'
import { withGuardOut } from '../support/guard.ts'
import { codes } from '../support/ledger.ts'
import { useOwnServer } from '../support/own-server.ts'
import { PLANTS } from '../support/privilege-plants.ts'
import { sampled } from '../support/sample.ts'

const ledger = useOwnServer()
const run = (sql: string) => ledger().superuser.query(sql)
const facts = () =>
  ledger().value<object[]>('(select jsonb_agg(f order by f::text collate "C") from quorate.live_privileges() as f)')
const gap = async () => {
  const { missing, extra } = await readPrivileges(ledger().door)
  return [...missing.map((fact) => `- ${fact}`), ...extra.map((fact) => `+ ${fact}`)]
}
/** The whole script, the administrator's part first; and the way back in the other order. */
const scripts = async () => {
  const files = scriptsOf((await readPrivileges(ledger().door)).plan)
  const text = (name: string) => files.get(name) ?? ''
  return {
    script: text('administrator.sql') + text('privileges.sql'),
    rollback: text('privileges.rollback.sql') + text('administrator.rollback.sql'),
  }
}

beforeAll(async () => {
  await run(`create role directus login; create role workflow_admin login; create role guest login`)
  await run('create role setters nologin; grant setters to directus')
  await run(`create table public.elsewhere (a text); create function public.other() returns int language sql return 1`)
})

const text = (line: string) => line.replace(ledger().name, '?')

describe('a planted difference', () => {
  afterEach(async () => {
    expect(await gap()).toEqual([])
  })

  it.for(sampled(PLANTS))('[PRV-3] %s is told, scripted away, and rolled back to', async ([, sql, expected, undo]) => {
    const before = await facts()
    await run(sql)
    expect((await gap()).map(text)).toEqual(expected)
    const planted = await facts()
    if (undo === undefined) {
      const { script, rollback } = await scripts()
      await run(script)
      expect(await facts()).toEqual(before)
      await run(rollback)
      expect(await facts()).toEqual(planted)
      await run(script)
    } else await run(undo)
    expect(await facts()).toEqual(before)
  })

  it('[PRV-3] is told with others, and any number of them is scripted away and back', async () => {
    const before = await facts()
    const plants = PLANTS.filter(
      ([title, , , undo]) =>
        undo === undefined && !/owner of a (table|function|type|schema|target)|other lane/.test(title),
    )
    const some = fc.subarray([...plants], { minLength: 3 })
    await fc.assert(
      fc.asyncProperty(some, async (chosen) => {
        for (const [, sql] of chosen) await run(sql)
        const planted = await facts()
        const { script, rollback } = await scripts()
        await run(script)
        expect(await gap()).toEqual([])
        expect(await facts()).toEqual(before)
        await run(rollback)
        expect(await facts()).toEqual(planted)
        await run(script)
      }),
      { numRuns: 12 },
    )
  })
})

describe('what is not looked at', () => {
  it('[PRV-3] rights of others on what is not governed, and a forbidden writer that the policy does not name', async () => {
    await run(
      `grant select on public.elsewhere to guest, directus; grant pg_write_all_data to guest; alter role guest set work_mem = 4096;
      grant set, alter system on parameter log_statement to guest`,
    )
    expect(await gap()).toEqual([])
    await run(
      `revoke all on public.elsewhere from guest, directus; revoke pg_write_all_data from guest; alter role guest reset all;
      revoke all on parameter log_statement from guest`,
    )
  })
})

it('[PRV-3] [PRV-4] the migrator is kept out between uses by an end of its password, which is no drift; nologin is', async () => {
  const enter = async () => (await session(ledger().cluster, ledger().name, 'quorate_migrator')).close()
  await run(`alter role quorate_migrator valid until '2000-01-01'`)
  expect([await codesOf(enter), await gap()]).toEqual([['DB_AUTH'], []])
  await run(`alter role quorate_migrator valid until 'infinity'`)
  expect(await codesOf(enter)).toEqual(['accepted'])
  await run('alter role quorate_migrator nologin')
  expect(await gap()).toEqual(['- quorate_migrator: LOGIN', '+ quorate_migrator: NOLOGIN'])
  await run('alter role quorate_migrator login')
})

describe('drift', () => {
  const plant = 'grant select on qt001_cp.act to guest'
  const undo = 'revoke select on qt001_cp.act from guest'
  const clause = 'quorate.drift_findings(p_activation, v_gate) as f'
  const DECIDE = 'quorate.decide(qt001_cp.activation, qt001_cp.authority_scope_manifest, jsonb, jsonb)'

  it('[PRV-3] blocks the preflight and the act after a passed preflight; without it both pass', async () => {
    const code = await ledger().ready('# One\n')
    await run(plant)
    const blocked = await ledger().preflightCut(code)
    expect(blocked.findings).toEqual([{ code: 'PRIVILEGE_DRIFT', observed: 'guest: SELECT on table qt001_cp.act' }])
    await run(undo)
    const passed = await ledger().preflightCut(code, { runId: '9000000077' })
    expect(passed.outcome).toBe('pass')
    await run(plant)
    expect(codes(await ledger().cut(code, passed.toSign as string, { runId: '9000000077' }))).toEqual([
      'PRIVILEGE_DRIFT',
    ])
    await run(undo)
    expect((await ledger().run(code)).outcome).toBe('done')
  })

  it('[PRV-3] is not told by a decision that does not ask: the question is what blocks', async () => {
    const code = await ledger().ready('# Two\n')
    await run(plant)
    const asked = () => ledger().preflightCut(code, { runId: String(9_000_000_100 + Math.floor(Math.random() * 1e6)) })
    expect(codes(await asked())).toEqual(['PRIVILEGE_DRIFT'])
    expect(
      await withGuardOut(ledger(), DECIDE, clause, `${clause} where false`, async () => codes(await asked())),
    ).toEqual([])
    expect(codes(await asked())).toEqual(['PRIVILEGE_DRIFT'])
    await run(undo)
  })

  it('[PRV-3] that takes the control plane’s own schema away leaves nothing that could pass', async () => {
    const code = await ledger().ready('# Three\n')
    await run('alter schema qt001_cp owner to guest')
    expect(await codesOf(() => ledger().preflightCut(code))).toEqual(['DB_PERMISSION'])
    expect(await codesOf(() => readPrivileges(ledger().door))).toEqual(['DB_PERMISSION'])
    await run('alter schema qt001_cp owner to quorate_owner')
    expect((await ledger().preflightCut(code)).outcome).toBe('pass')
  })

  it('[PRV-1] of a forbidden writer is told because the policy names it', async () => {
    await run('grant pg_write_all_data to directus')
    expect(await gap()).toEqual(['+ directus: member of pg_write_all_data'])
    const part = `(select m.forbidden_writers from qt001_cp.privilege_set_manifest as m where m.active)`
    expect(await ledger().value(part)).toContain('directus')
    await run(
      `update qt001_cp.privilege_set_manifest set forbidden_writers = array_remove(forbidden_writers, 'directus')`,
    )
    expect(await gap()).toEqual([])
    await run(
      `update qt001_cp.privilege_set_manifest set forbidden_writers = forbidden_writers || 'directus'::text; revoke pg_write_all_data from directus`,
    )
  })
})

describe('who may ask', () => {
  it.each([
    'live_privileges()',
    'expected_privileges()',
    'privilege_gap()',
    'privilege_drift()',
    'drift_findings(null, null)',
    'drift_told(null, null)',
    'drift_notes(null, null)',
    'privilege_plan()',
    'privilege_script()',
  ])('[PRV-2] no login calls %s', async (call) => {
    for (const session of [ledger().door, ledger().exec, ledger().verifier]) {
      expect(await codesOf(() => session.query(`select quorate.${call}`))).toEqual(['DB_PERMISSION'])
    }
  })

  it('[PRV-3] the door and the migrator read the report, the lanes do not; nobody changes the preset', async () => {
    expect((await readPrivileges(ledger().door)).expected).toBe(
      await ledger().value('(select count(*)::int from qt001_cp.privilege_preset)'),
    )
    expect((await readPrivileges(await ledger().as('quorate_migrator'))).extra).toEqual([])
    for (const session of [ledger().exec, ledger().verifier]) {
      expect(await codesOf(() => readPrivileges(session))).toEqual(['DB_PERMISSION'])
    }
    for (const sql of [
      `update qt001_cp.privilege_preset set grantee = 'guest'`,
      'delete from qt001_cp.privilege_preset',
      'truncate qt001_cp.privilege_preset',
    ]) {
      expect(await codesOf(() => run(sql))).toEqual(['APPEND_ONLY'])
    }
  })

  it('[PRV-3] the answer does not depend on the asking session', async () => {
    const told = await facts()
    for (const setting of ['search_path = public', 'quote_all_identifiers = on', 'search_path = pg_temp, qt001_cp']) {
      await run(`set ${setting}`)
      expect(await facts()).toEqual(told)
    }
    await run('reset all')
  })
})
