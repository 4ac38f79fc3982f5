// Serves one page on this machine, for one answer: to try passkeys with, since a browser takes `localhost` for a safe place.
// Must not: answer another page, or take an answer without the path that only the link names.
import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { QuorateError } from '../codes/error.ts'

/** The largest answer, in bytes. */
const MOST = 65_536
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
}

/** Serves until the page has answered. `said` is told the answer's path, and answers what to tell whoever waits. @throws USAGE when the port is taken */
export async function servePage(
  page: string,
  port: number,
  said: (answer: string) => { readonly text: string },
): Promise<string> {
  const path = `/answer/${randomBytes(16).toString('hex')}`
  const host = `localhost:${port}`
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      const { method, url, headers } = request
      // Another name for this machine is another page's, which a rebound name could be.
      if (headers.host !== host) return end(response, 421)
      if (method === 'GET' && url === '/') return response.writeHead(200, HEADERS).end(page)
      if (method !== 'POST' || url !== path || headers.origin !== `http://${host}`) return end(response, 404)
      return bodyOf(request).then(
        (body) => {
          response.writeHead(204).end(() => {
            server.close()
            server.closeAllConnections()
            resolve(body)
          })
        },
        () => end(response, 413),
      )
    })
    server.on('error', (cause) =>
      reject(new QuorateError('USAGE', { expected: 'a free port', observed: port }, { cause })),
    )
    server.listen(port, '127.0.0.1', () => process.stderr.write(said(path).text))
  })
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end()
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request) {
    parts.push(part as Buffer)
    length += (part as Buffer).length
    if (length > MOST) throw new Error('too large')
  }
  return Buffer.concat(parts).toString('latin1')
}
