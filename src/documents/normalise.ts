// A source's text as it is cut: one kind of line ending, no byte order mark, nothing that PostgreSQL cannot store.

/** Answers the text with LF line ends and without a byte order mark. Nothing else is touched, Unicode neither. */
export function normalise(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

/** Whether a text can be stored and hashed as UTF-8: no NUL, no half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed()
}
