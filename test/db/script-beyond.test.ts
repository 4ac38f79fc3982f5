// What the corpus of scripts cannot say of itself: what stays in a session, whom the executor runs as, what an error tells, counts that bind.
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { withGuardOut } from '../support/guard.ts'
import { codes, useLedger } from '../support/ledger.ts'
import { readScriptCorpus } from '../support/script-corpus.ts'
import { freshSession, NOT_ASKED, provisionWorld } from '../support/script-world.ts'
import { openScript, type ScriptPlan } from '../support/scripts.ts'

const EXECUTOR = 'quorate_targets.billing(uuid,text)'
const ledger = useLedger()
let number = 0

beforeAll(() => provisionWorld(ledger()))
afterEach(() => freshSession(ledger()))

async function signed(plan: ScriptPlan): Promise<string> {
  number += 1
  const { code, findings } = await openScript(ledger(), { ...plan, planId: `plan-${number}` })
  if (code === null) throw new Error(JSON.stringify(findings))
  await ledger().signAll(code, NOT_ASKED)
  return code
}

const withDriftUnseen = <T>(run: () => Promise<T>) =>
  withGuardOut(
    ledger(),
    'quorate.target_findings(text)',
    'if v_target.item_id is null then',
    'return; if v_target.item_id is null then',
    run,
  )

describe('[SQL-3] what a script listens to', () => {
  const channels = async () => {
    const run = await ledger().run(await signed({ script: 'listen gossip' }))
    expect([run.outcome, codes(run)]).toEqual(['done', []])
    return ledger().exec.query('select * from pg_listening_channels()')
  }

  it('is taken back before the commit', async () => {
    expect(await channels()).toEqual([])
  })

  it('would stay in the session without that', async () => {
    const left = await withGuardOut(ledger(), 'quorate.run_script(uuid,jsonb)', `execute 'unlisten *';`, '', channels)
    expect(left).toHaveLength(1)
  })
})

describe('[SQL-3] the executor', () => {
  const asInvoker = async () => {
    await ledger().superuser.query(`alter function ${EXECUTOR} security invoker`)
    try {
      const rehearsed = await ledger().preflightCut(await signed({ script: 'select 1' }))
      return [rehearsed.outcome, codes(rehearsed)]
    } finally {
      await ledger().superuser.query(`alter function ${EXECUTOR} security definer`)
    }
  }

  it('runs nothing as anybody but the target’s role', async () => {
    expect(await withDriftUnseen(asInvoker)).toEqual(['blocked', ['TARGET_DRIFT']])
  })

  it('would go on as the lane’s owner without its first line, who may not spend an authorisation', async () => {
    const guard = `if current_user <> 'billing_change' then`
    const run = () => withGuardOut(ledger(), EXECUTOR, guard, 'if false then', asInvoker)
    await expect(withDriftUnseen(run)).rejects.toMatchObject({ code: 'DB_PERMISSION' })
  })
})

describe('[SQL-4] an error of a script', () => {
  const hostile = readScriptCorpus(18).map(({ fail }) => fail)
  const told = async (name: string) => {
    const one = hostile.find((known) => known.name === name)
    const rehearsed = await ledger().preflightCut(await signed(one?.plan as ScriptPlan))
    expect(codes(rehearsed)).toEqual(['SCRIPT_FAILED'])
    return JSON.stringify(rehearsed.findings)
  }
  const NAMES = `v_constraint := (select o.name from (select conname as name from pg_constraint union all select relname from pg_class) as o
        where o.name = v_constraint limit 1);`

  it('names what was there before', async () => {
    expect(await told('duplicate-key_fail')).toContain('accounts_pkey')
  })

  it('names nothing that the script made of a row', async () => {
    expect(await told('constraint-named-by-row_fail')).not.toContain('example.com')
  })

  it('would name it without that', async () => {
    const run = () => withGuardOut(ledger(), EXECUTOR, NAMES, '', () => told('constraint-named-by-row_fail'))
    expect(await withDriftUnseen(run)).toContain('example.com')
  })
})

describe('[SQL-4] a script that tells rehearsal from act', () => {
  const cut = async (bind: 'rows' | 'counts') => {
    const code = await signed({
      script: `update billing.accounts set status = 'x' where id = case when current_query() like '%preflight%' then 1 else 2 end`,
      expect: { 'billing.accounts': { update: 1 } },
      bind,
    })
    return ledger().run(code)
  }

  it('is undone where rows bind', async () => {
    await expect(cut('rows')).rejects.toMatchObject({ findings: [{ code: 'EFFECT_DRIFT' }] })
  })

  it('passes where only counts bind, which is the weakening that signers are told', async () => {
    expect((await cut('counts')).outcome).toBe('done')
  })
})

describe('[SQL-2] what an administrator runs', () => {
  const NAME = 'billing."odd\nalter role billing_change superuser; --"()'
  const lines = async () => {
    const statements = await ledger().value<string[]>(
      `(select array_agg(statement) from quorate.target_plan() where way = 'script')`,
    )
    return statements.filter((one) => one.includes('alter role')).flatMap((one) => one.split('\n'))
  }

  beforeAll(async () => {
    await ledger().superuser.query(
      `create function ${NAME} returns integer language sql security definer as 'select 1'`,
    )
    return async () => {
      await ledger().superuser.query(`drop function ${NAME}`)
    }
  })

  it('has no statement that a name brought along', async () => {
    expect(await lines()).toEqual([expect.stringMatching(/^-- By hand/)])
  })

  it('would have it if names kept their line ends', async () => {
    const guard = `translate(quorate.privilege_text(g.fact), E'\\r\\n', '  ')`
    const told = await withGuardOut(
      ledger(),
      'quorate.target_steps(text)',
      guard,
      'quorate.privilege_text(g.fact)',
      lines,
    )
    expect(told).toContainEqual(expect.stringMatching(/^alter role billing_change superuser/))
  })
})
