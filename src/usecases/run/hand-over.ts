// Gives the run what its start brought: files that this user alone can read, gone with the run (RUN-4).
// Must not: let a secret into a log, an output or a variable that nobody asked for.
import { fileCommand } from '../../ci/github/file-command.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Handed } from '../../postgres/handed.ts'
import type { Variables } from '../../settings/settings.ts'
import { append } from '../../system/files.ts'
import { makePrivateFolder, removePrivateFolder, writePrivate } from '../../system/private-folder.ts'
import type { JobRun } from '../proof/github-job.ts'

/** What the command is told of it, and where it lies for the following steps. */
export interface HandedOver {
  readonly env: Readonly<Record<string, string>>
  readonly permitFile?: string
}

/** @throws OUTPUT_UNWRITABLE */
export function makeFolder({ RUNNER_TEMP }: Variables): string {
  return makePrivateFolder(RUNNER_TEMP || undefined)
}

export function removeFolder({ RUNNER_TEMP }: Variables, folder: string | null): void {
  if (folder !== null) removePrivateFolder(folder, RUNNER_TEMP || undefined)
}

/** Masks and writes it. @throws OUTPUT_UNWRITABLE */
export async function handOver({ env, inputs }: JobRun, { permit }: Handed, folder: string): Promise<HandedOver> {
  if (permit === null) return { env: {} }
  const { mask } = await import('../../ci/github/mask.ts')
  mask(permit)
  const permitFile = writePrivate(folder, 'permit.jwt', permit)
  const named = inputs.permitEnv === null ? {} : { [inputs.permitEnv]: permit }
  exportToSteps(env, named)
  return { env: { QUORATE_PERMIT_FILE: permitFile, ...named }, permitFile }
}

/** Only what the workflow asked for by its name. */
function exportToSteps({ GITHUB_ENV: path }: Variables, variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables))
    if (!path || !append(path, fileCommand(name, value)))
      throw new QuorateError('OUTPUT_UNWRITABLE', { observed: 'GITHUB_ENV' })
}
