// A holder's device in a test: a home of its own, and the command line run from its sources with what is typed.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { packageRoot } from '../../src/system/package-root.ts'
import type { Shell } from '../../src/usecases/device/agree.ts'

/** How a command ended. */
interface Ended {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
}

export interface Device {
  readonly home: string
  /** For use cases in this process: without anybody at it, seats below the home. */
  readonly shell: Shell
  readonly seats: string
  /** Runs `quorate`; `typed` are lines of standard input. */
  run(
    args: readonly string[],
    more?: { readonly typed?: string; readonly env?: Readonly<Record<string, string>>; readonly cwd?: string },
  ): Promise<Ended>
  /** Every file below the home, with its mode. */
  files(): readonly { readonly path: string; readonly mode: string; readonly text: string }[]
}

const homes: string[] = []

/** A new device. Let `removeDevices` remove it. */
export function newDevice(): Device {
  const home = mkdtempSync(join(tmpdir(), 'quorate-device-'))
  homes.push(home)
  return {
    home,
    shell: { folder: home, env: variables(home), isTerminal: false, now: () => Date.now() / 1000, say: () => {} },
    seats: join(home, '.quorate', 'seats'),
    run: (args, { typed = '', env = {}, cwd = home } = {}) => run(args, typed, { HOME: home, ...env }, cwd),
    files: () =>
      readdirSync(home, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !join(entry.parentPath).includes('/.git'))
        .map((entry) => {
          const path = join(entry.parentPath, entry.name)
          return { path, mode: (statSync(path).mode & 0o777).toString(8), text: readFileSync(path, 'latin1') }
        }),
  }
}

/** For `afterAll`. */
export function removeDevices(): void {
  for (const home of homes.splice(0)) rmSync(home, { recursive: true, force: true })
}

async function run(
  args: readonly string[],
  typed: string,
  env: Readonly<Record<string, string>>,
  cwd: string,
): Promise<Ended> {
  const child = spawn(process.execPath, [join(packageRoot(), 'src/cli.ts'), ...args], {
    ...{ cwd, env: { ...variables(env.HOME ?? ''), ...env } },
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: 60_000,
  })
  const output = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text
    })
  child.stdin.on('error', () => {}).end(typed)
  const exit = await new Promise<number>((resolve) => {
    child.on('close', (code) => resolve(code ?? -1))
  })
  return { exit, ...output }
}

function variables(home: string) {
  return { PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`, HOME: home }
}
