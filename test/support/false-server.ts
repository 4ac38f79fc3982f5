// A server that is not PostgreSQL and wants the password, or to be believed: it speaks the protocol as far as that needs.
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { TLSSocket } from 'node:tls'

/** How it tries. */
export type Manner =
  | 'clear'
  | 'md5'
  | 'gss'
  | 'ok'
  | 'ready'
  | 'scram-then-clear'
  | 'scram-then-ok'
  | 'scram-few-rounds'
  | 'scram-wrong-signature'
  | 'scram-no-signature'
  | 'garbage'
  | 'pooler'

/** How it is started; without a certificate it refuses TLS. */
export interface FalseServerOptions {
  readonly manner: Manner
  readonly tls?: { readonly cert: string; readonly key: string }
  /** Which mechanisms of SCRAM it offers. */
  readonly mechanisms?: readonly string[]
}

/** A running false server, and what it was told. */
export interface FalseServer extends AsyncDisposable {
  readonly port: number
  connections: number
  /** All bytes that it could read: those before TLS, and those in it. */
  heard: Buffer
  /** Bytes of messages that answer a demand for a proof. */
  proofBytes: number
  /** Whether somebody asked it a question, as one asks a database. */
  isBelieved: boolean
  close(): Promise<void>
}

export async function startFalseServer(options: FalseServerOptions): Promise<FalseServer> {
  const sockets = new Set<Socket>()
  const listener = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    server.connections += 1
    socket.once('data', (first: Buffer) => {
      server.heard = Buffer.concat([server.heard, first])
      if (first.readInt32BE(4) !== SSL_REQUEST) return play(socket, first, options, server)
      if (options.tls === undefined) return socket.write('N')
      socket.write('S')
      const secure = new TLSSocket(socket, { isServer: true, ...options.tls })
      secure.on('error', () => {})
      play(secure, Buffer.alloc(0), options, server)
    })
  })
  listener.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const server: FalseServer = {
    port: (listener.address() as AddressInfo).port,
    connections: 0,
    heard: Buffer.alloc(0),
    proofBytes: 0,
    isBelieved: false,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      listener.close()
      await once(listener, 'close')
    },
    [Symbol.asyncDispose]: () => server.close(),
  }
  return server
}

/** Whether it was given the password, or PostgreSQL's MD5 of it; a nonce may hold the three letters by chance. */
export function wasGiven({ heard }: FalseServer, password: string): boolean {
  return heard.includes(password) || /md5[0-9a-f]{32}/.test(heard.toString('latin1'))
}

const SSL_REQUEST = 80_877_103
/** Numbers of the demands for a proof. */
const [OK, CLEAR, MD5, GSS, SASL, CONTINUE, FINAL] = [0, 3, 5, 7, 10, 11, 12]

function play(line: Duplex, first: Buffer, { manner, mechanisms }: FalseServerOptions, server: FalseServer): void {
  let rest = first
  let isStarted = false
  let proofs = 0
  const take = (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const header = isStarted ? 5 : 4
      if (rest.length < header) return
      const length = rest.readInt32BE(header - 4) + header - 4
      if (rest.length < length) return
      const message = rest.subarray(0, length)
      rest = rest.subarray(length)
      if (!isStarted) {
        isStarted = true
        for (const answer of opening(manner, mechanisms)) line.write(answer)
      } else if (message[0] === 0x70) {
        proofs += 1
        server.proofBytes += message.length
        for (const answer of reply(manner, proofs, message)) line.write(answer)
      } else if ('QPS'.includes(String.fromCharCode(message[0] as number))) {
        server.isBelieved = true
        // It has no answer; whoever asked need not wait for one.
        line.destroy()
      }
    }
  }
  line.on('data', (chunk: Buffer) => {
    server.heard = Buffer.concat([server.heard, chunk])
    take(chunk)
  })
  take(Buffer.alloc(0))
}

function opening(manner: Manner, mechanisms: readonly string[] = ['SCRAM-SHA-256-PLUS', 'SCRAM-SHA-256']): Buffer[] {
  if (manner === 'clear') return [demand(CLEAR)]
  if (manner === 'md5') return [demand(MD5, Buffer.from('salt'))]
  if (manner === 'gss') return [demand(GSS)]
  if (manner === 'ok') return welcome()
  if (manner === 'ready') return [typed('Z', Buffer.from('I'))]
  if (manner === 'garbage') return [typed('R', Buffer.from([0, 0, 0, 99]))]
  if (manner === 'pooler') return [refusal('08P01', 'unsupported startup parameter')]
  return [demand(SASL, Buffer.from(`${mechanisms.join('\0')}\0\0`))]
}

/** To the client's `nth` answer. */
function reply(manner: Manner, nth: number, message: Buffer): Buffer[] {
  if (!manner.startsWith('scram')) return welcome()
  if (manner === 'scram-then-clear' && nth === 1) return [demand(CLEAR)]
  if (nth === 1) {
    const nonce = /r=([^,]+)/.exec(message.toString('latin1'))?.[1] ?? ''
    const rounds = manner === 'scram-few-rounds' ? 1 : 4096
    return [demand(CONTINUE, Buffer.from(`r=${nonce}false,s=${Buffer.from('salt').toString('base64')},i=${rounds}`))]
  }
  if (manner === 'scram-wrong-signature') return [demand(FINAL, Buffer.from(`v=${'A'.repeat(43)}=`)), ...welcome()]
  if (manner === 'scram-no-signature') return [demand(FINAL, Buffer.from('x=1')), ...welcome()]
  return welcome()
}

function welcome(): Buffer[] {
  const parameter = typed('S', Buffer.from('server_version\x0018.0\0'))
  return [demand(OK), parameter, typed('K', Buffer.alloc(8, 1)), typed('Z', Buffer.from('I'))]
}

function refusal(state: string, message: string): Buffer {
  return typed('E', Buffer.from(`SFATAL\0C${state}\0M${message}\0\0`))
}

function demand(number: number, more: Buffer = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(4)
  head.writeInt32BE(number)
  return typed('R', Buffer.concat([head, more]))
}

function typed(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5)
  head.write(type, 'latin1')
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}
