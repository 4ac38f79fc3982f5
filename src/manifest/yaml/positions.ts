// Offsets of a text as places (line and column, counted from 1; columns in UTF-16 units, as editors count).
import type { Place } from '../../codes/finding.ts'

/** Makes a lookup from an offset of the text to its place in the file. */
export function positionsOf(text: string, file: string): (offset: number) => Place {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { file, line: low + 1, column: Math.max(0, offset - (starts[low] ?? 0)) + 1 }
  }
}
