// A human's own job takes a seat: GitHub signs for who started it, over the packet and the role (ID-12).
import { type Change, readChange } from '../adapters/postgres/read-change.ts'
import type { Verdict } from '../report/verdict.ts'
import { atDoor } from './door.ts'
import { doorJob, type JobRun, requireInput } from './job-run.ts'

/** @throws as `atDoor` */
export function signoff(run: JobRun): Promise<Verdict> {
  const code = requireInput(run, 'change')
  const role = requireInput(run, 'role')
  return atDoor(doorJob(run), async (_gate, database) => {
    const change = await readChange(database, code)
    return {
      ...statementFor(change, role),
      subject: change.activationId,
      notAfter: change.notAfter,
      scope: 'signoff',
      name: 'qt001_cp.signoff',
      args: [change.activationId, role],
    }
  })
}

/** The role that e-signs proves seat and signature with one token, which then covers the grant too (ESG-1). */
function statementFor(change: Change, role: string) {
  if (role !== change.esignClass || change.grant === null) {
    return { purpose: 'signoff' as const, asked: [change.packetSha256, role] }
  }
  return { purpose: 'esign' as const, asked: [change.packetSha256, role, change.grant.sha256] }
}
