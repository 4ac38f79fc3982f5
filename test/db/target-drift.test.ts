// A target against its policy, both ways: each planted difference is told, blocks nothing else, and is scripted away.
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readPrivileges } from '../../src/postgres/read-privileges.ts'
import { withGuardOut } from '../support/guard.ts'
import { useOwnServer } from '../support/own-server.ts'
import { sampled } from '../support/sample.ts'
import { BILLING, BROWNFIELD, putInForce, REPORTING, targetFindings, targetScripts } from '../support/target.ts'
import { EVERYBODY, PLANTS, plain, row, truncate } from '../support/target-plants.ts'

const ledger = useOwnServer()
const run = (sql: string) => ledger().superuser.query(sql)
const gateDrift = () => ledger().value('(select jsonb_agg(f) from quorate.privilege_drift() as f)')
beforeAll(async () => {
  await run(BROWNFIELD)
  await run(`create schema other; create extension if not exists plpgsql`)
  await putInForce(ledger(), { billing: BILLING, reporting: REPORTING }, ['auditor'])
  await run((await targetScripts(ledger())).script)
})

afterEach(async () => {
  expect(await targetFindings(ledger(), 'billing')).toEqual([])
  expect(await targetFindings(ledger(), 'reporting')).toEqual([])
})

describe('a planted difference of one target', () => {
  it.for(sampled(PLANTS))(
    '[SQL-2] [PRV-3] %s is told, blocks only its own changes, and is scripted away and back',
    async ([, sql, told, undo]) => {
      await run(sql)
      const planted = (await targetFindings(ledger(), 'billing')).map(plain)
      expect(planted).toEqual(told.toSorted())
      expect(await targetFindings(ledger(), 'reporting')).toEqual([])
      expect(await gateDrift()).toBe(null)
      const { script, rollback } = await targetScripts(ledger())
      await run(undo ?? script)
      if (undo !== undefined) return
      expect(await targetFindings(ledger(), 'billing')).toEqual([])
      expect((await targetScripts(ledger())).script).toBe('')
      await run(rollback)
      expect((await targetFindings(ledger(), 'billing')).map(plain)).toEqual(told.toSorted())
      await run((await targetScripts(ledger())).script)
    },
  )

  it.for(EVERYBODY)('[SQL-2] everybody has %s: it is told, and left to people', async ([, sql, told, undo]) => {
    await run(sql)
    expect(await targetFindings(ledger(), 'billing')).toEqual(told)
    const { script } = await targetScripts(ledger())
    expect(script).toContain(`-- By hand, with whoever relies on it: ${told[0]?.slice(2)}`)
    await run(undo)
  })

  it.for([
    [
      'quorate.live_target(text, qt001_cp.target_manifest, oid[], qt001_cp.privilege[])',
      'from quorate.target_reach(p_target) as r',
      ' where false',
      EVERYBODY[0],
    ],
    ['quorate.target_reach(qt001_cp.target_manifest)', 'p.prosecdef or', 'false or', EVERYBODY[0]],
    ['quorate.target_reach(qt001_cp.target_manifest)', `a.privilege_type = 'CREATE'`, 'false', EVERYBODY[1]],
    [
      'quorate.target_tables(qt001_cp.target_manifest)',
      `k.contype = 'f'`,
      'false',
      PLANTS.find(([title]) => title.startsWith('no trigger where')),
    ],
    [
      'quorate.live_target(text, qt001_cp.target_manifest, oid[], qt001_cp.privilege[])',
      `t.tgenabled <> 'O'`,
      'false',
      PLANTS.find(([title]) => title.includes('one partition')),
    ],
    [
      'quorate.live_function_digest(oid)',
      'p.prosecdef::text',
      `'true'`,
      PLANTS.find(([title]) => title.includes('as the caller')),
    ],
    [
      'quorate.live_function_digest(oid)',
      '|| p.proconfig',
      `|| '{}'::text[]`,
      PLANTS.find(([title]) => title.includes('search path')),
    ],
  ] as const)('[SQL-2] %s without %s sees less', async ([name, guard, instead, plant]) => {
    const [, sql, told, undo] = plant as (typeof PLANTS)[number]
    await run(`begin; ${sql}`)
    expect((await targetFindings(ledger(), 'billing')).map(plain)).toEqual(told.toSorted())
    const seen = await withGuardOut(ledger(), name, guard, guard.startsWith('from') ? guard + instead : instead, () =>
      targetFindings(ledger(), 'billing'),
    )
    expect(seen.map(plain)).not.toEqual(told.toSorted())
    await run('rollback')
    expect(undo).not.toBe('')
  })

  it('[SQL-2] a parameter that everybody may set is told as the gate’s drift and as the target’s', async () => {
    await run('grant set on parameter session_replication_role to public')
    const told = '+ PUBLIC: SET on parameter session_replication_role'
    expect(await targetFindings(ledger(), 'billing')).toEqual([told])
    expect(JSON.stringify(await gateDrift())).toContain(told.slice(2))
    await run('revoke set on parameter session_replication_role from public')
  })

  it('[PRV-9] a reader of the policy who cannot read yet blocks nobody, and the script lets it read', async () => {
    await run('revoke select on billing.plans from auditor')
    const fact = 'auditor: SELECT on table billing.plans'
    expect((await readPrivileges(ledger().door)).missing).toContain(fact)
    expect(await targetFindings(ledger(), 'billing')).toEqual([])
    await run((await targetScripts(ledger())).script)
    expect((await readPrivileges(ledger().door)).missing).not.toContain(fact)
  })

  it('[SQL-2] a table of the application’s in an owned schema is to be transferred', async () => {
    await run('create table reporting.more (a serial); alter table reporting.more owner to app')
    const told = await targetFindings(ledger(), 'reporting')
    expect(told).toEqual([
      `- ${row('reporting.more')}`,
      `- ${truncate('reporting.more')}`,
      `- reporting_change: OWNER OF sequence reporting.more_a_seq`,
      `- reporting_change: OWNER OF table reporting.more`,
      `- reporting_check: SELECT on table reporting.more`,
    ])
    expect(await targetFindings(ledger(), 'billing')).toEqual([])
    await run((await targetScripts(ledger())).script)
    await run('set role app; insert into reporting.more default values; reset role; drop table reporting.more')
  })
})
