// VERIFY of a cut after other ones: an owner-level hand wrote live rows under a change set that is later, and did not write them.
import { describe, expect, it } from 'vitest'
import { cutOf, cutTwice, useTampered } from '../support/tampered.ts'

const found = useTampered(async (ledger) => {
  const rest = await cutTwice(ledger)
  await cutOf(ledger, '# Else\n\ntext\n', 'other')
  await cutOf(ledger, '# One\n\nsame\n\n## Two\n\nnewer\n\n## Four\n\nnew\n')
  return rest
})

const VERSION = '99999999-0000-4000-8000-000000000000'
/** The newest change set of a root, as SQL. */
const newest = (root: string) =>
  `(select change_set_id from cutter_governance.cut_change_set where root = '${root}' order by change_number desc limit 1)`
const columns = '(version_id, unit_id, version_number, change_set_id, retired, kind, title, body, content_hash)'

/** A unit's next version, of such content, under a change set. */
const next = (title: string, set: string, content: string) =>
  `insert into public.unit_version ${columns} select '${VERSION}', v.unit_id, v.version_number + 1, ${set}, ${content}
     from public.unit_version as v join public.information_unit as u on u.anchor_version_id = v.version_id
     where u.canonical_address like 'docs/%${title}';
   update public.information_unit set anchor_version_id = '${VERSION}' where canonical_address like 'docs/%${title}'`
const other = `false, v.kind, v.title, 'x', quorate.unit_hash(u.canonical_address, v.kind, v.title, 'x')`
const gone = 'true, null, null, null, null'
const born = (set: string) =>
  `insert into public.information_unit values (gen_random_uuid(), 'docs/planted', 'docs', '${VERSION}');
   insert into public.unit_version ${columns} select anchor_version_id, unit_id, 1, ${set}, false, 'section', 'x', 'x',
     quorate.unit_hash(canonical_address, 'section', 'x', 'x') from public.information_unit where canonical_address = 'docs/planted'`

it('[LAN-4] would pass where nobody did', async () => {
  expect(await found()).toEqual(['pass', 'pass'])
})

describe.each([
  ['of another root', newest('other')],
  ['of the same root', newest('docs')],
])('[LAN-4] fails where under a signed change set %s', (_, set) => {
  it.each([
    ['a unit was rewritten', next('four', set, other)],
    ['a unit was retired', next('four', set, gone)],
    ['a unit was added', born(set)],
  ])('%s', async (_title, statement) => {
    expect(await found(() => statement)).toEqual(['pass', 'fail', 'anchors'])
  })
})
