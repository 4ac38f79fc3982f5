// What a script does to the catalogue: each kind of statement shows, in words that are the same whenever it runs.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'
import { billing, dropBilling, effectOf, line } from '../support/script-effect.ts'

const ledger = useLedger()
const ROLE = 'script_catalogue'

beforeAll(async () => {
  await ledger().superuser.query(billing(ROLE))
})
afterAll(() => dropBilling(ledger(), ROLE))

/** What a script of the target's role says, and all that must show. */
const SHOWN: readonly (readonly [string, string, ...string[]])[] = [
  [
    'a trigger that is off and on again',
    'alter table billing.accounts disable trigger audit; alter table billing.accounts enable trigger audit',
    'pg_trigger changed billing.accounts.audit',
  ],
  [
    'a trigger that is made again as it was',
    `drop trigger audit on billing.accounts;
     create trigger audit before update on billing.accounts for each row execute function billing.audit()`,
    'pg_trigger changed billing.accounts.audit',
  ],
  [
    'a new trigger',
    'create trigger more after update on billing.accounts for each row execute function billing.audit()',
    'pg_trigger added billing.accounts.more',
  ],
  [
    'a function that is made again as it was',
    `create or replace function billing.audit() returns trigger language plpgsql as 'begin return new; end'`,
    'pg_proc changed billing.audit()',
  ],
  [
    'a function with another body',
    'create or replace function billing.total(integer) returns integer language sql begin atomic select $1 + 1; end',
    'pg_proc changed billing.total(pg_catalog.int4)',
  ],
  [
    'a new function with its owner’s rights',
    `create function billing.door() returns void language sql security definer as 'select 1'`,
    'pg_proc added billing.door()',
  ],
  [
    'a function that gets its owner’s rights',
    'alter function billing.audit() security definer',
    'pg_proc changed billing.audit()',
  ],
  [
    'a policy that is made again as it was',
    'drop policy big on billing.accounts; create policy big on billing.accounts using (amount > 3)',
    'pg_policy changed billing.accounts.big',
  ],
  [
    'a policy',
    'create policy all_of_it on billing.accounts using (true)',
    'pg_policy added billing.accounts.all_of_it',
  ],
  ['a wider policy', 'alter policy big on billing.accounts using (true)', 'pg_policy changed billing.accounts.big'],
  [
    'row security that is on and off again',
    'alter table billing.accounts enable row level security; alter table billing.accounts disable row level security',
    'pg_class changed billing.accounts',
  ],
  [
    'a rule that is made again as it was',
    'drop rule quiet on billing.log; create rule quiet as on delete to billing.log do instead nothing',
    'pg_rewrite changed billing.log.quiet',
  ],
  [
    'a view that reads otherwise',
    'create or replace view billing.names as select name from billing.accounts where id > 1',
    'pg_class changed billing.names',
    'pg_rewrite changed billing.names."_RETURN"',
  ],
  ['a right', 'grant select on billing.accounts to public', 'pg_class changed billing.accounts'],
  [
    'a right on a column',
    'grant select (name) on billing.accounts to public',
    'pg_attribute changed billing.accounts.name',
  ],
  [
    'a right on a system column',
    'grant select (ctid) on billing.accounts to public',
    'pg_attribute added billing.accounts.ctid',
  ],
  ['a right that is taken', 'revoke select on billing.log from public', 'pg_class changed billing.log'],
  [
    'default privileges',
    'alter default privileges in schema billing grant insert on tables to public',
    `pg_default_acl changed ${ROLE}.billing.r`,
  ],
  ['a comment', `comment on column billing.accounts.name is 'x'`, 'pg_description added billing.accounts.name'],
  ['a comment that goes', 'comment on table billing.accounts is null', 'pg_description removed billing.accounts'],
  [
    'labels that were swapped',
    `alter type billing.mood rename value 'sad' to 'x'; alter type billing.mood rename value 'happy' to 'sad';
     alter type billing.mood rename value 'x' to 'happy'`,
    'pg_enum changed billing.mood.happy',
    'pg_enum changed billing.mood.sad',
  ],
  ['a setting of its own role', `alter role ${ROLE} set work_mem = '1MB'`, `pg_db_role_setting added ${ROLE}`],
  ['its own password', `alter role ${ROLE} password 'x'`, 'pg_authid changed what only a superuser reads'],
  [
    'a partition that joins',
    `alter table billing.parts attach partition billing.young for values from ('2022-01-01') to ('2023-01-01')`,
    'pg_attribute changed billing.young.at',
    'pg_attribute changed billing.young.id',
    'pg_class changed billing.young',
    'pg_inherits added billing.young."1"',
  ],
  [
    'a partition that leaves',
    'alter table billing.parts detach partition billing.old',
    'pg_attribute changed billing.old.at',
    'pg_attribute changed billing.old.id',
    'pg_class changed billing.old',
    'pg_inherits removed billing.old."1"',
  ],
  [
    'rows that are written again with the same type',
    `alter table billing.accounts alter at type timestamptz using at + interval '1 day'`,
    'pg_attribute changed billing.accounts.at',
    'pg_class changed billing.accounts',
    'pg_class changed billing.accounts_pkey',
  ],
  [
    'a statistics object',
    'create statistics billing.more on id, amount from billing.accounts; drop statistics billing.both',
    'pg_statistic_ext removed billing."both"',
    'pg_statistic_ext added billing.more',
  ],
  [
    'a check that is not valid yet',
    'alter table billing.log add constraint c check (id > 0) not valid',
    'pg_class changed billing.log',
    'pg_constraint added billing.log.c',
  ],
  [
    'a domain that takes less',
    'alter domain billing.positive add constraint small check (value < 9)',
    'pg_constraint added billing.positive.small',
  ],
  [
    'a column with a default',
    'alter table billing.log add x integer default 5',
    'pg_attrdef added billing.log.x',
    'pg_attribute added billing.log.x',
    'pg_class changed billing.log',
  ],
  [
    'a sequence that counts otherwise',
    'alter sequence billing.log_id_seq increment 2',
    'pg_class changed billing.log_id_seq',
    'pg_sequence changed billing.log_id_seq',
  ],
  [
    'an aggregate',
    'create aggregate billing.agg (integer) (sfunc = int4pl, stype = integer)',
    'pg_aggregate added billing.agg',
    'pg_proc added billing.agg(pg_catalog.int4)',
  ],
  [
    'an operator',
    'create operator billing.+ (function = int4pl, leftarg = integer, rightarg = integer)',
    'pg_operator added pg_catalog.int4.pg_catalog.int4.billing."+"',
  ],
]

/** What changes no row of the catalogue. */
const SILENT: readonly (readonly [string, string])[] = [
  [
    'a data fix',
    `update billing.accounts set name = 'x'; insert into billing.log (note) values ('x'); delete from billing.accounts where id > 5`,
  ],
  ['what is undone within the script', undone('alter table billing.log add y integer')],
  ['statistics', 'analyze billing.accounts'],
  ['a number of a sequence', `select nextval('billing.log_id_seq')`],
]

describe('[SQL-4] the catalogue difference', () => {
  it.each(SHOWN)('shows %s', async (_, script, ...expected) => {
    const { items } = await effectOf(ledger(), ROLE, script)
    expect(items.map(line)).toEqual(expected)
    expect(JSON.stringify(items)).not.toMatch(/\b[1-9]\d{4}\b/)
  })

  it.each(SILENT)('is empty for %s', async (_, script) => {
    expect((await effectOf(ledger(), ROLE, script)).items).toEqual([])
  })

  it('says of a changed row only what differs, and how it reads now', async () => {
    const { items } = await effectOf(ledger(), ROLE, 'alter policy big on billing.accounts using (amount > 4)')
    expect(items).toEqual([
      {
        catalogue: 'pg_policy',
        change: 'changed',
        object: 'billing.accounts.big',
        before: { polqual: expect.stringMatching(/^[0-9a-f]{64}$/) },
        after: { definition: 'USING ((amount > (4)::numeric))' },
      },
    ])
  })

  it('does not show what was put back as it was, where rows are compared by what they say alone', async () => {
    const script =
      'alter table billing.accounts disable trigger audit; alter table billing.accounts enable trigger audit'
    await withGuardOut(ledger(), 'quorate.catalogue_query()', `else 't.ctid::text'`, `else 't::text'`, async () => {
      expect((await effectOf(ledger(), ROLE, script)).items).toEqual([])
    })
  })

  it('says names as they were of what is gone', async () => {
    const script = 'alter schema billing rename to charging; drop policy big on charging.accounts'
    const { items } = await effectOf(ledger(), ROLE, script, grantCreate())
    expect(items.map(line)).toEqual([
      'pg_namespace removed billing',
      'pg_namespace added charging',
      'pg_policy removed billing.accounts.big',
    ])
  })
})

function grantCreate(): string {
  return `do $$ begin execute format('grant create on database %I to ${ROLE}', current_database()); end $$`
}

function undone(statement: string): string {
  return `do $$ begin ${statement}; raise exception 'no'; exception when others then null; end $$`
}
