// A function called by the protocol's own message for it, which `pg` does not send: while it runs there is no statement.
import pg from 'pg'
import type { Ledger } from './ledger.ts'

/** A session of the door that speaks the protocol by hand. Each answer is `ok`, or the message that it was refused with. */
export interface HandSession {
  query(text: string): Promise<string>
  /** `name` with its argument types. */
  call(name: string, args: readonly (string | null)[]): Promise<string>
  close(): void
}

export async function handSession(ledger: Ledger): Promise<HandSession> {
  const { host, port, passwords } = ledger.cluster
  const user = 'quorate_door'
  const client = new pg.Client({ host, port, database: ledger.name, user, password: passwords[user] })
  client.on('error', () => {})
  await client.connect()
  const { stream } = client.connection
  // From here on nobody else reads.
  stream.removeAllListeners('data')
  let left = Buffer.alloc(0)
  let refused = 'ok'
  let tell = (_: string) => {}
  stream.on('data', (data: Buffer) => {
    left = Buffer.concat([left, data])
    while (left.length >= 5 && left.length > left.readInt32BE(1)) {
      const [type, end] = [String.fromCharCode(left[0] as number), left.readInt32BE(1) + 1]
      const fields = left.subarray(5, end).toString().split('\0')
      left = left.subarray(end)
      if (type === 'E') refused = (fields.find((field) => field.startsWith('M')) ?? 'M?').slice(1)
      if (type !== 'Z') continue
      tell(refused)
      refused = 'ok'
    }
  })
  const send = (type: string, ...body: readonly Buffer[]) =>
    new Promise<string>((resolve) => {
      tell = resolve
      const whole = Buffer.concat(body)
      stream.write(Buffer.concat([Buffer.from(type), int32(whole.length + 4), whole]))
    })
  return {
    query: (text) => send('Q', Buffer.from(`${text}\0`)),
    async call(name, args) {
      const oid = await ledger.value<number>('$1::regprocedure::oid', [name])
      const values = args.map((arg) =>
        arg === null ? int32(-1) : Buffer.concat([int32(Buffer.byteLength(arg)), Buffer.from(arg)]),
      )
      // No formats: every argument and the answer is text.
      return send('F', int32(oid), int16(0), int16(args.length), ...values, int16(0))
    },
    close: () => stream.destroy(),
  }
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeInt16BE(value)
  return bytes
}
