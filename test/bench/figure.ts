// What a benchmark says, and the one statistic in use.

/** One figure: a case and its numbers. */
export type Figure = { readonly case: string } & Readonly<Record<string, string | number>>

/** The middle of the values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Rounded to so many decimals. */
export function rounded(value: number, decimals = 2): number {
  return Number(value.toFixed(decimals))
}
