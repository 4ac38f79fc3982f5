// The roles of the policy in this server: what they may be, belong to and set for themselves (PRV-1, ID-9).

import type { Environment } from '../../manifest/types.ts'
import type { Database } from '../../postgres/connect.ts'
import { type Check, check, type Repair } from './check.ts'

interface Role {
  readonly rolname: string
  readonly rolcanlogin: boolean
  readonly rolconnlimit: number
  readonly powers: readonly string[]
  readonly member_of: readonly string[]
  readonly settings: readonly string[]
  readonly temp: boolean
  readonly large_objects: readonly string[]
}

/** Roles that own and never log in; the names are those of create-roles.sql. */
const OWNERS = [
  ...['quorate_owner', 'cutter_exec_owner', 'cutter_verify_owner', 'cutter_deploy_owner'],
  ...['cutter_ro', 'quorate_ender', 'quorate_permit', 'quorate_lender'],
]

/** What a session of a login begins with, as the preset has it; the first two it may set otherwise. */
const DEFAULTS = ['idle_in_transaction_session_timeout=30s', 'statement_timeout=240s']
const SPILL = 'temp_file_limit=1GB'

/** Everybody may call these until the installation takes it away, which a managed server does not let it do. */
const LARGE_OBJECT_MAKERS = [
  'lo_creat(integer)',
  'lo_create(oid)',
  'lo_from_bytea(oid, bytea)',
  'lo_import(text)',
  'lo_import(text, oid)',
]

/** The checks of every login of the policy and of the owners; whoever installs may put right what only takes away or resets. */
export async function roleChecks(
  database: Database,
  { spec }: Environment,
  { mayRepair }: { readonly mayRepair: boolean },
): Promise<readonly Check[]> {
  const lanes = Object.values(spec.logins).map(({ role }) => role)
  const logins = [...lanes, spec.door.role, spec.revoke.role, spec.migrator.role]
  const rows = await database.query<Role>(
    `select r.rolname::text, r.rolcanlogin, r.rolconnlimit,
       array_remove(array[case when rolsuper then 'superuser' end, case when rolcreatedb then 'createdb' end,
         case when rolcreaterole then 'createrole' end, case when rolreplication then 'replication' end,
         case when rolbypassrls then 'bypassrls' end], null) as powers,
       array(select g.rolname::text from pg_catalog.pg_auth_members as m join pg_catalog.pg_roles as g on g.oid = m.roleid
             where m.member = r.oid order by 1) as member_of,
       array(select c from pg_catalog.pg_db_role_setting as s cross join lateral unnest(s.setconfig) as c
             where s.setrole = r.oid order by 1) as settings,
       has_database_privilege(r.oid, current_database(), 'temp') as temp,
       array(select f from unnest($2::text[]) with ordinality as t(f, n)
             where has_function_privilege(r.oid, 'pg_catalog.' || f, 'execute') order by n) as large_objects
     from pg_catalog.pg_roles as r where r.rolname = any ($1::text[])`,
    [arrayOf([...logins, ...OWNERS]), arrayOf(LARGE_OBJECT_MAKERS)],
  )
  const find = (name: string) => rows.find(({ rolname }) => rolname === name)
  return [
    ...logins.flatMap((name) => {
      const limit = lanes.includes(name) ? 2 : name === spec.revoke.role ? 5 : 20
      return loginChecks(name, find(name), {
        isLane: lanes.includes(name),
        isMigrator: name === spec.migrator.role,
        limit,
        mayRepair,
      })
    }),
    ...diskChecks(logins.flatMap((name) => find(name) ?? [])),
    check('OWNERS', 'the owners of the gate cannot log in', {
      holds: OWNERS.every((name) => find(name)?.rolcanlogin === false && powersOf(find(name)).length === 0),
      observed: OWNERS.flatMap((name) =>
        find(name)?.rolcanlogin === false ? powersOf(find(name)) : [`${name}: ${find(name) ? 'login' : 'missing'}`],
      ),
      fix: 'alter role <owner> nologin nosuperuser; where one is missing: quorate db install',
    }),
  ]
}

/** What an owner may do beyond owning. Whoever lends logins changes the roles that it was given, and no other. */
function powersOf(role: Role | undefined): readonly string[] {
  const { rolname, powers = [] } = role ?? {}
  return powers.filter((power) => rolname !== 'quorate_lender' || power !== 'createrole')
}

/** As SQL has a name: only one that needs it is quoted. */
function quoted(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`
}

/** All of them, or none. */
function byStatements(statements: readonly string[]): Repair {
  return {
    words: `run: ${statements.join('; ')}`,
    needsDatabase: true,
    run: async (database) => {
      await database.query(statements.join(';\n'))
    },
  }
}

/** A text array as one parameter; the names hold no quotation mark. */
function arrayOf(names: readonly string[]): string {
  return `{${names.map((name) => `"${name}"`).join(',')}}`
}

function loginChecks(
  name: string,
  role: Role | undefined,
  asked: Readonly<Record<'isLane' | 'isMigrator' | 'mayRepair', boolean>> & { readonly limit: number },
): readonly Check[] {
  const { isLane, isMigrator, limit, mayRepair } = asked
  const title = `${name} is a login without any power of its own`
  if (role === undefined) {
    return [check('ROLE', title, { holds: false, observed: 'missing', fix: 'quorate db install' })]
  }
  const settings = [...DEFAULTS, ...(isLane ? ['search_path=quorate'] : [])]
  const extra = role.settings.filter((setting) => ![...settings, SPILL].includes(setting))
  const missing = settings.filter((setting) => !role.settings.includes(setting))
  const belongs = isMigrator ? role.member_of.filter((owner) => !OWNERS.includes(owner)) : role.member_of
  const taken = belongs.map((other) => `revoke ${quoted(other)} from ${quoted(name)}`)
  const set = [
    ...extra.map((setting) => `alter role ${quoted(name)} reset ${setting.split('=')[0]}`),
    ...missing.map((setting) => `alter role ${quoted(name)} set ${setting.replace(/=(.*)/, " = '$1'")}`),
  ]
  const limited = `alter role ${quoted(name)} connection limit ${limit}`
  const repair = (statements: readonly string[]) => (mayRepair ? byStatements(statements) : undefined)
  const powers = role.powers.map((power) => `alter role ${quoted(name)} no${power}`)
  return [
    check('ROLE', title, {
      holds: role.rolcanlogin && role.powers.length === 0,
      observed: role.rolcanlogin ? role.powers : 'cannot log in',
      fix: `alter role ${quoted(name)} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls`,
      // Whoever took its login away may have had a reason.
      repair: role.rolcanlogin ? repair(powers) : undefined,
    }),
    check('ROLE_MEMBERSHIP', `${name} belongs to no other role${isMigrator ? ' but the owners' : ''}`, {
      holds: belongs.length === 0,
      observed: belongs,
      fix: taken.join('; '),
      repair: repair(taken),
    }),
    check('ROLE_SETTINGS', `${name} sets nothing but what the gate set`, {
      holds: extra.length === 0 && missing.length === 0,
      observed: role.settings,
      fix: set.join('; '),
      repair: repair(set),
    }),
    ...(isMigrator
      ? []
      : [
          check('ROLE_LIMIT', `${name} has at most ${limit} connections`, {
            holds: role.rolconnlimit > 0 && role.rolconnlimit <= limit,
            observed: role.rolconnlimit,
            fix: limited,
            repair: repair([limited]),
          }),
        ]),
    check('ROLE_TEMP', `${name} makes no temporary tables`, {
      holds: !role.temp,
      observed: role.temp,
      fix: 'revoke temporary on database <this one> from public',
      otherwise: 'warn',
    }),
  ]
}

/** What only a superuser takes from logins, and a managed server therefore leaves them: each said once, with whom it is about. */
function diskChecks(logins: readonly Role[]): readonly Check[] {
  const namesOf = (roles: readonly Role[]) => roles.map(({ rolname }) => rolname)
  const spilling = namesOf(logins.filter(({ settings }) => !settings.includes(SPILL)))
  const makers = logins.filter((role) => role.large_objects.length > 0)
  const functions = LARGE_OBJECT_MAKERS.filter((name) => makers.some((role) => role.large_objects.includes(name)))
  const limited = spilling.map((name) => `alter role ${quoted(name)} set temp_file_limit = '1GB'`)
  const revoked = `revoke execute on function ${functions.map((name) => `pg_catalog.${name}`).join(', ')} from ${['public', ...namesOf(makers).map(quoted)].join(', ')}`
  return [
    check('ROLE_SPILL', 'a session of a login spills at most 1 GB to the disk', {
      holds: spilling.length === 0,
      observed: { 'without that limit': spilling },
      fix: `as a superuser: ${limited.join('; ')}; where the server does not let you, watch its disk`,
      otherwise: 'warn',
    }),
    check('ROLE_LARGE_OBJECTS', 'no login makes large objects', {
      holds: makers.length === 0,
      observed: { 'may make them': namesOf(makers) },
      fix: `as a superuser: ${revoked}; where the server does not let you, watch pg_largeobject_metadata: they change nothing governed, but they fill the disk`,
      otherwise: 'warn',
    }),
  ]
}
