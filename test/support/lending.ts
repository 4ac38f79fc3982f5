// Runs that log in as a role for minutes: the policy that lends it, the login, and what somebody does with it.
import pg from 'pg'
import { afterAll, beforeAll, expect } from 'vitest'
import { type ManifestDocument, seal } from '../../src/manifest/expand/digest.ts'
import { connect, type Database } from '../../src/postgres/connect.ts'
import { readGate } from '../../src/postgres/read-gate.ts'
import { makeLogin } from '../../src/postgres/scram-verifier.ts'
import type { Secret } from '../../src/settings/secret.ts'
import { receive, startedRun } from './deploy.ts'
import { policy } from './governance.ts'
import { Ledger } from './ledger.ts'
import { useOwnCluster } from './own-server.ts'

export const ROLE = 'shop_migrator'

/** A ledger on a server of its own, since roles are the server's, whose policy lends `ROLE`. */
export function useLending(settings: Readonly<Record<string, string>> = {}): () => Ledger {
  const cluster = useOwnCluster(settings)
  let ledger: Ledger
  beforeAll(async () => {
    ledger = await Ledger.clone(cluster())
    await ledger.superuser.query(`
      create role ${ROLE}; create role shop_app; grant ${ROLE} to quorate_lender with admin true, inherit true;
      grant connect on database ${ledger.name} to ${ROLE}; create schema shop authorization ${ROLE};
      set role ${ROLE};
      create table shop.orders (id integer primary key, told text);
      create function shop.note() returns trigger language plpgsql as 'begin return new; end';
      reset role`)
    await lendInPolicy(ledger, [ROLE])
  })
  afterAll(() => ledger?.drop())
  return () => ledger
}

/** Puts the sample policy in force with these roles for DEPLOY, past the people who would have to agree. */
export async function lendInPolicy(ledger: Ledger, roles: readonly string[]): Promise<void> {
  const documents = (JSON.parse(policy()) as readonly ManifestDocument[]).map((one) =>
    one.kind === 'AUTHORITY_ACTION' && one.metadata.name === 'DEPLOY'
      ? { ...one, spec: { ...one.spec, temporary_logins: roles } }
      : one,
  )
  const { bytes } = seal(documents)
  await ledger.superuser.query(
    `do $$ begin perform quorate.put_set_in_force(quorate.propose_set('production', $b$${bytes}$b$)); end $$`,
  )
  ledger.gate = await readGate(ledger.door)
}

/** What a plan of a run says of its login. */
export const loginPart = (leaves: readonly string[] = [], role = ROLE) => ({ run: { login: { role, leaves } } })

/** Lends a started run its login without the call that hands out, which would ask for more. */
export async function lend(ledger: Ledger, code: string, verifier: string): Promise<{ role: string; until: string }> {
  const { activationId } = await ledger.change(code)
  await ledger.superuser.query('begin; set local role quorate_owner')
  try {
    const [row] = await ledger.superuser.query<{ lent: { role: string; until: string } }>(
      'select quorate.lend_login(s, $2) as lent from quorate.started_run($1) as s',
      [activationId, verifier],
    )
    await ledger.superuser.query('commit')
    return row?.lent as { role: string; until: string }
  } catch (error) {
    await ledger.superuser.query('rollback')
    throw error
  }
}

/** A started run with its login lent. */
export async function lentRun(ledger: Ledger, plan: string, runId: string, leaves: readonly string[] = []) {
  const code = await startedRun(ledger, runId, { plan, ...loginPart(leaves) })
  const { password, verifier } = await makeLogin()
  const received = await receive(ledger, code, runId, { request: { verifier } })
  if (received.outcome !== 'done') throw new Error(JSON.stringify(received.findings))
  return { code, runId, password, verifier }
}

/** A session as the role that is lent. @throws where the server refuses it */
export function sessionAs({ cluster, name }: Ledger, password: Secret, user = ROLE): Promise<Database> {
  const { host, port } = cluster
  return connect({ host, port, database: name, user, password, connectTimeoutSeconds: 10, tls: null })
}

/** The same by the driver alone, as tools bring it; whatever ends its connection is no error of the test. */
export async function clientAs({ cluster, name }: Ledger, password: Secret): Promise<pg.Client> {
  const { host, port } = cluster
  const client = new pg.Client({ host, port, database: name, user: ROLE, password: password.reveal() })
  client.on('error', () => {})
  await client.connect()
  return client
}

/** Whether somebody may log in with this password now. */
export async function mayLogIn(ledger: Ledger, password: Secret): Promise<boolean> {
  try {
    await (await clientAs(ledger, password)).end()
    return true
  } catch (error) {
    if (['28P01', '28000', '53300'].includes(String((error as { code?: unknown }).code))) return false
    throw error
  }
}

/** A session that passes its authentication and then waits. Answers once it waits, with how its connecting ends. */
export async function startingSession(ledger: Ledger, password: Secret, seconds: number) {
  const { host, port } = ledger.cluster
  const options = `-c post_auth_delay=${seconds}`
  const client = new pg.Client({
    host,
    port,
    database: ledger.name,
    user: ROLE,
    password: password.reveal(),
    options,
  })
  client.on('error', () => {})
  const ended = client
    .connect()
    .then(() => client.query('select 1'))
    .then(
      () => 'in' as const,
      () => 'out' as const,
    )
    .finally(() => client.end().catch(() => {}))
  const waits = `(select max(pid) from pg_locks where locktype = 'object' and classid = 'pg_database'::regclass and mode = 'RowExclusiveLock')`
  await expect.poll(() => ledger.value<number | null>(waits)).not.toBeNull()
  return { ended, pid: await ledger.value<number>(waits) }
}

/** How often the taking back of a run was the last one. */
export async function lastLooks(ledger: Ledger, code: string): Promise<number> {
  const { activationId } = await ledger.change(code)
  return ledger.value<number>(
    `(select count(*)::int from cutter_governance.run_login_look as k join cutter_governance.run_start as s using (act_id)
      where k.is_last and s.activation_id = '${activationId}')`,
  )
}

/** How many sessions of the role there are. */
export const sessions = (ledger: Ledger): Promise<number> =>
  ledger.value<string>(`select count(*) from pg_stat_activity where usename = '${ROLE}'`).then(Number)

/** Makes a run overdue: its deadline was an hour ago. */
export const AN_HOUR_AGO = (activationId: string) => [
  `update cutter_governance.run_start set started_at = started_at - interval '2 hours', deadline = deadline - interval '2 hours'
   where activation_id = '${activationId}'`,
  `update qt001_cp.dot_iu_runtime_lease set held_until = held_until - interval '2 hours' where held_until is not null`,
]
