// The code of a change as people type it: read aloud, copied from a chat, with a letter for a digit (SEAT-7).
// Must not: guess; what is folded is what Crockford's base32 takes for the same character.

/** The form of a code, as the gate writes it. */
export const CHANGE_CODE = /^Q-[0-9A-HJKMNP-TV-Z]{8}$/
/** The same in words. */
export const CODE_FORM = 'Q- and eight digits or letters, such as Q-7F3K29XA'

/**
 * The code that was typed: any case, `O` for `0`, `I` or `L` for `1`, with or without `Q-`, spaces and dashes anywhere. Null for what
 * is no code. Whoever signs checks that it is the packet's (SEAT-5).
 */
export function foldCode(typed: string): string | null {
  const letters = typed
    .replace(/[a-z]/g, (letter) => letter.toUpperCase())
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    // `Q` is a digit of the code too: before a dash, or as the first of nine, it is the beginning of `Q-`.
    .replace(/^\s*Q\s*\p{Pd}/u, '')
    .replace(/[\s\p{Pd}]/gu, '')
  const isBare = letters.length === 9 && !/^\s*Q\s*\p{Pd}/iu.test(typed)
  const code = `Q-${isBare ? letters.replace(/^Q/, '') : letters}`
  return CHANGE_CODE.test(code) ? code : null
}
