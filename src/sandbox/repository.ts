// The git repository that the emulated GitHub's jobs check out: its head is what the branch holds.
// Must not: touch a repository that it did not make.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { readVariables } from '../settings/settings.ts'

const run = promisify(execFile)
const MARK = '.git/quorate-sandbox'
const PERSON = { NAME: 'Sandbox', EMAIL: 'sandbox@invalid' }

/** Makes a folder a repository with one commit of what lies in it. Answers with that commit. */
export async function makeRepository(folder: string): Promise<string> {
  await git(folder, 'init', '--quiet', '--initial-branch=main')
  await writeFile(join(folder, MARK), '')
  return commitAll(folder, 'First')
}

/** Commits what was changed since, as if it had been merged. Answers with the head; null where the folder is no repository of the sandbox's. */
export async function mergedHead(folder: string): Promise<string | null> {
  if (!existsSync(join(folder, MARK))) return null
  return once(folder, () => commitAll(folder, 'Change'))
}

/** One after the other in a folder: git locks its index. */
async function once<T>(folder: string, run: () => Promise<T>): Promise<T> {
  const answer = (running.get(folder) ?? Promise.resolve()).then(run, run)
  running.set(folder, answer)
  return answer
}
const running = new Map<string, Promise<unknown>>()

async function commitAll(folder: string, subject: string): Promise<string> {
  await git(folder, 'add', '--all')
  if ((await git(folder, 'status', '--porcelain')) !== '' || !(await hasHead(folder)))
    await git(folder, 'commit', '--quiet', '--no-verify', `--message=${subject}`)
  return git(folder, 'rev-parse', 'HEAD')
}

async function hasHead(folder: string): Promise<boolean> {
  return git(folder, 'rev-parse', '--quiet', '--verify', 'HEAD').then(
    () => true,
    () => false,
  )
}

/** Runs git in a folder, without anybody's settings; answers with what it says, trimmed. */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const { PATH = '/usr/local/bin:/usr/bin:/bin' } = readVariables()
  const who = Object.entries(PERSON).flatMap(([name, value]) => [
    [`GIT_AUTHOR_${name}`, value],
    [`GIT_COMMITTER_${name}`, value],
  ])
  const env = { PATH, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', ...Object.fromEntries(who) }
  const settings = ['-c', 'gc.auto=0', '-c', 'core.autocrlf=false']
  const { stdout } = await run('git', [...settings, '-C', folder, ...args], { env, maxBuffer: 64 * 1024 * 1024 })
  return stdout.trim()
}
