// Trusted roots as the checkout holds them: one authority, or one a line, each with what it asks for.
import { beforeAll, describe, expect, it } from 'vitest'
import type { QuorateError } from '../../../src/codes/error.ts'
import { readTrustedRoot } from '../../../src/identity/trusted-root.ts'
import { type Attesting, makeAttesting } from '../../support/attestations.ts'

let ours: Attesting
let open: Attesting

beforeAll(async () => {
  ;[ours, open] = await Promise.all([makeAttesting(), makeAttesting({ isPublic: true })])
})

describe('a trusted root', () => {
  const read = (text: string) => {
    try {
      return readTrustedRoot(text, 'root.jsonl').map(({ logged, listed }) => [logged, listed])
    } catch (error) {
      const { code, details } = error as QuorateError
      return { code, where: details.where }
    }
  }

  it('[SEAT-5] is one authority, or one a line; each asks for the logs that it has', () => {
    expect(read(ours.root)).toEqual([[0, 0]])
    expect(read(JSON.stringify(JSON.parse(open.root), null, 2))).toEqual([[1, 1]])
    expect(read(`${ours.root}\n\n${open.root}\n`)).toEqual([
      [0, 0],
      [1, 1],
    ])
  })

  it('[SEAT-5] that is none is refused, with its line', () => {
    const { certificateAuthorities: _, ...headless } = JSON.parse(ours.root)
    const timeless = { ...JSON.parse(ours.root), timestampAuthorities: [] }
    const otherwise = { ...JSON.parse(ours.root), mediaType: 'application/json' }
    for (const text of [
      '',
      '{}',
      'no JSON',
      JSON.stringify(headless),
      JSON.stringify(timeless),
      JSON.stringify(otherwise),
    ])
      expect(read(text)).toEqual({
        code: 'TRUSTED_ROOT_MALFORMED',
        where: { file: 'root.jsonl', line: 1, column: 1 },
      })
    expect(read(`${ours.root}\n{}\n`)).toMatchObject({ where: { line: 2 } })
  })
})
