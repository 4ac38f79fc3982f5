// A cloud and a cluster that let in whoever brings a permit, by the rules that docs/permits.md gives them; and their tools, as a runner has them.
// Their verifier is jose; the real tools read the same variables and files.
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLocalJWKSet, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose'

/** Whom they let in: by issuer, audience, and what the permit says. */
export interface CloudTrust {
  readonly jwks: JSONWebKeySet
  readonly issuer: string
  readonly audience: string
  readonly allows: (claims: JWTPayload, args: readonly string[]) => boolean
}

export interface Cloud extends AsyncDisposable {
  /** The folder of `aws` and `kubectl`. */
  readonly tools: string
  /** What was done there: the arguments of each call that was let in. */
  readonly done: () => readonly string[]
}

/** Reads a permit as its tool does, and hands it over with the arguments. */
const tool = (port: number, permit: string) => `#!${process.execPath}
const { execFileSync } = require('node:child_process')
const { readFileSync } = require('node:fs')
const { dirname, resolve } = require('node:path')
const token = (() => { ${permit} })()
fetch('http://127.0.0.1:${port}', { method: 'POST', body: JSON.stringify({ token, args: process.argv.slice(2) }) })
  .then(async (answer) => { console.log(await answer.text()); process.exitCode = answer.ok ? 0 : 255 })
`
const AWS = `return readFileSync(process.env.AWS_WEB_IDENTITY_TOKEN_FILE, 'utf8')`
const KUBECTL = `
  const asked = process.argv.indexOf('--kubeconfig')
  const config = resolve(asked < 0 ? process.env.KUBECONFIG : process.argv[asked + 1])
  const [, command] = /command: (.*)/.exec(readFileSync(config, 'utf8'))
  return JSON.parse(execFileSync(resolve(dirname(config), command), { encoding: 'utf8' })).status.token`

export async function startCloud(trust: () => CloudTrust): Promise<Cloud> {
  const done: string[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (text) => {
      body += text
    })
    request.on('end', async () => {
      const { token, args } = JSON.parse(body) as { token: string; args: string[] }
      const { jwks, issuer, audience, allows } = trust()
      const claims = await jwtVerify(token, createLocalJWKSet(jwks), { issuer, audience, algorithms: ['RS256'] })
        .then(({ payload }) => payload)
        .catch(() => null)
      const isAllowed = claims !== null && allows(claims, args)
      if (isAllowed) done.push(args.join(' '))
      response.writeHead(isAllowed ? 200 : 403, { connection: 'close' }).end(isAllowed ? 'done' : 'AccessDenied')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const tools = await mkdtemp(join(tmpdir(), 'quorate-tools-'))
  for (const [name, permit] of [
    ['aws', AWS],
    ['kubectl', KUBECTL],
  ] as const) {
    await writeFile(join(tools, name), tool(port, permit))
    await chmod(join(tools, name), 0o755)
  }
  return {
    tools,
    done: () => done,
    async [Symbol.asyncDispose]() {
      await new Promise((resolve) => server.close(resolve))
      await rm(tools, { recursive: true, force: true })
    },
  }
}
