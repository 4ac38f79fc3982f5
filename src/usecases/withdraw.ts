// Taking back, by one's own job: a seat, or the whole change; one person is enough to stop what was not carried out yet.
import { databaseSettings } from '../adapters/env.ts'
import { callGate } from '../adapters/postgres/call.ts'
import { connect } from '../adapters/postgres/connect.ts'
import { readChange } from '../adapters/postgres/read-change.ts'
import { readGateEnvironment } from '../adapters/postgres/read-environment.ts'
import type { Verdict } from '../report/verdict.ts'
import { seatsAfter } from './change-seats.ts'
import { answerVerdict } from './door-verdict.ts'
import { type JobRun, requireInput } from './job-run.ts'
import { prove, scopeOf } from './prove.ts'

/** Leaves the seat of a role (SEAT-2). @throws whatever could not be read, proved or called; a denial by the database is a verdict */
export function leave(run: JobRun): Promise<Verdict> {
  return takeBack(run, 'qt001_cp.withdraw', [requireInput(run, 'role')])
}

/** Withdraws the change: its request is withdrawn and its grant revoked (GRT-1). @throws as `leave` */
export function withdraw(run: JobRun): Promise<Verdict> {
  return takeBack(run, 'cutter_governance.withdraw_change', [])
}

async function takeBack(run: JobRun, name: string, of: readonly string[]): Promise<Verdict> {
  const code = requireInput(run, 'change')
  const database = await connect(databaseSettings(run.env, 'door'))
  try {
    const gate = await readGateEnvironment(database)
    const change = await readChange(database, code)
    const { token } = await prove(gate, run.job, {
      purpose: 'withdraw',
      subject: change.activationId,
      notAfter: change.notAfter,
      asked: [change.packetSha256, ...of],
      scope: scopeOf(gate, 'signoff'),
    })
    const answer = await callGate(database, name, [change.activationId, ...of, token])
    const verdict = answerVerdict(run.inputs.mode, answer)
    if (verdict.outcome !== 'pass') return verdict
    return { ...verdict, ...(await seatsAfter(database, gate, code, run.job.workspace)) }
  } finally {
    await database.close()
  }
}
