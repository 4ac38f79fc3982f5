// Patterns of names in a plan's sources: `*`, `?`, and `**` as a whole step of a path. All other characters are themselves.

/** Whether a source is a pattern, and no path of its own. */
export function isPattern(source: string): boolean {
  return /[*?]/.test(source)
}

/** Whether a name fits one step of a pattern: `*` is any characters, `?` is one. It goes back to the last `*` alone, so it is quick. */
export function matchesName(pattern: string, name: string): boolean {
  const wanted = [...pattern]
  const given = [...name]
  let at = 0
  let of = 0
  let star = -1
  let from = 0
  while (at < given.length) {
    if (wanted[of] === '*') {
      star = of
      from = at
      of += 1
    } else if (of < wanted.length && (wanted[of] === '?' || wanted[of] === given[at])) {
      at += 1
      of += 1
    } else if (star >= 0) {
      from += 1
      at = from
      of = star + 1
    } else return false
  }
  while (wanted[of] === '*') of += 1
  return of === wanted.length
}
