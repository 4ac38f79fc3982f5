// Reads the repository's files as text.
// Must not: follow a path out of the folder that it was given.
import { readFile, stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve } from 'node:path'
import { QuorateError } from '../gate/error.ts'

/** The largest file that is read, in bytes. */
const MAX_BYTES = 8 * 1024 * 1024

/**
 * The UTF-8 text of a file below `folder`.
 * @throws FILE_MISSING, FILE_UNREADABLE when it lies outside, is no regular file, too large or not UTF-8
 */
export async function readText(folder: string, path: string): Promise<string> {
  const full = resolve(folder, path)
  const inside = relative(folder, full)
  if (isAbsolute(path) || inside.startsWith('..')) throw unreadable(path, 'a path inside the checkout')
  try {
    const { size } = await stat(full)
    if (size > MAX_BYTES) throw unreadable(path, `at most ${MAX_BYTES} bytes`)
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(full))
  } catch (cause) {
    if (cause instanceof QuorateError) throw cause
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT'
    throw new QuorateError(missing ? 'FILE_MISSING' : 'FILE_UNREADABLE', { observed: path }, { cause })
  }
}

function unreadable(path: string, expected: string): QuorateError {
  return new QuorateError('FILE_UNREADABLE', { expected, observed: path })
}
