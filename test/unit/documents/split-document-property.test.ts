import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from '../../../src/documents/normalise.ts'
import { mark } from '../../../src/documents/split-document.ts'
import { unitHash } from '../../../src/documents/unit.ts'

/** Documents as people write them: headings, twins, code, quotes, lists, rules, front matter, odd line ends. */
const line = fc.oneof(
  fc.constantFrom('# A', '## A', '## B c', '### `x`', '#', '  # Indented', 'Title', '===', '---', '+++', '```', '~~~'),
  fc.constantFrom('> # quoted', '- # item', '    # code', '<div>', '<!--', '-->', '', '', '\t', 'a: 1', '[x]: y'),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
)
const document = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r', '\n\n')), { maxLength: 40 })
  .map((lines) => lines.flat().join(''))

const packages = [
  'yaml',
  'jose',
  'zod',
  'ajv',
  'pg',
  'typescript',
  'undici',
  'fast-check',
  'esbuild',
  'nock',
  'postgrator',
]
const real = packages
  .map((name) => `node_modules/${name}/README.md`)
  .filter((path) => existsSync(path))
  .map((path) => [path, readFileSync(path, 'utf8')] as const)

describe('mark over any document', () => {
  it('[LAN-2] gives the document back when the bodies are put together', () => {
    fc.assert(
      fc.property(document, (text) => {
        const bodies = mark('h', 'a.md', text).map((unit) => unit.body)
        expect(bodies.join('')).toBe(normalise(text))
      }),
      { numRuns: 500 },
    )
  })

  it('[LAN-2] gives every unit another address, below the document, and the same ones every time', () => {
    fc.assert(
      fc.property(document, (text) => {
        const addresses = mark('h', 'a.md', text).map((unit) => unit.address)
        expect(new Set(addresses).size).toBe(addresses.length)
        for (const address of addresses) expect(address).toMatch(/^h\/a#[^#\s]+$/u)
        expect(mark('h', 'a.md', text).map((unit) => unit.address)).toEqual(addresses)
      }),
      { numRuns: 300 },
    )
  })

  it('[LAN-2] changes only the unit in which white space changed', () => {
    const paragraph = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,4}$/)
    const sections = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), paragraph, paragraph), {
      minLength: 2,
      maxLength: 8,
    })
    fc.assert(
      fc.property(sections, fc.nat(), (given, pick) => {
        const touched = pick % given.length
        const write = (space: string) =>
          given
            .map(
              ([depth, title, text], i) => `${'#'.repeat(depth)} ${title}\n\n${text}${i === touched ? space : ''}\n\n`,
            )
            .join('')
        const before = mark('h', 'a.md', write(''))
        const after = mark('h', 'a.md', write('  '))
        expect(after.map((unit) => unit.address)).toEqual(before.map((unit) => unit.address))
        const differing = after.flatMap((unit, i) => {
          const old = before[i]
          return old === undefined || unitHash(old) !== unitHash(unit) ? [i] : []
        })
        expect(differing).toEqual([touched])
      }),
      { numRuns: 200 },
    )
  })

  it('[LAN-2] finds real documents to try', () => {
    expect(real.length).toBeGreaterThan(6)
  })

  it.each(real)('[LAN-2] marks %s without losing a character or doubling an address', (path, text) => {
    const units = mark('h', path, text)
    expect(units.map((unit) => unit.body).join('')).toBe(normalise(text))
    expect(new Set(units.map((unit) => unit.address)).size).toBe(units.length)
    expect(units.length).toBeGreaterThan(0)
  })

  it('[LAN-2] keeps the addresses of a real document, pinned', () => {
    const [, jose] = real.find(([path]) => path.includes('/jose/')) ?? ['', '']
    expect(
      mark('h', 'jose.md', jose)
        .slice(0, 3)
        .map((unit) => unit.address),
    ).toEqual(['h/jose#jose', 'h/jose#jose/sponsor', 'h/jose#jose/help-the-project'])
  })
})
