// Checks manifest files without a database: policies, people, plans; every fault at once (MAN-4, MAN-5).
import { basename, dirname, join } from 'node:path'
import { certificatesOf } from '../../checkout/certificates.ts'
import { policyPath } from '../../checkout/paths.ts'
import { entryOf } from '../../codes/catalogue/index.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Finding } from '../../codes/finding.ts'
import { fileNameFindings } from '../../manifest/check/file-name.ts'
import { checkPeople } from '../../manifest/check/people.ts'
import { needlessRelaxations } from '../../manifest/check/profile.ts'
import { staffing } from '../../manifest/check/staffing.ts'
import { expandEnvironment } from '../../manifest/expand/expand.ts'
import { targetsIn } from '../../manifest/expand/targets.ts'
import { readEnvironment } from '../../manifest/read-environment.ts'
import { readEscalationClose } from '../../manifest/read-escalation-close.ts'
import { readPeople } from '../../manifest/read-people.ts'
import { readPlan } from '../../manifest/read-plan.ts'
import type { Result } from '../../manifest/result.ts'
import type { Environment, People, Plan } from '../../manifest/types.ts'
import type { Verdict } from '../../report/verdict.ts'
import type { TargetRights } from '../../script/against-plan.ts'
import { folderFiles, readText } from '../../system/files.ts'
import { environmentOf, type JobRun } from '../proof/github-job.ts'
import { filesToLint, type LintedFile, readIfThere } from './lint-files.ts'
import { lintRun } from './lint-run.ts'

/** Loads what reads scripts; it is asked for when the first plan with one is read. */
export type LoadScripts = () => Promise<Pick<typeof import('./lint-scripts.ts'), 'lintScript'>>

/** Lints the checkout's files of one environment. @throws FILE_MISSING when there is no policy */
export function lintJob(run: JobRun, loadScripts: LoadScripts): Promise<Verdict> {
  return lintFiles(run.job.workspace, [policyPath(environmentOf(run))], loadScripts)
}

/**
 * Lints policies with what lies beside them (people.yaml and plans/), or people and plans alone; `paths` are files and
 * folders. Who has no substitute is a note, and notes do not change the outcome.
 * @throws FILE_MISSING, FILE_UNREADABLE, NOTHING_EVALUATED
 */
export async function lintFiles(folder: string, paths: readonly string[], loadScripts: LoadScripts): Promise<Verdict> {
  const files = await filesToLint(folder, paths)
  const ofKind = (kind: LintedFile['kind']) => files.filter((file) => file.kind === kind)
  const people = ofKind('PEOPLE').map((file) => ({ file, read: readPeople(file.text, file.path) }))
  // Only policies that people are checked against are kept: there may be thousands of files.
  const policies = new Map<string, Environment | null>()
  for (const { file, read } of people) {
    const one = peopleIn(read)
    if (one !== undefined) policies.set(policyPathBeside(file, one), null)
  }
  const told: Told[] = await Promise.all(ofKind('ENVIRONMENT').map((file) => lintPolicy(folder, file, policies)))
  for (const { file, read } of people) {
    const one = peopleIn(read)
    const policy = one === undefined ? null : await policyOf(folder, file, one, policies)
    if (read.ok) told.push(lintPeople(file, read.value, policy))
    else
      told.push({
        path: file.path,
        findings: [...read.findings, ...(one === undefined || policy === null ? [] : checkPeople(one, policy))],
      })
  }
  for (const file of ofKind('PLAN')) told.push(await lintPlan(folder, file, told, loadScripts))
  for (const { text, path } of ofKind('ESCALATION_CLOSE')) {
    const read = readEscalationClose(text, path)
    told.push({ path, findings: read.ok ? [] : read.findings })
  }
  const findings = told.flatMap((one) => one.findings ?? [])
  return {
    outcome: outcomeOf(findings),
    mode: 'lint',
    findings,
    notes: told.flatMap((one) => one.notes ?? []),
    facts: Object.fromEntries(told.flatMap(({ path, fact }) => (fact === undefined ? [] : [[path, fact]]))),
  }
}

interface Told {
  readonly path: string
  readonly fact?: string
  readonly findings?: readonly Finding[]
  readonly notes?: readonly Finding[]
  /** Of a sound policy, the rights of its targets. */
  readonly targets?: ReadonlyMap<string, TargetRights>
}

/** A faulty policy blocks; that only the staffing could not be found out decides nothing. */
function outcomeOf(findings: readonly Finding[]): Verdict['outcome'] {
  if (findings.length === 0) return 'pass'
  return findings.every(({ code }) => entryOf(code)?.exit === 2) ? 'undecided' : 'blocked'
}

async function lintPolicy(
  folder: string,
  { path, text }: LintedFile,
  kept: Map<string, Environment | null>,
): Promise<Told> {
  const policy = readEnvironment(text, path)
  if (!policy.ok) return { path, findings: policy.findings }
  if (kept.has(path)) kept.set(path, policy.value)
  const { digest: fact, documents } = expandEnvironment(policy.value)
  const findings = [
    ...fileNameFindings(text, path, policy.value.name),
    ...(await authorityFindings(folder, policy.value)),
  ]
  return { path, fact, findings, targets: targetsIn(documents) }
}

/** A policy lies in `manifests` of its checkout, and a file of its authority counts from there. */
async function authorityFindings(folder: string, { file, spec, placeOf }: Environment): Promise<readonly Finding[]> {
  const { ca } = spec.database
  if (ca === undefined) return []
  const checkout = join(dirname(file), '..')
  try {
    await certificatesOf(folderFiles(folder), ca.startsWith('-') ? ca : join(checkout, ca))
    return []
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    return [{ code: error.code, observed: ca, where: placeOf('/spec/database/ca') }]
  }
}

/** What there is to check against a policy, faulty or not: one fault must not hide another. */
function peopleIn(read: Result<People>): People | undefined {
  return read.ok ? read.value : read.faulty
}

function policyPathBeside({ path }: LintedFile, { name }: People): string {
  return join(dirname(path), `${name}.yaml`)
}

/** The policy that people work under; read for them alone when people are all that was asked about. */
async function policyOf(
  folder: string,
  file: LintedFile,
  people: People,
  policies: ReadonlyMap<string, Environment | null>,
): Promise<Environment | null> {
  const path = policyPathBeside(file, people)
  const known = policies.get(path) ?? null
  if (known !== null || !file.isAsked) return known
  const text = await readIfThere(folder, path)
  const policy = text === null ? null : readEnvironment(text, path)
  return policy?.ok ? policy.value : null
}

function lintPeople({ path, isAsked }: LintedFile, people: People, policy: Environment | null): Told {
  const count = `${people.people.length} people of ${people.name}`
  // People of an environment that nobody asked about say nothing about the one that is linted.
  if (policy === null)
    return { path, fact: `${count}, ${isAsked ? 'without a sound policy to check them against' : 'not checked'}` }
  const today = new Date().toISOString().slice(0, 10)
  const { findings, warnings } = staffing(policy, people, today)
  return {
    path,
    fact: count,
    findings: [...checkPeople(people, policy), ...findings],
    notes: [...warnings, ...needlessRelaxations(people, policy)],
  }
}

/** A plan lies in `manifests/plans` of its checkout, and its files count from there; the policies beside are linted before. */
async function lintPlan(
  folder: string,
  { path, text }: LintedFile,
  told: readonly Told[],
  loadScripts: LoadScripts,
): Promise<Told> {
  const read = readPlan(text, path)
  if (!read.ok) return { path, findings: read.findings }
  const plan: Plan = read.value
  const names = fileNameFindings(text, path, plan.name)
  const manifests = join(dirname(path), '..')
  const missing = await rollbackNotes(folder, join(manifests, '..'), plan)
  if (plan.does === 'documents') {
    const { length } = plan.sources
    return { path, fact: `${length} source${length === 1 ? '' : 's'}`, findings: names, notes: missing }
  }
  if (plan.does === 'run') {
    const findings = await lintRun(folder, join(manifests, '..'), plan)
    return { path, fact: `a run of at most ${plan.run.seconds} s`, findings: [...names, ...findings], notes: missing }
  }
  const beside = told.flatMap((one) => (dirname(one.path) === manifests ? (one.targets ?? []) : []))
  const { lintScript } = await loadScripts()
  const { fact, findings, notes } = await lintScript(folder, join(manifests, '..'), plan, beside)
  return { path, fact, findings: [...names, ...findings], notes: [...missing, ...notes] }
}

/** The way back may be written later, up to the first cut; a plan that lies elsewhere has no checkout to look in. */
async function rollbackNotes(
  folder: string,
  checkout: string,
  { file, rollback, placeOf }: Plan,
): Promise<readonly Finding[]> {
  if (basename(dirname(file)) !== 'plans') return []
  const [path = ''] = rollback.split('#')
  try {
    await readText(folder, join(checkout, path))
    return []
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    return [{ code: error.code, observed: path, where: placeOf('/spec/rollback') }]
  }
}
