// Whether a server that refuses a login without TLS would let it begin with TLS: `hostssl` lines of pg_hba.conf are told in no other way.
// Must not: send anything but what the server was sent without TLS already, the login's name and the database's; or believe the answer.
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { connect as secured } from 'node:tls'
import type { ServerSettings } from './connect.ts'

const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])
/** The type of a message that asks for a proof. */
const ASKS = 0x52

/** Asks on a connection of its own, and leaves when the answer is there. False where nothing is learnt. */
export async function demandsTls({ host, port, user, database }: ServerSettings): Promise<boolean> {
  const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host)
  const lines: Socket[] = [socket]
  try {
    const signal = AbortSignal.timeout(3000)
    await once(socket, 'connect', { signal })
    socket.write(SSL_REQUEST)
    const [offer] = (await once(socket, 'data', { signal })) as [Buffer]
    if (offer.toString('latin1') !== 'S') return false
    // Who it is does not matter: it is this machine, and gets nothing that it has not.
    const line = secured({ socket, rejectUnauthorized: false })
    lines.push(line)
    await once(line, 'secureConnect', { signal })
    line.write(startup({ user, database }))
    const [answer] = (await once(line, 'data', { signal })) as [Buffer]
    return answer[0] === ASKS
  } catch {
    return false
  } finally {
    for (const line of lines) line.on('error', () => {}).destroy()
  }
}

function startup(parameters: Readonly<Record<string, string>>): Buffer {
  const text = `${Object.entries(parameters)
    .flat()
    .map((part) => `${part}\0`)
    .join('')}\0`
  const body = Buffer.from(text)
  const head = Buffer.alloc(8)
  head.writeInt32BE(body.length + 8)
  // Protocol 3.0.
  head.writeInt32BE(196_608, 4)
  return Buffer.concat([head, body])
}
