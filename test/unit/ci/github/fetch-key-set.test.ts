import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { fetchKeySet } from '../../../../src/ci/github/fetch-key-set.ts'
import { codesOf } from '../../identity/refusal.ts'

/** Fetches from a server that answers like this. */
async function fetchFrom(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  try {
    return await fetchKeySet(`http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

describe('an issuer’s key set', () => {
  it('[KEY-1] is taken as it is, up to 65,536 bytes', async () => {
    expect(await fetchFrom((_, answer) => answer.end('{"keys":[]}'))).toBe('{"keys":[]}')
    expect(await fetchFrom((_, answer) => answer.end('x'.repeat(65_536)))).toHaveLength(65_536)
  })

  it('[KEY-1] is refused when it is larger, without waiting for its end', async () => {
    expect(await codesOf(() => fetchFrom((_, answer) => answer.end('x'.repeat(65_537))))).toEqual(['KEYS_UNREACHABLE'])
    const endless: RequestListener = (_, answer) => {
      answer.on('drain', () => answer.write('x'.repeat(10_000)))
      while (answer.write('x'.repeat(10_000)));
    }
    const started = performance.now()
    expect(await codesOf(() => fetchFrom(endless))).toEqual(['KEYS_UNREACHABLE'])
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it.each([301, 302, 404, 500])('[KEY-1] is not taken from an answer %i', async (status) => {
    const elsewhere: RequestListener = (request, answer) =>
      request.url === '/jwks' ? answer.writeHead(status, { location: '/other' }).end('{"keys":[]}') : answer.end('{}')
    expect(await codesOf(() => fetchFrom(elsewhere))).toEqual(['KEYS_UNREACHABLE'])
  })

  it.each([
    'http://issuer.example/jwks',
    'http://127.0.0.1.nip.io/jwks',
    'http://localhost.evil.example/jwks',
    'https://user:hunter2@issuer.example/jwks',
    'data:application/json,{"keys":[]}',
    'file:///etc/passwd',
    'issuer.example',
  ])('[KEY-1] is not fetched from %s, which nobody vouches for', async (url) => {
    await expect(fetchKeySet(url)).rejects.toMatchObject({
      code: 'KEYS_UNREACHABLE',
      details: { expected: 'an https address', observed: null },
    })
  })
})
