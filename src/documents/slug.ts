// Slugs of headings: the readable segments of canonical addresses.

/** The slug of a heading without a letter or digit; `~` never comes from a heading's own text. */
const nameless = '~section'

/**
 * Answers a heading's slug: NFC, lower case, letters, marks, digits, `_` and `-` of any script; spaces become `-`.
 * A slug never holds `#`, `/`, `~` or white space.
 */
export function slugOf(title: string): string {
  const slug = title
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_\s-]/gu, '')
    .trim()
    .replace(/\s+/gu, '-')
  return /[\p{L}\p{N}]/u.test(slug) ? slug : nameless
}

/** Answers the slug not yet taken: the first keeps its name, later twins get `~2`, `~3`. Remembers what it gave. */
export function distinctSlug(slug: string, taken: Map<string, number>): string {
  const count = (taken.get(slug) ?? 0) + 1
  taken.set(slug, count)
  return count === 1 ? slug : `${slug}~${count}`
}
