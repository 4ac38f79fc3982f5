// What the post step must know of a run: written in the runner's file before the start, so that no end of this process loses it.
// Must not: hold a secret; every step of the job can read and change it.
import { fileCommand } from '../../ci/github/file-command.ts'
import { QuorateError } from '../../codes/error.ts'
import type { ExpectedWorkload } from '../../codes/scope.ts'
import { flag, mapOf, members, orNull, type Read, text } from '../../codes/shape.ts'
import type { Variables } from '../../settings/settings.ts'
import { append } from '../../system/files.ts'

const started = members({
  activationId: text,
  code: text,
  packetSha256: text,
  environment: text,
  workload: mapOf(orNull(text)),
  /** Where what the start brought lies, for the post step to remove; null where nothing was to come. */
  folder: orNull(text),
  /** GitHub's id of its deployment; null where that is not known. */
  deployment: orNull(text),
  /** The process group of the command that runs, for the post step to end; null where none does. */
  group: orNull(text),
  /** Of a command, the job's status says nothing: the main step ran it, or did not. */
  hasCommand: flag,
  /** How the command ended, where it did, as the JSON that is told. */
  report: orNull(text),
  /** Whether there is nothing left to tell. */
  isOver: flag,
})
export type Started = Omit<Read<typeof started>, 'workload'> & { readonly workload: ExpectedWorkload }

/** Keeps it for the post step. @throws OUTPUT_UNWRITABLE */
export function keepStarted({ GITHUB_STATE: path }: Variables, what: Started): void {
  if (!path || !append(path, fileCommand('quorate-run', JSON.stringify(what))))
    throw new QuorateError('OUTPUT_UNWRITABLE', { observed: 'GITHUB_STATE' })
}

/** What the main step kept; null where it began nothing. @throws OUTCOME_UNRECORDED where it was altered */
export function readStarted(env: Variables): Started | null {
  const kept = env['STATE_quorate-run']
  if (!kept) return null
  try {
    return started(JSON.parse(kept), 'STATE_quorate-run')
  } catch (cause) {
    throw new QuorateError('OUTCOME_UNRECORDED', { observed: 'STATE_quorate-run' }, { cause })
  }
}
