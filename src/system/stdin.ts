// Standard input, read to its end.

/** Its bytes, or null where it is a terminal, or longer than `most` bytes. */
export async function readInput(most: number): Promise<Buffer | null> {
  if (process.stdin.isTTY) return null
  const parts: Buffer[] = []
  let length = 0
  for await (const part of process.stdin) {
    parts.push(part as Buffer)
    length += (part as Buffer).length
    if (length > most) return null
  }
  return Buffer.concat(parts)
}
