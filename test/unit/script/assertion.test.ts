// An assertion is one SELECT that only reads.
import { describe, expect, it } from 'vitest'
import { assertionFindings } from '../../../src/script/assertion.ts'
import { sqlParser } from '../../../src/system/sql-parser.ts'

const found = async (text: string) =>
  (await assertionFindings(text, 'c.sql', await sqlParser())).map(
    ({ code, where }) => `${code} ${where?.line}:${where?.column}`,
  )

describe('an assertion', () => {
  it.each([
    'select count(*) = 0 from billing.accounts;',
    'with x as (select 1) select true from x -- fine',
    'values (true)',
    '(select true) union (select true)',
  ])('[SQL-6] accepts %s', async (text) => {
    expect(await found(text)).toEqual([])
  })

  it.each([
    ['', 'SCRIPT_ASSERT 1:1'],
    ['-- nothing', 'SCRIPT_ASSERT 1:1'],
    ['select true; select true', 'SCRIPT_ASSERT 1:14'],
    ['update billing.accounts set a = 1 where b', 'SCRIPT_ASSERT 1:1'],
    ['with x as (delete from billing.log returning 1) select true from x', 'SCRIPT_ASSERT 1:24'],
    ['select 1 into billing.x', 'SCRIPT_ASSERT 1:1'],
    ['explain select 1', 'SCRIPT_ASSERT 1:1'],
    ['do $$ begin end $$', 'SCRIPT_ASSERT 1:1'],
    ['selec true', 'SCRIPT_SYNTAX 1:1'],
    ['commit', 'SCRIPT_NOT_TRANSACTIONAL 1:1'],
    ["select set_config('role', 'x', true)", 'SCRIPT_SETS 1:8'],
  ])('[SQL-6] refuses “%s”', async (text, place) => {
    expect(await found(text)).toEqual([place])
  })
})
