// How long a command takes from nothing to its end, as a ratio to an empty Node process.
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startGitHub } from '../../src/sandbox/github.ts'
import { packageRoot } from '../../src/system/package-root.ts'
import { type Figure, median, rounded } from './figure.ts'

/** Rounds; every case runs once in each, after another one each time, so that a busy moment meets all alike. */
const ROUNDS = 21

/** Cold starts of the command line and of the action. */
export async function* coldStart(): AsyncGenerator<Figure> {
  const folder = await mkdtemp(join(tmpdir(), 'quorate-bench-'))
  await using github = await startGitHub({ workspace: packageRoot() })
  const job = await github.createJob({ actor: 'ada', workflow: 'lint.yml', inputs: { mode: 'lint' } })
  const dist = (name: string) => join(packageRoot(), 'dist', name)
  const cases: Record<string, { args: string[]; env?: Readonly<Record<string, string>> }> = {
    empty: { args: ['-e', '0'] },
    help: { args: [dist('cli.js'), '--help'] },
    lint: { args: [dist('cli.js'), 'lint'] },
    'action lint': { args: [dist('index.js')], env: job.env },
  }
  const times = new Map(Object.keys(cases).map((name) => [name, [] as number[]]))
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = Object.entries(cases)
    order.push(...order.splice(0, round % order.length))
    for (const [name, { args, env = {} }] of order) {
      const started = performance.now()
      const { status } = spawnSync(process.execPath, args, {
        cwd: packageRoot(),
        env: { HOME: folder, ...env },
        stdio: 'ignore',
      })
      times.get(name)?.push(performance.now() - started)
      if (status !== 0) throw new Error(`${name} ended with ${status}`)
    }
  }
  await rm(folder, { recursive: true })
  const empty = times.get('empty') ?? []
  for (const [name, values] of times) {
    const ratio = rounded(median(values) / median(empty))
    // On a busy machine the least disturbed runs say more than the middle ones.
    const leastRatio = rounded(Math.min(...values) / Math.min(...empty))
    yield { case: name, ratio, least_ratio: leastRatio, ms: rounded(median(values), 1), runs: ROUNDS }
  }
}
