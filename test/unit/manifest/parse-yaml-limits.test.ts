// The largest files and many damaged ones, which take seconds: apart, so that mutation testing can leave them out.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEnvironment } from '../../../src/manifest/read-environment.ts'
import { parseYaml } from '../../../src/manifest/yaml/parse-yaml.ts'
import { control } from './corpus.ts'
import { mustHavePlaces, pieces } from './yaml-pieces.ts'

describe('strict YAML', () => {
  it('[MAN-4] refuses a damaged policy at places in it', () => {
    const original = control('environment')
    const damage = fc.tuple(fc.nat(original.length), fc.nat(12), fc.array(pieces, { maxLength: 3 }))
    fc.assert(
      fc.property(damage, ([at, gone, put]) =>
        mustHavePlaces(original.slice(0, at) + put.join('') + original.slice(at + gone)),
      ),
      { numRuns: 500 },
    )
  })

  it.each([
    ['nested lists', '[', 250_000],
    ['nested block lists', '- ', 125_000],
    ['nested keys', '? ', 125_000],
    ['nested maps', '{a: ', 60_000],
    ['anchors', '&a ', 80_000],
    ['list entries', '- |\n', 60_000],
    ['documents', '---\n', 60_000],
    ['directives', '%\n', 100_000],
    ['tabs', '\t', 250_000],
    ['quotes', '"a\n', 80_000],
    ['hidden characters', '\u200b', 80_000],
  ])('[MAN-4] ends on 250 KB of %s', (_, piece, times) => {
    const { findings } = parseYaml(piece.repeat(times), 'file.yaml')
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.length).toBeLessThanOrEqual(100)
  })

  it('[MAN-4] ends on thousands of keys and of faults', () => {
    const keys = Array.from({ length: 4_900 }, (_, i) => `k${i}: [`)
    expect(readEnvironment(keys.map((key) => `${key}]\n`).join(''), 'file.yaml').ok).toBe(false)
    const pairs = `${control('environment')}  x: [${'1, '.repeat(9_000)}]\n`.replace(
      '- [operator, reviewer',
      `${'- 5\n      '.repeat(500)}- [operator, reviewer`,
    )
    const read = readEnvironment(pairs, 'file.yaml')
    expect(read.ok ? 0 : read.findings.length).toBe(100)
  })
})
