// Somebody with a device of their own: a home, a clone of the repository, and the command line run there as they would.
// Must not: reach the database; what a holder hands in goes through a job or the door's login.
import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { QuorateError } from '../codes/error.ts'
import { makePasskey } from './passkey.ts'
import { git } from './repository.ts'
import type { Sandbox } from './start.ts'

/** How a command on the device ended. */
interface Ended {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
}

export interface Holder extends AsyncDisposable {
  readonly login: string
  readonly seat: string
  readonly home: string
  readonly clone: string
  /** Runs `quorate` in the clone; a link to the team's page is answered by the holder's passkey. @throws SANDBOX_STEP_FAILED */
  run(...args: readonly string[]): Promise<Ended>
  /** The same with variables, whatever becomes of it. */
  tryWith(env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Ended>
}

/** A page's link, and that its answer is waited for. */
const ASKED = /^(https:\/\/\S+#\S+)\n[^\n]*answer: $/m

/** A device with a clone of what the sandbox's branch holds. */
export async function makeHolder(sandbox: Sandbox, login: string, seat: string): Promise<Holder> {
  const home = await mkdtemp(join(tmpdir(), 'quorate-holder-'))
  const clone = join(home, 'clone')
  const passkey = makePasskey()
  await git(home, 'clone', '--quiet', sandbox.workspace, clone)
  const cli = join(dirname(sandbox.action), 'cli.js')
  const tryWith = async (env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Ended> => {
    const child = spawn(process.execPath, [cli, ...args], {
      cwd: clone,
      env: { PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`, HOME: home, ...env },
      timeout: 60_000,
    })
    const output = { stdout: '', stderr: '' }
    child.stdin.on('error', () => {})
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output.stdout += text
    })
    let unread = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output.stderr += text
      unread += text
      const [, link] = ASKED.exec(unread) ?? []
      if (link === undefined) return
      unread = ''
      child.stdin.write(`${passkey.answer(link)}\n`)
    })
    const exit = await new Promise<number>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (status) => resolve(status ?? 128))
    })
    return { exit, ...output }
  }
  return {
    ...{ login, seat, home, clone, tryWith },
    async run(...args) {
      const ended = await tryWith({}, ...args)
      if (ended.exit === 0) return ended
      throw new QuorateError('SANDBOX_STEP_FAILED', {
        expected: args,
        observed: `${ended.stdout}${ended.stderr}`.slice(-2000),
      })
    },
    [Symbol.asyncDispose]: () => rm(home, { recursive: true, force: true }),
  }
}

/** A settings file of the door's login on the holder's device: whoever holds it still needs a proof for each call. */
export async function doorSettings(sandbox: Sandbox, { home }: Holder): Promise<string> {
  const path = join(home, 'door.env')
  const lines = Object.entries(sandbox.secretsOf('door')).map(([name, value]) => `${name}=${value}\n`)
  await writeFile(path, lines.join(''), { mode: 0o600 })
  return path
}

/** Where the device keeps what proves its seat. */
export async function keptIn({ home, seat }: Holder): Promise<string> {
  const folder = join(home, '.quorate/seats', seat)
  const [enrolment = ''] = await readdir(folder)
  return join(folder, enrolment, 'secret')
}
