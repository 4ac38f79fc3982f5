// Puts generated files in their place; with --check it compares instead, and the process ends with 1 where one differs.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The repository's root. */
export const root = join(import.meta.dirname, '../..')

/** Writes or compares texts by their paths from the root. */
export async function settle(files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, content] of files) {
    const target = join(root, path)
    if ((await readFile(target, 'utf8').catch(() => null)) === content) continue
    if (process.argv.includes('--check')) complain(`${path} is not what its source says: run npm run generate`)
    else {
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, content)
    }
  }
}

/** Tells what is wrong; the process will end with 1. */
export function complain(text: string): void {
  console.error(text)
  process.exitCode = 1
}
