// A folder for secrets of one run: of this user alone, and gone with the run (RUN-4).
// Must not: remove what it did not make; every step of a job could have written another name.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { QuorateError } from '../codes/error.ts'

const PREFIX = 'quorate-run-'

/** Makes one below `parent`, else below the system's own; mode 700. @throws OUTPUT_UNWRITABLE */
export function makePrivateFolder(parent: string = tmpdir()): string {
  try {
    return mkdtempSync(join(resolve(parent), PREFIX))
  } catch (cause) {
    throw new QuorateError('OUTPUT_UNWRITABLE', { observed: parent }, { cause })
  }
}

/** Writes a new file of mode 600. Answers with its path. @throws OUTPUT_UNWRITABLE */
export function writePrivate(folder: string, name: string, text: string): string {
  const path = join(folder, name)
  try {
    writeFileSync(path, text, { mode: 0o600, flag: 'wx' })
    return path
  } catch (cause) {
    throw new QuorateError('OUTPUT_UNWRITABLE', { observed: name }, { cause })
  }
}

/** Removes a folder that `makePrivateFolder` made below `parent`. */
export function removePrivateFolder(folder: string, parent: string = tmpdir()): void {
  if (dirname(folder) === resolve(parent) && basename(folder).startsWith(PREFIX))
    rmSync(folder, { recursive: true, force: true })
}
