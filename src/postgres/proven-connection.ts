// A connection that closes before anything of the password is sent, unless the server proves that it knows the password (PRV-10).
// `pg` answers whatever a server asks for, a password in clear text too; here a message that is not next in SCRAM ends the connection.
// Must not: let a message through that the handshake does not expect.
import type { EventEmitter } from 'node:events'
import { isIP } from 'node:net'
import type { Duplex } from 'node:stream'
import { checkServerIdentity, type PeerCertificate } from 'node:tls'
import type { Connection } from 'pg'
import { beginsAsPostgres, Handshake, NotPostgres, ServerUnproved } from './handshake.ts'

interface ConnectionOptions {
  readonly ssl: false | { readonly rejectUnauthorized: boolean; readonly ca?: string }
  readonly keepAlive: boolean
  readonly keepAliveInitialDelayMillis: number
}

/** What pg's own connection has beside its types. */
interface Inner extends EventEmitter {
  stream: Duplex
  ssl: unknown
  upgradeToSSL(host: string, report: (error: Error) => void): void
  attachListeners(stream: Pick<Duplex, 'on'>): void
}
type InnerClass = new (options: ConnectionOptions) => Inner

/** A connection for pg's client; `parameters` are those that the server has reported. */
export type ProvenConnection = Connection & { readonly parameters: ReadonlyMap<string, string> }

/** Makes a connection; `names` are the reviewed names of which the certificate must be for one, null without TLS. */
export function provenConnection(
  Base: typeof Connection,
  options: ConnectionOptions,
  names: readonly string[] | null,
): ProvenConnection {
  class Proven extends (Base as unknown as InnerClass) {
    readonly parameters = new Map<string, string>()
    readonly #handshake = new Handshake({ isTls: names !== null })

    override emit(event: string, ...args: unknown[]): boolean {
      const fault = this.#handshake.judge(event, args[0])
      if (fault === 'drop') return false
      if (fault !== null) return this.#leave(fault)
      const { parameterName, parameterValue } = (args[0] ?? {}) as Record<string, string>
      if (event === 'parameterStatus') this.parameters.set(String(parameterName), String(parameterValue))
      return super.emit(event, ...args)
    }

    /** pg proves the host that it connects to; through a tunnel that is not the one that was reviewed. */
    override upgradeToSSL(_host: string, report: (error: Error) => void): void {
      const reviewed = names ?? []
      const isFor = (_: string, certificate: PeerCertificate) => {
        const errors = reviewed.map((name) => checkServerIdentity(name, certificate))
        return errors.includes(undefined) ? undefined : errors[0]
      }
      this.ssl = { ...(this.ssl as object), checkServerIdentity: isFor }
      super.upgradeToSSL(reviewed.find((name) => isIP(name) === 0) ?? reviewed[0] ?? '', report)
    }

    /** What pg cannot read it throws out of the socket's event, where nobody catches it. */
    override attachListeners(stream: Pick<Duplex, 'on'>): void {
      let isFirst = true
      const on = (event: string, listener: (data: unknown) => void) =>
        stream.on(event, (data: unknown) => {
          const isBeginning = isFirst && event === 'data'
          if (isBeginning) isFirst = false
          // Read as PostgreSQL's, another protocol's first bytes are the length of a message that never ends.
          if (isBeginning && !beginsAsPostgres(data as Buffer))
            return this.#leave(new NotPostgres(`it answers ${JSON.stringify(firstWords(data as Buffer))}`))
          try {
            listener(data)
          } catch {
            this.#leave(new ServerUnproved('a message that PostgreSQL does not send'))
          }
        })
      super.attachListeners({ on } as unknown as Pick<Duplex, 'on'>)
    }

    #leave(fault: Error): boolean {
      this.stream.destroy()
      return super.emit('error', fault)
    }
  }
  return new Proven(options) as unknown as ProvenConnection
}

/** As much of an answer as tells which protocol it is. */
function firstWords(bytes: Buffer): string {
  return bytes
    .subarray(0, 16)
    .toString('latin1')
    .replaceAll(/[^ -~]/g, '?')
}
