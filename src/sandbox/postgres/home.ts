// The home of one server: a fresh directory under the temp directory that says whose it is.
// Written by this process while nobody else can enter it, and handed to the server's account last.
import { execFile } from 'node:child_process'
import { chown, lstat, mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { QuorateError } from '../../codes/error.ts'
import { type Account, runAs } from './account.ts'
import { homePrefix, thisProcess } from './owner.ts'

const run = promisify(execFile)

/**
 * The directory to make homes in: the asked one or the temp directory, when the account can enter it, else /tmp.
 * @throws SANDBOX_UNAVAILABLE when an asked directory cannot be entered.
 */
export async function homesDirectory(asked: string | undefined, account: Account): Promise<string> {
  for (const directory of [asked ?? tmpdir(), ...(asked ? [] : ['/tmp', '/var/tmp'])]) {
    const entered = run('/bin/sh', ['-c', 'cd "$1"', 'sh', directory], { ...runAs(account), cwd: '/', env: {} })
    if (
      await entered.then(
        () => true,
        () => false,
      )
    )
      return directory
  }
  throw new QuorateError('SANDBOX_UNAVAILABLE', {
    expected: 'a temp directory that the server can enter',
    observed: asked ?? tmpdir(),
  })
}

/** Makes an empty home (mode 0700, still this process's) with its owner and the superuser's password in it. */
export async function makeHome(directory: string, password: string): Promise<string> {
  const home = await mkdtemp(join(directory, homePrefix))
  await writeFile(join(home, 'owner.json'), JSON.stringify(await thisProcess()), { mode: 0o600 })
  await writeFile(join(home, 'password'), `${password}\n`, { mode: 0o600 })
  return home
}

/** Gives the home and all below it to the account; the home itself last, so that nothing can be swapped meanwhile. */
export async function handOver(home: string, account: Account): Promise<void> {
  if (account.uid === null || account.gid === null) return
  for (const name of await readdir(home)) {
    const path = join(home, name)
    if ((await lstat(path)).isDirectory()) await handOver(path, account)
    // A hard link below native/ is the package's own file and stays its owner's.
    else if (name === 'owner.json' || name === 'password') await chown(path, account.uid, account.gid)
  }
  await chown(home, account.uid, account.gid)
}
