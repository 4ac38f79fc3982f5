// Taking back, by one's own job or key: a seat, an approval, or the whole change; one person is enough to stop what was not carried out yet.
import type { Verdict } from '../../report/verdict.ts'
import { changeToSign } from '../change/change-to-sign.ts'
import { changeEarly } from '../proof/connect-gate.ts'
import { doorJob, type JobRun, requireInput } from '../proof/github-job.ts'
import { atDoor } from './door.ts'

/** Leaves the seat of a role (SEAT-2). @throws as `atDoor` */
export function leave(run: JobRun): Promise<Verdict> {
  return takeBack(run, 'leave', 'quorate.leave_seat', [requireInput(run, 'role')])
}

/** Makes an approval worthless that its holder signed and nobody handed in yet (APR-8). @throws as `atDoor` */
export function voidApproval(run: JobRun): Promise<Verdict> {
  return takeBack(run, 'void', 'quorate.void_approval', [requireInput(run, 'statement')])
}

/** Withdraws the change: its request is withdrawn and its grant revoked (GRT-1). @throws as `atDoor` */
export function withdraw(run: JobRun): Promise<Verdict> {
  return takeBack(run, 'withdraw', 'quorate.withdraw_change', [])
}

function takeBack(
  run: JobRun,
  purpose: 'leave' | 'void' | 'withdraw',
  name: 'quorate.leave_seat' | 'quorate.void_approval' | 'quorate.withdraw_change',
  of: readonly string[],
): Promise<Verdict> {
  const code = requireInput(run, 'change')
  return atDoor(
    doorJob(run),
    async (gate, _, reading) => {
      const { activationId, notAfter, packetSha256 } = await changeToSign(gate, reading, code)
      return {
        purpose,
        subject: activationId,
        notAfter,
        asked: [packetSha256, ...of],
        scope: 'signoff',
        name,
        args: [activationId, ...of],
        approval: run.inputs.approval,
      }
    },
    changeEarly(code),
  )
}
