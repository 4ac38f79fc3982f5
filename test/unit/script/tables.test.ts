// Which tables a script names, and for what.
import { describe, expect, it } from 'vitest'
import { readScript } from '../../../src/script/read-script.ts'
import { sqlParser } from '../../../src/system/sql-parser.ts'

async function uses(text: string): Promise<readonly string[]> {
  const { statements, findings } = await readScript(text, 'x.sql', await sqlParser())
  expect(findings).toEqual([])
  return statements.flatMap(({ tables }) => tables.map(({ use, table }) => `${use} ${table}`))
}

describe('the tables of a statement', () => {
  it.each([
    ['update a.b set c = (select d from e.f) from g.h', ['update a.b', 'read e.f', 'read g.h']],
    ['delete from a.b using c.d where true', ['delete a.b', 'read c.d']],
    ['insert into a.b select * from c.d union select * from e.f', ['insert a.b', 'read c.d', 'read e.f']],
    ['insert into a.b (c) values (1) on conflict (c) do update set c = 2', ['insert a.b', 'update a.b']],
    ['insert into a.b (c) values (1) on conflict do nothing', ['insert a.b']],
    [
      'merge into a.b using c.d on true when matched then delete when not matched then insert values (1)',
      ['delete a.b', 'insert a.b', 'read c.d'],
    ],
    ['truncate a.b, c.d', ['truncate a.b', 'truncate c.d']],
    ['create table a.b as select * from c.d', ['create a.b', 'read c.d']],
    ['select * into a.b from c.d', ['create a.b', 'read c.d']],
    ['create view a.v as select * from c.d', ['create a.v', 'read c.d']],
    ['drop table a.b, "C"."D"', ['drop a.b', 'drop "C"."D"']],
    ['alter table a.b add foreign key (x) references c.d (y)', ['define a.b', 'read c.d']],
    ['create index on a."Order Lines" (x)', ['define a."Order Lines"']],
    ['grant select on a.b to c', ['rights a.b']],
    ['lock table a.b', ['lock a.b']],
    ['create rule r as on insert to a.b do instead delete from c.d', ['define a.b']],
    ['select 1', []],
  ])('[SQL-1] %s', async (text, expected) => {
    expect([...(await uses(text))].sort()).toEqual([...expected].sort())
  })

  it.each([
    ['with x as (select 1) select * from x', []],
    ['with x as (select 1), y as (select * from x) select * from y', []],
    // Without RECURSIVE the CTE's own query means the table.
    ['with x as (select * from x) select * from x', ['read x']],
    ['with recursive x as (select 1 union all select * from x) select * from x', []],
    ['with x as (delete from a.b returning *) insert into c.d select * from x', ['delete a.b', 'insert c.d']],
    ['with x as (select 1) update x set y = 1', ['update x']],
    ['(with x as (select 1) select * from x) union select * from x', ['read x']],
    ['select * from (with x as (select 1) select * from x) z, x', ['read x']],
    ['with x as (select 1) select * from a.x', ['read a.x']],
  ])('[SQL-1] a name of a CTE is no table: %s', async (text, expected) => {
    expect([...(await uses(text))].sort()).toEqual([...expected].sort())
  })
})
