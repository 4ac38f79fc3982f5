// Gives the run what its start brought: files that this user alone can read, gone with the run (RUN-4).
// Must not: let a secret into a log, an output or a variable that nobody asked for.
import { fileCommand } from '../../ci/github/file-command.ts'
import { QuorateError } from '../../codes/error.ts'
import type { DatabaseSettings, Variables } from '../../settings/settings.ts'
import { append } from '../../system/files.ts'
import { makePrivateFolder, removePrivateFolder, writePrivate } from '../../system/private-folder.ts'
import type { JobRun } from '../proof/github-job.ts'
import { writeLogin } from './login-files.ts'
import type { Received } from './receive.ts'

/** What the command is told of it, and where it lies for the following steps. */
export interface HandedOver {
  readonly env: Readonly<Record<string, string>>
  readonly permitFile?: string
  /** The folder of the secrets, each a file of its name. */
  readonly releases?: string
  /** The file of a lent login's variables. */
  readonly loginEnv?: string
}

/** @throws OUTPUT_UNWRITABLE */
export function makeFolder({ RUNNER_TEMP }: Variables): string {
  return makePrivateFolder(RUNNER_TEMP || undefined)
}

export function removeFolder({ RUNNER_TEMP }: Variables, folder: string | null): void {
  if (folder !== null) removePrivateFolder(folder, RUNNER_TEMP || undefined)
}

/** Masks and writes it. @throws OUTPUT_UNWRITABLE */
export async function handOver(
  { env, inputs }: JobRun,
  brought: Received,
  { folder, settings }: { readonly folder: string; readonly settings: DatabaseSettings },
): Promise<HandedOver> {
  const { mask } = await import('../../ci/github/mask.ts')
  const permit = brought.permit?.reveal()
  for (const secret of [...brought.releases.values(), brought.permit, brought.login?.password ?? null])
    if (secret !== null) mask(secret.reveal())
  const named = permit === undefined || inputs.permitEnv === null ? {} : { [inputs.permitEnv]: permit }
  exportToSteps(env, named)
  const permitFile = permit === undefined ? undefined : writePrivate(folder, 'permit.jwt', permit)
  const releases = writeReleases(folder, brought.releases)
  const login = brought.login === null ? null : writeLogin(folder, brought.login, settings)
  return {
    env: {
      ...(permitFile === undefined ? {} : { QUORATE_PERMIT_FILE: permitFile }),
      ...(releases === undefined ? {} : { QUORATE_RELEASES: releases }),
      ...login?.env,
      ...named,
    },
    ...(permitFile === undefined ? {} : { permitFile }),
    ...(releases === undefined ? {} : { releases }),
    ...(login === null ? {} : { loginEnv: login.file }),
  }
}

function writeReleases(folder: string, releases: Received['releases']): string | undefined {
  if (releases.size === 0) return undefined
  const own = makePrivateFolder(folder)
  for (const [name, secret] of releases) writePrivate(own, name, secret.reveal())
  return own
}

/** Only what the workflow asked for by its name. */
function exportToSteps({ GITHUB_ENV: path }: Variables, variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables))
    if (!path || !append(path, fileCommand(name, value)))
      throw new QuorateError('OUTPUT_UNWRITABLE', { observed: 'GITHUB_ENV' })
}
