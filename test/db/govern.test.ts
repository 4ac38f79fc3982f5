// Changes of the pinned keys by quorum, and what holds for every governed act (KEY-1, GATE-1).
import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import canonicalize from 'canonicalize'
import { expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { readEnvironment } from '../../src/manifest/read-environment.ts'
import { epoch, govern, openGoverned, policyText, readyGoverned, registryChanges } from '../support/governance.ts'
import { codes, Ledger, useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'

const ledger = useLedger()
const until = '2030-01-01T00:00:00Z'
/** The block of a language in docs/keys.md. */
const guide = (language: string) =>
  new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'm').exec(readFileSync('docs/keys.md', 'utf8'))?.[1] ?? ''

it('[KEY-1] [EV-4] retires a pinned key by quorum, raises the epoch, and never retires the last one', async () => {
  const mine = await Ledger.clone(ledger().cluster)
  try {
    const jwk = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' })
    const add = canonicalize({ add: [{ kid: 'next', n: jwk.n, e: jwk.e }] }) as string
    const before = await epoch(mine)
    expect((await govern(mine, await readyGoverned(mine, 'KEY_CHANGE', add))).outcome).toBe('done')
    expect(await epoch(mine)).toBe(before)
    for (const document of ['x', '[]', '{"v":1}', '{"add":[],"retire":[]}', '{"add":{}}', '{"retire":"next"}']) {
      expect(codes(await openGoverned(mine, 'KEY_CHANGE', document))).toEqual(['KEY_CHANGE_MALFORMED'])
    }
    const thumbprints = await mine.value<string[]>(
      `select jsonb_agg(thumbprint order by (kid = 'next')) from qt001_cp.issuer_key`,
    )
    const retire = (...prints: string[]) => canonicalize({ retire: prints }) as string
    expect(codes(await openGoverned(mine, 'KEY_CHANGE', retire(...thumbprints)))).toEqual(['KEY_LAST'])
    expect(codes(await openGoverned(mine, 'KEY_CHANGE', retire('unknown')))).toEqual(['KEY_UNKNOWN'])
    // One that the act itself adds is left afterwards; without it nothing would be.
    const spare = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' })
    const swap = (added: object) => canonicalize({ add: [added], retire: thumbprints }) as string
    expect(codes(await openGoverned(mine, 'KEY_CHANGE', swap({ kid: 'spare', n: spare.n, e: spare.e })))).toEqual([])
    // A weak one is none, and the whole act fails with it.
    const weak = await readyGoverned(mine, 'KEY_CHANGE', swap({ kid: 'spare', n: 'AQAB', e: 'AQAB' }))
    expect(codes(await govern(mine, weak))).toEqual(['KEY_WEAK'])
    expect(await mine.value('select count(*)::int from qt001_cp.issuer_key where retired_at is null')).toBe(2)
    // As docs/keys.md shows the document.
    const third = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' })
    const filled = { kid: 'third', n: third.n as string, thumbprint: thumbprints[1] as string }
    const shown = guide('json').replace(/<(kid|n|thumbprint)>/g, (_, name: keyof typeof filled) => filled[name])
    const done = await govern(mine, await readyGoverned(mine, 'KEY_CHANGE', shown))
    expect([done.outcome, done.rest.retired, done.rest.added]).toEqual(['done', 1, 1])
    expect(await epoch(mine)).toBe(String(Number(before) + 1))
  } finally {
    await mine.drop()
  }
})

it('[KEY-1] a policy takes the keys that docs/keys.md shows, and without a full commit none', () => {
  const lines = guide('yaml').replaceAll('<full commit sha>', 'a1'.repeat(20)).replace(/^/gm, '  ')
  const withKeys = (text: string) =>
    readEnvironment(policyText.replace(/^ {2}workflows: .*\n/m, text), 'production.yaml')
  expect(withKeys(`${lines.trimEnd()}\n`).ok).toBe(true)
  const read = withKeys(`${lines.trimEnd().replace('1"', '"')}\n`)
  expect(read.ok || read.findings.map(({ code }) => code)).toEqual(['MANIFEST_VALUE'])
})

it('[GATE-1] a governed act runs only as its own action, by its own token', async () => {
  const code = await readyGoverned(
    ledger(),
    'REGISTRY_CHANGE',
    registryChanges({ op: 'extend', subject_sha256: sha256(ID.tech_lead), valid_until: until }),
  )
  await expect(govern(ledger(), code, { purpose: 'preflight' })).rejects.toMatchObject({ code: 'TOKEN_AUDIENCE' })
  await expect(ledger().run(code)).rejects.toMatchObject({
    code: expect.stringMatching(/ACTION_NOT_PERMITTED|TOKEN_AUDIENCE/),
  })
  expect(codes(await govern(ledger(), code, { job: { actorId: ID.content_owner } }))).toContain('OPERATOR_HOLDS_SEAT')
  expect((await govern(ledger(), code)).outcome).toBe('done')
})
