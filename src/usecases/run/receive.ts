// Asks for what only a committed start brings, by a second call, and opens it (RUN-3, RUN-5).
import { peopleBeside } from '../../checkout/people-file.ts'
import { QuorateError, throwFindings } from '../../codes/error.ts'
import { listOf, members } from '../../codes/shape.ts'
import type { RunContent } from '../../manifest/run-content.ts'
import { callGate } from '../../postgres/call.ts'
import type { Database } from '../../postgres/connect.ts'
import { readPermitKeys, sealSha256 } from '../../postgres/permit-keys.ts'
import { readFiled } from '../../postgres/read-filed.ts'
import { shownRelease } from '../../postgres/read-run.ts'
import { type MadeLogin, makeLogin } from '../../postgres/scram-verifier.ts'
import { Secret } from '../../settings/secret.ts'
import { requiredSecret, type Variables } from '../../settings/settings.ts'
import { answerNames, namedFindings } from '../change/human-names.ts'
import { RELEASE_KEY } from '../release/key.ts'
import { openReleases, recipientOf } from '../release/sealed.ts'
import { callOfRun, type OwnRunCaller } from './call-of-run.ts'

/** What the job must bring for what its change asks for; null where it asks for none. */
export interface Keys {
  /** The sealing key of permits. */
  readonly seal: Secret | null
  /** The private half that secrets are sealed to. */
  readonly releases: Secret | null
  /** A password of this job's own making, of which the database gets the verifier. */
  readonly login: MadeLogin | null
}

/** What the start brought. */
export interface Received {
  readonly permit: Secret | null
  /** By their names. */
  readonly releases: ReadonlyMap<string, Secret>
  readonly login: { readonly role: string; readonly password: Secret } | null
}

/** Whose secrets they are; `environment` is GitHub's. */
export interface ReceivedFor {
  readonly ledger: string
  readonly environment: string
  readonly names: readonly string[]
}

/** A change whose run would be started. */
export interface ToStart {
  readonly code: string
  readonly said: RunContent
  /** GitHub's. */
  readonly environment: string
  readonly env: Variables
}

/**
 * Looked for before the start, so that no grant is spent on a job that lacks it, or has another's.
 * @throws ENV_MISSING, PERMIT_SEAL_MALFORMED, PERMIT_KEY_UNKNOWN, PERMIT_KEY_RETIRED, PERMIT_KEY_ELSEWHERE, RELEASE_KEY_MALFORMED, RELEASE_KEY_WRONG
 */
export async function keysFor(database: Database, { code, said, environment, env }: ToStart): Promise<Keys> {
  const { given, run } = said
  const seal = given.audience === undefined ? null : requiredSecret(env, 'QUORATE_PERMIT_SEAL')
  if (seal !== null) await requireListed(database, seal, environment)
  const releases = run.releases.length === 0 ? null : requiredSecret(env, RELEASE_KEY)
  if (releases !== null) await requireRecipient(database, releases, code)
  return { seal, releases, login: run.login === null ? null : await makeLogin() }
}

/** For the clear message; the database decides again when it signs. */
async function requireListed(database: Database, seal: Secret, environment: string): Promise<void> {
  if (!/^[0-9a-f]{64}$/.test(seal.reveal())) throw new QuorateError('PERMIT_SEAL_MALFORMED')
  const { keys } = await readPermitKeys(database)
  const observed = sealSha256(seal)
  const key = keys.find((one) => one.seal_sha256 === observed)
  if (key === undefined)
    throw new QuorateError('PERMIT_KEY_UNKNOWN', { expected: keys.map((one) => one.seal_sha256), observed })
  if (key.retired !== null) throw new QuorateError('PERMIT_KEY_RETIRED', { observed })
  if (key.environment !== environment)
    throw new QuorateError('PERMIT_KEY_ELSEWHERE', { expected: key.environment, observed: environment })
}

const filed = members({ releases: listOf(shownRelease) })

/** Which versions are missing or spent, the decision says. */
async function requireRecipient(database: Database, key: Secret, code: string): Promise<void> {
  const own = recipientOf(key)
  const known = (await readFiled(database, code, filed))?.releases ?? []
  for (const { name, version, recipient: expected } of known)
    if (expected !== null && expected !== own)
      throw new QuorateError('RELEASE_KEY_WRONG', { expected, observed: { [name]: version, recipient: own } })
}

/** @throws what a denial names, such as PERMIT_KEY_UNKNOWN; as `openReleases`; and of other failures the last one */
export async function receive(caller: OwnRunCaller, keys: Keys, whose: ReceivedFor): Promise<Received> {
  const answer = await callOfRun(caller, {
    purpose: 'receive',
    says: keys.login === null ? {} : { verifier: keys.login.verifier },
    call: ({ database, args: [activationId, text, token] }) =>
      callGate(database, 'quorate.receive', [activationId, text, keys.seal?.reveal() ?? null, token]),
  })
  const { findings, handed } = answer
  const { workspace, actorId } = caller.job
  const people = findings.length === 0 ? null : await peopleBeside(workspace, caller.started.environment)
  throwFindings(namedFindings(findings, answerNames(answer, people, [actorId])))
  if (keys.seal !== null && handed.permit === null) throw new QuorateError('DB_ANSWER', { observed: 'quorate.receive' })
  const releases = keys.releases === null ? new Map() : openReleases(keys.releases, handed.releases, whose)
  const { permit, login } = handed
  if ((keys.login === null) !== (login === null)) throw new QuorateError('DB_ANSWER', { observed: 'quorate.receive' })
  return {
    permit: permit === null ? null : new Secret(permit),
    releases,
    login: login === null || keys.login === null ? null : { role: login.role, password: keys.login.password },
  }
}
