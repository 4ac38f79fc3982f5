// The line to the token endpoint, against a server of our own: how often it is opened, kept and made again.
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { tokenLine } from '../../../../src/ci/github/token-line.ts'
import { Secret } from '../../../../src/settings/settings.ts'

let server: Server
let sockets: Socket[]
let asked: string[]
/** What becomes of the next request: an answer, or the end of its connection. */
let next: 'answer' | 'drop'

beforeEach(async () => {
  sockets = []
  asked = []
  next = 'answer'
  server = createServer((request, response) => {
    asked.push(String(request.headers.authorization))
    if (next === 'drop') request.socket.destroy()
    else response.end(JSON.stringify({ value: `token ${asked.length}` }))
    next = 'answer'
  })
  server.on('connection', (socket) => sockets.push(socket))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(async () => {
  vi.unstubAllEnvs()
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

const urlOf = (host = '127.0.0.1') => `http://${host}:${(server.address() as AddressInfo).port}/token?v=1`
const lineTo = (requestUrl = urlOf()) => tokenLine({ requestUrl, requestToken: new Secret('hunter2') })

it('[ID-3] is opened before there is a request, sends nothing, and carries all of them', async () => {
  const line = lineTo()
  line.open()
  await expect.poll(() => sockets.length).toBe(1)
  expect(sockets[0]?.bytesRead).toBe(0)
  expect(asked).toEqual([])
  expect(await line.get(urlOf())).toEqual({ status: 200, value: 'token 1' })
  expect(await line.get(urlOf())).toEqual({ status: 200, value: 'token 2' })
  expect(asked).toEqual(['Bearer hunter2', 'Bearer hunter2'])
  expect(sockets).toHaveLength(1)
})

it('[ID-3] need not be opened before', async () => {
  const line = lineTo()
  expect((await line.get(urlOf())).value).toBe('token 1')
  expect((await line.get(urlOf())).value).toBe('token 2')
  expect(sockets).toHaveLength(1)
})

it('[ACT-3] that the server closed meanwhile is made again, and nothing is asked twice', async () => {
  const line = lineTo()
  line.open()
  await expect.poll(() => sockets.length).toBe(1)
  sockets[0]?.end()
  await once(sockets[0] as Socket, 'close')
  expect((await line.get(urlOf())).value).toBe('token 1')
  expect([sockets.length, asked.length]).toEqual([2, 1])
})

it('[ACT-3] that breaks when it is asked over is made again once; a new one that breaks is a failure', async () => {
  const line = lineTo()
  await line.get(urlOf())
  next = 'drop'
  expect((await line.get(urlOf())).value).toBe('token 3')
  expect([sockets.length, asked.length]).toEqual([2, 3])
  next = 'drop'
  await expect(lineTo().get(urlOf())).rejects.toMatchObject({ code: 'ECONNRESET' })
  expect(asked).toHaveLength(4)
})

it('[ACT-3] goes by the proxy that the runner names, and is not opened past it', async () => {
  vi.stubEnv('http_proxy', urlOf())
  const wanted: string[] = []
  server.on('connect', ({ url }, socket) => {
    wanted.push(String(url))
    socket.write('HTTP/1.1 200 OK\r\n\r\n')
    server.emit('connection', socket)
  })
  // Nobody but the proxy knows that name.
  const url = 'http://token.test/token?v=1'
  const line = lineTo(url)
  line.open()
  expect((await line.get(url)).value).toBe('token 1')
  expect(wanted).toEqual(['token.test:80'])
  next = 'drop'
  await expect(line.get(url)).rejects.toThrow()
  expect(asked).toHaveLength(2)
})
