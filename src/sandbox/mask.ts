// Masks a job's log as GitHub's runner does, so that the sandbox shows what a reader of the log would see.

/** Drops `::add-mask::` lines and replaces every masked value by `***`. */
export function maskLog(log: string): string {
  const masks: string[] = []
  const lines = log.split('\n').filter((line) => {
    const [, value] = /^::add-mask::(.*)$/.exec(line.trimEnd()) ?? []
    if (value !== undefined) masks.push(unescapeData(value))
    return value === undefined
  })
  return masks
    .filter((mask) => mask.trim() !== '')
    .sort((left, right) => right.length - left.length)
    .reduce((text, mask) => text.replaceAll(mask, '***'), lines.join('\n'))
}

function unescapeData(value: string): string {
  return value.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}
