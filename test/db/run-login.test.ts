// A run logs in as a role of the policy until its deadline: lent after the committed start, taken back with the outcome (RUN-6).
import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import Postgrator from 'postgrator'
import { expect, it } from 'vitest'
import { takeBackLogins } from '../../src/postgres/lent-logins.ts'
import { makeLogin, verifierOf } from '../../src/postgres/scram-verifier.ts'
import { readyRun, reportOutcome, resolveRun, startedRun } from '../support/deploy.ts'
import {
  AN_HOUR_AGO,
  clientAs,
  lend,
  lentRun,
  loginPart,
  mayLogIn,
  ROLE,
  sessionAs,
  sessions,
  useLending,
} from '../support/lending.ts'
import { ID } from '../support/people.ts'
import { plant, tryCall, tryStatement } from '../support/plant.ts'

const ledger = useLending()
let runs = 0
const newRun = () => String(2_100_000_000 + ++runs)
const lent = (plan: string) => lentRun(ledger(), plan, newRun())
const leftOf = async (code: string) => (await ledger().change(code)).run?.login?.left
const PSQL = ['/usr/bin', ...installed()].map((folder) => join(folder, 'psql')).find((path) => existsSync(path))

function installed(): readonly string[] {
  const root = '/usr/lib/postgresql'
  return existsSync(root) ? readdirSync(root).map((version) => join(root, version, 'bin')) : []
}

it('[RUN-6] a migration, an index made concurrently and a session of one’s own, until the outcome', async () => {
  const { code, runId, password } = await lent('tools')
  const folder = await mkdtemp(join(tmpdir(), 'quorate-'))
  await writeFile(join(folder, '001.do.add-items.sql'), 'create table shop.items (id integer primary key, name text)')
  const client = await clientAs(ledger(), password)
  const tool = new Postgrator({
    driver: 'pg',
    migrationPattern: join(folder, '*'),
    schemaTable: 'version',
    currentSchema: 'shop',
    database: ledger().name,
    execQuery: (query) => client.query(query),
  })
  await client.query('set search_path = shop')
  await tool.migrate()
  await client.query('create index concurrently items_name on shop.items (name)')
  expect((await client.query(`select count(*)::int as n from shop.items`)).rows).toEqual([{ n: 0 }])
  const ended = new Promise<void>((resolve) => client.on('end', () => resolve()))
  const reported = await reportOutcome(ledger(), code, runId)
  expect(reported.outcome).toBe('done')
  await ended
  expect([await sessions(ledger()), await mayLogIn(ledger(), password), await leftOf(code)]).toEqual([0, false, []])
  expect(
    await ledger().value(`(select rolpassword is null and not rolcanlogin from pg_authid where rolname = '${ROLE}')`),
  ).toBe(true)
})

it.skipIf(PSQL === undefined)('[RUN-6] psql logs in with the password', async () => {
  const { code, runId, password } = await lent('psql')
  const { host, port } = ledger().cluster
  const env = {
    PGHOST: host,
    PGPORT: String(port),
    PGUSER: ROLE,
    PGDATABASE: ledger().name,
    PGPASSWORD: password.reveal(),
  }
  const run = () => promisify(execFile)(PSQL as string, ['-XAtc', 'select session_user'], { env })
  expect((await run()).stdout.trim()).toBe(ROLE)
  await reportOutcome(ledger(), code, runId)
  await expect(run()).rejects.toThrow(/not permitted to log in|authentication failed/)
})

it('[RUN-6] fetched again by the same run it is another password, and the former one is worth nothing', async () => {
  const { code, runId, password } = await lent('again')
  const other = await makeLogin()
  expect(await lend(ledger(), code, other.verifier)).toMatchObject({ role: ROLE })
  expect([await mayLogIn(ledger(), password), await mayLogIn(ledger(), other.password)]).toEqual([false, true])
  await reportOutcome(ledger(), code, runId)
  expect(await tryStatement(lend(ledger(), code, other.verifier))).toEqual(['refused', 'RUN_ENDED'])
})

it('[RUN-6] nothing but a whole verifier is taken', async () => {
  const { code, runId, verifier } = await lent('forms')
  const [head, salt, stored, server] = verifier.split(/[:$](?=[^:$]{10,})/) as [string, string, string, string]
  expect([head, salt.length, stored.length, server.length]).toEqual(['SCRAM-SHA-256$4096', 24, 44, 44])
  const key = Buffer.alloc(32, 1).toString('base64')
  for (const malformed of [
    'a password',
    '',
    `md5${'a'.repeat(32)}`,
    verifier.replace('4096', '4095'),
    verifier.replace('4096', '04096'),
    verifier.replace('4096', '1000000'),
    `${verifier}\n`,
    ` ${verifier}`,
    verifier.replace(server, server.slice(0, -1)),
    verifier.replace(stored, Buffer.alloc(31).toString('base64')),
    verifier.replace(stored, Buffer.alloc(33).toString('base64')),
    // The last letter has bits that belong to no byte.
    verifier.replace(stored, `${key.slice(0, -2)}F=`),
    verifier.replace(salt, Buffer.alloc(12).toString('base64')),
  ])
    expect([malformed, await tryStatement(lend(ledger(), code, malformed))]).toEqual([
      malformed,
      ['refused', 'LOGIN_VERIFIER_MALFORMED'],
    ])
  const known = await verifierOf('pencil', Buffer.alloc(16, 7))
  await lend(ledger(), code, known)
  expect(await ledger().value(`(select rolpassword from pg_authid where rolname = '${ROLE}')`)).toBe(known)
  await reportOutcome(ledger(), code, runId)
})

it('[RUN-6] nothing is lent before the start is committed, nor to a plan without a login', async () => {
  const [code, runId] = [await readyRun(ledger(), { plan: 'early', ...loginPart() }), newRun()]
  const { verifier } = await makeLogin()
  const { toSign } = await ledger().preflightCut(code, { runId })
  const { name, args, session } = await ledger().laneCall(code, 'run', toSign as string, { runId })
  await session.query('begin')
  await session.query(`select ${name}(${args.map((_, n) => `$${n + 1}`).join(', ')})`, args)
  expect(await tryStatement(lend(ledger(), code, verifier))).toEqual(['refused', 'RUN_NOT_STARTED'])
  await session.query('rollback')
  const started = newRun()
  await ledger().run(code, { runId: started })
  expect(await lend(ledger(), code, verifier)).toMatchObject({ role: ROLE })
  await reportOutcome(ledger(), code, started)
  const other = newRun()
  const plain = await startedRun(ledger(), other, { plan: 'plain' })
  expect(await tryStatement(lend(ledger(), plain, verifier))).toEqual(['refused', 'LOGIN_NOT_PLANNED'])
  await reportOutcome(ledger(), plain, other)
})

it('[RUN-6] a password that the role gave itself does not outlive the outcome', async () => {
  const { code, runId, password } = await lent('own-password')
  const own = await makeLogin()
  const session = await sessionAs(ledger(), password)
  await session.query(`alter role ${ROLE} password '${own.verifier}'`)
  expect(await mayLogIn(ledger(), own.password)).toBe(true)
  await reportOutcome(ledger(), code, runId)
  expect(await mayLogIn(ledger(), own.password)).toBe(false)
  await session.close({ waits: false })
})

it('[RUN-6] a session that comes in before the outcome is committed is ended by the call after it', async () => {
  const { code, runId, password } = await lent('between')
  await ledger().deployer.query('begin')
  await reportOutcome(ledger(), code, runId)
  const late = await clientAs(ledger(), password)
  await ledger().deployer.query('commit')
  await late.query('alter default privileges grant select on tables to shop_app')
  late.on('end', () => {})
  expect(await leftOf(code)).toEqual([])
  const [told] = await takeBackLogins(ledger().deployer)
  expect(told).toEqual({
    role: ROLE,
    change: code,
    ended: 1,
    unclean: [`default privileges of ${ROLE}: grant select on tables to shop_app`],
  })
  expect([await sessions(ledger()), (await leftOf(code))?.length]).toEqual([0, 1])
  // That look was the last one: what comes later is somebody else's.
  expect(await takeBackLogins(ledger().deployer)).toEqual([])
  await ledger().superuser.query(`alter default privileges for role ${ROLE} revoke select on tables from shop_app`)
  expect(await tryCall(resolveRun(ledger(), code, ID.tech_lead, { outcome: 'cleared' }))).toEqual(['done'])
})

it('[RUN-6] nobody’s outcome: from the deadline on the next call takes it back, and nothing of a run that goes on', async () => {
  const { code, password } = await lent('lost')
  const client = await clientAs(ledger(), password)
  expect([await takeBackLogins(ledger().deployer), await sessions(ledger())]).toEqual([[], 1])
  const { activationId } = await ledger().change(code)
  await plant(ledger(), ...AN_HOUR_AGO(activationId))
  expect(await takeBackLogins(ledger().door)).toMatchObject([{ role: ROLE, change: code, ended: 1, unclean: [] }])
  expect([await sessions(ledger()), await mayLogIn(ledger(), password)]).toEqual([0, false])
  await client.end().catch(() => {})
  expect(await tryCall(resolveRun(ledger(), code, ID.tech_lead))).toEqual(['done'])
})

it('[RUN-6] whoever started it is stopped: the login ends at once, and is not lent again', async () => {
  const { code, runId, password, verifier } = await lent('stopped')
  const client = await clientAs(ledger(), password)
  expect(await tryCall(ledger().suspend(ID.operator))).toEqual(['done'])
  try {
    expect([await sessions(ledger()), await mayLogIn(ledger(), password)]).toEqual([0, false])
    expect(await tryStatement(lend(ledger(), code, verifier))).toEqual(['refused', 'IDENTITY_SUSPENDED'])
    expect(await tryCall(reportOutcome(ledger(), code, runId))).toEqual(['done'])
  } finally {
    await client.end().catch(() => {})
    await plant(ledger(), 'delete from qt001_cp.human_suspension')
  }
})

it('[RUN-6] whoever started it was stopped before: nothing is lent, and again once they are no longer', async () => {
  const [code, runId] = [
    await startedRun(ledger(), '2190000001', { plan: 'stopped-before', ...loginPart() }),
    '2190000001',
  ]
  const { verifier } = await makeLogin()
  await ledger().suspend(ID.operator)
  expect(await tryStatement(lend(ledger(), code, verifier))).toEqual(['refused', 'IDENTITY_SUSPENDED'])
  await plant(ledger(), 'delete from qt001_cp.human_suspension')
  expect(await tryStatement(lend(ledger(), code, verifier))).toEqual(['done'])
  await reportOutcome(ledger(), code, runId)
})
