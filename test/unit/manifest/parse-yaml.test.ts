import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../../src/manifest/yaml/parse-yaml.ts'
import { mustHavePlaces, texts } from './yaml-pieces.ts'

describe('strict YAML', () => {
  it('[MAN-4] refuses any text at a place in it, or gives its value, and never throws', () => {
    fc.assert(fc.property(texts, mustHavePlaces), { numRuns: 3_000 })
  })

  it('[MAN-4] takes 256 KiB and not one byte more', () => {
    const text = `a: 1 #${'x'.repeat(256 * 1024 - 6)}`
    expect(parseYaml(text, 'f').findings).toEqual([])
    const { findings, value, placeOf } = parseYaml(`${text}x`, 'f')
    const where = { file: 'f', line: 1, column: 1 }
    expect(findings).toEqual([{ code: 'MANIFEST_YAML_TOO_LARGE', expected: 262_144, observed: 262_145, where }])
    expect([value, placeOf('/a')]).toEqual([undefined, where])
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
