// A line to a server far away: everything arrives late by half a round trip, and in its order. Counts what passes.
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** What passed: connections, and how often a client that had asked for something was answered. */
export interface Passed {
  readonly connections: number
  readonly exchanges: number
}

/** One thing that passed, as the client saw it. */
export interface Moment {
  /** By `performance.now`. */
  readonly at: number
  readonly connection: number
  readonly what: 'opens' | 'asks' | 'answered' | 'closes'
  readonly bytes: number
}

/** A running line. */
export interface DelayLine extends AsyncDisposable {
  readonly port: number
  /** What passed since the last time, and forgets it. */
  take(): Passed & { readonly moments: readonly Moment[] }
}

/** Listens on a free port; `roundTripMs` also passes before the first bytes of a connection leave, as for one that is being made. */
export async function startDelayLine(
  target: { readonly host: string; readonly port: number },
  roundTripMs: number,
): Promise<DelayLine> {
  const sockets = new Set<Socket>()
  let passed = { connections: 0, exchanges: 0 }
  let moments: Moment[] = []
  const server = createServer({ noDelay: true, allowHalfOpen: true }, (client) => {
    const upstream = connect({ host: target.host, port: target.port, noDelay: true, allowHalfOpen: true })
    passed.connections += 1
    const connection = passed.connections
    const openedAt = performance.now()
    const note = (what: Moment['what'], bytes = 0) => moments.push({ at: performance.now(), connection, what, bytes })
    let isAsked = false
    note('opens')
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => sockets.delete(socket))
    }
    const later = (pass: () => void) => {
      const established = Math.max(0, openedAt + roundTripMs - performance.now())
      setTimeout(pass, established + roundTripMs / 2)
    }
    client.on('data', (chunk: Buffer) => {
      note('asks', chunk.length)
      isAsked = true
      later(() => upstream.write(chunk))
    })
    upstream.on('data', (chunk: Buffer) =>
      later(() => {
        if (isAsked) passed.exchanges += 1
        isAsked = false
        note('answered', chunk.length)
        client.write(chunk)
      }),
    )
    client.on('end', () => later(() => upstream.end()))
    client.on('close', () => {
      note('closes')
      later(() => upstream.destroy())
    })
    // Whoever says goodbye learns as late as of anything else that the other side has too.
    upstream.on('end', () => later(() => client.end()))
    upstream.on('close', () => later(() => client.destroy()))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    take() {
      const taken = { ...passed, moments }
      passed = { connections: 0, exchanges: 0 }
      moments = []
      return taken
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
