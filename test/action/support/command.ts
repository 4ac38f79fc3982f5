// Runs the command line's bundle in a child process, with an environment of its own.
import { join } from 'node:path'
import { runJob } from '../../../src/sandbox/job.ts'
import type { Sandbox, SandboxLogin } from '../../../src/sandbox/start.ts'
import { packageRoot } from '../../../src/system/package-root.ts'

/** How a command ended. */
export interface CommandEnd {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
}

/** Path of the bundle. */
export const CLI = join(packageRoot(), 'dist/cli.js')

/** Runs `quorate` with these arguments. */
export async function quorate(
  args: readonly string[],
  options: {
    readonly cwd?: string
    readonly env?: Readonly<Record<string, string>>
    readonly timeoutMs?: number
  } = {},
): Promise<CommandEnd> {
  const { cwd = packageRoot(), env = {}, ...limits } = options
  const { exit, stdout, stderr } = await runJob(env, { action: CLI, args, cwd, ...limits })
  return { exit, stdout, stderr }
}

/** The same with `--json`: exit code and verdict. */
export async function quorateJson(...asked: Parameters<typeof quorate>) {
  const [args, options] = asked
  const { exit, stdout, stderr } = await quorate([...args, '--json'], options)
  const verdict = JSON.parse(stdout) as {
    readonly outcome: string
    readonly exit: number
    readonly mode: string
    readonly change: string | null
    readonly facts: Readonly<Record<string, string>>
    readonly findings: readonly {
      readonly code: string
      readonly title: string
      readonly remedy: string
      readonly observed: unknown
      readonly where: { readonly file: string } | null
    }[]
    readonly notes: readonly { readonly code: string; readonly observed: unknown }[]
    readonly next: readonly string[]
    readonly seats: { readonly waiting?: readonly { readonly class: string }[] } | null
  }
  return {
    exit,
    verdict,
    codes: verdict.findings.map(({ code }) => code),
    lines: stdout.trimEnd().split('\n').length,
    stderr,
  }
}

/** The variables of a login, or of the superuser who installs. */
export function settingsOf(sandbox: Sandbox, login: SandboxLogin | 'installer', database = sandbox.database) {
  const { host, port, superuser } = sandbox.postgres
  const place = { PGHOST: host, PGPORT: String(port), PGDATABASE: database }
  return login === 'installer'
    ? { ...place, PGUSER: superuser.user, PGPASSWORD: superuser.password }
    : { ...sandbox.secretsOf(login), ...place }
}
