// A command in the sandbox's checkout with the door's login, and what a database administrator does for targets.
import { dirname, join } from 'node:path'
import { QuorateError } from '../codes/error.ts'
import { runJob } from './job.ts'
import type { Sandbox } from './start.ts'

/** What a command of the door's login says. @throws SANDBOX_STEP_FAILED */
export function commandOf(sandbox: Sandbox, ...args: readonly string[]): Promise<string> {
  return commandWith(sandbox, sandbox.secretsOf('door'), ...args)
}

/** What a command with these variables says. @throws SANDBOX_STEP_FAILED */
export async function commandWith(
  sandbox: Sandbox,
  env: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<string> {
  const { exit, stdout } = await runJob(env, {
    action: join(dirname(sandbox.action), 'cli.js'),
    args,
    cwd: sandbox.workspace,
  })
  if (exit !== 0) throw new QuorateError('SANDBOX_STEP_FAILED', { expected: args, observed: stdout })
  return stdout
}

/** The superuser runs what `quorate db plan` writes of the policy's targets. @throws SANDBOX_STEP_FAILED */
export async function provisionTargets(sandbox: Sandbox): Promise<void> {
  const told = await commandOf(sandbox, 'db', 'plan', '--json')
  const { data } = JSON.parse(told) as { data: { files: Record<string, { text: string }> } }
  const superuser = await sandbox.connectAs('superuser')
  try {
    await superuser.query(data.files['targets.sql']?.text ?? '')
  } finally {
    await superuser.close()
  }
}
