// Examines a set-up from the outside, says what it saw and the one thing that helps; with `--fix` puts right what it may.
// Must not: change anything without being told to.

import { QuorateError } from '../../codes/error.ts'
import { summaryMarkdown } from '../../report/summary.ts'
import type { Verdict } from '../../report/verdict.ts'
import { readVariables, readVia, type Variables } from '../../settings/settings.ts'
import { askNoMore, canAsk, requireYesPossible, type YesBy } from '../../system/ask.ts'
import { append } from '../../system/files.ts'
import { closeFile } from '../../system/secret-files.ts'
import type { Check } from './check.ts'
import { type Examined, examine, sessionOf } from './examine.ts'
import { agreed, type Done, type FixOptions, fixablesOf, fixedOf, repaired } from './fix.ts'
import { doctorJson, doctorVerdict } from './show.ts'

/** What the command line gives. */
export interface DoctorOptions extends FixOptions {
  readonly environment: string
  readonly jwksUrl?: string
  readonly via?: string
  readonly settings?: readonly string[]
  readonly all?: boolean
}

/**
 * Looks; with `fix` puts right and looks again. Prints JSON itself, every check of it; text is the verdict's, and in a job its summary.
 * @throws ENV_FILE_MODE and others of the settings' file, ENV_INVALID for a GITHUB_API_URL that is no address; with `fix` also
 * CONFIRMATION_NEEDED, NOT_CONFIRMED
 */
export async function doctor(folder: string, options: DoctorOptions): Promise<Verdict> {
  return looked(folder, options).finally(askNoMore)
}

async function looked(folder: string, options: DoctorOptions): Promise<Verdict> {
  const { environment, jwksUrl, via, yes = false } = options
  const by = { isSaid: yes, isTerminal: canAsk(readVariables()), option: 'quorate doctor --fix --yes' }
  if (options.fix) requireYesPossible(by)
  const begun = await settingsOf(options, by)
  const asked: Examined = { env: begun.env, folder, environment, jwksUrl, via: readVia(via) }
  const checks = await examine(asked)
  if (!options.fix) return tell(checks, begun.done, null, begun.env, options)
  const words = fixablesOf(checks).map(({ repair }) => repair.words)
  const nothing = await agreed(words, by)
  if (nothing !== null) return tell(checks, begun.done, nothing, begun.env, options)
  const done = [...begun.done, ...(await putRight(checks, asked))]
  return tell(await examine(asked), done, null, begun.env, options)
}

/** The settings; with `fix` each file of them is closed first where others can read it. */
async function settingsOf(
  { settings: files, fix }: DoctorOptions,
  by: YesBy,
): Promise<{ readonly env: Variables; readonly done: readonly Done[] }> {
  if (files === undefined) return { env: readVariables(), done: [] }
  const open = fix ? files.filter(isOpenToOthers) : []
  const done = open.map((file): Done => ({ check: 'SECRETS_CLOSED', words: `chmod 600 ${file}`, refused: null }))
  const words = done.map((one) => one.words)
  if ((await agreed(words, by)) === null) for (const file of open) closeFile(file)
  return { env: readVariables({ files }), done }
}

function isOpenToOthers(file: string): boolean {
  try {
    readVariables({ files: [file] })
    return false
  } catch (error) {
    return error instanceof QuorateError && error.code === 'ENV_FILE_MODE'
  }
}

async function putRight(checks: readonly Check[], asked: Examined): Promise<readonly Done[]> {
  const fixables = fixablesOf(checks)
  if (!fixables.some(({ repair }) => repair.needsDatabase)) return repaired(fixables, null)
  const session = await sessionOf(asked)
  if ('missing' in session) return repaired(fixables, null)
  return repaired(fixables, session.database).finally(() => session.database.close())
}

function tell(
  checks: readonly Check[],
  done: readonly Done[],
  nothing: string | null,
  env: Variables,
  { all = false, json = false }: DoctorOptions,
): Verdict {
  const fixed = fixedOf(checks, done, nothing)
  const verdict = doctorVerdict(checks, { all, fixed })
  if (json) console.log(doctorJson(checks, { fixed }))
  const { GITHUB_STEP_SUMMARY: summary } = env
  if (summary) append(summary, summaryMarkdown(verdict))
  return verdict
}
