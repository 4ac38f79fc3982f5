// A proof stands above what it was proved with: everything refers to the proof, and a sort that nobody judges proves nothing (ID-12).
import { describe, expect, it } from 'vitest'
import { withGuardOut } from '../support/guard.ts'
import { codes, useLedger } from '../support/ledger.ts'
import { plant } from '../support/plant.ts'

const ledger = useLedger()
const STATE = 'quorate.proof_state(uuid, text)'

const rows = async (text: string) => (await ledger().superuser.query<{ name: string }>(text)).map(({ name }) => name)

describe('a proof', () => {
  it('[ID-12] is what every row refers to that rests on one; only its own token names the token', async () => {
    expect(
      await rows(
        `select distinct conrelid::regclass::text as name from pg_catalog.pg_constraint
         where contype = 'f' and confrelid = 'qt001_cp.token_use'::regclass`,
      ),
    ).toEqual(['qt001_cp.token_archive'])
    const unbound = (but: string) =>
      rows(
        `select a.attrelid::regclass || '.' || a.attname as name from pg_catalog.pg_attribute as a
         join pg_catalog.pg_class as c on c.oid = a.attrelid and c.relkind = 'r' and c.relname <> '${but}'
         where (a.attname like '%proof_id' or a.attname = 'sovereign_esign_ref') and not a.attisdropped
           and c.oid not in ('qt001_cp.proof'::regclass)
           and not exists (select from pg_catalog.pg_constraint as k where k.contype = 'f' and k.conrelid = c.oid
             and k.confrelid = 'qt001_cp.proof'::regclass and k.conkey = array[a.attnum])`,
      )
    expect([await unbound('token_archive'), await unbound('')]).toEqual([[], ['qt001_cp.token_archive.proof_id']])
  })

  it('[ID-12] [ID-4] is made together with its token, of which it says the times', async () => {
    await ledger().open('# One\n\ntext\n', { planId: 'times' })
    expect(
      await ledger().value(
        `(select jsonb_build_array(count(*) > 0, bool_and(p.sort = 'token' and u.iat <= p.verified_at and p.commit_by <= u.exp
           and p.audience = u.claims ->> 'aud')) from qt001_cp.proof as p left join qt001_cp.token_use as u using (proof_id))`,
      ),
    ).toEqual([true, true])
  })
})

describe('a proof of a sort that nobody judges', () => {
  const CHECK = 'alter table qt001_cp.proof drop constraint ck_proof__sort'
  const use = `(select proof_id from qt001_cp.signoff_binding where assurance = 'token'
    and required_class_item_id = quorate.item('PRINCIPAL_CLASS', 'tech_lead') order by seated_at desc limit 1)`
  const state = () =>
    ledger().value<string>(
      `(select quorate.proof_state(proof_id, audience) from qt001_cp.proof where proof_id = ${use})`,
    )
  const ofSort = (sort: string) => `update qt001_cp.proof set sort = '${sort}' where proof_id = ${use}`

  it('[ID-12] is not kept at all', async () => {
    await ledger().ready('# One\n\nkept\n')
    const constraint = (sort: string) =>
      plant(ledger(), ofSort(sort)).then(
        () => 'kept',
        (error) => error.cause.constraint,
      )
    expect([await constraint('token'), await constraint('seat')]).toEqual(['kept', 'ck_proof__sort'])
  })

  it('[ID-12] [KEY-2] proves nothing where it is kept: no seat, no opening, no independence', async () => {
    const code = await ledger().ready('# One\n\nsort\n')
    const fell = async () => codes(await ledger().preflightCut(code)).filter((found) => found === 'SEAT_FELL')
    const opening = async () => {
      const text = `(select jsonb_agg(f.code order by f.code) from qt001_cp.proof as p
        cross join lateral quorate.opening_findings(p.proof_id, (select claims ->> 'sha' from qt001_cp.token_use limit 1)) as f
        where p.proof_id = ${use})`
      return ledger().value(text)
    }
    const rests = () =>
      ledger().value(
        `(select to_jsonb(quorate.proof_basis(p)) -> 'record' -> 'run_id' from qt001_cp.proof as p where proof_id = ${use})`,
      )
    expect([await state(), await fell(), await opening()]).toEqual(['authentic', [], null])
    expect(await rests()).toMatch(/^\d+$/)

    await plant(ledger(), CHECK, ofSort('seat'))
    expect([await state(), await fell(), await opening(), await rests()]).toEqual([
      'of unknown sort',
      ['SEAT_FELL'],
      ['COMMIT_NOT_YOURS', 'REF_UNPROTECTED'],
      null,
    ])
    const judged = `v_proof.sort = 'token'`
    expect(await withGuardOut(ledger(), STATE, judged, 'true', state)).toBe('authentic')
    await plant(ledger(), ofSort('token'))
    expect([await state(), await fell()]).toEqual(['authentic', []])
  })
})
