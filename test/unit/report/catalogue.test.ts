import { describe, expect, it } from 'vitest'
import { identity } from '../../../src/gate/catalogue/identity.ts'
import { catalogue } from '../../../src/gate/catalogue/index.ts'
import { system } from '../../../src/gate/catalogue/system.ts'
import { token } from '../../../src/gate/catalogue/token.ts'

describe('the catalogue', () => {
  it('[ACT-2] has each code in one family only', () => {
    for (const [name, codes] of Object.entries({ token, identity, system })) {
      for (const code of Object.keys(codes)) expect([code, catalogue.get(code)?.family]).toEqual([code, name])
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
