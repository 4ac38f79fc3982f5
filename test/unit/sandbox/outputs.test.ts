import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseOutputs } from '../../../src/sandbox/outputs.ts'

describe('outputs of a job', () => {
  it('[SBX-1] reads a line with an equals sign, also a second one in the value', () => {
    expect(parseOutputs('a=1\nb=x=y\n')).toEqual({ a: '1', b: 'x=y' })
  })

  it('[SBX-1] reads a heredoc whose lines look like other outputs', () => {
    expect(parseOutputs('a<<END\nb=1\n\nc<<X\nEND\nd=2\n')).toEqual({ a: 'b=1\n\nc<<X', d: '2' })
  })

  it('[SBX-1] keeps an arrow in the value of a plain line', () => {
    expect(parseOutputs('a=1<<2\n')).toEqual({ a: '1<<2' })
  })

  it('[SBX-1] runs an unended heredoc to the end of the file', () => {
    expect(parseOutputs('a<<END\nx')).toEqual({ a: 'x' })
  })

  it('[SBX-1] gives back every value that the toolkit writes', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9_-]{0,12}$/)
    const value = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\r', ''))
    fc.assert(
      fc.property(fc.dictionary(name, value, { noNullPrototype: true }), (values) => {
        const lines = Object.entries(values).map(([key, text]) => `${key}<<ghadelimiter_1\n${text}\nghadelimiter_1\n`)
        expect(parseOutputs(lines.join(''))).toEqual(values)
      }),
    )
  })
})
