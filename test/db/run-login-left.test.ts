// What a lent login leaves behind that its plan does not name: told, kept, and in the way of the plan's next run (RUN-6).
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { callJson } from '../support/call-gate.ts'
import { readyRun, reportOutcome, resolveRun } from '../support/deploy.ts'
import { lendInPolicy, lentRun, loginPart, ROLE, sessionAs, useLending } from '../support/lending.ts'
import { ID } from '../support/people.ts'
import { plant, tryCall, withoutGuard } from '../support/plant.ts'

const ledger = useLending({ max_prepared_transactions: '2' })
let runs = 0
let plans = 0
const newRun = () => String(2_200_000_000 + ++runs)
const left = async (code: string) => (await ledger().change(code)).run?.login?.left
const sql = (...statements: readonly string[]) => ledger().superuser.query(statements.join(';'))

beforeAll(async () => {
  // The gate wants a server without prepared transactions; here they are to be seen as the second layer.
  await withoutGuard(ledger(), 'quorate.assert_usable', "current_setting('max_prepared_transactions') <> '0'", 'false')
  await sql(
    `set role ${ROLE}`,
    'create function shop.total() returns integer language sql as $f$ select 1 $f$',
    'create function shop.shut() returns integer language sql as $f$ select 1 $f$',
    'revoke all on function shop.shut() from public',
    'create function shop.trusted() returns integer language sql security definer as $f$select 1$f$',
    'create trigger audit before insert on shop.orders for each row execute function shop.note()',
    'create trigger stamp before update on shop.orders for each row execute function shop.note()',
    'create policy mine on shop.orders using (true)',
    'reset role',
  )
})

afterEach(() =>
  plant(
    ledger(),
    `update qt001_cp.dot_iu_runtime_lease set holder_act_id = null, acquired_at = null, held_until = null`,
  ),
)

/** A run whose login does this. Answers with the change and its plan. */
async function ran(statements: readonly string[], leaves: readonly string[] = [], plan = `left-${++plans}`) {
  const { code, runId, password } = await lentRun(ledger(), plan, newRun(), leaves)
  const session = await sessionAs(ledger(), password)
  for (const statement of statements) await session.query(statement)
  await session.close()
  const reported = await reportOutcome(ledger(), code, runId)
  expect(reported.outcome).toBe('done')
  return { code, plan, login: reported.rest.login as { readonly unclean: readonly string[] } }
}

/** What a login did, in which words it is told, and how it is undone. */
const LEFT: readonly (readonly [did: string, told: string, undo: string])[] = [
  [
    `create function shop.door() returns integer language sql security definer as 'select 1'`,
    `definer function shop.door() of ${ROLE}`,
    'drop function shop.door()',
  ],
  [
    `create or replace function shop.trusted() returns integer language sql security definer as 'select 2'`,
    `changed: definer function shop.trusted() of ${ROLE}`,
    `create or replace function shop.trusted() returns integer language sql security definer as 'select 1'`,
  ],
  [
    'grant select on shop.orders to shop_app',
    'grant select on table shop.orders to shop_app',
    'revoke all on shop.orders from shop_app',
  ],
  [
    'grant update (told) on shop.orders to shop_app with grant option',
    'grant update (told) on table shop.orders to shop_app with grant option',
    'revoke update (told) on shop.orders from shop_app',
  ],
  [
    'grant execute on function shop.shut() to public',
    'grant execute on function shop.shut() to public',
    'revoke all on function shop.shut() from public',
  ],
  [
    'alter default privileges in schema shop grant select on tables to public',
    `default privileges of ${ROLE} in schema shop: grant select on tables to public`,
    `alter default privileges for role ${ROLE} in schema shop revoke select on tables from public`,
  ],
  [
    'create trigger second after insert on shop.orders for each row execute function shop.note()',
    'trigger second on shop.orders',
    'drop trigger second on shop.orders',
  ],
  [
    'alter table shop.orders disable trigger audit',
    'changed: trigger audit on shop.orders',
    'alter table shop.orders enable trigger audit',
  ],
  [
    'drop trigger stamp on shop.orders',
    'gone: trigger stamp on shop.orders',
    'create trigger stamp before update on shop.orders for each row execute function shop.note()',
  ],
  [
    'create rule quiet as on delete to shop.orders do instead nothing',
    'rule quiet on shop.orders',
    'drop rule quiet on shop.orders',
  ],
  [
    'alter policy mine on shop.orders using (false)',
    'changed: policy mine on shop.orders',
    'alter policy mine on shop.orders using (true)',
  ],
  [
    'alter table shop.orders enable row level security',
    'row security of shop.orders',
    'alter table shop.orders disable row level security',
  ],
  [`alter role ${ROLE} set search_path = shop`, `setting search_path of ${ROLE}`, 'select 1'],
]
const DID = LEFT.map(([did]) => did)
const TOLD = LEFT.map(([, told]) => told).toSorted()
const undo = () => sql(...LEFT.map(([, , statement]) => statement))

describe('[RUN-6] an outcome', () => {
  it('is unclean by each of these, and holds up the next run of its plan', async () => {
    const { code, plan, login } = await ran(DID)
    await undo()
    expect([login.unclean.toSorted(), (await left(code))?.toSorted()]).toEqual([TOLD, TOLD])
    const settings = `(select count(*)::int from pg_db_role_setting where setrole = '${ROLE}'::regrole)`
    expect(await ledger().value(settings)).toBe(0)
    const next = await readyRun(ledger(), { plan, ...loginPart() })
    expect(await tryCall(ledger().preflightCut(next))).toEqual(['blocked', 'RUN_UNCLEAN'])
    const other = await readyRun(ledger(), { plan: `left-${++plans}`, ...loginPart() })
    expect(await tryCall(ledger().preflightCut(other))).toEqual(['pass'])
  })

  it('is clean where the plan names each, and unclean by the one that it does not', async () => {
    const [one = '', ...rest] = TOLD
    const named = await ran(DID, TOLD)
    await undo()
    expect([named.login.unclean, await left(named.code)]).toEqual([[], []])
    const most = await ran(DID, rest)
    await undo()
    expect(most.login.unclean).toEqual([one])
  })

  it('is unclean by a prepared transaction, whatever the plan names', async () => {
    const told = `prepared transaction 'later' of ${ROLE}`
    const { login } = await ran(['begin', 'insert into shop.orders values (1)', `prepare transaction 'later'`], [told])
    await sql(`rollback prepared 'later'`)
    expect(login.unclean).toEqual([told])
  })

  it('is clean by what has no power: tables, functions, fewer rights, settings of a session', async () => {
    const { login, plan } = await ran([
      'create table shop.more (id integer primary key references shop.orders)',
      `create function shop.plain() returns integer language sql as 'select 1'`,
      'create view shop.seen as select * from shop.orders',
      'revoke all on shop.orders from shop_app',
      'create index on shop.orders (told)',
      'drop table shop.more',
      `set statement_timeout = '1min'`,
    ])
    expect(login.unclean).toEqual([])
    const next = await readyRun(ledger(), { plan, ...loginPart() })
    expect(await tryCall(ledger().preflightCut(next))).toEqual(['pass'])
  })
})

it('[RUN-6] a person who did not start the run clears it, with a reason and evidence, and the plan goes on', async () => {
  const { code, plan } = await ran(['grant insert on shop.orders to shop_app'])
  const clear = (actor: string, run: string = code) =>
    tryCall(resolveRun(ledger(), run, actor, { outcome: 'cleared', reason: 'shop writes its own orders' }))
  expect(await clear(ID.operator)).toEqual(['blocked', 'RUN_CLEARED_BY_OPERATOR'])
  const next = await readyRun(ledger(), { plan, ...loginPart() })
  expect(await tryCall(ledger().preflightCut(next))).toEqual(['blocked', 'RUN_UNCLEAN'])
  expect(await clear(ID.tech_lead)).toEqual(['done'])
  expect([await left(code), await clear(ID.tech_lead)]).toEqual([[], ['blocked', 'RUN_CLEAN']])
  const { run } = await ledger().change(code)
  expect([run?.outcome, run?.statements.map(({ outcome }) => outcome)]).toEqual(['succeeded', ['cleared']])
  // The second look tells the same again, which is cleared already.
  await callJson(ledger().deployer, 'quorate.take_back_logins', [])
  expect(await tryCall(ledger().preflightCut(next))).toEqual(['pass'])
  await sql('revoke all on shop.orders from shop_app')
})

it('[RUN-6] clears what the person was shown, and not what a later look told', async () => {
  const { code, runId } = await lentRun(ledger(), 'shown', newRun())
  await sql(`set role ${ROLE}`)
  await sql(`create function shop.shown() returns int language sql security definer as 'select 1'; reset role`)
  await reportOutcome(ledger(), code, runId)
  const stale = { outcome: 'cleared', left_sha256: sha256('[]') }
  expect(await tryCall(resolveRun(ledger(), code, ID.tech_lead, stale))).toEqual(['blocked', 'RUN_LEFT_MORE'])
  expect(await tryCall(resolveRun(ledger(), code, ID.tech_lead, { outcome: 'cleared' }))).toEqual(['done'])
})

describe('[RUN-6] a role is not lent', () => {
  const cases: readonly (readonly [string, string, readonly string[], string])[] = [
    ['that makes databases', `alter role ${ROLE} createdb`, ['LOGIN_ROLE_FORBIDDEN'], `alter role ${ROLE} nocreatedb`],
    [
      'that reads the server’s files',
      `grant pg_read_server_files to ${ROLE}`,
      ['LOGIN_ROLE_FORBIDDEN'],
      `revoke pg_read_server_files from ${ROLE}`,
    ],
    [
      'that belongs to one with power',
      `create role strong createrole ;; grant strong to ${ROLE}`,
      ['LOGIN_ROLE_FORBIDDEN'],
      'drop role strong',
    ],
    [
      'that has no connection to this database',
      `do $d$ begin execute format('revoke connect on database %I from ${ROLE}', current_database()); end $d$`,
      ['LOGIN_NOT_GRANTED'],
      `do $d$ begin execute format('grant connect on database %I to ${ROLE}', current_database()); end $d$`,
    ],
    [
      'that nobody gave to the lender',
      `revoke ${ROLE} from quorate_lender`,
      ['LOGIN_NOT_GRANTED'],
      `grant ${ROLE} to quorate_lender with admin true, inherit true`,
    ],
    ['that somebody else may act as', `grant ${ROLE} to shop_app`, ['LOGIN_SHARED'], `revoke ${ROLE} from shop_app`],
    ['that can log in anyway', `alter role ${ROLE} login`, ['LOGIN_STANDING'], `alter role ${ROLE} nologin`],
    [
      'that has a prepared transaction',
      `set role ${ROLE} ;; begin ;; insert into shop.orders values (2) ;; prepare transaction 'open' ;; reset role`,
      ['LOGIN_PREPARED'],
      `rollback prepared 'open'`,
    ],
  ]
  it.each(cases)('%s', async (_, statement, codes, undo) => {
    const code = await readyRun(ledger(), { plan: `guard-${++plans}`, ...loginPart() })
    for (const one of statement.split(' ;; ')) await sql(one)
    expect(await tryCall(ledger().preflightCut(code))).toEqual(['blocked', ...codes])
    await sql(undo)
    expect(await tryCall(ledger().preflightCut(code))).toEqual(['pass'])
  })

  it('that the policy no longer offers', async () => {
    const code = await readyRun(ledger(), { plan: `guard-${++plans}`, ...loginPart() })
    await lendInPolicy(ledger(), ['another'])
    expect(await tryCall(ledger().preflightCut(code))).toContain('LOGIN_NOT_OFFERED')
    const refused = readyRun(ledger(), { plan: `guard-${++plans}`, ...loginPart() })
    await expect(refused).rejects.toThrow()
  })
})
