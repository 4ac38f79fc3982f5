// A package of its own below test/, which is installed when a run first asks for it, so that it costs only those who run it.
import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Installs what a folder's lock file says, unless it is there. @throws when npm cannot */
export async function installBeside(folder: string): Promise<void> {
  if (isInstalled(folder)) return
  try {
    await promisify(execFile)('npm', ['ci', '--prefix', folder], { timeout: 300_000 })
  } catch (cause) {
    const said = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : String(cause)
    throw new Error(`npm ci --prefix ${folder} failed: ${said.slice(0, 500)}`, { cause })
  }
}

/** Whether all that the lock file asks of every platform is installed as it says: npm writes down what it installed. */
function isInstalled(folder: string): boolean {
  const installed = join(folder, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  const [there, wanted] = [installed, join(folder, 'package-lock.json')].map(
    (path): Readonly<Record<string, { version?: string; optional?: true }>> =>
      JSON.parse(readFileSync(path, 'utf8')).packages,
  )
  return Object.entries(wanted ?? {}).every(
    ([name, { version, optional }]) => name === '' || optional || there?.[name]?.version === version,
  )
}
