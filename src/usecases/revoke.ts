// Revokes a human at once: one registered person is enough (REG-4).
import { randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import { databaseSettings, type Environment, jobContext } from '../adapters/env.ts'
import { callGate } from '../adapters/postgres/call.ts'
import { connect } from '../adapters/postgres/connect.ts'
import { readGateEnvironment } from '../adapters/postgres/read-environment.ts'
import { sha256 } from '../gate/encoding.ts'
import type { Verdict } from '../report/verdict.ts'
import { answerVerdict } from './door-verdict.ts'
import { notAfterSoon, prove, scopeOf } from './prove.ts'

/** Who is revoked, and why. */
export interface Revocation {
  /** The name of the verdict. */
  readonly mode: string
  /** GitHub's numeric user id. */
  readonly id: string
  /** Kept in the evidence. */
  readonly reason: string
}

/** Proves who asks, and revokes. @throws whatever could not be read, proved or called */
export async function revoke(env: Environment, { mode, id, reason }: Revocation): Promise<Verdict> {
  const job = jobContext(env)
  const database = await connect(databaseSettings(env, 'door'))
  try {
    const gate = await readGateEnvironment(database)
    const request = { request_id: randomUUID(), subject_sha256: sha256(id), reason, not_after: notAfterSoon() }
    const text = canonicalize(request) as string
    const { token } = await prove(gate, job, {
      purpose: 'revoke',
      subject: request.request_id,
      notAfter: request.not_after,
      asked: [sha256(text)],
      scope: scopeOf(gate, 'revoke'),
    })
    return answerVerdict(mode, await callGate(database, 'qt001_cp.revoke_human', [text, token]))
  } finally {
    await database.close()
  }
}
