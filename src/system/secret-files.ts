// The files with passwords that lie in a checkout: whether only their owner reads them, and whether git leaves them out.
// Must not: follow a link, show what is in them, or change a file that is not this user's.
import { spawnSync } from 'node:child_process'
import { closeSync, constants, fchmodSync, fstatSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { QuorateError } from '../codes/error.ts'
import { namesIn } from './files.ts'

/** What of a file can be told without its content. */
export interface SecretFile {
  /** From the checkout. */
  readonly path: string
  /** Its mode where others may use it, such as `644`; null where only its owner may. */
  readonly open: string | null
  readonly isOwn: boolean
  /** Null where there is no git, or no repository. */
  readonly git: 'ignored' | 'seen' | 'committed' | null
}

/** Where settings lie by the guide: at the top, and in the folder of the logins. */
const FOLDERS = ['.', 'secrets']
const NAME = /^[A-Za-z0-9_.-]{0,99}\.env$/
const PASSWORD = /^\s*(export\s+)?(PGPASSWORD|[A-Z_]+_DB_PASSWORD)\s*=\s*\S/m
const MOST = 65_536

/** Those whose settings have a password of this program. */
export function secretFiles(folder: string): readonly SecretFile[] {
  return FOLDERS.flatMap((at) =>
    namesIn(folder, at).flatMap((name) => (NAME.test(name) ? [join(at, name)] : [])),
  ).flatMap((path) => {
    const seen = lookAt(resolve(folder, path))
    return seen === null ? [] : [{ path, ...seen, git: stateInGit(folder, path) }]
  })
}

function lookAt(path: string): Pick<SecretFile, 'open' | 'isOwn'> | null {
  try {
    return withFile(path, (file) => {
      const { mode, uid, size } = requireFile(path, file)
      if (size > MOST || !PASSWORD.test(readFileSync(file, 'utf8'))) return null
      return { open: (mode & 0o177) === 0 ? null : (mode & 0o777).toString(8), isOwn: uid === process.getuid?.() }
    })
  } catch {
    // What this user cannot read, nobody reads by them.
    return null
  }
}

/** Lets only its owner use a file. @throws FILE_UNREADABLE for a link or another thing, FILE_UNWRITABLE where it is not this user's */
export function closeFile(path: string): void {
  withFile(path, (file) => {
    const { uid } = requireFile(path, file)
    if (uid !== process.getuid?.()) throw new QuorateError('FILE_UNWRITABLE', { observed: path })
    try {
      fchmodSync(file, 0o600)
    } catch (cause) {
      throw new QuorateError('FILE_UNWRITABLE', { observed: path }, { cause })
    }
  })
}

/** Writes a line for one file to the end of the `.gitignore` at the top; a later line wins over earlier ones. @throws FILE_UNWRITABLE */
export function ignoreFile(folder: string, path: string): void {
  const list = join(folder, '.gitignore')
  try {
    withFile(
      list,
      (file) => {
        const { size } = requireFile(list, file)
        const text = size === 0 ? '' : readFileSync(file, 'utf8')
        writeSync(file, `${text === '' || text.endsWith('\n') ? '' : '\n'}/${path}\n`)
      },
      constants.O_RDWR | constants.O_CREAT | constants.O_APPEND,
    )
  } catch (cause) {
    throw new QuorateError('FILE_UNWRITABLE', { observed: list }, { cause })
  }
}

function withFile<T>(path: string, use: (file: number) => T, flags = constants.O_RDONLY): T {
  let file: number
  try {
    file = openSync(path, flags | constants.O_NOFOLLOW | constants.O_NONBLOCK, 0o644)
  } catch (cause) {
    throw new QuorateError('FILE_UNREADABLE', { expected: 'a file of yours, not a link', observed: path }, { cause })
  }
  try {
    return use(file)
  } finally {
    closeSync(file)
  }
}

function requireFile(path: string, file: number) {
  const stat = fstatSync(file)
  if (!stat.isFile()) throw new QuorateError('FILE_UNREADABLE', { expected: 'a regular file', observed: path })
  return stat
}

/** By git itself: its rules are in many places. The repository's settings start nothing. */
function stateInGit(folder: string, path: string): SecretFile['git'] {
  const git = (...args: readonly string[]) =>
    spawnSync('git', ['-c', 'core.fsmonitor=false', ...args, '--', path], { cwd: folder, stdio: 'ignore' }).status
  if (git('ls-files', '--error-unmatch') === 0) return 'committed'
  const ignored = git('check-ignore', '--quiet')
  return ignored === 0 ? 'ignored' : ignored === 1 ? 'seen' : null
}
