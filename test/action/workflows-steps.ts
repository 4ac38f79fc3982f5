// What a runner does after the action's main step: the following steps, each a script, and the action's post step.
// Must not: give a step what its file does not give it.
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { postStep } from '../../src/sandbox/deploys.ts'
import type { JobResult } from '../../src/sandbox/job.ts'
import { parseOutputs } from '../../src/sandbox/outputs.ts'
import type { Sandbox } from '../../src/sandbox/start.ts'
import { type Contexts, evaluated, type Node, textsOf } from './workflows-parser.ts'

const run = promisify(execFile)
type Texts = Readonly<Record<string, string>>

/** What a runner finds programs by, with a folder of more of them. */
export function pathWith(tools: string | undefined): { readonly PATH?: string } {
  return tools === undefined ? {} : { PATH: [tools, dirname(process.execPath), '/usr/bin', '/bin'].join(':') }
}

interface Rest {
  /** The action's own, and those that follow it. */
  readonly steps: readonly Node[]
  readonly given: Texts
  /** `env` of workflow and job. */
  readonly own: Texts
  readonly contexts: Contexts
  readonly main: JobResult
  /** A folder of programs that the runner has besides. */
  readonly tools?: string
  /** The runner dies with the action’s step. */
  readonly killed?: boolean
}

/** The job's end: the first step that failed, with the log of all. */
export async function runRest(sandbox: Pick<Sandbox, 'action'>, rest: Rest): Promise<JobResult> {
  const {
    steps: [action = {}, ...following],
    given,
    main,
    killed = false,
  } = rest
  const steps = { [String(action.id ?? '')]: { outputs: main.outputs } }
  let ended = main
  for (const step of following) {
    if (ended.exit === 0) ended = await script(step, { ...rest, contexts: { ...rest.contexts, steps } }, ended)
  }
  const state = await readFile(given.GITHUB_STATE ?? '', 'utf8').catch(() => '')
  if (killed || state === '') return ended
  const post = await postStep(sandbox as Sandbox, given, ended.exit === 0 ? 'success' : 'failure')
  return { ...ended, exit: ended.exit || post.exit, stdout: ended.stdout + post.stdout }
}

async function script(step: Node, { given, own, contexts, tools }: Rest, before: JobResult): Promise<JobResult> {
  if (step.run === undefined) throw new Error(`a step that this runner does not know: ${JSON.stringify(step)}`)
  const runners = Object.entries(given).filter(([name]) => /^(CI$|GITHUB_|RUNNER_)/.test(name))
  const exported = parseOutputs(await readFile(given.GITHUB_ENV ?? '', 'utf8'))
  const variables = { ...Object.fromEntries(runners), ...own, ...exported, ...textsOf(step.env, contexts) }
  const env = { PATH: '/usr/bin:/bin', ...variables, ...pathWith(tools) }
  const text = evaluated(step.run, contexts)
  const ran = run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', text], {
    cwd: given.GITHUB_WORKSPACE ?? '',
    env,
  })
  const { code = 0, stdout, stderr } = await ran.catch((error) => error)
  return { ...before, exit: code, stdout: before.stdout + stdout, stderr: before.stderr + stderr }
}
