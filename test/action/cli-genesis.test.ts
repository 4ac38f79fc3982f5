// `quorate genesis` and the keys that are pinned: what is refused before a ledger begins, and that it begins once (MAN-7).
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { calculateJwkThumbprint, type JWK } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import { withOtherAddress } from '../support/other-address.ts'
import { quorateJson, settingsOf } from './support/command.ts'
import { valueIn } from './support/databases.ts'
import { useSandbox } from './support/sandbox.ts'

const sandbox = useSandbox()

describe('quorate genesis', () => {
  const migrator = (database: string) => settingsOf(sandbox(), 'migrator', database) as Record<string, string>
  /** In the checkout of a ledger that is to begin in this database. */
  const begin = (name: string, jwks: string, more: readonly string[] = [], env = migrator(name)) =>
    withOtherAddress(sandbox(), { name }, (cwd) =>
      quorateJson(['genesis', '--yes', '--jwks', jwks, ...more], { cwd, env }),
    )
  const keep = (name: string, text: string) => writeFile(join(sandbox().workspace, name), text)
  beforeAll(async () => {
    await keep('jwks.json', JSON.stringify(sandbox().github.jwks))
    for (const name of ['never', 'once']) {
      await sandbox().postgres.createDatabase(name)
      const env = settingsOf(sandbox(), 'installer', name)
      expect((await quorateJson(['db', 'install'], { env })).exit).toBe(0)
    }
  })

  it.each([
    ['no JSON', '{', 'KEYS_MALFORMED'],
    ['null', 'null', 'KEYS_MALFORMED'],
    ['a list', '[]', 'KEYS_MALFORMED'],
    ['no keys', '{"keys": []}', 'KEYS_MALFORMED'],
    ['keys that are none', '{"keys": [null]}', 'KEYS_MALFORMED'],
    ['a weak key', '{"keys": [{"kty": "RSA", "kid": "a", "n": "AQAB", "e": "AQAB"}]}', 'TOKEN_KEY_WEAK'],
  ])('[MAN-7] [CLI-1] refuses a key set that is %s, before it begins', async (_, text, code) => {
    await keep('wrong.json', text)
    const { exit, codes } = await begin('never', 'wrong.json')
    expect([exit, codes[0]]).toEqual([1, code])
    expect(await valueIn(sandbox(), 'never', 'select count(*)::integer from qt001_cp.ledger')).toBe(0)
  })

  it('[MAN-7] [MAN-2] begins with nobody who is still a placeholder, and names each with its place', async () => {
    const people = await readFile(join(sandbox().workspace, 'manifests/people.yaml'), 'utf8')
    await keep(
      'nobody.yaml',
      people.replace('"1001"', '"9000000000000000001"').replace('"1005"', '"9000000000000000005"'),
    )
    const { exit, verdict } = await begin('never', 'jwks.json', ['--people', 'nobody.yaml'])
    const told = verdict.findings.map(({ code, observed, where }) => [code, observed, where?.file])
    const expected = ['ada', 'donald'].map((login) => ['PERSON_PLACEHOLDER', login, 'nobody.yaml'])
    expect([exit, told]).toEqual([1, expected])
    expect(await valueIn(sandbox(), 'never', 'select count(*)::integer from qt001_cp.ledger')).toBe(0)
  })

  it('[MAN-7] [CLI-1] [KEY-1] begins once, by the migrator, and never again; head and keys are told', async () => {
    const door = settingsOf(sandbox(), 'door', 'once')
    const wrong = await begin('once', 'jwks.json', [], {
      ...migrator('once'),
      QUORATE_MIGRATOR_DB_USER: 'quorate_door',
      QUORATE_MIGRATOR_DB_PASSWORD: (door as Record<string, string>).QUORATE_DOOR_DB_PASSWORD as string,
    })
    expect([wrong.exit, wrong.codes]).toEqual([1, ['DB_PERMISSION']])
    const begun = await begin('once', 'jwks.json')
    expect([begun.exit, begun.verdict.outcome]).toEqual([0, 'pass'])
    const [key] = sandbox().github.jwks.keys
    expect(begun.verdict.facts).toMatchObject({
      outcome: 'done',
      ledger: expect.any(String),
      head: expect.any(String),
      keys: `${key?.kid} ${await calculateJwkThumbprint(key as JWK)}`,
      database: 'once',
    })
    const again = await begin('once', 'jwks.json')
    expect([again.exit, again.codes]).toEqual([1, ['GENESIS_DONE']])
    const elsewhere = await begin('once', 'jwks.json', [], migrator('never'))
    expect([elsewhere.exit, elsewhere.codes]).toEqual([1, ['HOST_NOT_REVIEWED']])
    expect(await valueIn(sandbox(), 'once', 'select ledger_id::text from qt001_cp.ledger')).toBe(
      begun.verdict.facts.ledger,
    )
  })

  it('[KEY-1] [CLI-1] tells the keys again that are pinned without a token', async () => {
    const { issuer, rogue: next } = sandbox().github.keys
    await keep('next.json', JSON.stringify({ keys: [next.jwk] }))
    const asked = ['keys', 'break-glass', '--yes', '--jwks', 'next.json', '--reason', 'replaced']
    const env = migrator(sandbox().database)
    const { exit, verdict } = await quorateJson(asked, { cwd: sandbox().workspace, env })
    const told = [issuer, next].map(async ({ kid, jwk }) => `${kid} ${await calculateJwkThumbprint(jwk)}`)
    expect([exit, verdict.facts.keys]).toEqual([0, (await Promise.all(told)).sort().join(', ')])
  })

  it('[CLI-1] [ACT-3] says which file is missing', async () => {
    expect((await begin('never', 'none.json')).codes).toEqual(['FILE_MISSING'])
    expect((await begin('never', 'jwks.json', ['--people', 'manifests/none.yaml'])).codes).toEqual(['FILE_MISSING'])
    expect((await begin('never', 'jwks.json', ['--environment', 'none'])).codes).toEqual(['FILE_MISSING'])
  })
})
