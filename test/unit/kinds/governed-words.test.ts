// What the changes of the gate itself say in words before anybody signs: policy, registry, keys, privileges.
import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../src/codes/encoding.ts'
import { pinKey } from '../../../src/identity/pinned-key.ts'
import type { AccountName } from '../../../src/kinds/kind.ts'
import { saysKeys } from '../../../src/kinds/words/keys.ts'
import { saysPolicy } from '../../../src/kinds/words/policy.ts'
import { saysScript } from '../../../src/kinds/words/privileges.ts'
import { saysRegistry } from '../../../src/kinds/words/registry.ts'
import { expandEnvironment } from '../../../src/manifest/expand/expand.ts'
import { readPolicyInForce } from '../../../src/manifest/policy-in-force.ts'
import type { Gate } from '../../../src/postgres/read-gate.ts'
import { environment } from '../manifest/environment.ts'

const jwk = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' })
const [old, fresh] = [pinKey({ ...jwk(), kid: 'old' }), pinKey({ ...jwk(), kid: 'next' })]
const bytesOf = (...edits: readonly (readonly [string, string])[]) => expandEnvironment(environment(...edits)).bytes
const gate = { policy: readPolicyInForce(bytesOf(), ''), keys: [old] } as unknown as Gate
const REFUSED = 'The document has not the form that the gate takes, which will refuse it.'

describe('another policy', () => {
  it('[SEAT-6] [MAN-2] is said as its difference, with every weakening first', () => {
    const [counts, ...groups] = saysPolicy({ gate }, bytesOf(['ai_council: 2', 'ai_council: 1']))
    expect(counts?.lines).toEqual([{ text: expect.stringMatching(/^\d+ changes?; 1 of them weakens a safeguard$/) }])
    expect(groups.flatMap(({ lines }) => lines)[0]?.codes).toEqual(['WEAKER_COUNT'])
  })

  it('[SEAT-6] that says the same says so, and one that cannot be read too', () => {
    expect(saysPolicy({ gate }, bytesOf())).toEqual([
      { title: 'Against the policy in force', lines: [], none: 'Nothing changes: the policy in force says the same.' },
    ])
    for (const bytes of ['', '{', '[{}]', 'null']) expect(saysPolicy({ gate }, bytes)[0]?.none).toBe(REFUSED)
  })
})

describe('a change of the registry', () => {
  const [lou, mia] = [sha256('41'), sha256('42')]
  const names = new Map<string, AccountName>([
    [lou, { words: 'lou (id 41)', isOtherwise: false }],
    [mia, { words: 'eve (id 42; manifests/people.yaml calls them mia)', isOtherwise: true }],
  ])
  const says = (changes: readonly object[]) =>
    saysRegistry({ namesOf: async () => names }, JSON.stringify({ v: 1, changes }))

  it('[SEAT-6] [REG-4] is said by name, id and role, with who is not registered yet', async () => {
    const day = '2027-06-30T00:00:00Z'
    expect(
      await says([
        { op: 'register', subject_sha256: lou, valid_until: day },
        { op: 'extend', subject_sha256: mia, valid_until: day },
        { op: 'bind', subject_sha256: lou, class: 'approver', valid_until: day },
        { op: 'rebind', subject_sha256: mia, class: 'cut_custodian', valid_until: day },
        { op: 'unbind', subject_sha256: mia, class: 'operator' },
        { op: 'restore', subject_sha256: sha256('43'), valid_until: day },
      ]),
    ).toEqual([
      {
        title: 'Against the registry: 3 people, 1 not registered yet',
        none: 'Nothing changes.',
        lines: [
          { text: 'lou (id 41): not registered yet, is registered until 2027-06-30; gets the role approver' },
          {
            text: 'eve (id 42; manifests/people.yaml calls them mia): stays until 2027-06-30; takes the role cut_custodian over from whoever has it; loses the role operator',
            codes: ['PERSON_NAMED_OTHERWISE'],
          },
          { text: `account ${sha256('43').slice(0, 12)}: comes back after being stopped, until 2027-06-30` },
        ],
      },
    ])
  })

  it('[SEAT-6] names forty people and counts the others; what cannot be read is said', async () => {
    const changes = Array.from({ length: 1000 }, (_, n) => ({
      op: 'unbind',
      subject_sha256: sha256(`${n}`),
      class: 'approver',
    }))
    const [section] = await says(changes)
    expect([section?.lines.length, section?.lines.at(-1)]).toEqual([41, { text: '… and 960 more people' }])
    for (const text of ['', '{}', '{"changes":[{"op":"make_king"}]}'])
      expect((await saysRegistry({ namesOf: async () => names }, text))[0]?.none).toBe(REFUSED)
  })
})

describe('a change of the keys', () => {
  it('[SEAT-6] [KEY-1] is said by kid and thumbprint: pinned, retired, and in other hands since when', () => {
    const { kid, n, e } = fresh
    const since = '2026-01-31T09:00:00Z'
    const change = {
      add: [
        { kid, n, e },
        { kid: 'weak', n: 'AQAB', e },
      ],
      retire: [old.thumbprint, 'unknown'],
      compromised: [{ thumbprint: old.thumbprint, since }],
    }
    expect(saysKeys({ gate }, JSON.stringify(change))[0]?.lines.map(({ text }) => text)).toEqual([
      `pins next ${fresh.thumbprint}`,
      'pins weak, which the gate will refuse: TOKEN_KEY_WEAK',
      `retires old ${old.thumbprint}`,
      'retires unknown, which is not pinned now',
      `says that old ${old.thumbprint} was in other hands since ${since}`,
    ])
  })

  it('[SEAT-6] [RUN-3] of permits is said by environment, issuer and sealing key', () => {
    const [next, old, lost] = ['a', 'b', 'c'].map((digit) => digit.repeat(64)) as [string, string, string]
    const permit = {
      issuer: 'https://permits.example.com',
      make: [{ environment: 'production-deploy', seal_sha256: next }],
      retire: [old],
      compromised: [lost],
    }
    const [section] = saysKeys({ gate }, JSON.stringify({ permit }))
    expect(section?.lines.map(({ text }) => text)).toEqual([
      `lets whoever has the sealing key ${next} make one key, which signs permits of production-deploy as https://permits.example.com`,
      `retires the permits’ key of the sealing key ${old}`,
      `retires the permits’ key of the sealing key ${lost}, and lists it no longer: others may have signed with it`,
    ])
    expect(saysKeys({ gate }, '{"permit":{"make":[{}]}}')[0]?.none).toBe(REFUSED)
  })

  it('[SEAT-6] [RUN-5] of secrets is said by name, version, environment, digest, recipient, and for how many runs', () => {
    const one = { environment: 'production-deploy', name: 'DB_PASSWORD', version: 2 }
    const put = { ...one, sha256: 'a'.repeat(64), recipient: 'r', single_use: false }
    const release = { put: [put, { ...put, version: 3, single_use: true }], withdraw: [{ ...one, version: 1 }] }
    const [section] = saysKeys({ gate }, JSON.stringify({ release }))
    const digest = `the sealed bytes are sha256:${'a'.repeat(64)}, for the key r`
    expect(section?.lines.map(({ text }) => text)).toEqual([
      `lets runs of production-deploy that name it get DB_PASSWORD version 2: ${digest}`,
      `lets runs of production-deploy that name it get DB_PASSWORD version 3, one run only: ${digest}`,
      'withdraws DB_PASSWORD version 1 of production-deploy; runs get the newest that is left, or do not start',
    ])
    expect(saysKeys({ gate }, '{"release":{"put":[{}]}}')[0]?.none).toBe(REFUSED)
  })

  it('[SEAT-6] that cannot be read is said', () => {
    for (const text of ['', '[]', '{"add":"x"}', '{"retire":[1]}'])
      expect(saysKeys({ gate }, text)[0]?.none).toBe(REFUSED)
  })
})

describe('a privilege script', () => {
  it('[SEAT-6] [PRV-3] is said as its statements, at most four hundred, with the rest counted', () => {
    const script = [
      '-- the gate',
      '',
      ...Array.from({ length: 500 }, (_, n) => `grant select on table t${n} to r;`),
    ].join('\n')
    const [section] = saysScript(script)
    expect(section?.title).toBe('Statements that are executed: 500')
    expect(section?.lines[0]).toEqual({ mark: '+', text: 'grant select on table t0 to r;' })
    expect([section?.lines.length, section?.lines.at(-1)]).toEqual([
      401,
      { mark: '@', text: '… and 100 more statements' },
    ])
    expect(saysScript('\n')[0]?.none).toBe('None.')
  })
})
