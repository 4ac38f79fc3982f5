// Sealed secrets beside libsodium's own: the vectors were made with libsodium-wrappers 0.8.4, keys from fixed seeds.
import { describe, expect, it } from 'vitest'
import { ephemeralKey, keyOf, openSealed, sealSecret, sealWith } from '../../../../src/ci/github/seal-secret.ts'
import { Secret } from '../../../../src/settings/settings.ts'

const PUBLIC = 'dh2I7IMEE5Gd/p1NHVbxfmU8jJlAgt9bE3uQoK5u33Q='
const bytes = (text: string) => Buffer.from(text, 'base64')
const recipient = keyOf(bytes('L605/v1/o+IAqcYm7vWZ5hotBVxIqCiKTn5MS8o5KPg='), bytes(PUBLIC))
const TEXT = 'the password of a login'

describe('a sealed secret', () => {
  it('[PRV-5] is what libsodium seals, byte for byte, with the same ephemeral key', () => {
    const sealed = '7eI5P+Le/Q/3A3mYQcaZsD/WNKm5xBHtdg33vOXVwmdKVWRxgLKRJdyZSAZvXqTmJULeJ/SuGHiACwWNde/UFGfa+ozsULE='
    const own = keyOf(bytes('Po/jqzDAqr9UrNJ289i7vCt8pKlJXSBPJVus9XjHTIY='), bytes(sealed).subarray(0, 32))
    expect(sealWith(own, Buffer.from(TEXT), PUBLIC)).toBe(sealed)
  })

  it.each([
    [TEXT, 'jYWHympdogpIPa5Z/Qohr2mcqsteuCjK6nry/n2J2hMDs9mAPon7YFUOExTmqc/fVC/JrWDGQ4BdFNSu+Yphd41qjWg0Og8='],
    ['', 'bvnx716xH+dGWtkLyY9JNtlhzr08FxRYbzVBKTmwQlccIuuv5p7D6zqywlNPpwdF'],
  ])('[PRV-5] opens what libsodium sealed: %j', (text, sealed) => {
    expect(openSealed(sealed, recipient)).toBe(text)
    const changed = Buffer.from(sealed, 'base64')
    changed[40] = (changed[40] ?? 0) ^ 1
    expect(openSealed(changed.toString('base64'), recipient)).toBeNull()
  })

  it('[PRV-5] is another each time, and opens with the one key only', () => {
    const [one, two] = [0, 1].map(() => sealSecret(new Secret('pässwörd'), PUBLIC))
    expect(one).not.toBe(two)
    expect(openSealed(one ?? '', recipient)).toBe('pässwörd')
    expect(openSealed(one ?? '', ephemeralKey())).toBeNull()
  })

  it.each(['', 'AAAA', 'A'.repeat(44)])('[PRV-5] is refused for what is no key: %j', (key) => {
    expect(() => sealSecret(new Secret(TEXT), key)).toThrow(expect.objectContaining({ code: 'GITHUB_ANSWER' }))
  })
})
