// CUT against the live rows: what is added, changed, retired and revived, what is left alone, and that its digest is TypeScript's too.
import { beforeEach, describe, expect, it } from 'vitest'
import { digestFields } from '../../src/codes/encoding.ts'
import { useLedger } from '../support/ledger.ts'
import { tryCall } from '../support/plant.ts'

const ledger = useLedger()
let number = 0
let root: string

beforeEach(() => {
  number += 1
  root = `docs-${number}`
})

const section = (title: string, text: string) => `## ${title}\n\n${text}\n`

async function ready(...sections: readonly string[]): Promise<string> {
  const { code } = await ledger().open(`# Top\n\nintro\n\n${sections.join('\n')}\n## End\n\nend\n`, { planId: root })
  await ledger().signAll(code as string)
  return code as string
}

async function cut(...sections: readonly string[]) {
  const answer = await ledger().run(await ready(...sections))
  expect(answer.outcome).toBe('done')
  const { added, changed, retired, unchanged } = answer.rest
  return { answer, counts: { added, changed, retired, unchanged } }
}

/** Every unit of the root: its versions in order, told by title or as retired, and which is anchored. */
const units = () =>
  ledger().value<Record<string, string>>(
    `select jsonb_object_agg(t.address, t.versions) from (
       select regexp_replace(u.canonical_address, '.*/', '') as address, string_agg(
         case when v.retired then 'retired' else v.body end || case when v.version_id = u.anchor_version_id then '*' else '' end, ', ' order by v.version_number) as versions
       from public.information_unit as u join public.unit_version as v on v.unit_id = u.unit_id where u.root = $1 group by u.canonical_address) as t`,
    [root],
  )
const bodies = async () =>
  Object.fromEntries(
    Object.entries(await units()).map(([k, v]) => [k, v.replaceAll(/## \w+/g, '').replaceAll('\n', '')]),
  )

describe('[LAN-3] what a cut writes', () => {
  it('adds every unit at first, each with its first version and its anchor', async () => {
    const { counts } = await cut(section('One', 'a'), section('Two', 'b'))
    expect(counts).toMatchObject({ changed: 0, retired: 0, unchanged: 0 })
    expect(Object.values(await units()).every((versions) => versions.endsWith('*') && !versions.includes(','))).toBe(
      true,
    )
  })

  it('writes nothing of a unit that says the same, also when it moved', async () => {
    await cut(section('One', 'a'), section('Two', 'b'))
    const before = await units()
    const { counts } = await cut(section('Two', 'b'), section('One', 'a'), section('Three', 'c'))
    expect(counts).toMatchObject({ added: 1, changed: 0, retired: 0 })
    expect(await units()).toMatchObject(before)
  })

  it('changes by a new version, retires by an empty one, and revives under the same unit', async () => {
    await cut(section('One', 'a'), section('Two', 'b'))
    expect((await cut(section('One', 'A'))).counts).toMatchObject({ added: 0, changed: 1, retired: 1 })
    expect(await bodies()).toMatchObject({ one: 'a, A*', two: 'b, retired*' })
    const { answer, counts } = await cut(section('One', 'A'), section('Two', 'again'))
    expect(counts).toMatchObject({ added: 1, changed: 0, retired: 0 })
    expect(await bodies()).toMatchObject({ one: 'a, A*', two: 'b, retired, again*' })
    const row = `select jsonb_build_object('change', change, 'prior', prior_hash, 'follows', prior_version_id is not null)
      from cutter_governance.cut_change_set_affected_row where change_set_id = $1::uuid`
    expect(await ledger().value(row, [answer.rest.change_set_id as string])).toEqual({
      change: 'add',
      prior: null,
      follows: true,
    })
  })

  it('leaves a retired unit retired', async () => {
    await cut(section('One', 'a'), section('Two', 'b'))
    await cut(section('One', 'a'))
    await cut(section('One', 'A'))
    expect(await bodies()).toMatchObject({ two: 'b, retired*' })
  })

  it('touches no other root', async () => {
    await cut(section('One', 'a'))
    const mine = await units()
    const first = root
    root = `${root}-more`
    await cut(section('One', 'b'))
    root = first
    expect(await units()).toEqual(mine)
  })

  it('does nothing when there is nothing to do', async () => {
    await cut(section('One', 'a'))
    const code = await ready(section('One', 'a'))
    expect(await tryCall(ledger().run(code))).toEqual(['blocked', 'NOTHING_TO_CUT'])
    expect((await ledger().change(code)).grant?.status).toBe('active')
    expect((await ledger().change(await ready(section('One', 'b')))).entry).toBe('reviewed')
  })
})

describe('[LAN-3] [SIG-1] what a cut signs', () => {
  it('is the exact change in the order of its addresses, the same in TypeScript', async () => {
    await cut(section('One', 'a'), section('Two', 'b'), section('Same', 'same'))
    const code = await ready(section('Zero', '0'), section('One', 'A'), section('Same', 'same'))
    const runId = '1300000001'
    const preflight = await ledger().preflightCut(code, { runId })
    const { changes } = (preflight.rest.effect as { shown: { changes: Record<string, string | null>[] } }).shown
    const sorted = [...changes].sort((a, b) =>
      Buffer.compare(Buffer.from(String(a.canonical_address)), Buffer.from(String(b.canonical_address))),
    )
    const fields = sorted.flatMap((c) => [c.canonical_address, c.change, c.prior_hash, c.new_hash] as (string | null)[])
    expect(preflight.toSign).toBe(digestFields(['cut', root, ...fields]))
    expect(changes.map(({ change }) => change).sort()).toEqual(['add', 'change', 'retire'])
    const { outcome, toSign, rest } = await ledger().cut(code, preflight.toSign as string, { runId })
    expect([outcome, toSign]).toEqual(['done', preflight.toSign])
    const signed = `select jsonb_build_object('set', c.to_sign, 'signer', s.signer_dot_id, 'on a result', s.verify_result_id, 'proof', u.purpose,
        'human', h.provider_subject_sha256 = qt001_cp.sha256_hex('1001'), 'key', t.key_thumbprint = k.thumbprint, 'verifier', c.verifier_signature_id)
      from cutter_governance.cut_change_set as c join cutter_governance.dot_pair_signature as s on s.signature_id = c.executor_signature_id
      join qt001_cp.proof as u using (proof_id) join qt001_cp.token_use as t using (proof_id)
      join qt001_cp.human_identity_registry as h on h.human_identity_id = u.human_identity_id
      cross join qt001_cp.issuer_key as k where c.change_set_id = $1::uuid`
    expect(await ledger().value(signed, [rest.change_set_id as string])).toEqual({
      set: preflight.toSign,
      signer: 'DOT-991',
      'on a result': null,
      proof: 'cut',
      human: true,
      key: true,
      verifier: null,
    })
  })

  it('holds no generated id: two rehearsals ask for the same', async () => {
    const code = await ready(section('One', 'a'))
    const asked = [await ledger().preflightCut(code), await ledger().preflightCut(code)].map(({ toSign }) => toSign)
    expect(asked[0]).toBe(asked[1])
  })
})

describe('[LAN-2] sweep', () => {
  it('picks an entry only when what it depends on was cut and verified', async () => {
    const base = root
    const first = await ready(section('One', 'a'))
    root = `${base}-more`
    const waiting = () => ledger().open('# x\n\ny\n', { planId: root, dependsOn: [base] })
    expect(await tryCall(waiting())).toEqual(['blocked', 'DEPENDENCY_INCOMPLETE'])
    const { rest } = await ledger().run(first)
    expect((await waiting()).findings).toEqual([
      { code: 'DEPENDENCY_INCOMPLETE', expected: base, observed: 'cut_applied' },
    ])
    await ledger().run((rest.successor as { code: string }).code)
    expect(await tryCall(waiting())).toEqual(['done'])
  })

  it('logs what it picked, and keeps nothing of a change that it did not pick but the evidence', async () => {
    const { code, evidenceId } = await ledger().open('# x\n\ny\n', { planId: root, dependsOn: ['never'] })
    expect(code).toBeNull()
    const kind = 'select kind from qt001_cp.evidence_registry where evidence_id = $1::uuid'
    expect(await ledger().value(kind, [evidenceId])).toBe('OPEN_BLOCKED')
    expect(
      await ledger().value('select count(*)::int from cutter_governance.decision_backlog_entry where plan_id = $1', [
        root,
      ]),
    ).toBe(0)
    await ready(section('One', 'a'))
    const log = `select jsonb_agg(jsonb_build_array(l.picked, l.findings)) from cutter_governance.decision_backlog_sweep_log as l
      join cutter_governance.decision_backlog_entry as e using (entry_id) where e.plan_id = $1`
    expect(await ledger().value(log, [root])).toEqual([[true, []]])
  })
})
