// Looks at everything: the checkout, GitHub's side, the database's side.
// Must not: change anything, or stop at the first fault.

import { askedByPlans } from '../../checkout/asked-by-plans.ts'
import { PEOPLE_PATH, policyPath } from '../../checkout/paths.ts'
import { type AskGitHub, sourceOf } from '../../ci/github/repository-settings.ts'
import { QuorateError } from '../../codes/error.ts'
import { custodiansOf } from '../../manifest/expand/acts.ts'
import { readEnvironment } from '../../manifest/read-environment.ts'
import { readPeople } from '../../manifest/read-people.ts'
import type { Result } from '../../manifest/result.ts'
import type { Environment, People } from '../../manifest/types.ts'
import type { PermitKeys } from '../../postgres/permit-keys.ts'
import type { Variables } from '../../settings/settings.ts'
import { folderFiles, readText } from '../../system/files.ts'
import type { Reviewed } from '../proof/connect-login.ts'
import { certificateChecks } from './certificates.ts'
import { type Check, check } from './check.ts'
import { clockChecks } from './clocks.ts'
import { serverChecks } from './database.ts'
import { gitHubChecks } from './github.ts'
import { ledgerChecks } from './ledger.ts'
import { loginChecks } from './logins.ts'
import { type Names, nameInFile, nameOfSubjects } from './names.ts'
import { ownFileChecks } from './own-files.ts'
import { peopleChecks, peopleLast } from './people.ts'
import { listedKeys, permitChecks } from './permits.ts'
import { privilegeChecks } from './privileges.ts'
import { registeredOrNull, registryChecks } from './registry.ts'
import { releaseChecks } from './releases.ts'
import { roleChecks } from './roles.ts'
import { seatChecks } from './seats.ts'
import { connectFirst, type Session, sessionChecks, sessionFacts } from './session.ts'
import { strengthChecks } from './strength.ts'
import { watched } from './watched.ts'
import { workflowChecks } from './workflows.ts'

/** What is looked at, and with which settings. */
export interface Examined {
  readonly env: Variables
  readonly folder: string
  readonly environment: string
  readonly via: Reviewed['via']
  readonly jwksUrl: string | undefined
}

/** The files of the checkout; null where one is missing or has faults. */
interface Checkout {
  readonly policy: Environment | null
  readonly people: People | null
}

type Opened = Exclude<Session, { readonly missing: Check }>

/** The session that the doctor looks with. */
export function sessionOf({ env, folder, environment, via }: Examined): Promise<Session> {
  return connectFirst({ env, files: folderFiles(folder), environment, via })
}

/** Every check. @throws ENV_INVALID for a GITHUB_API_URL that is no address */
export async function examine(examined: Examined): Promise<readonly Check[]> {
  const { env, folder, environment } = examined
  const { ask, failures } = watched(sourceOf(env))
  const [policy, policyCheck] = await read(folder, policyPath(environment), readEnvironment)
  const [people, peopleCheck] = await read(folder, PEOPLE_PATH, readPeople)
  const checks: Check[] = [policyCheck, peopleCheck, ...ownFileChecks(folder)]
  if (policy !== null)
    checks.push(
      ...(await workflowChecks(folder, policy)),
      ...(await gitHubChecks(ask, policy, people)),
      ...(await certificateChecks(policy, folderFiles(folder), new Date())),
    )
  checks.push(...(await peopleChecks(ask, people)))
  let keys: PermitKeys['keys'] | null = null
  const session = await sessionOf(examined)
  if ('missing' in session) {
    const alone = {
      people,
      registered: null,
      custodians: new Set<string>(),
      nameOf: nameInFile(people),
      today: new Date(),
    }
    checks.push(session.missing, ...registryChecks(alone), ...(await clockChecks(ask, null)))
  } else {
    try {
      checks.push(...(await databaseChecks(session, { policy, people }, ask, examined.jwksUrl)))
      keys = await listedKeys(session.database)
    } finally {
      await session.database.close()
    }
  }
  if (policy !== null) checks.push(...strengthChecks({ policy, checks, keys, asked: await askedByPlans(folder) }))
  return [...checks, ...failures()]
}

async function databaseChecks(
  session: Opened,
  { policy, people }: Checkout,
  ask: AskGitHub,
  jwksUrl: string | undefined,
): Promise<readonly Check[]> {
  const { database, login } = session
  const repo = policy === null ? null : `/repos/${policy.spec.github.repository}`
  const names: Names = (subjects) => nameOfSubjects(subjects, people, { ask, repo, database })
  const registered = await registeredOrNull(database)
  const nameOf = await names(registered?.map(({ subjectSha256 }) => subjectSha256) ?? [])
  const custodians = policy === null ? new Set<string>() : custodiansOf(policy.spec)
  const today = new Date()
  return [
    ...sessionChecks(await sessionFacts(session)),
    ...(await serverChecks(database)),
    ...(policy === null ? [] : await roleChecks(database, policy, { mayRepair: login === 'installer' })),
    ...(await privilegeChecks(database, policy?.spec.readers)),
    ...(await loginChecks(database, { mayRepair: ['door', 'deploy', 'revoke'].includes(login) })),
    ...(await permitChecks(database)),
    ...(await releaseChecks(database)),
    ...(await seatChecks(database, today, names)),
    ...(await ledgerChecks(database, policy, jwksUrl, people)),
    ...(await clockChecks(ask, database)),
    ...registryChecks({ people, registered, custodians, nameOf, today }),
    ...(policy === null ? [] : await peopleLast(database, policy, nameOf, today)),
  ]
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
