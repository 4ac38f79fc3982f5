// Sealing and opening a secret: it opens for what it was sealed for, and for nothing else (RUN-5).
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../../src/codes/encoding.ts'
import { QuorateError } from '../../../../src/codes/error.ts'
import { Secret } from '../../../../src/settings/secret.ts'
import {
  type GrantedRelease,
  MOST_CLEARTEXT,
  newReleaseKey,
  openRelease,
  openReleases,
  sealRelease,
} from '../../../../src/usecases/release/sealed.ts'

const LEDGER = '11111111-1111-4111-8111-111111111111'
const of = { ledger: LEDGER, environment: 'production-deploy' }
const about = { ...of, name: 'DB_PASSWORD', version: 3 }
const { secret, recipient } = newReleaseKey()
const CLEARTEXT = 'p₳ss\nword'
const { sealed } = sealRelease(new Secret(CLEARTEXT), recipient, about)
const granted: GrantedRelease = { name: 'DB_PASSWORD', version: 3, recipient, sealed }

function codeOf(run: () => unknown): string {
  try {
    run()
    return 'opened'
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    expect(JSON.stringify(error.details) + error.message).not.toContain('word')
    return error.code
  }
}

describe('[RUN-5] a sealed secret', () => {
  it('opens for what it was sealed for, and has other bytes each time', () => {
    expect(openRelease(secret, granted, of).reveal()).toBe(CLEARTEXT)
    const again = sealRelease(new Secret(CLEARTEXT), recipient, about)
    expect(again.sealed).not.toBe(sealed)
    expect(again.sha256).toBe(sha256(Buffer.from(again.sealed, 'base64url')))
    expect(Buffer.from(sealed, 'base64url').length).toBe(32 + 12 + Buffer.byteLength(CLEARTEXT) + 16)
  })

  it('does not open with any byte altered, cut off or added', () => {
    const bytes = Buffer.from(sealed, 'base64url')
    for (let at = 0; at < bytes.length; at += 1) {
      const altered = Buffer.from(bytes)
      altered[at] = (altered[at] as number) ^ 1
      const how = codeOf(() => openRelease(secret, { ...granted, sealed: altered.toString('base64url') }, of))
      expect([at, how]).toEqual([at, 'RELEASE_BROKEN'])
    }
    for (const other of [
      bytes.subarray(1),
      bytes.subarray(0, -1),
      Buffer.concat([bytes, Buffer.alloc(1)]),
      ...[60, 44, 40, 32, 1].map((length) => bytes.subarray(0, length)),
    ])
      expect(codeOf(() => openRelease(secret, { ...granted, sealed: other.toString('base64url') }, of))).toBe(
        'RELEASE_BROKEN',
      )
    for (const text of ['', `${sealed}=`, sealed.replace(/^./, '+')])
      expect(codeOf(() => openRelease(secret, { ...granted, sealed: text }, of))).toBe('RELEASE_BROKEN')
    // A point of which everybody knows the shared secret.
    const low = Buffer.concat([Buffer.alloc(32), bytes.subarray(32)]).toString('base64url')
    expect(codeOf(() => openRelease(secret, { ...granted, sealed: low }, of))).toBe('RELEASE_BROKEN')
  })

  it.each([
    ['ledger', { ledger: LEDGER.replace('1', '2') }, {}],
    ['environment', { environment: 'staging-deploy' }, {}],
    ['name', {}, { name: 'DB_PASSWORD2' }],
    ['version', {}, { version: 4 }],
  ])('does not open as another %s’s', (_, other, one) => {
    expect(codeOf(() => openRelease(secret, { ...granted, ...one }, { ...of, ...other }))).toBe('RELEASE_BROKEN')
  })

  it('does not open with another key, whichever the database names', () => {
    const other = newReleaseKey()
    expect(codeOf(() => openRelease(other.secret, granted, of))).toBe('RELEASE_KEY_WRONG')
    expect(codeOf(() => openRelease(secret, { ...granted, recipient: other.recipient }, of))).toBe('RELEASE_KEY_WRONG')
    expect(codeOf(() => openRelease(other.secret, { ...granted, recipient: other.recipient }, of))).toBe(
      'RELEASE_BROKEN',
    )
    for (const text of ['', 'x', `${secret.reveal()}=`, secret.reveal().slice(1), recipient.repeat(2)])
      expect(codeOf(() => openRelease(new Secret(text), granted, of))).toBe('RELEASE_KEY_MALFORMED')
  })

  it('has 1 byte to 32 KB of text, and is sealed to a key alone', () => {
    const seal = (cleartext: string, to = recipient) => codeOf(() => sealRelease(new Secret(cleartext), to, about))
    expect([seal('x'), seal('x'.repeat(MOST_CLEARTEXT))]).toEqual(['opened', 'opened'])
    for (const text of ['', 'x'.repeat(MOST_CLEARTEXT + 1), '₳'.repeat(MOST_CLEARTEXT / 3 + 1), 'a\0b'])
      expect([text.length, seal(text)]).toEqual([text.length, 'RELEASE_SECRET_REFUSED'])
    const zero = Buffer.alloc(32).toString('base64url')
    for (const to of ['', 'x', recipient.slice(1), `${recipient}A`, zero, `${recipient}=`])
      expect([to, seal('x', to)]).toEqual([to, 'RELEASE_RECIPIENT_MALFORMED'])
  })
})

describe('[RUN-5] what a start was granted', () => {
  const second = sealRelease(new Secret('two'), recipient, { ...of, name: 'API_KEY', version: 1 })
  const both = [granted, { name: 'API_KEY', version: 1, recipient, sealed: second.sealed }]
  const names = ['API_KEY', 'DB_PASSWORD']

  it('opens by name', () => {
    const opened = openReleases(secret, both, { ...of, names })
    expect([...opened].map(([name, one]) => [name, one.reveal()])).toEqual([
      ['DB_PASSWORD', CLEARTEXT],
      ['API_KEY', 'two'],
    ])
    expect(openReleases(secret, [], { ...of, names: [] }).size).toBe(0)
  })

  it('is refused where it is not exactly what the plan names, or one took another’s place', () => {
    const opening = (list: readonly GrantedRelease[]) => codeOf(() => openReleases(secret, list, { ...of, names }))
    for (const list of [[], [granted], [...both, granted], [...both, { ...granted, name: 'MORE' }]])
      expect([list.length, opening(list)]).toEqual([list.length, 'RELEASES_DIFFER'])
    expect(opening([granted, { ...granted, name: 'API_KEY' }])).toBe('RELEASE_BROKEN')
    expect(opening(both)).toBe('opened')
  })
})
