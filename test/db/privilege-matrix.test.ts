// Each forbidden statement × login × object, tried live and refused for want of the right; the same statements work for who has it (PRV-2, PRV-4).
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { QuorateError } from '../../src/codes/error.ts'
import type { Database } from '../../src/postgres/connect.ts'
import { useLedger } from '../support/ledger.ts'
import { type Attempt, functionAttempts, otherAttempts, tableAttempts } from '../support/matrix.ts'

const ledger = useLedger()
const LOGINS = ['cutter_exec', 'cutter_verify', 'quorate_door', 'quorate_revoke', 'cutter_ro'] as const
type Login = (typeof LOGINS)[number]

const RIGHTS = `(select md5(string_agg(a, ';' order by a)) from (
  select relname || relacl::text from pg_class union all select proname || coalesce(proacl, acldefault('f', proowner))::text from pg_proc union all select nspname || nspacl::text from pg_namespace
  union all select typname || coalesce(typacl, acldefault('T', typowner))::text from pg_type union all select datname || coalesce(datacl, acldefault('d', datdba))::text from pg_database where datname = current_database()
  union all select attrelid || attname || attacl::text from pg_attribute where attacl is not null) as t(a))`
const rights = async (session: Database) =>
  (await session.query<{ value: string }>(`select ${RIGHTS} as value`))[0]?.value

/** How an attempt ended: the SQLSTATE of its refusal, or `succeeded`. What succeeds is undone: a division by zero ends its transaction. */
async function attempt(session: Database, sql: string): Promise<string> {
  const state = await session.query(`${sql}; select 1 / 0`).then(
    () => 'ended',
    (error: QuorateError) => (error.cause as { code?: string }).code ?? String(error.cause),
  )
  return state === '22012' ? 'succeeded' : state
}

/** Who holds a right without the option to give it on may say so, and nothing is given: told by what is there afterwards. */
async function givesNothing(session: Database, sql: string): Promise<boolean> {
  await session.query('begin')
  const before = await rights(session)
  await session.query(sql)
  const after = await rights(session)
  await session.query('rollback')
  return before === after
}

/** Statements that PostgreSQL judges by something else before it looks at the right; never done, and told apart. */
const OTHERWISE: Readonly<Record<string, RegExp>> = {
  // Not within a transaction block.
  '25001': /^(create database|alter system|create tablespace)/,
  // The system's own roles and schemas are closed to everybody's names.
  '42939': /^(create|alter)/,
  'nothing given': /^grant/,
  // It can have no members; only 18 has a code for that.
  '0A000': /^grant pg_database_owner/,
  XX000: /^grant pg_database_owner/,
  // A role that has nothing to give away, or is reserved.
  '2BP01': /^(drop|reassign)/,
}

const sessions = new Map<Login, Database>()
const tally = { tried: 0, succeeded: 0 }
beforeAll(async () => {
  for (const login of LOGINS) {
    // Nobody logs in as the reader: the superuser's session takes its rights, and none other, for the whole test.
    sessions.set(login, await ledger().as(login === 'cutter_ro' ? 'superuser' : login))
  }
  await sessions.get('cutter_ro')?.query('set role cutter_ro')
})
afterAll(() => {
  console.log(`${tally.tried} tried, ${tally.succeeded} succeeded`)
  expect([tally.tried >= 300, tally.succeeded]).toEqual([true, 0])
})

async function refused(login: Login, attempts: readonly Attempt[], allowed: ReadonlySet<string> = new Set()) {
  const wrong: string[] = []
  let tried = 0
  for (const { right, sql } of attempts) {
    if (allowed.has(sql)) continue
    const session = sessions.get(login) as Database
    let state = await attempt(session, sql)
    if (state === 'succeeded' && sql.startsWith('grant') && (await givesNothing(session, sql))) state = 'nothing given'
    tried += 1
    if (state === 'succeeded') tally.succeeded += 1
    if (state !== '42501' && !OTHERWISE[state]?.test(sql)) wrong.push(`${right}: ${sql}: ${state}`)
  }
  tally.tried += tried
  return { tried, wrong }
}

describe.each(LOGINS)('%s', (login) => {
  it('[PRV-2] [PRV-4] touches no table and no column', async () => {
    const version = Number.parseInt(ledger().cluster.version, 10)
    const all = await tableAttempts(ledger().superuser, version)
    // The reader reads the three views, and that is all of it.
    const views = ['backlog_view', 'change_set_view', 'unit_view', 'live_unit_view']
    const reads = (sql: string) =>
      views.some((view) =>
        new RegExp(`^(select (?!.*for update)|copy \\(select).*cutter_governance\\.${view}\\b`).test(sql),
      )
    const allowed = new Set(login === 'cutter_ro' ? all.map(({ sql }) => sql).filter(reads) : [])
    const { tried, wrong } = await refused(login, all, allowed)
    expect(wrong).toEqual([])
    expect(tried).toBeGreaterThan(1000)
  })

  it('[PRV-2] [PRV-4] calls no function that it was not given', async () => {
    const { tried, wrong } = await refused(login, await functionAttempts(ledger().superuser, login))
    expect(wrong).toEqual([])
    expect(tried).toBeGreaterThan(500)
  })

  it('[PRV-2] [PRV-4] makes nothing, gives nothing, becomes nobody, reaches no file', async () => {
    const all = await otherAttempts(ledger().superuser, login)
    // Who may become whom is judged by who logged in, and nobody logs in as the reader.
    const allowed = new Set(
      login === 'cutter_ro'
        ? all.map(({ sql }) => sql).filter((sql) => /^set (role|session authorization)/.test(sql))
        : [],
    )
    const { tried, wrong } = await refused(login, all, allowed)
    expect(wrong).toEqual([])
    expect(tried).toBeGreaterThan(150)
  })
})

it('[PRV-2] [PRV-4] cutter_exec touches and calls nothing more where every schema is opened to it', async () => {
  await ledger().superuser.query('grant usage on schema qt001_cp, cutter_governance, public to cutter_exec')
  const version = Number.parseInt(ledger().cluster.version, 10)
  const all = [
    ...(await tableAttempts(ledger().superuser, version)),
    ...(await functionAttempts(ledger().superuser, 'cutter_exec')),
  ]
  expect((await refused('cutter_exec', all)).wrong).toEqual([])
  await ledger().superuser.query('revoke usage on schema qt001_cp, cutter_governance, public from cutter_exec')
})

describe('the same statements', () => {
  it('[PRV-4] are not refused for want of a right to the superuser: each is a statement that works', async () => {
    const version = Number.parseInt(ledger().cluster.version, 10)
    const all = [
      ...(await tableAttempts(ledger().superuser, version)),
      ...(await functionAttempts(ledger().superuser, 'cutter_ro')),
      ...(await otherAttempts(ledger().superuser, 'cutter_exec')),
    ].filter(
      ({ sql }) =>
        !/^(copy .* (from stdin|to stdout|to program|to '|from)|drop (role|schema)|select pg_catalog\.lo_import|set session authorization|checkpoint|create \w+ pg_catalog|select pg_(switch|rotate|reload)|reassign|alter system)/.test(
          sql,
        ),
    )
    const asked = new Map<string, number>()
    const wrong: string[] = []
    for (const { sql } of all) {
      const state = await attempt(ledger().superuser, sql)
      asked.set(state, (asked.get(state) ?? 0) + 1)
      if (state === '42501' || state === '42601' || state === '42P01' || state === '42703')
        wrong.push(`${sql}: ${state}`)
    }
    expect(wrong).toEqual([])
    expect(asked.get('succeeded')).toBeGreaterThan(1500)
  })

  it('[PRV-2] work where the right was given: views, status, and the answer of a function that asks for a proof', async () => {
    for (const view of ['backlog_view', 'change_set_view', 'unit_view', 'live_unit_view']) {
      expect(await attempt(sessions.get('cutter_ro') as Database, `select * from cutter_governance.${view}`)).toBe(
        'succeeded',
      )
    }
    for (const login of ['cutter_exec', 'cutter_verify', 'quorate_door', 'quorate_revoke'] as const) {
      expect(await attempt(sessions.get(login) as Database, `select quorate.status('Q-AAAAAAAA')`)).toBe('succeeded')
    }
    const id = `'11111111-1111-4111-8111-111111111111'`
    expect(
      await attempt(sessions.get('cutter_exec') as Database, `select quorate.preflight_cut(${id}, '{}', '{}', 'x')`),
    ).toBe('QT001')
    expect(
      await attempt(
        sessions.get('cutter_verify') as Database,
        `select quorate.preflight_verify(${id}, '{}', null, 'x')`,
      ),
    ).toBe('QT001')
    expect(
      await attempt(
        sessions.get('quorate_door') as Database,
        `select quorate.signoff(${id}, 'content_owner', repeat('0', 64), 'x')`,
      ),
    ).toBe('QT001')
  })

  it('[PRV-4] succeed as soon as one grant is planted: the matrix is what notices', async () => {
    await ledger().superuser.query(
      'grant usage on schema qt001_cp to cutter_verify; grant select on qt001_cp.act to cutter_verify',
    )
    const version = Number.parseInt(ledger().cluster.version, 10)
    const acts = (await tableAttempts(ledger().superuser, version)).filter(({ object }) => object === 'qt001_cp.act')
    const before = { ...tally }
    const { wrong } = await refused('cutter_verify', acts)
    Object.assign(tally, before)
    expect(wrong.length).toBeGreaterThan(3)
    expect(wrong.every((line) => /^SELECT|^LOCK/.test(line))).toBe(true)
    await ledger().superuser.query(
      'revoke usage on schema qt001_cp from cutter_verify; revoke select on qt001_cp.act from cutter_verify',
    )
  })
})
