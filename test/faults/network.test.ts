// The way to the server, and what answers in its place.
import { once } from 'node:events'
import { createServer as createWebServer } from 'node:http'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll } from 'vitest'
import { type Postgres, startPostgres } from '../../src/sandbox/postgres.ts'
import { type Certificates, makeCertificates } from '../support/certificates.ts'
import { startFalseServer } from '../support/false-server.ts'
import { testBinaries } from '../support/own-server.ts'
import { at, fault, MAKE_LOGIN, open, reach, superuserOf } from './support/fault.ts'

let server: Postgres
let certificates: Certificates
const listening: Server[] = []
const sockets = new Set<Socket>()
beforeAll(async () => {
  server = await startPostgres(testBinaries())
  const superuser = await open(at(server.port, superuserOf(server)))
  await superuser.query(MAKE_LOGIN)
  await superuser.close()
  certificates = makeCertificates()
  certificates.authority('ours')
  certificates.certificate('here', 'ours', 'IP:127.0.0.1')
})
afterAll(async () => {
  for (const socket of sockets) socket.destroy()
  for (const one of listening) one.close()
  certificates?.remove()
  await server?.stop()
})

const control = () => reach(at(server.port))
const TLS = () => ({ PGSSLMODE: 'verify-full', PGSSLROOTCERT: certificates.text('ours.crt') })

async function listen(one: Server): Promise<number> {
  listening.push(one)
  one.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
  })
  one.listen(0, '127.0.0.1')
  await once(one, 'listening')
  return (one.address() as AddressInfo).port
}
const answering = (port: number, more = {}) => ({
  where: `127.0.0.1:${port}/postgres`,
  meet: () => reach(at(port, more)),
  control,
})

fault('nobody listens at the port', 'DB_UNREACHABLE', async () => ({
  ...answering(1),
  reason: 'nothing listens at this port (ECONNREFUSED)',
}))

fault('DNS knows no such host', 'DB_UNREACHABLE', async () => ({
  where: 'db.invalid:5432/postgres',
  meet: () => reach({ PGHOST: 'db.invalid' }),
  control,
  // Where no DNS answers at all, that is said instead.
  reason: 'DNS',
}))

fault('no network leads to the host', 'DB_UNREACHABLE', async () => ({
  // An address for documentation: it is nobody's.
  where: '[2001:db8::1]:5432/postgres',
  meet: () => reach({ PGHOST: '2001:db8::1', PGCONNECT_TIMEOUT: '1' }),
  control,
}))

fault('what answers is a web server', 'DB_NOT_POSTGRES', async () => ({
  ...answering(await listen(createWebServer())),
  reason: 'HTTP/1.1 400',
}))

fault('what answers is a web server, asked for TLS', 'DB_NOT_POSTGRES', async () =>
  answering(await listen(createWebServer()), TLS()),
)

fault('what answers speaks TLS without being asked', 'DB_NOT_POSTGRES', async () => {
  // OpenSSL's answer to bytes that begin no TLS: the alert “unexpected message”.
  const alert = Buffer.from([21, 3, 1, 0, 2, 2, 10])
  return answering(await listen(createServer((socket) => socket.once('data', () => socket.end(alert)))), TLS())
})

fault('what answers agrees to TLS and then sends rubbish', 'DB_TLS_REFUSED', async () => {
  const port = await listen(
    createServer((socket) => {
      socket.once('data', () => {
        socket.write('S')
        socket.once('data', () => socket.write('rubbish, and more of it'))
      })
    }),
  )
  return answering(port, TLS())
})

fault('what answers sends rubbish', 'DB_NOT_POSTGRES', async () => {
  const port = await listen(createServer((socket) => socket.once('data', () => socket.write(Buffer.alloc(64, 7)))))
  return answering(port)
})

fault('what answers closes the connection at once', 'DB_UNREACHABLE', async () => ({
  ...answering(await listen(createServer((socket) => socket.destroy()))),
}))

fault('what answers says nothing', 'DB_UNREACHABLE', async () => ({
  ...answering(await listen(createServer(() => {})), { PGCONNECT_TIMEOUT: '1' }),
  reason: 'no answer within 1 s',
}))

fault('what answers asks for the password in clear text', 'SERVER_UNPROVED', async () => {
  const { port, close } = await startFalseServer({ manner: 'clear' })
  return {
    ...answering(port),
    control: async () => {
      await close()
      await control()
    },
  }
})
