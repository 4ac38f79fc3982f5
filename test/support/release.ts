// Secrets of deploys in a test's ledger: sealed as the command line seals them, ordered by everybody, put, granted and opened.
import canonicalize from 'canonicalize'
import type { Database } from '../../src/postgres/connect.ts'
import { grantedReleases } from '../../src/postgres/handed.ts'
import { Secret } from '../../src/settings/secret.ts'
import { type GrantedRelease, newReleaseKey, sealRelease } from '../../src/usecases/release/sealed.ts'
import { callJson } from './call-gate.ts'
import { reportOutcome, startedRun } from './deploy.ts'
import { govern, openGoverned, readyGoverned } from './governance.ts'
import type { Ledger } from './ledger.ts'

export const ENVIRONMENT = 'production-deploy'
/** The environment's pair, for tests that need no other. */
export const PAIR = newReleaseKey()

/** What of a sealed version may differ. */
export interface SealChanges {
  readonly cleartext?: string
  readonly environment?: string
  readonly single?: boolean
}

/** A sealed version and the line of a KEY_CHANGE that orders it. */
export interface SealedVersion {
  readonly sealed: string
  readonly put: Readonly<Record<string, unknown>>
}

export function sealedVersion(ledger: Ledger, name: string, version: number, changes: SealChanges = {}): SealedVersion {
  const { cleartext = `${name} ${version}`, environment = ENVIRONMENT, single = false } = changes
  const about = { ledger: ledger.gate.ledger.ledgerId, environment, name, version }
  const { sealed, sha256 } = sealRelease(new Secret(cleartext), PAIR.recipient, about)
  return { sealed, put: { environment, name, version, sha256, recipient: PAIR.recipient, single_use: single } }
}

/** A KEY_CHANGE of secrets, opened alone. */
export const openReleaseChange = (ledger: Ledger, release: unknown) =>
  openGoverned(ledger, 'KEY_CHANGE', canonicalize({ release }) as string)

/** Carried out by everybody. */
export async function changeReleases(ledger: Ledger, release: object) {
  return govern(ledger, await readyGoverned(ledger, 'KEY_CHANGE', canonicalize({ release }) as string))
}

export const putRelease = (as: Database, sealed: string) => callJson(as, 'quorate.put_release', [sealed])

/** Sealed, ordered and put. */
export async function keptVersion(ledger: Ledger, name: string, version: number, changes: SealChanges = {}) {
  const made = sealedVersion(ledger, name, version, changes)
  await keepAll(ledger, [made])
  return made
}

/** Ordered by one change, and put in this order. */
export async function keepAll(ledger: Ledger, versions: readonly SealedVersion[]): Promise<void> {
  const done = await changeReleases(ledger, { put: versions.map(({ put }) => put) })
  if (done.outcome !== 'done') throw new Error(JSON.stringify(done.findings))
  for (const { sealed } of versions) await putRelease(ledger.door, sealed)
}

let runs = 0

/** A run that is granted these secrets, and has ended. Answers with its code. */
export async function deployedWith(ledger: Ledger, releases: readonly string[], plan = 'shop'): Promise<string> {
  const runId = String(2_100_000_000 + ++runs)
  const code = await startedRun(ledger, runId, { plan, run: { releases } })
  await reportOutcome(ledger, code, runId)
  return code
}

/** What the start of a change was granted, as the job is handed it out. */
export async function grantedTo(ledger: Ledger, code: string): Promise<readonly GrantedRelease[]> {
  const answer = await ledger.value(
    `(select quorate.releases_of(s) from cutter_governance.run_start as s join qt001_cp.activation as a using (activation_id)
      where a.code = $1)`,
    [code],
  )
  return grantedReleases(answer, '')
}
