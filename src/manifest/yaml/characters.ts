// Characters that no manifest holds, because a reviewer does not see them or sees another text than the parser (MAN-4).

// Controls but tab and line breaks, invisible and direction marks, line separators, lone surrogates, tags, non-characters.
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\u{e0000}-\u{e0fff}]|\r(?!\n)|\p{Cs}/gu

/** A hidden character: where, and its name such as `U+202E`. */
export interface HiddenCharacter {
  readonly offset: number
  readonly name: string
}

/** Finds the hidden characters of a text, at most `limit`. */
export function hiddenCharacters(text: string, limit: number): HiddenCharacter[] {
  const found: HiddenCharacter[] = []
  for (const match of text.matchAll(hidden)) {
    if (found.length === limit) break
    const code = match[0].codePointAt(0) ?? 0
    found.push({ offset: match.index, name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` })
  }
  return found
}
