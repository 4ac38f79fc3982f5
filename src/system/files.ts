// Reads the repository's files as text, and appends to the runner's.
// Must not: follow a path or a link out of the folder that it was given, or into its `.git`, which holds a token.
import { isUtf8 } from 'node:buffer'
import {
  appendFileSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { isAbsolute, join, parse, relative, resolve } from 'node:path'
import { QuorateError } from '../codes/error.ts'

/** The largest file that is read, in bytes. */
const MAX_BYTES = 8 * 1024 * 1024

/** A name in a folder. What is no file and no folder is not read: `other` is a symbolic link, a submodule, a device. */
export interface FolderEntry {
  /** With U+FFFD in it where its bytes are no UTF-8. */
  readonly name: string
  readonly kind: 'file' | 'folder' | 'other'
}

/** Files that a policy, a plan and their documents are read from: a folder's, or a commit's (`git/checkout.ts`). */
export interface Files {
  /** The UTF-8 text of a file by its path. @throws FILE_MISSING, FILE_UNREADABLE, and of a commit FILE_NOT_PLAIN, FILE_IS_POINTER */
  readText(path: string): Promise<string>
  /** What is in a folder, '' the topmost one; none where there is no such folder. */
  entriesIn(path: string): Promise<readonly FolderEntry[]>
}

/** The files as they lie in a folder now: for whoever looks before anything is signed. */
export function folderFiles(folder: string): Files {
  return { readText: (path) => readText(folder, path), entriesIn: async (path) => entriesIn(folder, path) }
}

/** Bytes as text. @throws FILE_UNREADABLE with the line when they are not UTF-8 */
export function decodeText(bytes: Uint8Array, path: string): string {
  try {
    return utf8.decode(bytes)
  } catch (cause) {
    const where = { file: path, line: brokenLine(bytes), column: 1 }
    const isUtf16 = ['fffe', 'feff'].includes(Buffer.from(bytes.subarray(0, 2)).toString('hex'))
    throw new QuorateError(
      'FILE_UNREADABLE',
      { expected: isUtf16 ? 'UTF-8, not UTF-16' : 'UTF-8', observed: path, where },
      { cause },
    )
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The first line, from 1, that is no UTF-8. No character holds the byte of a line break. */
function brokenLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start) + 1 || bytes.length
    if (!isUtf8(bytes.subarray(start, end))) break
    start = end
  }
  return line
}

/** Where to read what somebody names at their own shell: below the folder they are in, or anywhere when a path leads out of it. */
export function atShell<Paths extends readonly string[]>(
  folder: string,
  ...paths: Paths
): { readonly folder: string; readonly paths: Paths } {
  const isHere = paths.every((path) => !isOutside(folder, resolve(folder, path)))
  if (isHere) return { folder, paths }
  return { folder: parse(folder).root, paths: paths.map((path) => resolve(folder, path)) as unknown as Paths }
}

/**
 * The UTF-8 text of a file below `folder`.
 * @throws FILE_MISSING, FILE_UNREADABLE when it lies outside, is no regular file, too large or not UTF-8
 */
export async function readText(folder: string, path: string): Promise<string> {
  if (isOutside(folder, resolve(folder, path))) throw outside(path)
  // Read at once: a command reads a few small files, and loading fs/promises takes longer than that.
  let file: number | undefined
  try {
    const real = insideOf(folder, path)
    file = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK)
    const stat = fstatSync(file)
    if (!stat.isFile()) throw unreadable(path, 'a regular file')
    if (stat.size > MAX_BYTES) throw unreadable(path, `at most ${MAX_BYTES} bytes`)
    return decodeText(readFileSync(file), path)
  } catch (cause) {
    if (cause instanceof QuorateError) throw cause
    const missing = codeOf(cause) === 'ENOENT'
    throw new QuorateError(missing ? 'FILE_MISSING' : 'FILE_UNREADABLE', { observed: path }, { cause })
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** The names in a folder below `folder`, in their order; none when there is no such folder. @throws FILE_UNREADABLE */
export function namesIn(folder: string, path: string): readonly string[] {
  try {
    return readdirSync(insideOf(folder, path)).toSorted()
  } catch (cause) {
    if (cause instanceof QuorateError) throw cause
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(cause) ?? '')) return []
    throw new QuorateError('FILE_UNREADABLE', { observed: path }, { cause })
  }
}

/** What is in a folder below `folder`. A submodule is known by its `.git`, as git knows it. @throws FILE_UNREADABLE */
function entriesIn(folder: string, path: string): readonly FolderEntry[] {
  if (isOutside(folder, resolve(folder, path))) throw outside(path)
  try {
    const at = insideOf(folder, path)
    return readdirSync(at, { withFileTypes: true }).flatMap((entry): FolderEntry[] => {
      if (entry.name === '.git') return []
      const isFolder = entry.isDirectory() && !existsSync(join(at, entry.name, '.git'))
      return [{ name: entry.name, kind: isFolder ? 'folder' : entry.isFile() ? 'file' : 'other' }]
    })
  } catch (cause) {
    if (cause instanceof QuorateError) throw cause
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(cause) ?? '')) return []
    throw new QuorateError('FILE_UNREADABLE', { observed: path }, { cause })
  }
}

/** Whether a path that somebody names at their own shell leads to a file, of whatever content. */
export function isFile(folder: string, path: string): boolean {
  try {
    return statSync(resolve(folder, path)).isFile()
  } catch {
    return false
  }
}

/** Appends to a file that the runner reads after the step. Answers whether it could. */
export function append(path: string, text: string): boolean {
  try {
    appendFileSync(path, text)
    return true
  } catch {
    return false
  }
}

/** Where a path below `folder` really leads: a checkout can hold links, and /proc/self/environ is a file too. */
function insideOf(folder: string, path: string): string {
  const real = realpathSync(resolve(folder, path))
  if (isOutside(realpathSync(folder), real)) throw outside(path)
  return real
}

function codeOf(cause: unknown): string | undefined {
  return (cause as NodeJS.ErrnoException).code
}

function isOutside(folder: string, path: string): boolean {
  const inside = relative(folder, path)
  const steps = inside.split(/[/\\]/)
  return steps[0] === '..' || steps.includes('.git') || isAbsolute(inside)
}

function outside(path: string): QuorateError {
  return unreadable(path, 'a path inside the checkout, not in .git')
}

function unreadable(path: string, expected: string): QuorateError {
  return new QuorateError('FILE_UNREADABLE', { expected, observed: path })
}
