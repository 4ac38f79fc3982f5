// A human's own job takes a seat: GitHub signs for who started it, over the packet and the role (ID-12).
import { databaseSettings } from '../adapters/env.ts'
import { callGate } from '../adapters/postgres/call.ts'
import { connect } from '../adapters/postgres/connect.ts'
import { type Change, readChange } from '../adapters/postgres/read-change.ts'
import { readGateEnvironment } from '../adapters/postgres/read-environment.ts'
import type { Verdict } from '../report/verdict.ts'
import { seatsAfter } from './change-seats.ts'
import { answerVerdict } from './door-verdict.ts'
import { type JobRun, requireInput } from './job-run.ts'
import { prove, scopeOf } from './prove.ts'

/** @throws whatever could not be read, proved or called; a denial by the database is a verdict */
export async function signoff(run: JobRun): Promise<Verdict> {
  const code = requireInput(run, 'change')
  const role = requireInput(run, 'role')
  const database = await connect(databaseSettings(run.env, 'door'))
  try {
    const gate = await readGateEnvironment(database)
    const change = await readChange(database, code)
    const { token } = await prove(gate, run.job, {
      ...statementFor(change, role),
      subject: change.activationId,
      notAfter: change.notAfter,
      scope: scopeOf(gate, 'signoff'),
    })
    const answer = await callGate(database, 'qt001_cp.signoff', [change.activationId, role, token])
    const verdict = answerVerdict(run.inputs.mode, answer)
    if (verdict.outcome !== 'pass') return verdict
    return { ...verdict, ...(await seatsAfter(database, gate, code, run.job.workspace)) }
  } finally {
    await database.close()
  }
}

/** The role that e-signs proves seat and signature with one token, which then covers the grant too (ESG-1). */
function statementFor(change: Change, role: string) {
  if (role !== change.esignClass || change.grant === null) {
    return { purpose: 'signoff' as const, asked: [change.packetSha256, role] }
  }
  return { purpose: 'esign' as const, asked: [change.packetSha256, role, change.grant.sha256] }
}
