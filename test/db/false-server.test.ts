// A server that does not prove itself is left before anything of the password is sent: false servers of every manner (PRV-10).
import { describe, expect, it } from 'vitest'
import { connect } from '../../src/postgres/connect.ts'
import { type FalseServerOptions, startFalseServer, wasGiven } from '../support/false-server.ts'
import { byUs, login, met, PASSWORD, useCertificates } from '../support/server-proof.ts'

const certificates = useCertificates()

async function meets(options: FalseServerOptions, tls: { ca: string; names: string[] } | null = null) {
  await using server = await startFalseServer(options)
  const {
    code,
    server: where,
    reason,
  } = await met(() => connect({ ...login, host: '127.0.0.1', port: server.port, tls }))
  const isGiven = wasGiven(server, PASSWORD)
  return { code, isNamed: where === `127.0.0.1:${server.port}`, reason, isGiven, ...server }
}
const secure = (name: string) => ({ cert: certificates().text(`${name}.crt`), key: certificates().text(`${name}.key`) })

describe('a false server', () => {
  it.each([
    ['clear', 'it asks for the password in clear text'],
    ['md5', 'it asks for an MD5 of the password'],
    ['gss', 'a message that PostgreSQL does not send'],
    ['garbage', 'a message that PostgreSQL does not send'],
    ['ok', 'it lets in without a proof of the password, as `trust` in pg_hba.conf does'],
    ['ready', 'it does not prove itself by SCRAM-SHA-256'],
  ] as const)('[PRV-10] [PRV-5] is left before one byte of a proof is sent: %s', async (manner, reason) => {
    const refused = { code: 'SERVER_UNPROVED', isNamed: true, reason, isGiven: false, proofBytes: 0, isBelieved: false }
    expect(await meets({ manner })).toMatchObject(refused)
  })

  it.each([
    ['scram-then-clear', 'it asks for the password in clear text'],
    ['scram-few-rounds', 'it asks for fewer than 4096 rounds of SCRAM'],
  ] as const)('[PRV-10] is told a nonce only, and nothing of the password: %s', async (manner, reason) => {
    const ended = await meets({ manner })
    expect(ended).toMatchObject({ code: 'SERVER_UNPROVED', reason, isGiven: false, isBelieved: false })
    // The header, SCRAM-SHA-256 and a zero, the length of what follows, `n,,n=*,r=` and a nonce of 24 characters.
    expect(ended.proofBytes).toBe(5 + 14 + 4 + 9 + 24)
  })

  it.each([
    ['scram-wrong-signature', 'its answer to the proof is wrong'],
    ['scram-no-signature', 'its answer to the proof is wrong'],
    ['scram-then-ok', 'it lets in without a proof of the password, as `trust` in pg_hba.conf does'],
  ] as const)('[PRV-10] is not believed without the signature of SCRAM: %s', async (manner, reason) => {
    expect(await meets({ manner })).toMatchObject({
      code: 'SERVER_UNPROVED',
      reason,
      isGiven: false,
      isBelieved: false,
    })
  })

  it('[PRV-10] that offers no SCRAM-SHA-256 is left', async () => {
    const ended = await meets({ manner: 'scram-then-ok', mechanisms: ['SCRAM-SHA-1', 'PLAIN'] })
    expect(ended).toMatchObject({ code: 'SERVER_UNPROVED', reason: 'it does not offer SCRAM-SHA-256', proofBytes: 0 })
  })

  it('[PRV-10] that cannot speak TLS hears eight bytes, which ask for it', async () => {
    const ended = await meets({ manner: 'clear' }, byUs(certificates()))
    expect([ended.code, ended.heard.length, ended.isGiven]).toEqual(['DB_TLS_REFUSED', 8, false])
  })

  it.each([
    ['of its own name', 'other-name', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['of another authority', 'other-authority', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ])('[PRV-10] with a certificate %s is left, whatever it asks for', async (_, name, reason) => {
    for (const manner of ['clear', 'ok', 'scram-then-ok'] as const) {
      const ended = await meets({ manner, tls: secure(name) }, byUs(certificates()))
      expect(ended).toMatchObject({ code: 'DB_CERTIFICATE', reason, isGiven: false, proofBytes: 0, isBelieved: false })
    }
  })

  it('[PRV-10] with the reviewed certificate must bind SCRAM to it', async () => {
    const tls = secure('reviewed')
    const unbound = await meets({ manner: 'scram-then-ok', tls, mechanisms: ['SCRAM-SHA-256'] }, byUs(certificates()))
    expect(unbound).toMatchObject({
      code: 'SERVER_UNPROVED',
      reason: 'it does not offer SCRAM-SHA-256-PLUS',
      proofBytes: 0,
    })
    const bound = await meets({ manner: 'scram-wrong-signature', tls }, byUs(certificates()))
    expect(bound).toMatchObject({ code: 'SERVER_UNPROVED', reason: 'its answer to the proof is wrong', isGiven: false })
    expect(bound.heard.toString('latin1')).toContain('p=tls-server-end-point')
  })

  it('[PRV-10] that is a pooler refuses the settings of the session, and is told from PostgreSQL', async () => {
    expect(await meets({ manner: 'pooler' })).toMatchObject({ code: 'DB_POOLER', isNamed: true, proofBytes: 0 })
  })
})
