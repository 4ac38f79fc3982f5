// Files of one user's device that hold keys and secrets: of this user alone, in a folder of theirs.
// Must not: follow a link, or check one file and read another; it opens once and checks what it opened.
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { QuorateError } from '../codes/error.ts'

/** Where a device keeps its seats, unless somebody says otherwise. */
export function seatsFolder(): string {
  return join(homedir(), '.quorate', 'seats')
}

/** Makes a folder of mode 700, or takes one that is so. @throws DEVICE_FILE_OPEN, FILE_UNWRITABLE */
export function ownFolder(path: string): string {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
  } catch (cause) {
    throw new QuorateError('FILE_UNWRITABLE', { observed: path }, { cause })
  }
  const stat = lstatSync(path)
  requireOwn(path, stat, stat.isDirectory(), '700')
  return path
}

/** Writes a new file of mode 600. Answers with its path. @throws FILE_EXISTS, FILE_UNWRITABLE */
export function writeOwnFile(path: string, text: string | Uint8Array): string {
  return writeNew(path, text, 0o600)
}

/** Writes a new file for others to read. @throws FILE_EXISTS, FILE_UNWRITABLE */
export function writeNewFile(path: string, text: string): string {
  return writeNew(path, text, 0o644)
}

function writeNew(path: string, text: string | Uint8Array, mode: number): string {
  try {
    writeFileSync(path, text, { mode, flag: 'wx' })
    return path
  } catch (cause) {
    const exists = (cause as NodeJS.ErrnoException).code === 'EEXIST'
    throw new QuorateError(exists ? 'FILE_EXISTS' : 'FILE_UNWRITABLE', { observed: exists ? [path] : path }, { cause })
  }
}

/** The text of such a file. @throws FILE_MISSING, FILE_UNREADABLE, DEVICE_FILE_OPEN when others may use it, it is not this user's, or a link */
export function readOwnFile(path: string, most = 65_536): string {
  const file = open(path)
  try {
    const stat = fstatSync(file)
    requireOwn(path, stat, stat.isFile(), '600')
    if (stat.size > most)
      throw new QuorateError('FILE_UNREADABLE', { expected: `at most ${most} bytes`, observed: path })
    return readFileSync(file, 'utf8')
  } finally {
    closeSync(file)
  }
}

/** Only whether a file is so, for what another program reads. @throws as `readOwnFile` */
export function requireOwnFile(path: string): void {
  const file = open(path)
  try {
    const stat = fstatSync(file)
    requireOwn(path, stat, stat.isFile(), '600')
  } finally {
    closeSync(file)
  }
}

/** The names in a folder; none where there is no such folder. */
export function namesInOwn(path: string): readonly string[] {
  try {
    return readdirSync(path).toSorted()
  } catch {
    return []
  }
}

function open(path: string): number {
  try {
    return openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ELOOP')
      throw new QuorateError('DEVICE_FILE_OPEN', { expected: 'a file, not a link', observed: path }, { cause })
    const isMissing = code === 'ENOENT'
    throw new QuorateError(isMissing ? 'FILE_MISSING' : 'FILE_UNREADABLE', { observed: path }, { cause })
  }
}

function requireOwn(
  path: string,
  { uid, mode }: { readonly uid: number; readonly mode: number },
  isOfKind: boolean,
  expected: '600' | '700',
): void {
  const owner = process.getuid?.() ?? uid
  if (isOfKind && uid === owner && (mode & 0o077) === 0) return
  throw new QuorateError('DEVICE_FILE_OPEN', {
    expected: { owner, mode: expected },
    observed: { [path]: isOfKind ? { owner: uid, mode: (mode & 0o777).toString(8) } : 'a link, or another thing' },
  })
}
