// PRIVILEGE_APPLY: the script that the database itself asks for, by quorum and e-sign, as the owner; no drift afterwards, or nothing was done.
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { readPrivileges } from '../../src/postgres/read-privileges.ts'
import { scriptsOf } from '../../src/usecases/install/plan-privileges.ts'
import { govern, openGoverned, readyGoverned } from '../support/governance.ts'
import { withGuardOut } from '../support/guard.ts'
import { codes, Ledger } from '../support/ledger.ts'
import { SCRIPT_LINE as LINE, NO_SCRIPTS } from '../support/no-scripts.ts'
import { useOwnServer } from '../support/own-server.ts'
import { ID } from '../support/people.ts'

const ledger = useOwnServer()
const ACT = 'PRIVILEGE_APPLY'
const PLANT = `grant select on qt001_cp.act, public.unit_version to cutter_verify;
  revoke insert on cutter_governance.dot_pair_signature from cutter_verify_owner;
  grant update on cutter_governance.decision_backlog_entry to cutter_exec_owner;
  grant execute on function quorate.raise_epoch() to public`

const script = async (of: Ledger) => scriptsOf((await readPrivileges(of.door)).plan).get('privileges.sql') ?? ''
const drift = (of: Ledger) => of.value<number>('(select count(*)::int from quorate.privilege_drift())')
const evidence = (of: Ledger) => of.value<number>('(select count(*)::int from qt001_cp.evidence_registry)')
const within = async (plant: string, run: (mine: Ledger) => Promise<void>) => {
  const mine = await Ledger.clone(ledger().cluster)
  try {
    await mine.superuser.query(plant)
    await run(mine)
  } finally {
    await mine.drop()
  }
}

describe('a privilege script', () => {
  it('[REG-4] [PRV-3] [ESG-1] is applied by quorum and e-sign on its very bytes, and nothing is left', async () => {
    await within(PLANT, async (mine) => {
      const text = await script(mine)
      expect(text).toBe(
        [
          'revoke execute on function quorate.raise_epoch() from public;',
          'revoke select on table public.unit_version from cutter_verify;',
          'revoke select on table qt001_cp.act from cutter_verify;',
          'revoke update on table cutter_governance.decision_backlog_entry from cutter_exec_owner;',
          'grant insert on table cutter_governance.dot_pair_signature to cutter_verify_owner;',
          'grant update (status) on table cutter_governance.decision_backlog_entry to cutter_exec_owner;',
          '',
        ].join('\n'),
      )
      const code = await readyGoverned(mine, ACT, text)
      const { packet, grant } = await mine.change(code)
      expect([packet.plan_digest, grant?.status]).toEqual([sha256(text), 'active'])
      const done = await govern(mine, code)
      expect([done.outcome, done.rest.statements, done.rest.script_sha256]).toEqual(['done', 6, sha256(text)])
      expect(await drift(mine)).toBe(0)
      const signed = await mine.ready('# One\n')
      expect((await mine.run(signed)).outcome).toBe('done')
    })
  })

  it('[REG-4] without its quorum, or by a signatory, is not applied', async () => {
    await within(PLANT, async (mine) => {
      const { code } = await openGoverned(mine, ACT, await script(mine))
      expect(codes(await govern(mine, code as string))).toContain('SEAT_MISSING')
      await mine.signAll(code as string, ['product_lead'])
      expect(codes(await govern(mine, code as string))).toContain('SEAT_MISSING')
      await mine.signoff(code as string, 'product_lead', ID.product_lead)
      expect(codes(await govern(mine, code as string, { job: { actorId: ID.content_owner } }))).toContain(
        'OPERATOR_HOLDS_SEAT',
      )
      expect(await drift(mine)).toBe(5)
      expect((await govern(mine, code as string)).outcome).toBe('done')
      expect(codes(await govern(mine, code as string))).toContain('ACTIVATION_CONSUMED')
    })
  })

  it('[PRV-3] other governed acts wait for it', async () => {
    await within(PLANT, async (mine) => {
      const extend = JSON.stringify({
        changes: [{ op: 'extend', subject_sha256: sha256(ID.tech_lead), valid_until: '2030-01-01T00:00:00Z' }],
        v: 1,
      })
      expect(codes(await govern(mine, await readyGoverned(mine, 'REGISTRY_CHANGE', extend)))).toEqual(
        Array(5).fill('PRIVILEGE_DRIFT'),
      )
    })
  })
})

describe('a text that is not the script', () => {
  const HALF =
    'revoke insert on cutter_governance.dot_pair_signature from cutter_verify_owner; grant select on qt001_cp.act to cutter_verify'

  it('[PRV-3] [MAN-9] is refused when it is opened, each for its reason; the script is not', async () => {
    await within(HALF, async (mine) => {
      const before = await evidence(mine)
      for (const [title, text, expected] of NO_SCRIPTS) {
        const answer = await openGoverned(mine, ACT, text)
        expect([title, answer.outcome, codes(answer)]).toEqual([title, 'blocked', expected])
      }
      expect(await evidence(mine)).toBe(before + NO_SCRIPTS.length)
      const text = await script(mine)
      expect(text).toBe(`revoke select on table qt001_cp.act from cutter_verify;\n${LINE}\n`)
      const reordered = `${text.split('\n').slice(0, 2).reverse().join('\n')}\n`
      expect(codes(await openGoverned(mine, ACT, reordered))).toEqual(['SCRIPT_STALE'])
      expect(codes(await openGoverned(mine, ACT, text))).toEqual([])
    })
  })

  it('[PRV-3] is refused where there is nothing to do', async () => {
    await within('select 1', async (mine) => {
      expect(await script(mine)).toBe('')
      expect(codes(await openGoverned(mine, ACT, `${LINE}\n`))).toEqual(['SCRIPT_STALE'])
    })
  })

  it('[PRV-3] holds a role’s odd name in quotes, and no more than that', async () => {
    const odd = `a"b; drop table qt001_cp.act; --`
    await ledger().superuser.query(`create role "${odd.replaceAll('"', '""')}"`)
    await within(`grant select on qt001_cp.act to "${odd.replaceAll('"', '""')}"`, async (mine) => {
      const text = await script(mine)
      expect(text).toBe('revoke select on table qt001_cp.act from "a""b; drop table qt001_cp.act; --";\n')
      // A doubled quote is beyond the one form: an administrator takes such a role's rights away.
      expect(codes(await openGoverned(mine, ACT, text))).toEqual(['SCRIPT_MALFORMED'])
      expect(await mine.value(`to_regclass('qt001_cp.act')::text`)).toBe('qt001_cp.act')
    })
    await within(`create role "Odd Name"; grant select on qt001_cp.act to "Odd Name"`, async (mine) => {
      const text = await script(mine)
      expect(text).toBe('revoke select on table qt001_cp.act from "Odd Name";\n')
      expect((await govern(mine, await readyGoverned(mine, ACT, text))).outcome).toBe('done')
    })
  })
})

describe('a catalogue that moved', () => {
  it('[PRV-3] since the script was signed refuses it; before the preflight and after it', async () => {
    await within(PLANT, async (mine) => {
      const first = await readyGoverned(mine, ACT, await script(mine))
      const second = await readyGoverned(mine, ACT, await script(mine))
      const more = 'grant select on qt001_cp.ledger to cutter_exec'
      const less = 'revoke select on qt001_cp.ledger from cutter_exec'
      await mine.superuser.query(more)
      expect(codes(await govern(mine, first))).toEqual(['SCRIPT_STALE'])
      await mine.superuser.query(less)
      const between = async () => {
        await mine.superuser.query(more)
      }
      await expect(govern(mine, second, { between })).rejects.toMatchObject({ code: 'SCRIPT_STALE' })
      expect((await mine.change(second)).grant?.status).toBe('active')
      await mine.superuser.query(less)
      expect((await govern(mine, second)).outcome).toBe('done')
      expect(await drift(mine)).toBe(0)
    })
  })

  it.each([
    ['others’ schema', 'create on schema public', 'public', 'PUBLIC: CREATE on schema public'],
    [
      'installer’s table',
      'delete on quorate_install.found',
      'cutter_ro',
      'cutter_ro: DELETE on table quorate_install.found',
    ],
  ])(
    '[PRV-3] where only an administrator can help, on the %s, is said, and nothing is applied before',
    async (...one) => {
      const [, right, who, observed] = one
      await within(PLANT, async (mine) => {
        const text = await script(mine)
        const code = await readyGoverned(mine, ACT, text)
        await mine.superuser.query(`grant ${right} to ${who}`)
        expect(await script(mine)).toBe(text)
        expect((await openGoverned(mine, ACT, text)).findings).toEqual([{ code: 'PRIVILEGE_DRIFT', observed }])
        expect(codes(await govern(mine, code))).toEqual(['PRIVILEGE_DRIFT'])
        expect(await drift(mine)).toBe(6)
        await mine.superuser.query(`revoke ${right} from ${who}`)
        expect((await govern(mine, code)).outcome).toBe('done')
      })
    },
  )

  it('[PRV-3] that somebody gave a right on is put right with what hangs on it', async () => {
    const chain = `grant usage on schema qt001_cp to cutter_ro; grant select on qt001_cp.act to cutter_ro with grant option;
      set role cutter_ro; grant select on qt001_cp.act to cutter_verify; reset role`
    await within(chain, async (mine) => {
      const text = await script(mine)
      expect(text).toContain('revoke grant option for select on table qt001_cp.act from cutter_ro cascade;')
      expect((await govern(mine, await readyGoverned(mine, ACT, text))).outcome).toBe('done')
      expect(await drift(mine)).toBe(0)
    })
  })

  it('[PRV-3] a statement that helps nothing undoes all: drift is asked for again at the end', async () => {
    await within(
      'grant select on qt001_cp.act to cutter_verify; grant update on qt001_cp.act to cutter_verify',
      async (mine) => {
        const rights = () =>
          mine.value<string>(`(select relacl::text from pg_class where oid = 'qt001_cp.act'::regclass)`)
        const before = await rights()
        const statement = 'quorate.privilege_statement(qt001_cp.privilege, boolean)'
        const useless = `case when right_on.word = 'select' then format('revoke select on table qt001_cp.ledger from %s;', who.name)
        else format('revoke %s on %s from %s;', right_on.word, right_on.object, who.name) end`
        const honest = `format('revoke %s on %s from %s;', right_on.word, right_on.object, who.name)`
        const blocked = await withGuardOut(mine, statement, honest, useless, async () =>
          govern(mine, await readyGoverned(mine, ACT, await script(mine))),
        )
        expect([codes(blocked), await rights()]).toEqual([['PRIVILEGE_DRIFT'], before])
        expect((await govern(mine, await readyGoverned(mine, ACT, await script(mine)))).outcome).toBe('done')
      },
    )
  })
})
