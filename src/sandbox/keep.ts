// Keeps a sandbox up for a person or a foreign test to drive, until it is interrupted.
import type { Verdict } from '../report/verdict.ts'
import { readyChange } from './jobs.ts'
import { SANDBOX_LOGINS, type Sandbox, type SandboxLogin, startSandbox } from './start.ts'

/** Prints how to reach everything, then waits for SIGINT or SIGTERM and cleans up. @throws as `startSandbox` */
export async function keepSandbox({ json }: { readonly json: boolean }): Promise<Verdict> {
  const sandbox = await startSandbox()
  try {
    const change = await readyChange(sandbox)
    const ready = describe(sandbox, change)
    console.log(
      json
        ? JSON.stringify(ready)
        : `${JSON.stringify(ready, null, 2)}\n\nReady. Interrupt to end it; nothing is kept.`,
    )
    const signal = await interruption()
    return { outcome: 'pass', mode: 'sandbox', change, findings: [], facts: { ended: signal } }
  } finally {
    await sandbox.close()
  }
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
    logins: { cut: login('cut'), verify: login('verify'), door: login('door'), migrator: login('migrator') },
    superuser: { ...postgres.superuser, database },
    people: sandbox.people.people.map(({ id, login: name, roles }) => ({ id, login: name, roles })),
  }
}

function interruption(): Promise<string> {
  // A timer keeps the process alive; the servers alone do not.
  const alive = setInterval(() => {}, 60_000)
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        clearInterval(alive)
        resolve(signal)
      })
    }
  })
}
