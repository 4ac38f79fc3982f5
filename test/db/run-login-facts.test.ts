// What a lent login could hide from the comparison, and what keeps the comparison itself from being held up (RUN-6).
import { afterEach, expect, it } from 'vitest'
import { takeBackLogins } from '../../src/postgres/lent-logins.ts'
import { readyRun, reportOutcome, resolveRun } from '../support/deploy.ts'
import { withGuardOut } from '../support/guard.ts'
import { lentRun, loginPart, ROLE, sessionAs, useLending } from '../support/lending.ts'
import { ID } from '../support/people.ts'
import { plant, tryCall } from '../support/plant.ts'

const ledger = useLending()
let runs = 0
const newRun = () => String(2_700_000_000 + ++runs)
const sql = (...statements: readonly string[]) => ledger().superuser.query(statements.join(';'))
const left = async (code: string) => (await ledger().change(code)).run?.login?.left
const LARGE = 'quorate.catalogue_findings(name)'

afterEach(() =>
  plant(
    ledger(),
    `update qt001_cp.dot_iu_runtime_lease set holder_act_id = null, acquired_at = null, held_until = null`,
  ),
)

/** A run whose login does this. Answers with the change, and what it is told to have left behind. */
async function ran(statements: readonly string[]) {
  const runId = newRun()
  const { code, password } = await lentRun(ledger(), `facts-${runId}`, runId)
  const session = await sessionAs(ledger(), password)
  for (const statement of statements) await session.query(statement)
  await session.close()
  const reported = await reportOutcome(ledger(), code, runId)
  expect(reported.outcome).toBe('done')
  return { code, unclean: (reported.rest.login as { readonly unclean: readonly string[] }).unclean }
}

it('[RUN-6] behind a name: a rule called _RETURN, another table with a right’s name, a function behind a trigger', async () => {
  await sql(
    `set role ${ROLE}`,
    'create table shop.loot (told text); create table shop.open (v text); create table shop.secrets (v text)',
    'grant select on shop.open to shop_app',
    'create trigger audit after insert on shop.loot for each row execute function shop.note()',
    'create function shop.shut() returns integer language sql as $f$ select 1 $f$',
    'revoke all on function shop.shut() from public',
    `create table shop.days (at date) partition by range (at)`,
    `create table shop.day partition of shop.days for values from ('2020-01-01') to ('2030-01-01')`,
    'create trigger audit before delete on shop.days for each row execute function shop.note()',
    'create table shop.given (v text)',
    'reset role',
    `grant shop_app to ${ROLE}; grant create on schema shop to shop_app`,
  )
  const { unclean } = await ran([
    'create rule x as on insert to shop.orders do also insert into shop.loot values (new.told)',
    'alter rule x on shop.orders rename to "_RETURN"',
    'alter table shop.open rename to once_open',
    'revoke select on shop.once_open from shop_app',
    'alter table shop.secrets rename to open',
    'grant select on shop.open to shop_app',
    `create or replace function shop.note() returns trigger language plpgsql as 'begin perform 1; return new; end'`,
    'alter function shop.shut() rename to shown',
    'grant execute on function shop.shown() to public',
    'alter table shop.day disable trigger audit',
    'alter table shop.given owner to shop_app',
    'create view shop.plain as select * from shop.orders',
  ])
  expect(unclean.toSorted()).toEqual(
    [
      'changed: grant select on table shop.open to shop_app',
      'changed: trigger audit on shop.days',
      'changed: trigger audit on shop.loot',
      'grant execute on function shop.shown() to public',
      'owner of table shop.given: shop_app',
      'rule "_RETURN" on shop.orders',
      'trigger audit on shop.day',
    ].toSorted(),
  )
  await sql(
    'drop rule "_RETURN" on shop.orders',
    'alter table shop.day enable trigger audit',
    `revoke shop_app from ${ROLE}`,
  )
})

const FACTS = 'quorate.catalogue_facts(name)'
/** What a role does, how it is told, and by what. */
const HIDDEN: readonly (readonly [did: string, told: string, guard: readonly [string, string, string]])[] = [
  [
    `create rule x as on insert to shop.orders do nothing; alter rule x on shop.orders rename to "_RETURN"`,
    'rule "_RETURN" on shop.orders',
    [FACTS, "w.ev_type <> '1'", "w.rulename <> '_RETURN'"],
  ],
  [
    `alter table shop.seen rename to once; revoke select on shop.once from shop_app;
     create table shop.seen (v text); grant select on shop.seen to shop_app`,
    'changed: grant select on table shop.seen to shop_app',
    ['quorate.catalogue_rights()', "with grant option' else '' end), h.mark", "with grant option' else '' end), ''"],
  ],
  [
    `create or replace function shop.note() returns trigger language plpgsql as 'begin perform 2; return new; end'`,
    'changed: trigger watch on shop.weeks',
    [FACTS, 't.tgfoid, c.digest', 't.tgfoid'],
  ],
  [
    'alter table shop.week disable trigger watch',
    'trigger watch on shop.week',
    [FACTS, 'and w.tgenabled = t.tgenabled', ''],
  ],
  [
    'alter table shop.seen owner to shop_app',
    'owner of table shop.seen: shop_app',
    [FACTS, 'where o.owner in (select e.oid from reach as e)', 'where false'],
  ],
  [
    'alter function shop.closed() rename to opened; grant execute on function shop.opened() to public',
    'grant execute on function shop.opened() to public',
    ['quorate.catalogue_left(jsonb, jsonb)', 'b.digest = n.digest and', 'false and'],
  ],
]

it('[RUN-6] each of these is told by one part of the comparison', async () => {
  await sql(
    `grant shop_app to ${ROLE}; grant create on schema shop to shop_app`,
    `set role ${ROLE}`,
    'create table shop.seen (v text); grant select on shop.seen to shop_app',
    'create table shop.weeks (at date) partition by range (at)',
    `create table shop.week partition of shop.weeks for values from ('2020-01-01') to ('2030-01-01')`,
    'create trigger watch before delete on shop.weeks for each row execute function shop.note()',
    'create function shop.closed() returns integer language sql as $f$ select 1 $f$',
    'revoke all on function shop.closed() from public',
    'reset role',
  )
  const told = async (did: string) => {
    const { superuser } = ledger()
    await superuser.query('begin')
    try {
      const [before] = await superuser.query<{ kept: unknown }>(`select quorate.catalogue_kept('${ROLE}') as kept`)
      await superuser.query(`set local role ${ROLE}; ${did}; set local role none`)
      const rows = await superuser.query<{ words: string }>(
        `select quorate.catalogue_left($1::jsonb, quorate.catalogue_kept('${ROLE}')) as words`,
        [JSON.stringify(before?.kept)],
      )
      return rows.map(({ words }) => words)
    } finally {
      await superuser.query('rollback')
    }
  }
  for (const [did, words, guard] of HIDDEN) {
    expect(await told(did)).toContain(words)
    await withGuardOut(ledger(), ...guard, async () => expect(await told(did)).not.toContain(words))
  }
  await sql(`revoke shop_app from ${ROLE}`)
})

it('[RUN-6] nothing of the comparison has PostgreSQL write out a definition, which nobody could stop', async () => {
  const writes = `(select count(*)::int from pg_proc where pronamespace = 'quorate'::regnamespace and proname ~ '^(catalogue_(rights|facts|size|findings|kept|left)|role_reach|look_at_login)$'
    and pg_get_functiondef(oid) ~ 'pg_get_([a-z]*def|expr|function_)')`
  expect(await ledger().value(writes)).toBe(0)
})

it('[RUN-6] definitions that are slow to write out are compared at once', async () => {
  const started = performance.now()
  const { unclean } = await ran([
    'set check_function_bodies = off',
    // pg_get_functiondef looks for a quote that the text does not hold, which takes it hours.
    `do $d$ begin execute format('create function shop.slow() returns integer language plpgsql security definer as %L',
       repeat('$functio ', 2000000) || '$function' || repeat('x', 200)); end $d$`,
  ])
  expect(unclean).toEqual([`definer function shop.slow() of ${ROLE}`])
  expect(performance.now() - started).toBeLessThan(15_000)
  await sql('drop function shop.slow()')
})

it('[RUN-6] a catalogue beyond its budget is not read: unclean, and nothing is lent until it is smaller', async () => {
  const fill = [
    'set check_function_bodies = off',
    `do $d$ begin for i in 1..4 loop execute format('create function shop.large%s() returns integer language plpgsql security definer as %L',
       i, repeat('x', 20000000)); end loop; end $d$`,
  ]
  const { code, unclean } = await ran(fill)
  expect(unclean).toEqual(['the catalogue, which is too large to be compared'])
  const next = await readyRun(ledger(), { plan: 'large', ...loginPart() })
  expect(await tryCall(ledger().preflightCut(next))).toEqual(['blocked', 'LOGIN_CATALOGUE_LARGE'])
  await withGuardOut(ledger(), LARGE, 'z.bytes > 67108864', 'false', async () =>
    expect(await tryCall(ledger().preflightCut(next))).toEqual(['pass']),
  )
  await sql('drop function shop.large1(), shop.large2(), shop.large3(), shop.large4()')
  expect(await tryCall(ledger().preflightCut(next))).toEqual(['pass'])
  expect(await left(code)).toContain('the catalogue, which is too large to be compared')
  // The same by entries: each column has rights of its own.
  const columns = Array.from({ length: 1500 }, (_, n) => `c${n}`)
  const rights = await ran([
    `do $d$ begin for i in 1..14 loop
       execute format('create table shop.wide%s (${columns.map((one) => `${one} boolean`).join(', ')})', i);
       execute format('grant select (${columns.join(', ')}) on shop.wide%s to public', i); end loop; end $d$`,
  ])
  expect(rights.unclean).toEqual(['the catalogue, which is too large to be compared'])
  expect(await tryCall(ledger().preflightCut(next))).toEqual(['blocked', 'LOGIN_CATALOGUE_LARGE'])
  await withGuardOut(ledger(), LARGE, 'z.entries > 20000', 'false', async () =>
    expect(await tryCall(ledger().preflightCut(next))).toEqual(['pass']),
  )
  await sql(`do $d$ begin for i in 1..14 loop execute format('drop table shop.wide%s', i); end loop; end $d$`)
})

it('[RUN-6] of much only the first 200 are told, with how many more, and a person clears it', async () => {
  const { code, unclean } = await ran([
    `do $d$ begin for i in 100..329 loop execute format('grant select (told) on shop.orders to shop_app; create table shop.t%s (v text);
       grant select on shop.t%s to public', i, i); end loop; end $d$`,
  ])
  expect([unclean.length, unclean[0], unclean.at(-1)]).toEqual([
    201,
    'grant select (told) on table shop.orders to shop_app',
    expect.stringMatching(/^and 31 more, of the digest [0-9a-f]{16}$/),
  ])
  expect(await tryCall(resolveRun(ledger(), code, ID.tech_lead, { outcome: 'cleared' }))).toEqual(['done'])
  expect(await left(code)).toEqual([])
  // Another one among those that are not told is not cleared with them.
  await sql('drop table shop.t329', 'create table shop.u (v text)', 'grant select on shop.u to public')
  await takeBackLogins(ledger().deployer)
  expect(await left(code)).toEqual([expect.stringMatching(/^and 31 more/)])
  const guard = ['quorate.told_left(text[])', 't.place <= 200', 'true'] as const
  await withGuardOut(ledger(), ...guard, async () =>
    expect(
      await ledger().value(
        `jsonb_array_length(quorate.told_left(array(select 'w' || n from generate_series(1, 300) as n)))`,
      ),
    ).toBe(301),
  )
})
