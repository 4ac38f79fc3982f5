// Runs the action's bundle as GitHub's runner does: a child process with the job's environment and nothing else.
import { spawn } from 'node:child_process'
import { access, readFile } from 'node:fs/promises'
import { constants } from 'node:os'
import { dirname } from 'node:path'
import { QuorateError } from '../codes/error.ts'
import { maskLog } from './mask.ts'
import { parseOutputs } from './outputs.ts'

/** How to run the job. */
export interface RunJobOptions {
  /** Path of dist/index.js, or of another program of a step. */
  readonly action: string
  readonly args?: readonly string[]
  /** The Node that runs it; this process's by default. */
  readonly nodePath?: string
  /** GITHUB_WORKSPACE by default. */
  readonly cwd?: string
  /** 60 000 by default. */
  readonly timeoutMs?: number
}

/** How a job ended. */
export interface JobResult {
  /** Exit status; 128 and the signal's number when a signal ended it, as a shell says. */
  readonly exit: number
  /** As GitHub's log shows it: masked. */
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly durationMs: number
}

/**
 * Runs the bundle in the job's environment (`Job.env`), to which only PATH and HOME are added.
 * @throws SANDBOX_ACTION_MISSING, SANDBOX_JOB_TIMEOUT
 */
export async function runJob(env: Readonly<Record<string, string>>, options: RunJobOptions): Promise<JobResult> {
  const { action, args = [], nodePath = process.execPath, timeoutMs = 60_000 } = options
  await access(action).catch((cause: unknown) => {
    throw new QuorateError('SANDBOX_ACTION_MISSING', { observed: action }, { cause })
  })
  const home = env.RUNNER_TEMP ?? '/nonexistent'
  const started = performance.now()
  const child = spawn(nodePath, [action, ...args], {
    cwd: options.cwd ?? env.GITHUB_WORKSPACE,
    env: { PATH: `${dirname(nodePath)}:/usr/local/bin:/usr/bin:/bin`, HOME: home, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
  })
  const output = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text
    })
  }
  const exit = await new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status, signal) => resolve(status ?? 128 + signalNumber(signal)))
  })
  const durationMs = performance.now() - started
  if (durationMs >= timeoutMs && child.signalCode === 'SIGKILL') {
    const observed = maskLog(`${output.stdout}${output.stderr}`).slice(-2000)
    throw new QuorateError('SANDBOX_JOB_TIMEOUT', { expected: `an end within ${timeoutMs} ms`, observed })
  }
  const [outputs, summary] = await Promise.all([env.GITHUB_OUTPUT, env.GITHUB_STEP_SUMMARY].map(contents))
  return {
    exit,
    stdout: maskLog(output.stdout),
    stderr: maskLog(output.stderr),
    outputs: parseOutputs(outputs ?? ''),
    summary: summary ?? '',
    durationMs,
  }
}

async function contents(path: string | undefined): Promise<string> {
  return path === undefined ? '' : readFile(path, 'utf8').catch(() => '')
}

function signalNumber(signal: NodeJS.Signals | null): number {
  return signal === null ? 0 : constants.signals[signal]
}
