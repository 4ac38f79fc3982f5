// Opens a change: mark and sweep, packet, request and draft grant (SEAT-1).
import { randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import { databaseSettings } from '../adapters/env.ts'
import { callGate } from '../adapters/postgres/call.ts'
import { connect } from '../adapters/postgres/connect.ts'
import { readGateEnvironment } from '../adapters/postgres/read-environment.ts'
import { sha256 } from '../gate/encoding.ts'
import type { Verdict } from '../report/verdict.ts'
import { seatsAfter } from './change-seats.ts'
import { loadPlan, loadPolicy } from './checkout.ts'
import { answerVerdict } from './door-verdict.ts'
import { environmentOf, type JobRun, requireInput } from './job-run.ts'
import { notAfterSoon, prove, scopeOf } from './prove.ts'

/** @throws whatever could not be read, proved or called; a denial by the database is a verdict */
export async function open(run: JobRun): Promise<Verdict> {
  const environment = environmentOf(run)
  const policy = await loadPolicy(run.job.workspace, environment)
  const { plan, document } = await loadPlan(run.job.workspace, requireInput(run, 'plan'))
  const database = await connect(databaseSettings(run.env, 'door'))
  try {
    const gate = await readGateEnvironment(database)
    const request = {
      request_id: randomUUID(),
      action: 'CUT',
      environment,
      commit: run.job.sha,
      plan_id: plan.name,
      plan_revision: String(plan.revision),
      carrier: plan.carrier,
      plan_digest: document.digest,
      manifest_digest: policy.digest,
      rollback_plan_ref: plan.rollback,
      not_after: notAfterSoon(),
    }
    const text = canonicalize(request) as string
    const { token } = await prove(gate, run.job, {
      purpose: 'open',
      subject: request.request_id,
      notAfter: request.not_after,
      asked: [sha256(text), document.digest],
      scope: scopeOf(gate, 'open'),
    })
    const answer = await callGate(database, 'qt001_cp.open', [text, document.text, token])
    const verdict = answerVerdict(run.inputs.mode, answer)
    if (verdict.outcome !== 'pass' || answer.code === null) return verdict
    return { ...verdict, ...(await seatsAfter(database, gate, answer.code, run.job.workspace)) }
  } finally {
    await database.close()
  }
}
