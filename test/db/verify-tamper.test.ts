// VERIFY after an owner-level hand was at the rows: each kind of tampering alone, and the checks that tell of it.
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { useLedger } from '../support/ledger.ts'
import { plant } from '../support/plant.ts'

const ledger = useLedger()
const root = 'docs'
let verifyCode: string
let set: string

/** What is tampered with, and put back after each case. */
const TABLES = [
  'public.information_unit',
  'public.unit_version',
  'cutter_governance.cut_change_set',
  'cutter_governance.cut_change_set_affected_row',
  'cutter_governance.dot_pair_signature',
  'cutter_governance.review_decision',
  'cutter_governance.manifest_envelope',
  'cutter_governance.manifest_unit_block',
  'qt001_cp.token_use',
]
const kept = (table: string) => `public.kept_${table.split('.')[1]}`

beforeAll(async () => {
  // A unit that will be changed, one that stays, one that will be retired; then the cut that is verified.
  const text = (second: string, third: string) => `# One\n\nsame\n\n## Two\n\n${second}\n${third}`
  await cut(text('old', '\n## Three\n\nold\n'))
  const { rest } = await cut(text('new', '\n## Four\n\nnew\n'))
  verifyCode = (rest.successor as { code: string }).code
  set = rest.change_set_id as string
  for (const table of TABLES) await plant(ledger(), `create table ${kept(table)} as select * from ${table}`)
})

afterEach(async () => {
  const restore = TABLES.flatMap((table) => [
    `delete from ${table}`,
    `insert into ${table} overriding system value select * from ${kept(table)}`,
  ])
  await plant(ledger(), ...restore)
})

async function cut(text: string) {
  const answer = await ledger().run(await ledger().ready(text))
  expect(answer.outcome).toBe('done')
  return answer
}

const unit = (title: string) =>
  `unit_id = (select unit_id from public.information_unit where root = '${root}' and canonical_address like '%${title}')`
const anchored = (title: string) =>
  `version_id = (select anchor_version_id from public.information_unit where root = '${root}' and canonical_address like '%${title}')`
const envelope = () =>
  `envelope_id = (select envelope_id from cutter_governance.cut_change_set where change_set_id = '${set}')`
const inSet = () => `change_set_id = '${set}'`
const review = () => `review_id = (select review_id from cutter_governance.cut_change_set where change_set_id = '${set}')`
const signer = () =>
  `token_use_id = (select token_use_id from cutter_governance.dot_pair_signature where change_set_id = '${set}')`
const reviewer = () => `token_use_id = (select token_use_id from cutter_governance.review_decision where ${review()})`

/** What a verify would find, by the names of the checks that disagree; it is rehearsed and rolled back. */
async function disagreeing() {
  const { outcome, rest } = await ledger().preflightVerify(verifyCode)
  const { result, checks } = rest.step as { result: string; checks: { name: string; agrees: boolean }[] }
  return [outcome, result, ...checks.filter(({ agrees }) => !agrees).map(({ name }) => name)]
}

type Tampering = readonly [title: string, statement: () => string, names: readonly string[]]

const TARGETS: readonly Tampering[] = [
  ['a body was changed', () => `update public.unit_version set body = 'x' where ${anchored('two')}`, ['live_rows']],
  ['an unchanged unit’s body was changed', () => `update public.unit_version set body = 'x' where ${anchored('one')}`, ['live_rows']],
  ['a title was changed', () => `update public.unit_version set title = 'x' where ${anchored('two')}`, ['live_rows']],
  ['a kind was changed', () => `update public.unit_version set kind = 'preamble' where ${anchored('two')}`, ['live_rows']],
  [
    'a stored hash was changed',
    () => `update public.unit_version set content_hash = repeat('0', 64) where ${anchored('two')}`,
    ['live_rows'],
  ],
  [
    'a body was changed with its hash',
    () => `update public.unit_version as v set body = 'x', content_hash =
      cutter_governance.unit_hash(u.canonical_address, v.kind, v.title, 'x')
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
    () => `update public.unit_version set retired = true, kind = null, title = null, body = null, content_hash = null where ${anchored('two')}`,
    ['live_rows'],
  ],
  [
    'a unit was added',
    () => `insert into public.information_unit values (gen_random_uuid(), '${root}/planted', '${root}', '99999999-0000-4000-8000-000000000000');
      insert into public.unit_version (version_id, unit_id, version_number, change_set_id, retired, kind, title, body, content_hash)
      select anchor_version_id, unit_id, 1, '${set}', false, 'section', 'x', 'x', cutter_governance.unit_hash(canonical_address, 'section', 'x', 'x')
      from public.information_unit where canonical_address = '${root}/planted'`,
    ['live_rows'],
  ],
  [
    'a unit was rewritten under a later change set that nobody signed',
    () => `insert into cutter_governance.cut_change_set (change_set_id, entry_id, activation_id, act_id, envelope_id, review_id, root, plan_digest,
        to_sign, added, changed, retired, unchanged, executor_signature_id, applied_xid)
      select '88888888-0000-4000-8000-000000000000', gen_random_uuid(), activation_id, act_id, envelope_id, review_id, root, plan_digest,
        to_sign, added, changed, retired, unchanged, executor_signature_id, applied_xid
      from cutter_governance.cut_change_set where ${inSet()};
      insert into public.unit_version (version_id, unit_id, version_number, change_set_id, retired, kind, title, body, content_hash)
      select '77777777-0000-4000-8000-000000000000', v.unit_id, v.version_number + 1, '88888888-0000-4000-8000-000000000000',
        false, v.kind, v.title, 'x', cutter_governance.unit_hash(u.canonical_address, v.kind, v.title, 'x')
      from public.unit_version as v join public.information_unit as u on u.anchor_version_id = v.version_id where v.${anchored('two')};
      update public.information_unit set anchor_version_id = '77777777-0000-4000-8000-000000000000' where ${unit('two')}`,
    ['anchors'],
  ],
]

const LEDGER: readonly Tampering[] = [
  [
    'an affected row’s new hash was changed',
    () => `update cutter_governance.cut_change_set_affected_row set new_hash = repeat('0', 64) where ${inSet()} and canonical_address like '%two'`,
    ['affected_rows', 'affected_blocks'],
  ],
  [
    'an affected row’s prior hash was changed',
    () => `update cutter_governance.cut_change_set_affected_row set prior_hash = repeat('0', 64) where ${inSet()} and canonical_address like '%two'`,
    ['affected_rows'],
  ],
  [
    'an affected row is missing',
    () => `delete from cutter_governance.cut_change_set_affected_row where ${inSet()} and canonical_address like '%three'`,
    ['affected_rows', 'counts'],
  ],
  [
    'an affected row was added',
    () => `insert into cutter_governance.cut_change_set_affected_row select change_set_id, canonical_address || '/x', change, prior_version_id,
      prior_hash, gen_random_uuid(), new_hash from cutter_governance.cut_change_set_affected_row where ${inSet()} and canonical_address like '%three'`,
    ['affected_rows', 'counts'],
  ],
  [
    'the signed digest was changed',
    () => `update cutter_governance.cut_change_set set to_sign = repeat('0', 64) where ${inSet()}`,
    ['executor_signature', 'affected_rows'],
  ],
  [
    'the counts were changed',
    () => `update cutter_governance.cut_change_set set added = added + 1, changed = changed - 1 where ${inSet()}`,
    ['counts'],
  ],
  [
    'the plan’s digest was changed',
    () => `update cutter_governance.cut_change_set set plan_digest = repeat('0', 64) where ${inSet()}`,
    ['plan', 'review'],
  ],
  [
    'the change set points at another review',
    () => `update cutter_governance.cut_change_set set review_id = gen_random_uuid() where ${inSet()}`,
    ['review', 'envelope', 'reviewer_signature'],
  ],
  ['the review is missing', () => `delete from cutter_governance.review_decision where ${review()}`, ['review', 'envelope', 'reviewer_signature']],
  [
    'the review was of another envelope',
    () => `update cutter_governance.review_decision set envelope_digest = repeat('0', 64) where ${review()}`,
    ['envelope'],
  ],
  [
    'the review was of another plan',
    () => `update cutter_governance.review_decision set plan_digest = repeat('0', 64) where ${review()}`,
    ['review'],
  ],
  [
    'the review was given another human',
    () => `update cutter_governance.review_decision set human_identity_id = (select human_identity_id from qt001_cp.human_identity_registry
      where provider_subject_sha256 = qt001_cp.sha256_hex('1006')) where ${review()}`,
    ['reviewer_signature'],
  ],
  [
    'the review’s proof was replaced',
    () => `update cutter_governance.review_decision set token_use_id = (select token_use_id from qt001_cp.signoff_binding
      where assurance = 'token' and token_use_id <> review_decision.token_use_id and human_identity_id <> review_decision.human_identity_id limit 1) where ${review()}`,
    ['reviewer_signature'],
  ],
  [
    'the review’s proof was forged',
    () => `update qt001_cp.token_use set signature = decode(repeat('00', 256), 'hex') where ${reviewer()}`,
    ['reviewer_signature'],
  ],
  [
    'the envelope’s rollback was changed',
    () => `update cutter_governance.manifest_envelope set rollback_plan_ref = 'x' where ${envelope()}`,
    ['envelope'],
  ],
  [
    'the envelope is missing',
    () => `delete from cutter_governance.manifest_envelope where ${envelope()}`,
    ['envelope'],
  ],
  [
    'a block was changed',
    () => `update cutter_governance.manifest_unit_block set content_hash = repeat('0', 64) where ${envelope()} and canonical_address like '%two'`,
    ['envelope', 'affected_blocks', 'live_rows'],
  ],
  [
    'a block is missing',
    () => `delete from cutter_governance.manifest_unit_block where ${envelope()} and canonical_address like '%one'`,
    ['envelope', 'live_rows'],
  ],
  ['the executor’s signature is missing', () => `delete from cutter_governance.dot_pair_signature where ${inSet()}`, ['executor_signature']],
  [
    'the executor’s signature was forged',
    () => `update qt001_cp.token_use set signature = decode(repeat('00', 256), 'hex') where ${signer()}`,
    ['executor_signature'],
  ],
  [
    'the executor’s key is not known',
    () => `update qt001_cp.token_use set key_thumbprint = 'x' where ${signer()}`,
    ['executor_signature'],
  ],
  [
    'the executor’s proof was for something else',
    () => `update qt001_cp.token_use set audience = 'quorate:v1:dot-991:' || repeat('0', 64) where ${signer()}`,
    ['executor_signature'],
  ],
  [
    'the executor’s proof was of another purpose',
    () => `update qt001_cp.token_use set purpose = 'preflight' where ${signer()}`,
    ['executor_signature'],
  ],
  [
    'the change set’s act is another one',
    () => `update cutter_governance.cut_change_set set act_id = (select act_id from qt001_cp.act where phase = 'preflight' limit 1) where ${inSet()}`,
    ['executor_signature'],
  ],
]

it('[LAN-4] would pass on what was planned, reviewed, signed and written', async () => {
  expect(await disagreeing()).toEqual(['pass', 'pass'])
})

describe('[LAN-4] [LAN-5] fails on the live rows', () => {
  it.each(TARGETS)('%s', async (_, statement, expected) => {
    await plant(ledger(), statement())
    expect(await disagreeing()).toEqual(['pass', 'fail', ...expected])
  })
})

describe('[LAN-4] [LAN-5] fails on the ledger’s rows', () => {
  it.each(LEDGER)('%s', async (_, statement, expected) => {
    await plant(ledger(), statement())
    expect(await disagreeing()).toEqual(['pass', 'fail', ...expected])
  })
})
