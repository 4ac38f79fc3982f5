import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { identity } from '../../../src/codes/catalogue/identity.ts'
import { catalogue, codeFrom, entryOf } from '../../../src/codes/catalogue/index.ts'
import { system } from '../../../src/codes/catalogue/system.ts'
import { token } from '../../../src/codes/catalogue/token.ts'

const tests = join(import.meta.dirname, '../..')

/** Every word of the tests but of this one, capitals and underscores alone. */
const words = new Set(
  readdirSync(tests, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'catalogue.test.ts')
    .flatMap(
      ({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8').match(/\b[A-Z][A-Z0-9_]*\b/g) ?? [],
    ),
)

describe('the catalogue', () => {
  it('[ACT-2] has a test that meets each code', () => {
    expect([...catalogue.keys()].filter((code) => !words.has(code))).toEqual([])
  })

  it('[ACT-2] has each code in one family only', () => {
    for (const [name, codes] of Object.entries({ token, identity, system })) {
      for (const code of Object.keys(codes)) expect([code, entryOf(codeFrom(code))?.family]).toEqual([code, name])
    }
  })

  it.each([...catalogue])(
    '[ACT-2] explains %s in words that Markdown and the log can carry',
    (code, { title, remedy }) => {
      expect(code).toMatch(/^[A-Z][A-Z0-9_]*$/)
      expect(title).not.toMatch(/\.$|[\n|]/)
      expect(remedy).not.toMatch(/[\n|]|::|##\[/)
      expect(`${title} ${remedy}`.split('`').length % 2).toBe(1)
    },
  )

  it('[ACT-3] calls every refusal of a token or identity a denial', () => {
    const exits = Object.values({ ...token, ...identity }).map(({ exit }) => exit)
    expect(new Set(exits)).toEqual(new Set([1]))
  })
})
