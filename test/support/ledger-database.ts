// A database of its own for a test file: the cloned template, and a session as every login.
import { randomUUID } from 'node:crypto'
import type { Database } from '../../src/postgres/connect.ts'
import { type Gate, readGate } from '../../src/postgres/read-gate.ts'
import { type Cluster, openDatabase, session } from './cluster.ts'

export type Role =
  | 'cutter_exec'
  | 'cutter_verify'
  | 'cutter_deploy'
  | 'quorate_door'
  | 'quorate_revoke'
  | 'quorate_migrator'
  | 'superuser'

/** One cloned database with its sessions. Close with `drop`. */
export class LedgerDatabase {
  readonly #sessions: Database[] = []
  readonly cluster: Cluster
  readonly name: string
  door!: Database
  revoker!: Database
  exec!: Database
  verifier!: Database
  deployer!: Database
  superuser!: Database
  gate!: Gate

  constructor(cluster: Cluster, name: string) {
    this.cluster = cluster
    this.name = name
  }

  /** Clones the template, or the database without genesis. */
  static async clone<T extends LedgerDatabase>(
    this: new (
      cluster: Cluster,
      name: string,
    ) => T,
    cluster: Cluster,
    from: 'template' | 'bare' = 'template',
  ): Promise<T> {
    const ledger = new this(cluster, `t_${randomUUID().replaceAll('-', '')}`)
    const admin = await session(cluster, 'postgres', 'superuser')
    await admin.query(`create database ${ledger.name} template ${cluster[from]}`)
    await admin.close()
    await openDatabase(cluster, ledger.name)
    ledger.superuser = await ledger.as('superuser')
    if (from === 'template') await ledger.enter()
    return ledger
  }

  /** Makes the sessions of all jobs, and reads what each reads first: the ledger has begun. */
  async enter(): Promise<void> {
    this.door = await this.as('quorate_door')
    this.revoker = await this.as('quorate_revoke')
    this.exec = await this.as('cutter_exec')
    this.verifier = await this.as('cutter_verify')
    this.deployer = await this.as('cutter_deploy')
    this.gate = await readGate(this.door)
  }

  /** A new session, closed with the ledger. */
  async as(role: Role): Promise<Database> {
    const database = await session(this.cluster, this.name, role)
    this.#sessions.push(database)
    return database
  }

  async drop(): Promise<void> {
    for (const open of this.#sessions) await open.close()
    const admin = await session(this.cluster, 'postgres', 'superuser')
    await admin.query(`drop database ${this.name} with (force)`)
    await admin.close()
  }

  /** A value as the superuser sees it. */
  async value<T = unknown>(query: string, values: readonly (string | null)[] = []): Promise<T> {
    const [row] = await this.superuser.query<{ value: T }>(`select (${query}) as value`, values)
    return row?.value as T
  }
}
