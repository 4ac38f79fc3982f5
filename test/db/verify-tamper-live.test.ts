// VERIFY after an owner-level hand was at the live rows: each kind of tampering alone, and the checks that tell of it.
import { describe, expect, it } from 'vitest'
import { type Tampering, useTampered } from '../support/tampered.ts'

const found = useTampered()
const unit = (title: string) =>
  `unit_id = (select unit_id from public.information_unit where canonical_address like '%${title}')`
const anchored = (title: string) =>
  `version_id = (select anchor_version_id from public.information_unit where canonical_address like '%${title}')`
const inSet = (set: string) => `change_set_id = '${set}'`

const TARGETS: readonly Tampering[] = [
  ['a body was changed', () => `update public.unit_version set body = 'x' where ${anchored('two')}`, ['live_rows']],
  [
    'an unchanged unit’s body was changed',
    () => `update public.unit_version set body = 'x' where ${anchored('one')}`,
    ['live_rows'],
  ],
  ['a title was changed', () => `update public.unit_version set title = 'x' where ${anchored('two')}`, ['live_rows']],
  [
    'a kind was changed',
    () => `update public.unit_version set kind = 'preamble' where ${anchored('two')}`,
    ['live_rows'],
  ],
  [
    'a stored hash was changed',
    () => `update public.unit_version set content_hash = repeat('0', 64) where ${anchored('two')}`,
    ['live_rows'],
  ],
  [
    'a body was changed with its hash',
    () => `update public.unit_version as v set body = 'x', content_hash =
      quorate.unit_hash(u.canonical_address, v.kind, v.title, 'x')
      from public.information_unit as u where u.anchor_version_id = v.version_id and v.${anchored('two')}`,
    ['live_rows'],
  ],
  ['a version is missing', () => `delete from public.unit_version where ${anchored('four')}`, ['live_rows', 'anchors']],
  ['a unit is missing', () => `delete from public.information_unit where ${unit('four')}`, ['live_rows']],
  [
    'an anchor was moved back',
    () => `update public.information_unit as u set anchor_version_id = v.version_id from public.unit_version as v
      where v.unit_id = u.unit_id and v.version_number = 1 and u.${unit('two')}`,
    ['anchors'],
  ],
  [
    'an anchor names nothing',
    () => `update public.information_unit set anchor_version_id = gen_random_uuid() where ${unit('two')}`,
    ['anchors'],
  ],
  [
    'a retired unit lives again',
    () => `update public.unit_version as v set retired = false, kind = 'section', title = 'Three', body = 'x', content_hash = repeat('0', 64)
      from public.information_unit as u where u.anchor_version_id = v.version_id and v.${anchored('three')}`,
    ['live_rows'],
  ],
  [
    'a unit was retired',
    () =>
      `update public.unit_version set retired = true, kind = null, title = null, body = null, content_hash = null where ${anchored('two')}`,
    ['live_rows'],
  ],
  [
    'a unit was added',
    (
      set,
    ) => `insert into public.information_unit values (gen_random_uuid(), 'docs/planted', 'docs', '99999999-0000-4000-8000-000000000000');
      insert into public.unit_version (version_id, unit_id, version_number, change_set_id, retired, kind, title, body, content_hash)
      select anchor_version_id, unit_id, 1, '${set}', false, 'section', 'x', 'x', quorate.unit_hash(canonical_address, 'section', 'x', 'x')
      from public.information_unit where canonical_address = 'docs/planted'`,
    ['live_rows'],
  ],
  [
    'a unit was rewritten under a later change set that nobody signed',
    (
      set,
    ) => `insert into cutter_governance.cut_change_set (change_set_id, entry_id, activation_id, act_id, envelope_id, review_id, root, plan_digest,
        to_sign, added, changed, retired, unchanged, executor_signature_id, applied_xid)
      select '88888888-0000-4000-8000-000000000000', gen_random_uuid(), activation_id, act_id, envelope_id, review_id, root, plan_digest,
        to_sign, added, changed, retired, unchanged, executor_signature_id, applied_xid
      from cutter_governance.cut_change_set where ${inSet(set)};
      insert into public.unit_version (version_id, unit_id, version_number, change_set_id, retired, kind, title, body, content_hash)
      select '77777777-0000-4000-8000-000000000000', v.unit_id, v.version_number + 1, '88888888-0000-4000-8000-000000000000',
        false, v.kind, v.title, 'x', quorate.unit_hash(u.canonical_address, v.kind, v.title, 'x')
      from public.unit_version as v join public.information_unit as u on u.anchor_version_id = v.version_id where v.${anchored('two')};
      update public.information_unit set anchor_version_id = '77777777-0000-4000-8000-000000000000' where ${unit('two')}`,
    ['anchors'],
  ],
]

it('[LAN-4] would pass on what was planned, reviewed, signed and written', async () => {
  expect(await found()).toEqual(['pass', 'pass'])
})

describe('[LAN-4] [LAN-5] fails on the live rows', () => {
  it.each(TARGETS)('%s', async (_, statement, expected) => {
    expect(await found(statement)).toEqual(['pass', 'fail', ...expected])
  })
})
