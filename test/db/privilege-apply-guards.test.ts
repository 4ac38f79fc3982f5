// Each check of a privilege script, taken out: what it refuses is taken then, and never somebody’s own text (PRV-3, REG-4).
import { describe, expect, it } from 'vitest'
import { readPrivileges } from '../../src/postgres/read-privileges.ts'
import { scriptsOf } from '../../src/usecases/install/plan-privileges.ts'
import { govern, openGoverned, readyGoverned } from '../support/governance.ts'
import { withGuardOut } from '../support/guard.ts'
import { codes, Ledger } from '../support/ledger.ts'
import { useOwnServer } from '../support/own-server.ts'

const ledger = useOwnServer()
const ACT = 'PRIVILEGE_APPLY'
const PLANT = `grant select on qt001_cp.act, public.unit_version to cutter_verify;
  revoke insert on cutter_governance.dot_pair_signature from cutter_verify_owner;
  grant update on cutter_governance.decision_backlog_entry to cutter_exec_owner;
  grant execute on function quorate.raise_epoch() to public`

const script = async (of: Ledger) => scriptsOf((await readPrivileges(of.door)).plan).get('privileges.sql') ?? ''
const drift = (of: Ledger) => of.value<number>('(select count(*)::int from quorate.privilege_drift())')

const within = async (plant: string, run: (mine: Ledger) => Promise<void>) => {
  const mine = await Ledger.clone(ledger().cluster)
  try {
    await mine.superuser.query(plant)
    await run(mine)
  } finally {
    await mine.drop()
  }
}

describe('each check of the script, taken out', () => {
  const apply = 'quorate.apply_privileges(text)'
  const findings = 'quorate.script_findings(text)'

  it('[PRV-3] without the comparison another script would be accepted', async () => {
    await within(PLANT, async (mine) => {
      const other = 'grant select on table qt001_cp.act to guest_x;\n'
      expect(codes(await openGoverned(mine, ACT, other))).toEqual(['SCRIPT_STALE'])
      expect(
        await withGuardOut(mine, findings, 'p_document <> v_script', 'false', async () =>
          codes(await openGoverned(mine, ACT, other)),
        ),
      ).toEqual([])
    })
  })

  it('[PRV-3] and still only the database’s own text would be run; without that and the last look, drift would stay', async () => {
    await within(PLANT, async (mine) => {
      await mine.superuser.query('create role guest_x')
      const other = 'grant select on table qt001_cp.act to guest_x;\n'
      const outcome = await withGuardOut(mine, findings, 'p_document <> v_script', 'false', async () =>
        govern(mine, await readyGoverned(mine, ACT, other)),
      )
      expect(outcome.outcome).toBe('done')
      expect([await drift(mine), await mine.value(`has_table_privilege('guest_x', 'qt001_cp.act', 'select')`)]).toEqual(
        [0, false],
      )
      await mine.superuser.query('drop role guest_x')
    })
    await within(`${PLANT}; grant create on schema public to public`, async (mine) => {
      const text = await script(mine)
      const outside = 'where not quorate.governs_object(g.fact)'
      const ends = await withGuardOut(mine, findings, outside, `${outside} and false`, async () => {
        const code = await readyGoverned(mine, ACT, text)
        const refused = await govern(mine, code)
        const last = 'from quorate.privilege_drift() as f'
        const let_through = await withGuardOut(mine, apply, last, `${last} where false`, () => govern(mine, code))
        return [codes(refused), let_through.outcome]
      })
      expect(ends).toEqual([['PRIVILEGE_DRIFT'], 'done'])
    })
  })
})
