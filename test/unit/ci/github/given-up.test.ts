import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { openGitHub } from '../../../../src/ci/github/client.ts'
import { readRunAttempt } from '../../../../src/ci/github/run-attempt.ts'
import { Secret } from '../../../../src/settings/settings.ts'

it('[ACT-3] questions are given up with the job: what is on its way, and what would be asked again', async () => {
  let asked = 0
  const server = createServer((_, response) => {
    asked += 1
    if (asked === 1) response.writeHead(500).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const over = new AbortController()
  const settings = { apiUrl, repository: 'acme/ledger', token: new Secret('hunter2'), waitsMs: [1, 1] }
  const client = await openGitHub({ ...settings, over: over.signal })
  const ask = () => readRunAttempt(client, { runId: '90', runAttempt: '1' }).catch((caught: Error) => caught)
  const asking = ask()
  await expect.poll(() => asked).toBe(2)
  over.abort()
  for (const answer of [await asking, await ask()]) expect(answer).toBeInstanceOf(Error)
  expect(asked).toBe(2)
  server.closeAllConnections()
  server.close()
})
