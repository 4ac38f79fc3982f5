import { describe, expect, it } from 'vitest'
import { hiddenCharacters } from '../../../src/manifest/yaml/characters.ts'

const one = (code: number) => hiddenCharacters(`a${String.fromCodePoint(code)}b`, 9)

describe('hidden characters', () => {
  it.each([
    ...['0000', '0008', '000B', '000C', '000D', '000E', '001F', '007F', '009F', '00AD', '061C', '180E', '200B', '200F'],
    ...['2028', '202E', '2060', '206F', 'D800', 'DFFF', 'FEFF', 'FFF9', 'FFFF', 'E0000', 'E0FFF'],
  ])('[MAN-4] are found: U+%s', (code) => {
    expect(one(Number.parseInt(code, 16))).toEqual([{ offset: 1, name: `U+${code}` }])
  })

  it.each([
    ...['0009', '000A', '0020', '007E', '00A0', '00AC', '00AE', '061B', '061D', '180D', '180F', '200A', '2010', '2027'],
    ...['202F', '205F', '2070', 'D7FF', 'E000', 'FEFE', 'FF00', 'FFF8', '10000', 'DFFFF', 'E1000'],
  ])('[MAN-4] are not the seen ones beside them: U+%s', (code) => {
    expect(one(Number.parseInt(code, 16))).toEqual([])
  })

  it('[MAN-4] are not the line ends of Windows, nor surrogates in pairs', () => {
    expect(hiddenCharacters('a\r\nb\u{1f600}', 9)).toEqual([])
    expect(hiddenCharacters('a\r\r\nb', 9)).toEqual([{ offset: 1, name: 'U+000D' }])
  })

  it('[MAN-4] are told in their order, no more than asked for', () => {
    expect(hiddenCharacters('\u200b\0\u00ad', 2)).toEqual([
      { offset: 0, name: 'U+200B' },
      { offset: 1, name: 'U+0000' },
    ])
  })
})
