// A human's own job takes a seat: GitHub signs for who started it, over the packet, the role and the recomputed content (ID-12, SEAT-5).

import { type Sha256, sha256 } from '../../codes/encoding.ts'
import { QuorateError } from '../../codes/error.ts'
import { grantDocument } from '../../codes/packet.ts'
import { openCheckout } from '../../git/checkout.ts'
import type { Change } from '../../postgres/read-change.ts'
import type { Verdict } from '../../report/verdict.ts'
import { changeToSign } from '../change/change-to-sign.ts'
import { contentToSign } from '../change/content.ts'
import { showChange } from '../change/shown-change.ts'
import { changeEarly } from '../proof/connect-gate.ts'
import { doorJob, type JobRun, requireInput } from '../proof/github-job.ts'
import { atDoor } from './door.ts'

/** @throws PACKET_FORGED, CONTENT_DRIFT before anything is asked for, and as `atDoor` */
export async function signoff(run: JobRun): Promise<Verdict> {
  const code = requireInput(run, 'change')
  const role = requireInput(run, 'role')
  await using checkout = await openCheckout(run.job)
  return await atDoor(
    doorJob(run, checkout.files),
    async (gate, database, reading) => {
      const change = await changeToSign(gate, reading, code)
      const { text, digest } = await contentToSign({ checkout, gate, database }, change)
      const from = { gate, database, files: checkout.files }
      await showChange(run, from, change, text, `would take a seat of ${role}`)
      return {
        ...statementFor(change, role, digest),
        subject: change.activationId,
        notAfter: change.notAfter,
        scope: 'signoff',
        name: 'quorate.signoff',
        args: [change.activationId, role, digest],
        approval: run.inputs.approval,
      }
    },
    changeEarly(code),
  )
}

/** The role that e-signs proves seat and signature with one token, which then covers the grant too (ESG-1). */
export function statementFor(change: Change, role: string, content: Sha256) {
  const asked = [change.packetSha256, role, content]
  if (role !== change.esignClass || change.grant === null) return { purpose: 'signoff' as const, asked }
  const grant = sha256(grantDocument(change.packet, change.code))
  if (grant !== change.grant.sha256)
    throw new QuorateError('PACKET_FORGED', { expected: grant, observed: change.grant.authCode })
  return { purpose: 'esign' as const, asked: [...asked, grant] }
}
