// Reads an env file that only its owner can read (PRV-5).
// Must not: check one file and read another; it opens once and checks what it opened.
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { QuorateError } from '../codes/error.ts'
import { readEnvText } from './env-text.ts'
import type { Variables } from './variable.ts'

/** Several files as one: each names its own, or what it names has the same value in all. @throws as `readEnvFile`, SETTINGS_CONFLICT */
export function readEnvFiles(paths: readonly string[]): Variables {
  const files = paths.map((path) => ({ path, variables: readEnvFile(path) }))
  const all: Record<string, string | undefined> = Object.assign({}, ...files.map(({ variables }) => variables))
  const sources = Object.keys(all).map((name) => {
    const named = files.filter(({ variables }) => variables[name] !== undefined)
    const isOne = named.every(({ variables }) => variables[name] === all[name])
    return [name, isOne ? [] : named.map(({ path }) => path)] as const
  })
  const conflicts = sources.filter(([, named]) => named.length > 0)
  if (conflicts.length > 0) throw new QuorateError('SETTINGS_CONFLICT', { observed: Object.fromEntries(conflicts) })
  return all
}

/**
 * Reads `NAME=value` lines.
 * @throws FILE_MISSING, FILE_UNREADABLE, ENV_FILE_MODE when it belongs to another user or group or others may use it, and as `readEnvText`
 */
function readEnvFile(path: string): Variables {
  const file = open(path)
  try {
    const stat = fstatSync(file)
    const { mode, uid } = stat
    if (!stat.isFile()) throw new QuorateError('FILE_UNREADABLE', { expected: 'a regular file', observed: path })
    if (uid !== process.getuid?.() || (mode & 0o177) !== 0) {
      throw new QuorateError('ENV_FILE_MODE', {
        expected: { owner: process.getuid?.() ?? null, mode: '600' },
        observed: { file: path, owner: uid, mode: (mode & 0o777).toString(8) },
      })
    }
    return readEnvText(readFileSync(file), path)
  } finally {
    closeSync(file)
  }
}

function open(path: string): number {
  try {
    // A pipe would wait for its writer.
    return openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  } catch (cause) {
    const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT'
    throw new QuorateError(isMissing ? 'FILE_MISSING' : 'FILE_UNREADABLE', { observed: path }, { cause })
  }
}
