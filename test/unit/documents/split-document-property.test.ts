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

const filled = (text: string) => text.split('\n').filter((line) => /[^ \t]/.test(line))

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
  it('[LAN-2] gives each line that is not blank to one unit, in order, and each unit the line where it begins', () => {
    fc.assert(
      fc.property(document, (text) => {
        const units = mark('h', 'a.md', text)
        const lines = normalise(text).split('\n')
        expect(filled(units.map(({ body }) => body).join(''))).toEqual(filled(normalise(text)))
        for (const { body, line } of units) {
          const said = body.split('\n').slice(0, -1)
          expect(lines.slice(line - 1, line - 1 + said.length)).toEqual(said)
          expect(said.at(-1)).toMatch(/[^ \t]/)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('[LAN-2] changes no unit when a section is put behind the last', () => {
    fc.assert(
      fc.property(document, fc.constantFrom('', '\n', '\n\n', '\n \n'), (text, between) => {
        const before = mark('h', 'a.md', text)
        const after = mark('h', 'a.md', `${text}${between}\n# A section of its own\n`)
        // In code or HTML that nothing closes, the line is no heading but text of what is open.
        fc.pre(after.at(-1)?.title === 'A section of its own')
        expect(after.slice(0, -1)).toEqual(before)
      }),
      { numRuns: 500 },
    )
  })

  it('[LAN-2] changes no unit when link definitions and notes are put behind the document', () => {
    const title = fc.constantFrom('# [a][b] c', '## [a][] c', '# [a] c', '## x[^1]', '# ![a][b]', '# A\n\ntext')
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 6 }), (titles) => {
        const text = `${titles.join('\n\n')}\n\n# End\n`
        const before = mark('h', 'a.md', text)
        const after = mark('h', 'a.md', `${text}\n[a]: x\n[b]: x\n\n[^1]: note\n`)
        expect(after.slice(0, -1)).toEqual(before.slice(0, -1))
        expect(after.at(-1)?.address).toBe(before.at(-1)?.address)
      }),
      { numRuns: 200 },
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

  it.each(real)('[LAN-2] marks %s without losing a line or doubling an address', (path, text) => {
    const units = mark('h', path, text)
    expect(filled(units.map((unit) => unit.body).join(''))).toEqual(filled(normalise(text)))
    expect(new Set(units.map((unit) => unit.address)).size).toBe(units.length)
    expect(units.length).toBeGreaterThan(0)
  })

  it('[LAN-2] keeps the addresses of a real document, pinned', () => {
    const [, jose] = real.find(([path]) => path.includes('/jose/')) ?? ['', '']
    expect(
      mark('h', 'jose.md', jose)
        .slice(0, 3)
        .map((unit) => unit.address),
    ).toEqual(['h/jose#jose', 'h/jose#jose/sponsor', 'h/jose#jose/u1f497-help-the-project'])
  })
})
