// A source's text as it is cut: one kind of line ending, no byte order mark, nothing that PostgreSQL cannot store.

/** Answers the text with LF line ends and without a byte order mark. Nothing else is touched, Unicode neither. */
export function normalise(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

/** The line, from 1, of the first character that cannot be stored and hashed as UTF-8: NUL, or half of a surrogate pair; null for none. */
export function unstorableLine(text: string): number | null {
  if (!text.includes('\0') && text.isWellFormed()) return null
  const at = text.search(/[\0\p{Cs}]/u)
  return normalise(text.slice(0, at)).split('\n').length
}
