// A JSON server on a free port of the loopback interface, in as few words as the emulator needs.
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A running server. */
export interface Listening {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  close(): Promise<void>
}

/** One answer; a status of 0 drops the connection. */
export interface Reply {
  readonly status: number
  /** Bytes as they are, anything else as JSON. */
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Serves until closed; a fault of the handler is answered with 500 and its message. */
export async function listen(handle: (request: IncomingMessage) => Promise<Reply>): Promise<Listening> {
  // An audience may be 16 384 characters long, and it travels in the request line.
  const server = createServer({ maxHeaderSize: 65_536 }, (request, response) => {
    handle(request).then(
      (reply) => send(response, reply),
      (error: unknown) => send(response, { status: 500, body: { message: String(error) } }),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => closeServer(server) }
}

function send(response: ServerResponse, reply: Reply): void {
  if (reply.status === 0) {
    response.destroy()
    return
  }
  response.writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8', ...reply.headers })
  response.end(reply.body instanceof Uint8Array ? reply.body : JSON.stringify(reply.body))
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}
