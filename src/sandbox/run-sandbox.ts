// Keeps a sandbox up for a person or a foreign test to drive, until it is interrupted.
import type { Verdict } from '../report/verdict.ts'
import { Stopped } from '../system/stopped.ts'
import { catchSignals } from './interruption.ts'
import { readyChange } from './jobs.ts'
import { SANDBOX_LOGINS, type Sandbox, type SandboxLogin, startSandbox } from './start.ts'

/** Prints how to reach everything, then waits for SIGINT, SIGTERM or SIGHUP and cleans up. @throws as `startSandbox` */
export async function keepSandbox({ json }: { readonly json: boolean }): Promise<Verdict> {
  const interruption = catchSignals()
  const sandbox = await startSandbox()
  try {
    const change = await Promise.race([readyChange(sandbox), interruption.signal.then(() => null)])
    if (change !== null) console.log(readyText(describe(sandbox, change), json))
    const ended = await interruption.signal
    if (change === null) throw new Stopped('The sandbox was stopped before it was ready; nothing is kept.')
    if (!json) console.error('\nThe sandbox was stopped; nothing is kept.')
    return { outcome: 'pass', mode: 'sandbox', findings: [], facts: { ended } }
  } finally {
    interruption.stop()
    await sandbox.close()
  }
}

function readyText(ready: object, json: boolean): string {
  if (json) return JSON.stringify(ready)
  return `${JSON.stringify(ready, null, 2)}\n\nReady. Interrupt to end it; nothing is kept.`
}

/** Addresses and settings; the passwords are the sandbox's own and end with it. */
function describe(sandbox: Sandbox, change: string) {
  const { postgres, github, database } = sandbox
  const login = (name: SandboxLogin) => ({
    host: postgres.host,
    port: postgres.port,
    database,
    user: SANDBOX_LOGINS[name].user,
    password: sandbox.passwordOf(name),
  })
  return {
    change,
    api: github.url,
    issuer: github.issuer,
    admin: github.adminUrl,
    action: sandbox.action,
    workspace: sandbox.workspace,
    logins: {
      cut: login('cut'),
      verify: login('verify'),
      deploy: login('deploy'),
      door: login('door'),
      revoke: login('revoke'),
      migrator: login('migrator'),
    },
    superuser: { ...postgres.superuser, database },
    people: sandbox.people.people.map(({ id, githubLogin: name, roles }) => ({ id, login: name, roles })),
  }
}
