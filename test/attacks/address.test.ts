// Attacks on where the passwords go: another address, another server at the right one, an old copy of the database.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Sandbox } from '../../src/sandbox/start.ts'
import { cutOf, type Dispatch, dispatch, openOf } from '../action/support/dispatch.ts'
import { makeCertificates } from '../support/certificates.ts'
import { type FalseServer, type FalseServerOptions, startFalseServer, wasGiven } from '../support/false-server.ts'
import { withOtherAddress } from '../support/other-address.ts'
import { type Tried, useJobAttacks } from './support/attack.ts'

const jobAttack = useJobAttacks()

/** Whatever the server asks for is answered. */
const HANDSHAKE = {
  file: 'src/postgres/handshake.ts',
  text: 'const wrong = ALWAYS.has(event) ? null : this.#next(event, message)',
  instead: 'const wrong: string | null = null',
}
const REPEATED = {
  file: 'src/settings/database.ts',
  text: 'requireRepeated(env, address, { isTls: tls !== null, via })',
}
const ADDRESS = {
  file: 'src/settings/database.ts',
  text: 'const { servers, name: database, ca } = address',
  instead: `const { name: database, ca } = address
  const servers = env.PGHOST ? [{ host: env.PGHOST, port: Number(env.PGPORT) }] : address.servers`,
}
const NAME = {
  file: 'src/postgres/proven-connection.ts',
  text: 'return errors.includes(undefined) ? undefined : errors[0]',
  instead: 'return errors.length < 0 ? errors[0] : undefined',
}
const PRIMARY = {
  file: 'src/postgres/session.ts',
  text: 'if (setting !== undefined) throw new QuorateError(code, { observed: { ...reached, reason } })',
}

/** A job that meets the server: the attack succeeds where it gives the password away, or believes the server. */
async function meeting(
  sandbox: Sandbox,
  options: FalseServerOptions,
  job: (server: FalseServer) => Dispatch,
): Promise<Tried> {
  await using server = await startFalseServer(options)
  const { codes } = await dispatch(sandbox, job(server))
  const isGiven = wasGiven(server, sandbox.passwordOf('cut'))
  return { succeeded: isGiven || server.isBelieved, codes }
}

const CODE = 'Q-AAAAAAAA'
const through = (server: FalseServer) => ({ mode: 'cut', change: CODE, via: `127.0.0.1:${server.port}` })

jobAttack('[PRV-10] a repository variable sends the passwords to a server that asks for them in clear text', {
  code: 'HOST_NOT_REVIEWED',
  guard: [REPEATED, ADDRESS, HANDSHAKE],
  run: (sandbox) =>
    meeting(sandbox, { manner: 'clear' }, (server) =>
      cutOf(CODE, { env: { PGHOST: '127.0.0.1', PGPORT: String(server.port) } }),
    ),
})

for (const [manner, what] of [
  ['clear', 'asks for the password in clear text'],
  ['md5', 'asks for an MD5 of the password'],
  ['scram-then-clear', 'offers SCRAM and then asks for the password in clear text'],
  ['ok', 'lets in without a proof, to be believed'],
] as const) {
  jobAttack(`[PRV-10] whoever took over the database’s address ${what}`, {
    code: 'SERVER_UNPROVED',
    guard: [HANDSHAKE],
    run: (sandbox) => meeting(sandbox, { manner }, (server) => cutOf(CODE, { inputs: through(server) })),
  })
}

jobAttack('[PRV-10] a server with a valid certificate of its own name asks for the password', {
  code: 'DB_CERTIFICATE',
  guard: [NAME, HANDSHAKE],
  run: async (sandbox) => {
    const certificates = makeCertificates()
    try {
      certificates.authority('ours')
      certificates.certificate('evil', 'ours', 'DNS:evil.example.com')
      const reviewed = { hosts: ['db.example.com:5432'], ca: certificates.text('ours.crt') }
      const tls = { cert: certificates.text('evil.crt'), key: certificates.text('evil.key') }
      return await withOtherAddress(sandbox, reviewed, (workspace) =>
        meeting(sandbox, { manner: 'clear', tls }, (server) => cutOf(CODE, { inputs: through(server), workspace })),
      )
    } finally {
      certificates.remove()
    }
  },
})

jobAttack('[PRV-10] a server that takes no writes is all that answers, and what it tells is signed', {
  code: 'DB_READ_ONLY',
  guard: [PRIMARY],
  run: async (sandbox) => {
    const superuser = await sandbox.connectAs('superuser')
    const set = async (value: 'on' | 'off') => {
      await superuser.query(`alter system set default_transaction_read_only = ${value}`)
      await superuser.query('select pg_reload_conf()')
      await sleep(300)
    }
    const tokens = () => sandbox.github.requests.filter(({ path }) => path.startsWith('/_oidc/')).length
    const before = tokens()
    await set('on')
    try {
      const { codes } = await dispatch(sandbox, openOf())
      return { succeeded: tokens() > before, codes }
    } finally {
      await set('off')
      await superuser.close()
    }
  },
})
