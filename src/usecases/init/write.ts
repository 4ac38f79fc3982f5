// Writes new files, all of them or none; what was written before a failure is taken back.
// Must not: overwrite anything, or leave a half-written file behind without naming it.
import { lstat, mkdir, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { QuorateError } from '../../codes/error.ts'

/** @throws FILE_EXISTS listing every file that is there already */
export async function refuseExisting({ dir }: { readonly dir: string }, paths: readonly string[]): Promise<void> {
  const there = await Promise.all(paths.map(async (path) => ((await exists(resolve(dir, path))) ? [path] : [])))
  if (there.flat().length > 0) throw new QuorateError('FILE_EXISTS', { observed: there.flat() })
}

/** Whatever bears the name counts, a broken link too. */
function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT' && error.code !== 'ENOTDIR',
  )
}

/** All or none, and only where no file is, even if one came meanwhile. @throws FILE_EXISTS, FILE_UNWRITABLE with the path */
export async function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const written: string[] = []
  const made: string[] = []
  for (const [path, text] of files) {
    const target = join(folder, path)
    try {
      const first = await mkdir(dirname(target), { recursive: true })
      for (let at = dirname(target); first !== undefined && at.length >= first.length; at = dirname(at)) made.push(at)
      await writeFile(target, text, { flag: 'wx' })
      written.push(target)
    } catch (cause) {
      // A file in a folder's place is no file that would be overwritten.
      const { code, syscall } = cause as NodeJS.ErrnoException
      const isThere = code === 'EEXIST' && syscall === 'open'
      // A full disk leaves the beginning of the file.
      if (!isThere) written.push(target)
      const left = await takeBack(written, made)
      const expected = left.length === 0 ? {} : { expected: { left_behind: left } }
      throw new QuorateError(isThere ? 'FILE_EXISTS' : 'FILE_UNWRITABLE', { observed: [path], ...expected }, { cause })
    }
  }
}

/** Removes the files and the folders that are empty then. Answers with what it could not remove. */
async function takeBack(written: readonly string[], made: readonly string[]): Promise<readonly string[]> {
  const left: string[] = []
  for (const path of written) {
    await rm(path, { force: true }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTDIR') left.push(path)
    })
  }
  const deepestFirst = [...new Set(made)].sort((one, other) => other.length - one.length)
  for (const path of deepestFirst) await rmdir(path).catch(() => {})
  return left
}
