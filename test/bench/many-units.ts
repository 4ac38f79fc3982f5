// A document of so many units, as the bench `lanes` cuts it: a heading and a line each; a source may have 4 MiB.

/** Sections under headings of their own, the first of them `from`. */
export function manyUnits(units: number, from = 0): string {
  const line = 'One line of words.'
  return Array.from({ length: units }, (_, n) => `# Section ${from + n}\n\n${line}\n`).join('\n')
}
