// Opens a cut's verify anew: the earlier one is too old or of another policy, or the change set shall be verified again (LAN-4).
import { randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import { databaseSettings } from '../adapters/env.ts'
import { callGate } from '../adapters/postgres/call.ts'
import { connect } from '../adapters/postgres/connect.ts'
import { readChange } from '../adapters/postgres/read-change.ts'
import { readGateEnvironment } from '../adapters/postgres/read-environment.ts'
import { sha256 } from '../gate/encoding.ts'
import type { Verdict } from '../report/verdict.ts'
import { seatsAfter } from './change-seats.ts'
import { loadPolicy } from './checkout.ts'
import { answerVerdict } from './door-verdict.ts'
import { environmentOf, type JobRun } from './job-run.ts'
import { notAfterSoon, prove, scopeOf } from './prove.ts'

/** `code` is the cut's; one of its verifies' leads to it. @throws whatever could not be read, proved or called; a denial by the database is a verdict */
export async function openVerify(run: JobRun, code: string): Promise<Verdict> {
  const environment = environmentOf(run)
  const policy = await loadPolicy(run.job.workspace, environment)
  const database = await connect(databaseSettings(run.env, 'door'))
  try {
    const gate = await readGateEnvironment(database)
    const named = await readChange(database, code)
    const cut = named.parent === null ? named : await readChange(database, named.parent)
    const request = {
      request_id: randomUUID(),
      activation_id: cut.activationId,
      environment,
      manifest_digest: policy.digest,
      not_after: notAfterSoon(),
    }
    const text = canonicalize(request) as string
    const { token } = await prove(gate, run.job, {
      purpose: 'open',
      subject: request.request_id,
      notAfter: request.not_after,
      asked: [sha256(text)],
      scope: scopeOf(gate, 'open'),
    })
    const answer = await callGate(database, 'cutter_governance.open_verify', [text, token])
    const verdict = answerVerdict(run.inputs.mode, answer)
    if (verdict.outcome !== 'pass' || answer.code === null) return verdict
    return { ...verdict, ...(await seatsAfter(database, gate, answer.code, run.job.workspace)) }
  } finally {
    await database.close()
  }
}
