// Runs one command as a child: its output goes where ours goes, signals are passed on, and it ends before its time is over.
// Must not: hand the child a variable that it was not given.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** How a command ended. `cancelled` and `overtime` say why it was ended, where we did that. */
export interface CommandEnd {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly cancelled: boolean
  readonly overtime: boolean
}

/** What a command runs in. */
export interface CommandSettings {
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  /** Milliseconds after which it is ended. */
  readonly limitMs: number
  /** Told once it runs, by what `endGroup` ends it. */
  readonly begun?: (group: string) => void
}

/** Milliseconds that a command has to end by itself; GitHub kills a cancelled step after ten seconds. */
const GRACE = 5000

/**
 * Of a signal that Node has no name for it says exit code 0; a shell says 128 and its number. The outer one is sent every signal too, and
 * outlives it, while the command's own is as it would be without the other.
 */
const OUTER = `trap : INT TERM HUP; bash --noprofile --norc -eo pipefail -c "$1"; exit $?`

/** Runs it by bash, which stops at the first failure, in a process group of its own that ends with it. */
export async function runCommand(
  command: string,
  { folder, env, limitMs, begun }: CommandSettings,
): Promise<CommandEnd> {
  const told = { cancelled: false, overtime: false }
  let group: number | undefined
  let killing: NodeJS.Timeout | undefined
  const end = (signal: NodeJS.Signals) => {
    sendTo(group, signal)
    killing ??= setTimeout(() => sendTo(group, 'SIGKILL'), GRACE)
  }
  const pass = (signal: NodeJS.Signals) => {
    told.cancelled = true
    end(signal)
  }
  const overdue = () => {
    told.overtime = true
    end('SIGTERM')
  }
  // Before the child is there: from its first word on a signal is its own.
  process.on('SIGINT', pass).on('SIGTERM', pass)
  const timer = setTimeout(overdue, limitMs)
  try {
    const child = spawn('bash', ['--noprofile', '--norc', '-c', OUTER, 'quorate', command], {
      cwd: folder,
      env: { ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
    })
    group = child.pid
    if (group !== undefined) begun?.(nameOf(group))
    const [exitCode, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
      child.on('error', reject).on('exit', (code, by) => resolve([code, by]))
    })
    return { exitCode, signal, ...told }
  } finally {
    // What it left behind in its group would go on with the target after the outcome.
    sendTo(group, 'SIGKILL')
    clearTimeout(timer)
    clearTimeout(killing)
    process.off('SIGINT', pass).off('SIGTERM', pass)
  }
}

function sendTo(group: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (group !== undefined) process.kill(-group, signal)
  } catch {
    // The group is empty by now.
  }
}

/** A process group by its leader's id and when that began, so that it is never taken for a later one. */
function nameOf(pid: number): string {
  return `${pid}:${beganAt(pid)}`
}

/** Ends what is left of a command whose own process could not: the runner's step was killed, and its group went on. */
export function endGroup(group: string): void {
  const pid = Number(group.split(':')[0])
  if (Number.isSafeInteger(pid) && pid > 1 && beganAt(pid) !== '' && nameOf(pid) === group) sendTo(pid, 'SIGKILL')
}

/** In ticks since the machine began; '' where there is no such process, or no /proc. */
function beganAt(pid: number): string {
  try {
    return (
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[19] ?? ''
    )
  } catch {
    return ''
  }
}
