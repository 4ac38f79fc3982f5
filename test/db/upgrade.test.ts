// From one release's gate to the next one's, with a ledger that was begun (SEAT-1): what was recorded stays, what is open is stale.
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { dbCheck } from '../../src/usecases/install/check-privileges.ts'
import { install } from '../../src/usecases/install/install.ts'
import { withModulesChanged } from '../attacks/support/take-out.ts'
import { expectNoLimits } from '../support/cluster.ts'
import { codes, useLedger } from '../support/ledger.ts'

const ledger = useLedger()
const FILE = 'src/sql/gate/privileges.sql'
const STATUS = 'src/sql/gate/status.sql'

/** A next release: `drift_told` is gone, `drift_shown` is new, and who called the one has changed. */
const NEXT = [
  { file: FILE, text: 'create function quorate.drift_told(', instead: 'create function quorate.drift_shown(' },
  {
    file: FILE,
    text: 'comment on function quorate.drift_told is',
    instead: 'comment on function quorate.drift_shown is',
  },
  {
    file: FILE,
    text: 'from quorate.drift_told(p_activation, p_gate) as d)',
    instead: 'from quorate.drift_shown(p_activation, p_gate) as d)',
  },
  {
    file: STATUS,
    text: 'from quorate.drift_told(p_activation, p_gate)',
    instead: 'from quorate.drift_shown(p_activation, p_gate)',
  },
]

/** Installs as the superuser, by these modules. */
const installBy = (load: <Module>(file: string) => Promise<Module>) => async () => {
  const { install: next } = await load<typeof import('../../src/usecases/install/install.ts')>(
    'src/usecases/install/install.ts',
  )
  return next(ledger().superuser, { lockOut: true })
}
const functionsOf = () =>
  ledger().value<string[]>(
    `(select jsonb_agg(proname order by proname) from pg_proc where pronamespace = 'quorate'::regnamespace and proname ~ '^drift_(told|shown)$')`,
  )
const links = () =>
  ledger().value<{ kind: string; body: { from: string; to: string; session_role: string } }[]>(
    `(select jsonb_agg(jsonb_build_object('kind', kind, 'body', body::jsonb) order by seq) from qt001_cp.evidence_registry where kind = 'GATE_CHANGED')`,
  )
const epoch = () => ledger().value<string>('(select epoch::text from qt001_cp.ledger)')

it('[SEAT-1] [PRV-6] keeps a verified change, makes an open one stale, drops what is gone, and says so in the chain', async () => {
  const verified = await ledger().ready('# One\n\ntext\n')
  const cut = await ledger().run(verified)
  const { code: verify } = cut.rest.successor as { code: string }
  expect((await ledger().run(verify)).rest.result).toBe('pass')
  const open = await ledger().ready('# One\n\nother text\n')
  const before = await epoch()
  expect(await functionsOf()).toEqual(['drift_told'])

  await withModulesChanged(NEXT, async (load) => {
    const first = await installBy(load)()
    const others = [...first.missing, ...first.extra].filter((fact) => !fact.includes('CONNECTION LIMIT'))
    expect([first.applied, first.isGateNew, others]).toEqual([[], true, []])
    await expectNoLimits(ledger().superuser)
    expect(await functionsOf()).toEqual(['drift_shown'])
    expect((await installBy(load)()).isGateNew).toBe(false)
  })
  const [link, ...more] = await links()
  expect([link?.body.from === link?.body.to, more]).toEqual([false, []])
  expect(Number(await epoch())).toBe(Number(before) + 1)
  const gone = await ledger().run(open)
  expect([gone.outcome, codes(gone)]).toEqual(['blocked', ['SCHEMA_DRIFT']])
  expect((await ledger().change(verified)).status).toBe('consumed')
  expect(
    await ledger().value(`(select bool_and(hash = quorate.evidence_hash((body::jsonb ->> 'ledger_id')::uuid, seq, prev_hash, evidence_id, kind, recorded_at, body))
      from qt001_cp.evidence_registry)`),
  ).toBe(true)
  const again = await ledger().ready('# One\n\nthird text\n')
  expect((await ledger().run(again)).outcome).toBe('done')
})

/** A function that its owner alone may call, so that no right differs. */
const createOwned = (name: string) =>
  `create function ${name}() returns int language sql as $$ select 1 $$; revoke execute on function ${name}() from public;
   alter function ${name}() owner to quorate_owner`
const installAgain = () => install(ledger().superuser, { lockOut: true })

/** Drift that blocks a change which was signed before it. */
async function editIsDrift(edit: string): Promise<void> {
  const honest = await ledger().ready('# One\n\nstill open\n')
  await ledger().superuser.query(edit)
  const answer = await ledger().run(honest)
  expect([answer.outcome, codes(answer)]).toEqual(['blocked', ['SCHEMA_DRIFT', 'GATE_EDITED']])
  expect((await dbCheck(ledger().superuser)).findings.map(({ code }) => code)).toEqual(['GATE_EDITED'])
}

/** No drift is left, and a change goes through. */
async function isWhole(): Promise<void> {
  expect((await dbCheck(ledger().superuser)).findings).toEqual([])
  expect((await ledger().run(await ledger().ready(`# One\n\n${randomUUID()}\n`))).outcome).toBe('done')
}

it.each([
  [
    'a function is edited',
    `create or replace function quorate.code_of(p_item uuid) returns text language sql stable
       return (select i.code from qt001_cp.code_catalog_item as i where i.item_id = p_item)`,
  ],
  ['a function is made to answer nothing to a null', 'alter function quorate.refuse_all(qt001_cp.finding[]) strict'],
  ['a function is planted in quorate', createOwned('quorate.planted')],
  ['a trigger is dropped', 'drop trigger act_keep on qt001_cp.act'],
])(
  '[SEAT-1] when %s by hand, it is drift, open changes are stale, and an installation puts the gate back',
  async (_, edit) => {
    await editIsDrift(edit)
    expect((await installAgain()).isGateNew).toBe(true)
    await expectNoLimits(ledger().superuser)
    await isWhole()
  },
)

it.each([
  ['planted in qt001_cp', 'qt001_cp.planted()', createOwned('qt001_cp.planted'), 'drop function qt001_cp.planted()'],
  [
    'planted in cutter_governance',
    'cutter_governance.planted()',
    createOwned('cutter_governance.planted'),
    'drop function cutter_governance.planted()',
  ],
  [
    'made strict',
    'qt001_cp.netstring(text[])',
    'alter function qt001_cp.netstring(text[]) strict',
    'alter function qt001_cp.netstring(text[]) called on null input',
  ],
])(
  '[SEAT-1] [PRV-7] when a function beside the tables is %s, it is drift, and no installation takes it for its own',
  async (_, name, edit, undo) => {
    await editIsDrift(edit)
    await expect(installAgain()).rejects.toMatchObject({
      code: 'INSTALL_FOREIGN',
      findings: [{ code: 'INSTALL_FOREIGN', observed: [`function ${name}`] }],
    })
    await ledger().superuser.query(undo)
    expect((await installAgain()).isGateNew).toBe(false)
    await expectNoLimits(ledger().superuser)
    await isWhole()
  },
)
