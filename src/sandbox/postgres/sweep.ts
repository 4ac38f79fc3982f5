// Removes homes whose makers are gone (a machine that lost power, a keeper that was killed), and their servers.
// Never touches a home of a live process, of another machine or of another process-number space.
import { execFile } from 'node:child_process'
import { lstat, readdir, readFile, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { childEnvironment } from './keeper.ts'
import { homePrefix, isGone } from './owner.ts'

const run = promisify(execFile)
const hour = 3_600_000

// Ends the server only when the process of that number names this home: numbers are used again.
const script = `
home=$1
names_home() {
  if [ -r "/proc/$1/cmdline" ]; then grep -qF -- "$home" "/proc/$1/cmdline"
  else ps -o command= -p "$1" 2>/dev/null | grep -qF -- "$home"; fi
}
server=$(head -n 1 "$home/data/postmaster.pid" 2>/dev/null)
tries=0
while [ -n "$server" ] && names_home "$server" && [ $tries -lt 100 ]; do
  if [ $tries -lt 50 ]; then kill -QUIT "$server"; else kill -KILL "$server"; fi
  sleep 0.1
  tries=$((tries + 1))
done
rm -rf "$home"
`

/** Ends the server of a home, if one runs, and removes the home, as the account that owns it. */
export async function clearHome(home: string): Promise<void> {
  const stat = await lstat(home).catch(() => null)
  if (!stat?.isDirectory()) return
  // Root must not walk a tree that others may change underfoot.
  const account = process.geteuid?.() === 0 ? { uid: stat.uid, gid: stat.gid } : {}
  const options = { ...account, cwd: '/', env: childEnvironment, timeout: 30_000 }
  await run('/bin/sh', ['-c', script, 'quorate-sweep', home], options).catch(() => {})
  await rmdir(home).catch(() => {})
}

/** Removes every leftover in a directory of homes; answers their paths. */
export async function sweep(directory: string): Promise<readonly string[]> {
  const names = (await readdir(directory)).filter((name) => name.startsWith(homePrefix))
  const homes = names.map((name) => join(directory, name))
  const stale = await Promise.all(homes.map(isLeftover))
  const leftovers = homes.filter((_, index) => stale[index])
  await Promise.all(leftovers.map(clearHome))
  return leftovers
}

async function isLeftover(home: string): Promise<boolean> {
  const stat = await lstat(home).catch(() => null)
  const euid = process.geteuid?.()
  if (!stat?.isDirectory() || (euid !== 0 && stat.uid !== euid)) return false
  const text = await readFile(join(home, 'owner.json'), 'utf8').catch(() => null)
  if (text === null) return Date.now() - stat.mtimeMs > hour
  return isGone(text)
}
