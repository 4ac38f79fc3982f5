// Examines a set-up from the outside: the checkout, GitHub's side, the database's side; prints what it saw and the fixes.
// Must not: change anything, or stop at the first fault.

import { askedByPlans } from '../../checkout/asked-by-plans.ts'
import { PEOPLE_PATH, policyPath } from '../../checkout/paths.ts'
import { type AskGitHub, gitHubOf } from '../../ci/github/repository-settings.ts'
import { QuorateError } from '../../codes/error.ts'
import { readEnvironment } from '../../manifest/read-environment.ts'
import { readPeople } from '../../manifest/read-people.ts'
import type { Result } from '../../manifest/result.ts'
import type { Environment, People } from '../../manifest/types.ts'
import type { PermitKeys } from '../../postgres/permit-keys.ts'
import { exitCode } from '../../report/exit-code.ts'
import { neutraliseJson } from '../../report/neutralise.ts'
import { explain, type Verdict } from '../../report/verdict.ts'
import { readVia, type Variables } from '../../settings/settings.ts'
import { columnsOf, fitted } from '../../system/columns.ts'
import { folderFiles, readText } from '../../system/files.ts'
import { type Check, check, checksText, doctorVerdict, unknown } from './check.ts'
import { clockChecks } from './clocks.ts'
import { serverChecks } from './database.ts'
import { gitHubChecks } from './github.ts'
import { ledgerChecks } from './ledger.ts'
import { loginChecks } from './logins.ts'
import { peopleChecks, peopleLast } from './people.ts'
import { listedKeys, permitChecks } from './permits.ts'
import { releaseChecks } from './releases.ts'
import { roleChecks } from './roles.ts'
import { seatChecks } from './seats.ts'
import { connectFirst, sessionChecks, sessionFacts } from './session.ts'
import { strengthChecks } from './strength.ts'
import { targetChecks } from './targets.ts'
import { workflowChecks } from './workflows.ts'

/** What the command line gives. */
export interface DoctorOptions {
  readonly environment: string
  readonly jwksUrl?: string
  readonly json?: boolean
  readonly via?: string
}

/** Prints every check, as text or as one JSON object. @throws ENV_INVALID for a GITHUB_API_URL that is no address */
export async function doctor(env: Variables, folder: string, options: DoctorOptions): Promise<Verdict> {
  const { ask, limited } = watched(gitHubOf(env))
  const [policy, policyCheck] = await read(folder, policyPath(options.environment), readEnvironment)
  const [people, peopleCheck] = await read(folder, PEOPLE_PATH, readPeople)
  const checks: Check[] = [policyCheck, peopleCheck]
  if (policy !== null)
    checks.push(...(await workflowChecks(folder, policy)), ...(await gitHubChecks(ask, policy, people)))
  checks.push(...(await peopleChecks(ask, people)))
  let keys: PermitKeys['keys'] | null = null
  const session = await connectFirst({
    env,
    files: folderFiles(folder),
    environment: options.environment,
    via: readVia(options.via),
  })
  if ('missing' in session) checks.push(session.missing, ...(await clockChecks(ask, null)))
  else {
    const { database } = session
    try {
      checks.push(...sessionChecks(await sessionFacts(session)), ...(await serverChecks(database)))
      if (policy !== null) checks.push(...(await roleChecks(database, policy)))
      checks.push(
        ...(await targetChecks(database)),
        ...(await loginChecks(database)),
        ...(await permitChecks(database)),
        ...(await releaseChecks(database)),
        ...(await seatChecks(database, new Date())),
      )
      keys = await listedKeys(database)
      checks.push(...(await ledgerChecks(database, policy, options.jwksUrl)), ...(await clockChecks(ask, database)))
      if (policy !== null) checks.push(...(await peopleLast(database, policy, people, new Date())))
    } finally {
      await database.close()
    }
  }
  if (policy !== null) checks.push(...strengthChecks({ policy, checks, keys, asked: await askedByPlans(folder) }))
  return printVerdict([...checks, ...limited()], options.json === true, env)
}

/** Asks, and remembers whether GitHub refused to answer so often: half of the rest is then not what it seems. */
function watched(of: AskGitHub): { readonly ask: AskGitHub; readonly limited: () => readonly Check[] } {
  let count = 0
  const ask: AskGitHub = async (path) => {
    const answer = await of(path)
    if (answer?.isLimited) count += 1
    return answer
  }
  const fix =
    'wait until the limit is reset, an hour at most; with GITHUB_TOKEN set it is 5,000 calls an hour and not 60'
  return {
    ask,
    limited: () =>
      count === 0 ? [] : [unknown('GITHUB_RATE', 'GitHub answers as often as it is asked', `${count} refused`, fix)],
  }
}

/** A manifest file, or the check that says why there is none. */
async function read<T extends Environment | People>(
  folder: string,
  path: string,
  parse: (text: string, file: string) => Result<T>,
): Promise<readonly [T | null, Check]> {
  const title = `${path} is without faults`
  const fix = `quorate lint ${path}`
  try {
    const result = parse(await readText(folder, path), path)
    if (result.ok) return [result.value, check('FILE', title, { holds: true, observed: true, fix })]
    return [null, check('FILE', title, { holds: false, observed: result.findings.map((finding) => finding.code), fix })]
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    return [
      null,
      check('FILE', title, { holds: false, observed: error.code, fix: 'quorate init, or run this in the checkout' }),
    ]
  }
}

function printVerdict(checks: readonly Check[], isJson: boolean, env: Variables): Verdict {
  const verdict = doctorVerdict(checks)
  const { outcome, mode, facts } = verdict
  if (isJson) {
    const shown = checks.map(({ id, ...rest }) => ({ code: id, ...rest }))
    const findings = verdict.findings.map(explain)
    const told = { outcome, exit: exitCode(verdict), mode, findings, checks: shown, facts }
    console.log(neutraliseJson(JSON.stringify(told)))
  } else {
    const text = `${checksText(checks)}\n\n${outcome.toUpperCase()}  doctor: ${facts.checks}`
    console.log(fitted(text, columnsOf(process.stdout, env)))
  }
  return verdict
}
