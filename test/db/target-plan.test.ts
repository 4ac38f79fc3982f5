// Targets in a database that was there before: provisioned once, then nothing differs; the application goes on working.
import { beforeAll, describe, expect, it } from 'vitest'
import { readPrivileges } from '../../src/postgres/read-privileges.ts'
import { scriptsOf } from '../../src/usecases/install/plan-privileges.ts'
import { useOwnServer } from '../support/own-server.ts'
import { BILLING, BROWNFIELD, putInForce, REPORTING } from '../support/target.ts'

const ledger = useOwnServer()
const run = (sql: string) => ledger().superuser.query(sql)
const findings = (target: string) =>
  ledger().value<object[] | null>(`(select jsonb_agg(f) from quorate.target_findings('${target}') as f)`)
const scripts = async () => {
  const files = scriptsOf((await readPrivileges(ledger().door)).plan)
  return { script: files.get('targets.sql') ?? '', rollback: files.get('targets.rollback.sql') ?? '' }
}

beforeAll(async () => {
  await run(BROWNFIELD)
  await putInForce(ledger(), { billing: BILLING, reporting: REPORTING }, ['auditor'])
})

describe('a target that is new', () => {
  it('[SQL-2] is provisioned by the script, and then nothing differs', async () => {
    const { script } = await scripts()
    await run(script)
    expect([await findings('billing'), await findings('reporting')]).toEqual([null, null])
    expect(await ledger().value('(select jsonb_agg(f) from quorate.privilege_drift() as f)')).toBe(null)
  })
})
