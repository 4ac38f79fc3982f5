// A database login of a test's own: roles belong to the whole server, so no test changes the gate's logins.
import { randomBytes } from 'node:crypto'
import { connect, type Database } from '../../src/postgres/connect.ts'
import { Secret } from '../../src/settings/settings.ts'
import type { Ledger } from './ledger.ts'

/** A login without any right but to connect to the ledger's database. */
export interface TestLogin {
  readonly name: string
  session(): Promise<Database>
  drop(): Promise<void>
}

export async function makeLogin(ledger: Ledger): Promise<TestLogin> {
  const name = `t_login_${randomBytes(6).toString('hex')}`
  const password = randomBytes(18).toString('base64url')
  await ledger.superuser.query(`create role ${name} login password '${password}'`)
  await ledger.superuser.query(`grant connect on database ${ledger.name} to ${name}`)
  await ledger.superuser.query(`grant usage on schema quorate, qt001_cp, cutter_governance to ${name}`)
  const open: Database[] = []
  return {
    name,
    session: async () => {
      const { host, port } = ledger.cluster
      const settings = { host, port, database: ledger.name, user: name, connectTimeoutSeconds: 10, tls: null }
      const session = await connect({ ...settings, password: new Secret(password) })
      open.push(session)
      return session
    },
    drop: async () => {
      for (const session of open) await session.close()
      await ledger.superuser.query(`drop owned by ${name}`)
      await ledger.superuser.query(`drop role ${name}`)
    },
  }
}
