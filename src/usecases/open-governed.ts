// Opens a change of the policy, the registry or the keys (REG-4, MAN-7, KEY-1).
import { randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import { databaseSettings } from '../adapters/env.ts'
import { callGate } from '../adapters/postgres/call.ts'
import { connect } from '../adapters/postgres/connect.ts'
import { readGateEnvironment } from '../adapters/postgres/read-environment.ts'
import { sha256 } from '../gate/encoding.ts'
import type { Verdict } from '../report/verdict.ts'
import { answerVerdict } from './door-verdict.ts'
import { governedDocument } from './governed-document.ts'
import { environmentOf, type JobRun } from './job-run.ts'
import { notAfterSoon, prove, scopeOf } from './prove.ts'

/** @throws whatever could not be read, proved or called; a denial by the database is a verdict */
export async function openGoverned(run: JobRun, act: string): Promise<Verdict> {
  const database = await connect(databaseSettings(run.env, 'door'))
  try {
    const gate = await readGateEnvironment(database)
    const document = await governedDocument(run, act, gate, database)
    const request = {
      request_id: randomUUID(),
      action: act,
      environment: environmentOf(run),
      commit: run.job.sha,
      document_digest: sha256(document),
      rollback_plan_ref: 'docs/rollback.md',
      not_after: notAfterSoon(),
    }
    const text = canonicalize(request) as string
    const { token } = await prove(gate, run.job, {
      purpose: 'open',
      subject: request.request_id,
      notAfter: request.not_after,
      asked: [sha256(text), sha256(document)],
      scope: scopeOf(gate, 'open'),
    })
    const answer = await callGate(database, 'qt001_cp.open_governed', [text, document, token])
    const verdict = answerVerdict(run.inputs.mode, answer)
    if (verdict.outcome !== 'pass') return verdict
    const { change } = verdict
    return {
      ...verdict,
      next: [
        `Everybody whose seat is proved by a dispatch runs the signoff workflow with change ${change} and their role.`,
        `Then the operator runs the registry workflow in mode govern with change ${change}.`,
      ],
    }
  } finally {
    await database.close()
  }
}
