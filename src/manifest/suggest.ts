// Guesses which known name was meant.

/** The known name nearest to what was written, at most two edits (a third of its length) away. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.min(2, Math.ceil(written.length / 3)) + 1
  for (const name of known) {
    const edits = distance(written, name, least)
    if (edits < least) {
      least = edits
      best = name
    }
  }
  return best
}

/** Insertions, deletions, replacements and swaps of neighbours between two short texts; `limit` when at least that. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  const at = (i: number, j: number) => rows[i]?.[j] ?? limit
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(
        Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + (same ? 0 : 1),
          swapped ? at(i - 2, j - 2) + 1 : limit,
        ),
      )
    }
  }
  return Math.min(limit, at(a.length, b.length))
}
