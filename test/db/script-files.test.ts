// Which relations' rows a script may have changed without a trigger, and that what it does in which order does not matter.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useLedger } from '../support/ledger.ts'
import { billing, dropBilling, effectOf } from '../support/script-effect.ts'

const ledger = useLedger()
const ROLE = 'script_files'

beforeAll(async () => {
  await ledger().superuser.query(billing(ROLE))
})
afterAll(() => dropBilling(ledger(), ROLE))

const CHANGED: readonly (readonly [string, string, ...string[]])[] = [
  ['rows that were changed as triggers see them', `update billing.accounts set name = 'x'; delete from billing.log`],
  ['TRUNCATE', 'truncate billing.log', 'billing.log r rewritten'],
  [
    'TRUNCATE with its numbers',
    'truncate billing.log restart identity',
    'billing.log r rewritten',
    'billing.log_id_seq S rewritten',
  ],
  [
    'TRUNCATE, and the rows put back',
    `create table billing.mine as select * from billing.accounts; truncate billing.accounts;
     insert into billing.accounts select * from billing.mine; drop table billing.mine`,
    'billing.accounts r rewritten',
  ],
  [
    'the same type, computed',
    `alter table billing.accounts alter at type timestamptz using at + interval '1 day'`,
    'billing.accounts r rewritten',
  ],
  ['CLUSTER', 'cluster billing.accounts using accounts_pkey', 'billing.accounts r rewritten'],
  ['a new table', 'create table billing.mine (id integer)', 'billing.mine r new'],
  ['a table that goes', 'drop table billing.young', 'billing.young r dropped'],
  [
    'a table that goes and comes',
    'drop table billing.young; create table billing.young (id integer, at date)',
    'billing.young r dropped',
    'billing.young r new',
  ],
  ['a column that no row holds', 'alter table billing.log add x timestamptz default now()', 'billing.log r columns'],
  ['a column that goes', 'alter table billing.log drop note', 'billing.log r columns'],
  [
    'two columns that were swapped',
    `alter table billing.parts rename id to x; alter table billing.parts rename at to id; alter table billing.parts rename x to at`,
    'billing.old r columns',
    'billing.parts p columns',
  ],
  [
    'a partition that joins',
    `alter table billing.parts attach partition billing.young for values from ('2022-01-01') to ('2023-01-01')`,
    'billing.young r attached',
  ],
  ['a partition that leaves', 'alter table billing.parts detach partition billing.old', 'billing.old r detached'],
  ['an index made again', 'reindex table billing.accounts'],
  ['a wider type, in the same file', 'alter table billing.log alter note type varchar(30)'],
]

describe('[SQL-4] relations whose rows no trigger tells', () => {
  it.each(CHANGED)('after %s', async (_, script, ...expected) => {
    expect((await effectOf(ledger(), ROLE, script)).files).toEqual(expected)
  })

  it('are called as they were where their schema was renamed', async () => {
    const allow = `do $$ begin execute format('grant create on database %I to ${ROLE}', current_database()); end $$`
    const { files } = await effectOf(
      ledger(),
      ROLE,
      'alter schema billing rename to charging; drop table charging.young; truncate charging.log',
      allow,
    )
    expect(files).toEqual(['billing.young r dropped', 'charging.log r rewritten'])
  })
})

/** Statements of which none needs another. */
const UNRELATED = [
  'grant select on billing.accounts to public',
  'grant insert on billing.accounts to quorate_door',
  'create table billing.mine (id serial primary key, mood billing.mood)',
  'create index on billing.log (note)',
  'drop view billing.names',
  `create function billing.door() returns void language sql security definer as 'select 1'`,
  'create policy other on billing.accounts using (true)',
  'alter table billing.parts detach partition billing.old',
  'truncate billing.young',
  `comment on column billing.log.note is 'x'`,
]

it('[SQL-4] what unrelated statements did is the same in every order', async () => {
  const effect = await effectOf(ledger(), ROLE, UNRELATED.join('; '))
  expect(effect.items.length).toBeGreaterThan(20)
  for (const order of [
    UNRELATED.toReversed(),
    ...rotations(UNRELATED, 3),
    shuffled(UNRELATED, 7),
    shuffled(UNRELATED, 11),
  ])
    expect(await effectOf(ledger(), ROLE, order.join('; '))).toEqual(effect)
})

function rotations(list: readonly string[], step: number): string[][] {
  return [1, 2].map((n) => [...list.slice(n * step), ...list.slice(0, n * step)])
}

/** By a fixed rule, so that a failure comes again. */
function shuffled(list: readonly string[], by: number): string[] {
  return list
    .map((statement, at) => ({ statement, key: ((at + 1) * by * 37) % 101 }))
    .sort((one, two) => one.key - two.key)
    .map(({ statement }) => statement)
}
