// Reads an env file that only its owner can read (PRV-5).
// Must not: check one file and read another; it opens once and checks what it opened.
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { QuorateError } from '../codes/error.ts'
import type { Variables } from './variable.ts'

/**
 * Reads `NAME=value` lines, as `node --env-file` does.
 * @throws FILE_MISSING, FILE_UNREADABLE, ENV_FILE_MODE when it belongs to another user or group or others may use it
 */
export function readEnvFile(path: string): Variables {
  const file = open(path)
  try {
    const stat = fstatSync(file)
    const { mode, uid } = stat
    if (!stat.isFile()) throw new QuorateError('FILE_UNREADABLE', { expected: 'a regular file', observed: path })
    if (uid !== process.getuid?.() || (mode & 0o177) !== 0) {
      throw new QuorateError('ENV_FILE_MODE', {
        expected: { owner: process.getuid?.() ?? null, mode: '600' },
        observed: { owner: uid, mode: (mode & 0o777).toString(8) },
      })
    }
    return parseEnv(readFileSync(file, 'utf8'))
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
