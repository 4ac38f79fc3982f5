// What the doctor puts right by itself: told first, and done only when somebody says so (`--yes`, or at a terminal).
// Must not: do anything of the ledger or the policy, or anything that nobody was told.
import { QuorateError } from '../../codes/error.ts'
import type { Database } from '../../postgres/connect.ts'
import type { Section } from '../../report/sections.ts'
import { askYes, type YesBy } from '../../system/ask.ts'
import { type Check, groupOf, type Repair } from './check.ts'

/** How the command was called. */
export interface FixOptions {
  readonly fix?: boolean
  readonly yes?: boolean
  readonly json?: boolean
}

/** One thing that was tried; `refused` is null where it was done. */
export interface Done {
  readonly check: string
  readonly words: string
  readonly refused: string | null
}

/** What came of it, as `sections` for people. `told` says for programs why there was nothing to do. */
export interface Fixed {
  readonly done: readonly Done[]
  readonly told: string | null
  readonly sections: readonly Section[]
}

/** A check that the doctor can put right. */
export type Fixable = Check & { readonly repair: Repair }

const NOTHING_TO_DO = 'There is nothing that --fix puts right.'
const GITHUB = 'quorate setup github shows what GitHub’s side lacks, and makes it with a token of yours.'

export function fixablesOf(checks: readonly Check[]): readonly Fixable[] {
  return checks.filter((one): one is Fixable => one.repair !== undefined)
}

/** Says what would be done, and waits for a yes. @returns why there is nothing to do, or null to go on. @throws NOT_CONFIRMED */
export async function agreed(words: readonly string[], by: YesBy): Promise<string | null> {
  if (words.length === 0) return NOTHING_TO_DO
  await askYes(['This would be put right:', ...words.map((one) => `  ${one}`)].join('\n'), by)
  return null
}

/** Does each by itself: one that is refused leaves the others. */
export async function repaired(fixables: readonly Fixable[], database: Database | null): Promise<readonly Done[]> {
  const done: Done[] = []
  for (const { id, repair } of fixables)
    done.push({ check: id, words: repair.words, refused: await refusalOf(repair, database) })
  return done
}

async function refusalOf({ run, needsDatabase }: Repair, database: Database | null): Promise<string | null> {
  if (needsDatabase && database === null) return 'no database'
  try {
    await run(database as Database)
    return null
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    return error.code
  }
}

/** What is said of it below the checks. */
export function fixedOf(checks: readonly Check[], done: readonly Done[], told: string | null): Fixed {
  const would = fixablesOf(checks).map(({ repair }) => repair.words)
  const isGitHubs = checks.some((one) => one.state === 'fail' && ['github', 'environments'].includes(groupOf(one)))
  const helps = [
    ...would.map((words) => `quorate doctor --fix would ${words}`),
    ...(isGitHubs ? [GITHUB] : []),
    ...(told === null ? [] : [told]),
  ]
  return {
    done,
    told,
    sections: [
      {
        title: 'Put right',
        lines: done.map(({ words, refused, check }) =>
          refused === null
            ? { sight: '✓', text: `${words}  (${check})` }
            : { sight: '✗', text: `${words}  (${check})`, under: { refused } },
        ),
      },
      { title: 'What helps', lines: helps.map((text) => ({ text })) },
    ],
  }
}
