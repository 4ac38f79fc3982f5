// Asks for what only a committed start brings, by a second call (RUN-3).
import { QuorateError, throwFindings } from '../../codes/error.ts'
import type { RunContent } from '../../manifest/run-content.ts'
import { callGate } from '../../postgres/call.ts'
import type { Database } from '../../postgres/connect.ts'
import type { Handed } from '../../postgres/handed.ts'
import { readPermitKeys, sealSha256 } from '../../postgres/permit-keys.ts'
import type { Secret } from '../../settings/secret.ts'
import { requiredSecret, type Variables } from '../../settings/settings.ts'
import { callOfRun, type OwnRunCaller } from './call-of-run.ts'

/** What the job must bring for it; null where the change asks for none. */
export interface Keys {
  /** The sealing key. */
  readonly seal: Secret | null
}

/** Looked for before the start, so that no grant is spent on a job that lacks it. @throws ENV_MISSING, PERMIT_KEY_UNKNOWN */
export async function keysFor({ given }: RunContent, env: Variables, database: Database): Promise<Keys> {
  if (given.audience === undefined) return { seal: null }
  const seal = requiredSecret(env, 'QUORATE_PERMIT_SEAL')
  const { keys } = await readPermitKeys(database)
  const observed = sealSha256(seal)
  if (!keys.some((key) => key.seal_sha256 === observed && key.retired === null))
    throw new QuorateError('PERMIT_KEY_UNKNOWN', { expected: keys.map((key) => key.seal_sha256), observed })
  return { seal }
}

/** Whether a start brings anything. */
export const bringsAnything = ({ given }: RunContent) => given.audience !== undefined

/** @throws what a denial names, such as PERMIT_KEY_UNKNOWN, and of other failures the last one */
export async function receive(caller: OwnRunCaller, { seal }: Keys): Promise<Handed> {
  const { findings, handed } = await callOfRun(caller, {
    purpose: 'receive',
    says: {},
    call: (database, activationId, text, token) =>
      callGate(database, 'quorate.receive', [activationId, text, seal?.reveal() ?? null, token]),
  })
  throwFindings(findings)
  if (seal !== null && handed.permit === null) throw new QuorateError('DB_ANSWER', { observed: 'quorate.receive' })
  return handed
}
