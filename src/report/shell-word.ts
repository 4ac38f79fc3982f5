// Text as one word of a POSIX shell's command line.

/** As it is where nothing in it means something to a shell, else in single quotes. */
export function shellWord(text: string): string {
  return /^[A-Za-z0-9_./:@=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
