// Makes on GitHub what the policy of a checkout asks for: shows the plan, has it confirmed, carries it out, reads it again.
// Must not: change anything before somebody agreed, loosen what is stricter, or show a secret.
import { PEOPLE_PATH, policyPath } from '../../checkout/paths.ts'
import { settingsChanger } from '../../ci/github/change-settings.ts'
import { settingsReader, sourceOf } from '../../ci/github/repository-settings.ts'
import { errorOf, QuorateError } from '../../codes/error.ts'
import type { Finding } from '../../codes/finding.ts'
import { readEnvironment } from '../../manifest/read-environment.ts'
import { readPeople } from '../../manifest/read-people.ts'
import { valueOrThrow } from '../../manifest/result.ts'
import { verdictOf as verdictOfError } from '../../report/from-error.ts'
import type { Section } from '../../report/sections.ts'
import type { Verdict } from '../../report/verdict.ts'
import { askYes } from '../../system/ask.ts'
import { readText } from '../../system/files.ts'
import type { Shell } from '../device/agree.ts'
import { applySteps, type Ended, type Hands } from './apply.ts'
import { isBranchRules } from './branch-rules.ts'
import { ghLines } from './gh-lines.ts'
import { type Files, findRepository, RIGHTS, readPlan } from './read-plan.ts'
import type { Step } from './step.ts'

/** What the command line gives. */
export interface SetupOptions {
  readonly environment: string
  /** The folder of the env files. */
  readonly secrets: string
  readonly replaceSecrets: boolean
  /** Agreed to without being asked. */
  readonly yes: boolean
}

const MODE = 'setup github'

/** The lines of `gh` that make the same where nothing is there yet; asks nobody. @throws codes of the manifest family */
export async function printSetup(folder: string, options: Pick<SetupOptions, 'environment' | 'secrets'>) {
  const { policy, people } = await readFiles(folder, options.environment)
  return ghLines(policy, people, options.secrets)
}

/** The whole of it. @throws NOT_CONFIRMED, GITHUB_TOKEN_MISSING, GITHUB_*, SETUP_SECRET_FILE, codes of the manifest family */
export async function setupGitHub(shell: Shell, options: SetupOptions): Promise<Verdict> {
  const files = await readFiles(shell.folder, options.environment)
  const api = sourceOf(shell.env)
  if (api.token === null) throw new QuorateError('GITHUB_TOKEN_MISSING', { expected: RIGHTS })
  const [ask, change] = [settingsReader(api), settingsChanger(api)]
  const found = await findRepository(ask, new URL(api.apiUrl).host, files)
  const source = { folder: shell.folder, secrets: options.secrets, replaceSecrets: options.replaceSecrets }
  const plan = await readPlan(ask, found, files, source)
  const open = plan.filter(isOpen)
  if (open.length === 0) return setupVerdict('Plan', plan.map(planned), [])
  const by = { isSaid: options.yes, isTerminal: shell.isTerminal, option: 'quorate setup github --yes' }
  try {
    if (shell.isTerminal && !options.yes) shell.say([sectionOf('Plan', plan.map(planned))])
    await askYes('All of it is done on GitHub.', by)
  } catch (error) {
    if (!(error instanceof QuorateError) || shell.isTerminal) throw error
    // Nobody has seen the plan yet.
    return setupVerdict('Plan', plan.map(planned), error.findings)
  }
  const again = () => readPlan(ask, found, files, { ...source, replaceSecrets: false })
  const ended = await carryOut({ ask, change, place: found.place }, open, again)
  const unread = ended.filter(({ step }) => step === UNREAD)
  const told = [...plan.map((step) => ended.find((one) => one.step === step) ?? planned(step)), ...unread]
  return setupVerdict(
    'What was done',
    told,
    ended.flatMap(({ findings }) => findings),
  )
}

async function readFiles(folder: string, environment: string): Promise<Files> {
  const path = policyPath(environment)
  const policy = valueOrThrow(readEnvironment(await readText(folder, path), path))
  return { policy, people: valueOrThrow(readPeople(await readText(folder, PEOPLE_PATH), PEOPLE_PATH)) }
}

function isOpen({ state }: Step): boolean {
  return state === 'create' || state === 'change'
}

/** The rules first; what is read again must hold before a secret goes into an environment. */
async function carryOut(
  hands: Hands,
  open: readonly Step[],
  again: () => Promise<readonly Step[]>,
): Promise<readonly Ended[]> {
  const [rules, secrets] = [open.filter((step) => !hasSecrets(step)), open.filter(hasSecrets)]
  const made = await verified(await applySteps(hands, rules), again)
  const unsafe = new Set(made.filter(({ outcome }) => outcome !== 'done').map(({ step }) => step.what))
  // Whoever may push to the one branch that deploys reads what its environments hold.
  const isOver = made.some(
    ({ outcome, step }) => outcome === 'not tried' || step === UNREAD || (outcome !== 'done' && isBranchRules(step)),
  )
  const isHeld = ({ secrets: of }: Step) => isOver || unsafe.has(`environment ${of?.environment}`)
  const held = secrets.filter(isHeld).map((step): Ended => ({ step, outcome: 'not tried', findings: [] }))
  const set = await applySteps(
    hands,
    secrets.filter((step) => !isHeld(step)),
  )
  return [...made, ...held, ...(set.length === 0 ? [] : await verified(set, again))]
}

function hasSecrets({ secrets }: Step): boolean {
  return secrets !== undefined
}

/** Stands for reading everything once more, where that failed. */
const UNREAD: Step = { what: 'reading it again', state: 'left', words: 'failed', notes: [], orders: [] }

/** What GitHub said was made, and is not there when it is read again. */
async function verified(ended: readonly Ended[], again: () => Promise<readonly Step[]>): Promise<readonly Ended[]> {
  // Nobody answered: there is nothing to read.
  if (ended.some(({ outcome }) => outcome === 'not tried')) return ended
  let now: readonly Step[]
  try {
    now = await again()
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    return [...ended, { step: UNREAD, outcome: 'failed', findings: error.findings }]
  }
  return ended.map((one) => {
    const seen = now.find(({ what }) => what === one.step.what)
    if (one.outcome !== 'done' || seen === undefined || !isOpen(seen)) return one
    const finding = { code: 'GITHUB_SETTING_IGNORED', expected: `${seen.what}: ${seen.words}` } as const
    return { ...one, outcome: 'failed', findings: [finding] }
  })
}

/** A step with how it ended; null where nothing was done about it. */
type Told = Ended | { readonly step: Step; readonly outcome: null }

const planned = (step: Step): Told => ({ step, outcome: null })

const DONE = { create: 'made', change: 'changed', keep: 'kept', left: 'left' } as const

function wordOf({ step: { state }, outcome }: Told, isPlan: boolean): string {
  if (isPlan) return state
  return outcome === 'failed' || outcome === 'not tried' ? outcome : DONE[state]
}

function sectionOf(title: string, told: readonly Told[]): Section {
  const words = told.map((one) => wordOf(one, title === 'Plan'))
  const width = Math.max(...words.map((word) => word.length))
  const lines = told.flatMap(({ step }, index) => [
    { text: `${(words[index] ?? '').padEnd(width)}  ${step.what}: ${step.words}` },
    ...step.notes.map((note) => ({ text: `${' '.repeat(width)}  look: ${note}` })),
  ])
  return { title, lines }
}

function setupVerdict(title: 'Plan' | 'What was done', told: readonly Told[], findings: readonly Finding[]): Verdict {
  const words = told.map((one) => wordOf(one, title === 'Plan'))
  const counts = [...new Set(words)].map((word) => `${words.filter((one) => one === word).length} ${word}`)
  const isFailed = findings.length > 0
  return {
    outcome: isFailed ? verdictOfError(errorOf(findings), { mode: MODE }).outcome : 'pass',
    mode: MODE,
    findings,
    facts: { steps: counts.join(', ') },
    sections: [sectionOf(title, told)],
    data: {
      steps: told.map(({ step: { what, words: said, notes }, ...one }, index) => ({
        what,
        state: words[index],
        words: said,
        notes,
        ...('findings' in one && one.findings.length > 0 ? { codes: one.findings.map(({ code }) => code) } : {}),
      })),
    },
    next: isFailed
      ? title === 'Plan'
        ? []
        : ['put right what failed, and run the same again: what is made is kept']
      : [
          ...told.flatMap(({ step: { state, what, words: said } }) => (state === 'left' ? [`${what}: ${said}`] : [])),
          'quorate doctor --settings secrets/door.env',
        ],
  }
}
