// Fetches the protected branch into the approver's own clone, with their own settings and rights (SEAT-5).
// Must not: hand git a secret of ours; git's settings can start other programs.
import { spawn } from 'node:child_process'
import { QuorateError } from '../codes/error.ts'
import type { ObjectId } from './object-store.ts'

/** Which branch of which remote, in whose clone. */
export interface ProtectedBranch {
  readonly folder: string
  readonly remote: string
  readonly branch: string
}

/** What was fetched, and from where. */
export interface Fetched {
  readonly commit: ObjectId
  readonly url: string
}

const REMOTE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/
const BRANCH = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/
/** Variables that may hold secrets of ours. */
const OURS = /^(QUORATE_|DOT_|PG)/
type Variables = Readonly<Record<string, string | undefined>>

/** @throws USAGE, DEVICE_FETCH_FAILED, GIT_MISSING */
export async function fetchBranch({ folder, remote, branch }: ProtectedBranch, env: Variables): Promise<Fetched> {
  if (!REMOTE.test(remote) || !BRANCH.test(branch))
    throw new QuorateError('USAGE', { expected: 'the names of a remote and a branch', observed: [remote, branch] })
  const git = (...args: readonly string[]) => run(folder, args, env)
  // Its address may carry a password.
  const url = (await git('remote', 'get-url', remote)).replace(/\/\/[^/@]*@/, '//')
  // A name of its own, which nothing else moves.
  const kept = `refs/quorate/${branch}`
  const what = `+refs/heads/${branch}:${kept}`
  await git('fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', remote, what)
  return { commit: await git('rev-parse', '--verify', '--end-of-options', `${kept}^{commit}`), url }
}

async function run(folder: string, args: readonly string[], env: Variables): Promise<string> {
  const given = Object.entries(env).filter(([name]) => !OURS.test(name))
  const child = spawn('git', args, {
    cwd: folder,
    env: Object.fromEntries(given),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    output += part
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve)
  }).catch((cause: NodeJS.ErrnoException) => {
    const isAbsent = cause.code === 'ENOENT'
    throw new QuorateError(isAbsent ? 'GIT_MISSING' : 'DEVICE_FETCH_FAILED', {}, { cause })
  })
  if (code !== 0) throw new QuorateError('DEVICE_FETCH_FAILED', { observed: `git ${args[0]} ended with ${code}` })
  return output.trim()
}
