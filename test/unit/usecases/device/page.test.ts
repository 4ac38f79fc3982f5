// The page that is served on this machine: to whom it answers, and what is taken for an answer.
import { request } from 'node:http'
import { afterEach, beforeEach, expect, it, type MockInstance, vi } from 'vitest'
import { readPageAnswer } from '../../../../src/seats/passkey-link.ts'
import { registerOnPage } from '../../../../src/usecases/device/page.ts'
import { codesOf } from '../../../support/codes-of.ts'

const PORT = 27_721
const HOST = `localhost:${PORT}`
let said: MockInstance<typeof process.stderr.write>
beforeEach(() => {
  said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterEach(() => said.mockRestore())

/** Begins to wait for a passkey; answers with the path that the link names. */
async function waiting() {
  const registering = codesOf(() => registerOnPage(`http://${HOST}/`, 'president'))
  await vi.waitUntil(() => said.mock.calls.length > 0)
  const [, fragment = ''] = /#(\S+)/.exec(String(said.mock.calls[0]?.[0])) ?? []
  const { answer } = JSON.parse(Buffer.from(fragment, 'base64url').toString()) as { answer: string }
  return { registering, answer }
}

/** The status of what a page, or something else on this machine, asks for. */
function ask(method: string, path: string, headers: Readonly<Record<string, string>>, body = ''): Promise<number> {
  return new Promise((resolve, reject) => {
    request(
      { host: '127.0.0.1', port: PORT, method, path, headers: { host: HOST, ...headers }, agent: false },
      (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
      },
    )
      .on('error', reject)
      .end(body)
  })
}

it('[APR-8] answers nobody who has not the link, or comes from another page or by another name', async () => {
  const { registering, answer } = await waiting()
  const origin = `http://${HOST}`
  expect(await ask('GET', '/', {})).toBe(200)
  expect(await ask('GET', '/', { host: `evil.example.org:${PORT}` })).toBe(421)
  expect(await ask('GET', '/other', {})).toBe(404)
  expect(await ask('POST', '/answer/00000000000000000000000000000000', { origin })).toBe(404)
  expect(await ask('POST', answer, {})).toBe(404)
  expect(await ask('POST', answer, { origin: 'https://evil.example.org' })).toBe(404)
  expect(await ask('POST', answer, { origin }, 'A'.repeat(70_000))).toBe(413)
  expect(await ask('POST', answer, { origin }, 'nonsense')).toBe(204)
  expect(await registering).toEqual(['DEVICE_PASSKEY_REFUSED'])
})

it('[APR-8] takes no answer that is no new passkey’s', async () => {
  for (const told of [{ fault: 'refused' }, { authenticator_data: 'AAAA', client_data: 'AAAA' }, {}]) {
    const body = Buffer.from(JSON.stringify(told)).toString('base64url')
    expect(readPageAnswer(body)).toEqual(told)
    const { registering, answer } = await waiting()
    expect(await ask('POST', answer, { origin: `http://${HOST}` }, body)).toBe(204)
    expect(await registering).toEqual(['DEVICE_PASSKEY_REFUSED'])
    said.mockClear()
  }
})

it('says so when the port is taken', async () => {
  const { registering, answer } = await waiting()
  expect(await codesOf(() => registerOnPage(`http://${HOST}/`, 'president'))).toEqual(['USAGE'])
  await ask('POST', answer, { origin: `http://${HOST}` }, 'x')
  expect(await registering).toEqual(['DEVICE_PASSKEY_REFUSED'])
})
