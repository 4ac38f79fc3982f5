// The server: its version, encoding and role in life, what it writes to its log, whether a commit lasts.
import type { Database } from '../../postgres/connect.ts'
import { type Check, check } from './check.ts'

interface Server {
  readonly version: number
  readonly encoding: string
  readonly recovery: boolean
  readonly isolation: string
  readonly prepared: number
  readonly lingering: number
  readonly fsync: string
  readonly commit: string
  readonly password_encryption: string
  readonly database: string
  readonly overridden: string | null
}

/** What the database must be for the gate to decide in it. */
export async function serverChecks(database: Database): Promise<readonly Check[]> {
  const [row] = await database.query<Server>(`
    select current_setting('server_version_num')::integer as version, current_setting('server_encoding') as encoding,
      pg_is_in_recovery() as recovery, current_setting('default_transaction_isolation') as isolation,
      current_setting('max_prepared_transactions')::integer as prepared,
      (select count(*)::integer from pg_catalog.pg_prepared_xacts where database = current_database()) as lingering,
      current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
      current_setting('password_encryption') as password_encryption, current_database() as database,
      (select string_agg(c, ', ' order by c) from pg_catalog.pg_db_role_setting as s cross join lateral unnest(s.setconfig) as c
       where s.setrole = 0 and s.setdatabase in (0, (select oid from pg_catalog.pg_database where datname = current_database()))) as overridden`)
  const server = row as Server
  const name = `"${server.database}"`
  return [
    check('VERSION', 'the server is PostgreSQL 15 to 18', {
      holds: server.version >= 150_000 && server.version < 190_000,
      observed: server.version,
      fix: 'use PostgreSQL 15, 16, 17 or 18: nothing is installed on another one',
    }),
    check('ENCODING', 'the database speaks UTF-8', {
      holds: server.encoding === 'UTF8',
      observed: server.encoding,
      fix: 'create a database with encoding UTF8 and move the data there',
    }),
    check('PRIMARY', 'the server is the primary', {
      holds: !server.recovery,
      observed: server.recovery ? 'in recovery' : 'primary',
      fix: 'write the primary’s address into `database.hosts`: a replica can neither spend nor write',
    }),
    check('ISOLATION', 'transactions are read committed by default', {
      holds: server.isolation === 'read committed',
      observed: server.isolation,
      fix: "alter system set default_transaction_isolation = 'read committed'",
    }),
    check('DATABASE_SETTINGS', 'sessions begin with no setting of the database or of every role', {
      holds: server.overridden === null,
      observed: server.overridden,
      fix: `alter database ${name} reset <the setting>; give it to the roles that need it, not to the gate’s`,
      otherwise: 'warn',
    }),
    check('PREPARED', 'no prepared transaction holds locks', {
      holds: server.lingering === 0,
      observed: server.lingering,
      fix: "look at pg_prepared_xacts, then commit or roll back each: rollback prepared '<gid>'",
    }),
    check('PREPARED_OFF', 'prepared transactions are switched off', {
      holds: server.prepared === 0,
      observed: server.prepared,
      fix: 'alter system set max_prepared_transactions = 0, and restart the server: until then the gate refuses every call',
    }),
    check('DURABLE', 'a commit waits until a crash could not lose it', {
      holds: ['on', 'remote_apply'].includes(server.commit),
      observed: server.commit,
      fix: 'alter system set synchronous_commit = on: until then the gate refuses every call',
    }),
    check('FSYNC', 'what was committed is still there after a crash of the machine', {
      holds: server.fsync === 'on',
      observed: server.fsync,
      fix: 'alter system set fsync = on: a lost commit gives a spent grant back',
      otherwise: 'warn',
    }),
    check('PASSWORD_ENCRYPTION', 'new passwords are kept as SCRAM verifiers', {
      holds: server.password_encryption === 'scram-sha-256',
      observed: server.password_encryption,
      fix: "alter system set password_encryption = 'scram-sha-256'",
    }),
    await loggingCheck(database),
  ]
}

/** Tokens travel as bind parameters only: they are in the log when a statement's parameters are. */
async function loggingCheck(database: Database): Promise<Check> {
  const rows = await database.query<{ name: string; setting: string }>(`
    select name, setting from pg_catalog.pg_settings where name in ('log_statement', 'log_min_duration_statement',
      'log_min_duration_sample', 'log_transaction_sample_rate', 'log_parameter_max_length', 'log_parameter_max_length_on_error',
      'auto_explain.log_min_duration', 'auto_explain.log_parameter_max_length', 'pgaudit.log', 'pgaudit.log_parameter')`)
  const value = (name: string, absent: string) => rows.find((row) => row.name === name)?.setting ?? absent
  const logs =
    value('log_statement', 'none') === 'all' ||
    value('log_min_duration_statement', '-1') !== '-1' ||
    value('log_min_duration_sample', '-1') !== '-1' ||
    Number(value('log_transaction_sample_rate', '0')) > 0
  const leaking = [
    ...(logs && value('log_parameter_max_length', '-1') !== '0' ? ['log_parameter_max_length'] : []),
    ...(value('log_parameter_max_length_on_error', '0') === '0' ? [] : ['log_parameter_max_length_on_error']),
    ...(value('auto_explain.log_min_duration', '-1') !== '-1' &&
    value('auto_explain.log_parameter_max_length', '-1') !== '0'
      ? ['auto_explain.log_parameter_max_length']
      : []),
    ...(value('pgaudit.log', 'none') !== 'none' && value('pgaudit.log_parameter', 'off') === 'on'
      ? ['pgaudit.log_parameter']
      : []),
  ]
  return check('LOGGED_TOKENS', 'no token comes into the server’s log', {
    holds: leaking.length === 0,
    observed: Object.fromEntries(rows.map(({ name, setting }) => [name, setting])),
    fix: leaking.map((name) => `alter system set ${name} = ${name.endsWith('log_parameter') ? 'off' : '0'}`).join('; '),
  })
}
