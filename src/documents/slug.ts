// Slugs of headings: the readable segments of canonical addresses. A slug is made of its own title alone.

/** The slug of a heading without a title; `~` never comes from a heading's own text. */
const nameless = '~section'

/** Symbols that tell titles apart: `C`, `C++` and `C#`. */
const names = new Map(
  Object.entries({
    ...{ '+': 'plus', '#': 'sharp', '&': 'amp', '@': 'at', '%': 'percent', '=': 'equals', '<': 'lt', '>': 'gt' },
    ...{ $: 'dollar', '*': 'star', '^': 'caret', '~': 'tilde', '|': 'bar', '`': 'tick' },
  }),
)

/** What says nothing by itself: controls, marks of direction, joiners, selectors of an emoji's form. */
const SILENT = /[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu

/** A word, which may hold or begin with single full stops and hold apostrophes; or any other symbol or mark. */
const PART =
  /(?:(?<!\.)\.)?[\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*(?:[.'’][\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*)*|[\p{S}\p{M}\p{Co}\p{Cn}#&@%*]/gu

/**
 * Answers a heading's slug: NFC, lower case, its words and symbols joined by `-`. Letters, marks, digits and `_` of any script stay,
 * and a full stop before or within a word. A symbol is its name, or `u` and its code point; other punctuation only parts words.
 * A slug never holds `#`, `/`, `~` or white space.
 */
export function slugOf(title: string): string {
  const text = title.normalize('NFC').toLowerCase().normalize('NFC').replace(/\s/gu, ' ').replace(SILENT, '')
  const parts = text.match(PART) ?? [...text.replaceAll(' ', '')].map(codePoint)
  const slug = parts.map(
    (part) => names.get(part) ?? (/^[\p{S}\p{M}\p{Co}\p{Cn}]/u.test(part) ? codePoint(part) : part),
  )
  // What stood between two characters may have kept them from being one.
  return slug.length === 0 ? nameless : slug.join('-').replace(/['’]/g, '').normalize('NFC')
}

function codePoint(character: string): string {
  return `u${character.codePointAt(0)?.toString(16)}`
}

/** Answers the slug not yet taken: the first keeps its name, later twins get `~2`, `~3`. Remembers what it gave. */
export function distinctSlug(slug: string, taken: Map<string, number>): string {
  const count = (taken.get(slug) ?? 0) + 1
  taken.set(slug, count)
  return count === 1 ? slug : `${slug}~${count}`
}
