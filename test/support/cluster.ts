// The server of a test run, and its template: a database after genesis, cloned once per test file.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { pinKey } from '../../src/identity/pinned-key.ts'
import { connect, type Database } from '../../src/postgres/connect.ts'
import type { IssuerKeys } from '../../src/sandbox/github.ts'
import { startPostgres } from '../../src/sandbox/postgres.ts'
import { Secret } from '../../src/settings/settings.ts'
import { packageRoot } from '../../src/system/package-root.ts'
import { genesis } from '../../src/usecases/install/genesis.ts'
import { install } from '../../src/usecases/install/install.ts'
import { setPassword } from '../../src/usecases/install/set-password.ts'

/** What test files are given; plain data, since it crosses processes. */
export interface Cluster {
  readonly host: string
  readonly port: number
  readonly version: string
  readonly superuser: { readonly user: string; readonly password: string }
  /** Of every login, by role name. */
  readonly passwords: Readonly<Record<string, string>>
  /** As the installation set them, by role name; -1 is none. Raised for the tests, since the limit counts the whole server's sessions. */
  readonly connectionLimits: Readonly<Record<string, number>>
  readonly template: string
  /** A database with the schema but without genesis. */
  readonly bare: string
  readonly keys: { readonly issuer: PlainKey; readonly rogue: PlainKey }
}

/** A signing key as PKCS #8 PEM. */
export interface PlainKey {
  readonly kid: string
  readonly x5t: string
  readonly pem: string
  readonly jwk: { readonly n: string; readonly e: string }
}

const LOGINS = ['cutter_exec', 'cutter_verify', 'cutter_deploy', 'quorate_door', 'quorate_revoke', 'quorate_migrator']

/** Starts the server and prepares the template; `brownfield` is SQL for what is there before the gate. */
export async function prepareTemplate(options: {
  keys: IssuerKeys
  binaries?: string
  settings?: Readonly<Record<string, string>>
  brownfield?: string
}) {
  const { keys, brownfield, ...server } = options
  const postgres = await startPostgres(server)
  const passwords = Object.fromEntries(LOGINS.map((role) => [role, randomBytes(18).toString('base64url')]))
  const connectionLimits: Record<string, number> = {}
  const cluster: Cluster = {
    host: postgres.host,
    port: postgres.port,
    version: postgres.version,
    superuser: { user: postgres.superuser.user, password: postgres.superuser.password },
    passwords,
    connectionLimits,
    template: 'template_begun',
    bare: 'template_bare',
    keys: { issuer: plain(keys.issuer), rogue: plain(keys.rogue) },
  }
  await postgres.createDatabase(cluster.bare)
  const superuser = await session(cluster, cluster.bare, 'superuser')
  if (brownfield !== undefined) await superuser.query(brownfield)
  await install(superuser, { lockOut: true })
  for (const role of LOGINS) await setPassword(superuser, role, new Secret(passwords[role] as string))
  const limits = await superuser.query<{ name: string; limit: number }>(
    'select rolname as name, rolconnlimit as limit from pg_catalog.pg_roles',
  )
  for (const { name, limit } of limits) if (LOGINS.includes(name)) connectionLimits[name] = limit
  for (const role of LOGINS) await superuser.query(`alter role ${role} connection limit -1`)
  await expectNoLimits(superuser)
  await superuser.close()
  await postgres.createDatabase(cluster.template, cluster.bare)
  // Rights on a database are not cloned with it.
  await openDatabase(cluster, cluster.template)
  const migrator = await session(cluster, cluster.template, 'quorate_migrator')
  await genesis(migrator, {
    folder: packageRoot(),
    environment: 'production',
    people: join('manifests', 'people.yaml'),
    keys: [pinKey({ ...keys.issuer.jwk, kid: keys.issuer.kid })],
  })
  await migrator.close()
  return { cluster, stop: () => postgres.stop() }
}

/** What the preset expects goes with the raised limits, or every decision would tell the drift. An installation puts the released preset back. */
export async function expectNoLimits(superuser: Database): Promise<void> {
  await superuser.query(`begin; set local session_replication_role = replica;
    update qt001_cp.privilege_preset set privilege = 'CONNECTION LIMIT -1' where privilege like 'CONNECTION LIMIT %'; commit`)
}

/** A session as a role, or as the superuser. */
export function session(cluster: Cluster, database: string, role: string): Promise<Database> {
  const isSuperuser = role === 'superuser'
  return connect({
    host: cluster.host,
    port: cluster.port,
    database,
    user: isSuperuser ? cluster.superuser.user : role,
    password: new Secret(isSuperuser ? cluster.superuser.password : (cluster.passwords[role] as string)),
    connectTimeoutSeconds: 10,
    tls: null,
  })
}

/** Gives a cloned database the connect rights that the installation gives. */
export async function openDatabase(cluster: Cluster, database: string): Promise<void> {
  const superuser = await session(cluster, 'postgres', 'superuser')
  await superuser.query(`revoke all on database ${database} from public`)
  await superuser.query(`grant connect on database ${database} to ${LOGINS.join(', ')}`)
  await superuser.close()
}

function plain(key: IssuerKeys['issuer']): PlainKey {
  return {
    kid: key.kid,
    x5t: key.x5t,
    pem: key.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    jwk: { n: String(key.jwk.n), e: String(key.jwk.e) },
  }
}
