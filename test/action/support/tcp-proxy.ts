// A proxy between the bundle and PostgreSQL: counts what passes, and cuts the line when it is told to.
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'

/** What passed so far. */
export interface Traffic {
  connections: number
  /** Messages of the client after which it waits for the server: SSLRequest, startup, password, Query, Sync. */
  roundTrips: number
}

/** Called with each chunk; true cuts both lines before the chunk is passed on. */
type Cut = (chunk: Buffer, connection: number) => boolean | Promise<boolean>

/** A running proxy. */
export interface TcpProxy extends AsyncDisposable {
  readonly port: number
  readonly traffic: Traffic
  /** Decides about chunks from the server; null lets all pass. */
  onAnswer: Cut | null
  /** Decides about chunks from the client. */
  onQuestion: Cut | null
  /** Closes every client's line, and leaves the server's as they are. */
  dropClients(): void
  close(): Promise<void>
}

/** Listens on a free port and passes everything on to the target. */
export async function startProxy(
  target: { readonly host: string; readonly port: number },
  listen: string = '127.0.0.1',
): Promise<TcpProxy> {
  const clients = new Set<Socket>()
  const servers = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connect(target.port, target.host)
    proxy.traffic.connections += 1
    const connection = proxy.traffic.connections
    const count = roundTripCounter(proxy.traffic)
    clients.add(client)
    servers.add(upstream)
    const cutBoth = () => {
      client.destroy()
      upstream.destroy()
    }
    relay(
      client,
      upstream,
      (chunk) => {
        count(chunk)
        return proxy.onQuestion?.(chunk, connection) ?? false
      },
      cutBoth,
    )
    relay(upstream, client, (chunk) => proxy.onAnswer?.(chunk, connection) ?? false, cutBoth)
    upstream.on('close', () => client.end())
  })
  const proxy: TcpProxy = {
    port: await portOf(server, listen),
    traffic: { connections: 0, roundTrips: 0 },
    onAnswer: null,
    onQuestion: null,
    dropClients: () => {
      for (const socket of clients) socket.destroy()
    },
    close: async () => {
      for (const socket of [...clients, ...servers]) socket.destroy()
      server.close()
      await once(server, 'close')
    },
    [Symbol.asyncDispose]: () => proxy.close(),
  }
  return proxy
}

async function portOf(server: Server, host: string): Promise<number> {
  server.listen(0, host)
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

/** Passes chunks on in their order, each after it was decided about. */
function relay(from: Socket, to: Socket, decide: (chunk: Buffer) => boolean | Promise<boolean>, cut: () => void): void {
  let last: Promise<unknown> = Promise.resolve()
  from.on('error', () => {})
  from.on('data', (chunk: Buffer) => {
    last = last.then(async () => {
      if (await decide(chunk)) cut()
      else if (!to.destroyed) to.write(chunk)
    })
  })
}

/** Reads the client's messages: first the untyped ones (startup, SSLRequest), then those with a type and a length. */
function roundTripCounter(traffic: Traffic): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0)
  let isStarted = false
  return (chunk) => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const header = isStarted ? 5 : 4
      if (rest.length < header) return
      const length = rest.readInt32BE(header - 4) + header - 4
      if (rest.length < length) return
      const type = isStarted ? String.fromCharCode(rest[0] as number) : 'startup'
      // 80877103 asks for TLS; everything else without a type is the startup.
      if (!isStarted && rest.readInt32BE(4) !== 80_877_103) isStarted = true
      if (['startup', 'p', 'Q', 'S'].includes(type)) traffic.roundTrips += 1
      rest = rest.subarray(length)
    }
  }
}
