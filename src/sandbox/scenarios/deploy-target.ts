// What a deploy goes to: a service of its own that believes permits, by the key set that was published, and nobody else.
// Its verifier is not ours: jose, with the issuer, the audience and the subject that it was told.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { errors, importJWK, type JSONWebKeySet, jwtVerify } from 'jose'
import type { Code } from '../../codes/catalogue/index.ts'

/** Whom the service believes. */
export interface Trust {
  readonly jwks: JSONWebKeySet
  readonly issuer: string
  readonly audience: string
  /** The permit's `sub`. */
  readonly subject: string
}

export interface DeployTarget extends AsyncDisposable {
  readonly port: number
  /** What is deployed there: one line a subject. */
  readonly deployed: () => readonly string[]
  /** The permit that it believed last. */
  readonly lastPermit: () => string
  /** Asks it to deploy, as somebody with this in their hands. */
  readonly ask: (bearer: string | null, subject: string) => Promise<{ readonly exit: number; readonly codes: Code[] }>
}

/** What each of jose's words is called here. */
const CODES: Readonly<Record<string, Code>> = {
  ERR_JWKS_NO_MATCHING_KEY: 'PERMIT_KEY_NOT_LISTED',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'PERMIT_ALTERED',
  ERR_JWT_EXPIRED: 'PERMIT_EXPIRED',
  ERR_JWT_CLAIM_VALIDATION_FAILED: 'PERMIT_AUDIENCE',
}

/** `POST /deploy` with a permit as the bearer token, and the subject as the body. */
export async function startTarget(trust: Trust): Promise<DeployTarget> {
  const deployed: string[] = []
  let last = ''
  const server = createServer((request, response) => {
    let subject = ''
    request.setEncoding('utf8').on('data', (text) => {
      subject += text
    })
    request.on('end', async () => {
      const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
      const refused = await refusalOf(trust, bearer, subject)
      if (refused === null) {
        deployed.push(subject)
        last = bearer
      }
      response.writeHead(refused === null ? 200 : 401, { connection: 'close' }).end(`${refused ?? 'deployed'}\n`)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    deployed: () => deployed,
    lastPermit: () => last,
    async ask(bearer, subject) {
      const headers = bearer === null ? {} : { authorization: `Bearer ${bearer}` }
      const answer = await fetch(`http://127.0.0.1:${port}/deploy`, { method: 'POST', headers, body: subject })
      const said = (await answer.text()).trim()
      return answer.ok ? { exit: 0, codes: [] } : { exit: 1, codes: [said as Code] }
    },
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function refusalOf(trust: Trust, permit: string, subject: string): Promise<Code | null> {
  const { issuer, audience, jwks } = trust
  const keyOf = async ({ kid }: { kid?: string }) => {
    const listed = jwks.keys.find((key) => key.kid === kid)
    if (listed === undefined) throw new errors.JWKSNoMatchingKey()
    return importJWK(listed, 'RS256')
  }
  try {
    const options = { issuer, audience, subject: trust.subject, algorithms: ['RS256'] }
    const { payload } = await jwtVerify(permit, keyOf, options)
    const signed = payload.subjects as readonly string[]
    return signed.includes(subject) ? null : 'SUBJECTS_DIFFER'
  } catch (error) {
    return CODES[(error as { code?: string }).code ?? ''] ?? 'PERMIT_MALFORMED'
  }
}
