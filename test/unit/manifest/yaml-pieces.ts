// Texts that are nearly YAML, and what must hold for whatever is read of them.
import fc from 'fast-check'
import { expect } from 'vitest'
import { readEnvironment } from '../../../src/manifest/read-environment.ts'

/** Pieces of YAML that meet in no sane order. */
export const pieces = fc.constantFrom(
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
/** Any text, often nearly YAML. */
export const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
)

/** Whatever is refused is refused at a place in the text. */
export function mustHavePlaces(text: string): void {
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
