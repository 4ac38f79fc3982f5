// The guide of reviewed SQL, taken at its word: its files are the examples', its commands run, and its people do what it says.
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runJob } from '../../src/sandbox/job.ts'
import { packageRoot } from '../../src/system/package-root.ts'
import { rows, useSandbox } from './support/sandbox.ts'
import { dispatchWorkflow, type Ended } from './workflows-runner.ts'

const EXAMPLE = 'docs/examples/sql'
const root = packageRoot()
const sandbox = useSandbox({ application: EXAMPLE })
const guide = await readFile(join(root, 'docs/sql.md'), 'utf8')
const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(([, text = '']) => text)
const commands = blocks('sh').flatMap((text) => text.trimEnd().split('\n'))
const example = (path: string) => readFile(join(root, EXAMPLE, path), 'utf8')

describe('the guide of reviewed SQL', () => {
  it('[SQL-7] shows the files of the examples, and their policy', async () => {
    const shown = [...guide.matchAll(/^\*\*`(.+?)`\*\*\n\n```\w+\n(.*?)^```$/gms)]
    expect(shown.map(([, path]) => path).sort()).toEqual([
      'db/close-accounts.sql',
      'db/statement-currency-back.sql',
      'db/statement-currency-check.sql',
      'db/statement-currency.sql',
      'manifests/plans/close-accounts.yaml',
      'manifests/plans/statement-currency.yaml',
    ])
    for (const [, path = '', text] of shown) expect(text, path).toBe(await example(path))
    const policy = await example('manifests/production.yaml')
    const parts = blocks('yaml').filter((text) => !text.includes('kind: PLAN'))
    expect(parts).toHaveLength(2)
    for (const part of parts) expect(policy).toContain(part)
  })

  it('[SQL-1] [SQL-2] [SQL-4] [SQL-6] leads from the files to a verified change', { timeout: 300_000 }, async () => {
    await mkdir(join(sandbox().workspace, 'secrets'))
    const settings = join(sandbox().workspace, 'secrets/door.env')
    await writeFile(settings, lines(sandbox().secretsOf('door')))
    await chmod(settings, 0o600)
    const codes = new Map<string, string>()
    const logs: string[] = []
    for (const command of commands) {
      if (command.startsWith('quorate ')) logs.push(await quorate(command))
      else if (command.startsWith('psql ')) await administer(command)
      else await dispatched(command, codes, logs)
    }
    const [{ count } = { count: '' }] = await rows<{ count: string }>(
      sandbox(),
      `select count(*) from billing.accounts where status = 'closed'`,
    )
    expect(count).toBe('3')
    const said = logs.join('\n')
    expect(said).toContain('0 missing, 0 extra')
    expect(logs.at(-1)).toContain('verified_complete')
    // Who signs after the rehearsal sees its effect, who signed before could not.
    const signed = logs.filter((log) => log.includes('would take a seat of'))
    expect(signed).toHaveLength(5)
    expect(
      signed.map((log) =>
        /billing\.accounts +0 +3 +0\n(?!.*in billing)/.test(log.split('Rehearsed and undone')[1] ?? ''),
      ),
    ).toEqual([false, true, true, true, true])
  })
})

const lines = (variables: Readonly<Record<string, string>>) =>
  Object.entries(variables)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')

async function quorate(command: string): Promise<string> {
  const { exit, stdout, stderr } = await runJob(
    {},
    {
      action: join(dirname(sandbox().action), 'cli.js'),
      args: command.split(' ').slice(1),
      cwd: sandbox().workspace,
    },
  )
  expect([command, exit, stderr]).toEqual([command, 0, ''])
  return stdout
}

/** As the administrator whom the guide tells to run a file. */
async function administer(command: string): Promise<void> {
  const [, file = ''] = command.match(/--file (\S+)/) ?? []
  await rows(sandbox(), await readFile(join(sandbox().workspace, file), 'utf8'))
}

/** `gh workflow run <file> -f name=value …  # who; who approves` */
async function dispatched(command: string, codes: Map<string, string>, logs: string[]): Promise<void> {
  const [, file = '', given = '', actor = '', approver] =
    command.match(/^gh workflow run (\S+)(.*?) +# (\w+)(?:; (\w+) approves)?$/) ?? []
  const inputs = Object.fromEntries(
    [...given.matchAll(/-f (\w+)=(\S+)/g)].map(([, name = '', value = '']) => [name, codes.get(value) ?? value]),
  )
  const told = await dispatchWorkflow(sandbox(), secrets(), {
    ...{ file, actor, inputs, text: await readFile(join(root, 'docs/examples/workflows', file), 'utf8') },
    approvals: approver === undefined ? [] : [{ user: approver, state: 'approved' as const }],
  })
  expect([command, told.exit, told.codes]).toEqual([command, 0, []])
  logs.push(told.stdout)
  named(told, codes)
}

/** The codes that the guide writes, and those that the jobs answered. */
function named({ outputs }: Ended, codes: Map<string, string>): void {
  const [change, verify] = [...new Set(guide.match(/Q-[0-9A-Z]{8}/g))]
  if (!codes.has(change ?? '') && outputs.change) codes.set(change ?? '', outputs.change)
  if (outputs['verify-change']) codes.set(verify ?? '', outputs['verify-change'])
}

function secrets() {
  const of = (login: 'door' | 'cut' | 'verify') => sandbox().secretsOf(login)
  const environments = { 'production-door': of('door'), 'production-cut': of('cut'), 'production-verify': of('verify') }
  return { vars: {}, secrets: {}, environments }
}
