// Sets up a repository: policy, people, a first plan and the workflows, from the same files that the examples show.
// Must not: overwrite anything, or guess an identity; a value that nobody gives stays a placeholder, which lint refuses or which belongs to nobody.
import { resolve } from 'node:path'
import { policyPath } from '../../checkout/paths.ts'
import { throwFindings } from '../../codes/error.ts'
import { originOf } from '../../git/origin.ts'
import type { Verdict } from '../../report/verdict.ts'
import type { Variables } from '../../settings/settings.ts'
import type { Prompts } from '../../system/prompts.ts'
import { lintFiles } from '../policy/lint.ts'
import { readWishes, twice } from './flags.ts'
import { type GitHub, identityOf, idsOf, openGitHub } from './identities.ts'
import { interview } from './interview.ts'
import { nextSteps, passwordSection } from './next-steps.ts'
import type { InitOptions, Wishes } from './options.ts'
import { sampleOf, suggestedRoles } from './sample.ts'
import { filePaths, filesFaults, initFiles } from './templates.ts'
import { refuseExisting, writeAll } from './write.ts'

export { hasQuestions } from './interview.ts'

/**
 * Writes the files of one environment by flags alone; asks GitHub for the numeric ids that none gives. Everybody's roles end a
 * year from `today` unless a flag says when.
 * @throws INIT_… for flags, all at once; FILE_EXISTS listing every file that is there already; GITHUB_…; FILE_UNWRITABLE
 */
export async function init(env: Variables, options: InitOptions, today: Date): Promise<Verdict> {
  return carryOut(openGitHub(env), readWishes(env, options, today), today)
}

/** The same, and what no flag gives is asked for. @throws Stopped too */
export async function askedInit(prompts: Prompts, env: Variables, options: InitOptions, today: Date): Promise<Verdict> {
  const github = openGitHub(env)
  const origin = await originOf(resolve(options.dir), env)
  const wishes = await interview({ prompts, github, env, origin, today }, options)
  return carryOut(github, wishes, today)
}

async function carryOut(github: GitHub, wishes: Wishes, today: Date): Promise<Verdict> {
  const sample = sampleOf(wishes)
  const { environment, profile } = wishes
  await refuseExisting(wishes, filePaths(sample, wishes))
  const identity = await identityOf(github, wishes)
  const accounts = await idsOf(github, wishes.people)
  throwFindings(twice(accounts.map((account) => ({ ...account, roles: null }))))
  const people = accounts.map((account, index) => ({
    ...account,
    roles: wishes.people[index]?.roles ?? suggestedRoles(sample, index),
  }))
  const files = initFiles(sample, { ...wishes, identity, people })
  // A profile is whole: what its own lint would refuse is not written.
  if (profile !== null) throwFindings(filesFaults(files, environment, today))
  const folder = resolve(wishes.dir)
  await writeAll(folder, files)
  const lint = await lintFiles(folder, [policyPath(environment)], () => import('../policy/lint-scripts.ts'))
  const { length } = lint.findings
  return {
    outcome: 'pass',
    mode: 'init',
    findings: [],
    notes: [...(identity.failure?.findings ?? []), ...lint.findings],
    facts: {
      ...Object.fromEntries([...files.keys()].map((path) => [path, 'written'])),
      lint: length === 0 ? 'no fault' : `${length} fault${length === 1 ? '' : 's'} to put right first`,
    },
    sections: [passwordSection(wishes, sample.spec, people)],
    next: nextSteps(wishes, sample.spec, { isKnown: identity.isKnown, people }),
  }
}
