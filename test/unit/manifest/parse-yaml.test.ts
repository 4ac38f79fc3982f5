import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../../src/manifest/parse-yaml.ts'
import { readEnvironment } from '../../../src/manifest/read-environment.ts'
import { control } from './corpus.ts'

/** Pieces of YAML that meet in no sane order. */
const pieces = fc.constantFrom(
  ...[
    'a',
    '"a"',
    "'",
    '"',
    ':',
    ': ',
    ' ',
    '  ',
    '\n',
    '\n  ',
    '- ',
    '? ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '&a ',
    '*a',
    '!t ',
    '!!int ',
  ],
  ...[
    '<<',
    '|',
    '>',
    '|2-',
    '#',
    '%YAML 1.1',
    '---',
    '...',
    '\t',
    '\\',
    '\\u202e',
    '\u202e',
    '\0',
    '\r',
    '0x1',
    '1e999',
    '~',
    '.nan',
  ],
  ...[
    '__proto__',
    'é',
    '\ud800',
    '\u{1f600}',
    '@',
    '`',
    'null',
    'true',
    '1',
    '\ufeff',
    '\u2028',
    '\u0002',
    '\u0018',
    '\u001f',
  ],
)
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
)

function mustHavePlaces(text: string): void {
  const lines = text.split('\n')
  const read = readEnvironment(text, 'file.yaml')
  if (read.ok) return
  expect(read.findings.length).toBeGreaterThan(0)
  for (const { code, where } of read.findings) {
    expect(code).toMatch(/^[A-Z_]+$/)
    expect(where?.file).toBe('file.yaml')
    const line = lines[(where?.line ?? 0) - 1]
    expect(line).toBeDefined()
    expect(where?.column).toBeGreaterThan(0)
    expect(where?.column).toBeLessThanOrEqual((line?.length ?? 0) + 1)
  }
}

describe('strict YAML', () => {
  it('[MAN-4] refuses any text at a place in it, or gives its value, and never throws', () => {
    fc.assert(fc.property(texts, mustHavePlaces), { numRuns: 3_000 })
  })

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

  it('[MAN-4] gives objects without a prototype', () => {
    const { value } = parseYaml('a: { b: 1 }', 'file.yaml')
    expect(Object.getPrototypeOf(value)).toBeNull()
    expect((value as { toString?: unknown }).toString).toBeUndefined()
  })

  it('[MAN-4] finds the place of a key, of its value, and of the nearest parent', () => {
    const { placeOf } = parseYaml('a:\n  b: [x,\n    y]\n', 'file.yaml')
    expect(placeOf('/a/b', 'key')).toEqual({ file: 'file.yaml', line: 2, column: 3 })
    expect(placeOf('/a/b')).toEqual({ file: 'file.yaml', line: 2, column: 6 })
    expect(placeOf('/a/b/1')).toEqual({ file: 'file.yaml', line: 3, column: 5 })
    expect(placeOf('/a/b/7/z')).toEqual({ file: 'file.yaml', line: 2, column: 3 })
    expect(placeOf('/none')).toEqual({ file: 'file.yaml', line: 1, column: 1 })
  })

  it('[MAN-4] finds all faults at once, in the order of the file', () => {
    const { findings } = parseYaml('a: &x 1\nb: !t c\na: *x\n2: d\ne: 0x1\n', 'file.yaml')
    expect(findings.map(({ code, where }) => `${code} ${where?.line}:${where?.column}`)).toEqual([
      'MANIFEST_YAML_ANCHOR 1:4',
      'MANIFEST_YAML_TAG 2:4',
      'MANIFEST_YAML_KEY_TWICE 3:1',
      'MANIFEST_YAML_ALIAS 3:4',
      'MANIFEST_YAML_KEY_NOT_TEXT 4:1',
      'MANIFEST_YAML_NUMBER 5:4',
    ])
  })
})
