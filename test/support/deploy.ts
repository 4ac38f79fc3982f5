// Runs in a ledger: opened, signed, started, reported and settled, each call to be changed in one thing.
import { randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import { sha256 } from '../../src/codes/encoding.ts'
import type { RunContent } from '../../src/manifest/run-content.ts'
import type { CallChanges } from './call-changes.ts'
import { type Answer, callGate } from './call-gate.ts'
import type { Ledger } from './ledger.ts'
import { moment } from './moment.ts'
import { DOOR, ID } from './people.ts'

export const SUBJECT = `registry.example.com/shop@sha256:${'a'.repeat(64)}`
const COMMIT = 'c'.repeat(40)

/** What of an honest run may differ. */
export interface DeployChanges {
  readonly plan?: string
  readonly run?: Partial<RunContent['run']>
  readonly given?: Readonly<Record<string, unknown>>
  /** What the content says of it, where that is something else. */
  readonly said?: Readonly<Record<string, unknown>>
  readonly content?: (honest: RunContent) => object
}

/** Opens a run of the sample's DEPLOY. */
export async function openRun(ledger: Ledger, changes: DeployChanges = {}): Promise<Answer> {
  const given = (changes.given ?? { subjects: [SUBJECT] }) as unknown as RunContent['given']
  const honest: RunContent = {
    kind: 'run',
    plan_id: changes.plan ?? 'shop',
    plan_revision: '1',
    carrier: 'C1',
    rollback_plan_ref: 'docs/rollback.md',
    run: {
      command: './deploy.sh',
      on_failure: null,
      files: [{ path: 'deploy.sh', sha256: 'b'.repeat(64) }],
      subjects: 'optional',
      attested: null,
      releases: [],
      seconds: 600,
      login: null,
      ...changes.run,
    },
    given: (changes.said ?? given) as unknown as RunContent['given'],
  }
  const content = canonicalize(changes.content?.(honest) ?? honest) as string
  const { plan_id, plan_revision, carrier, rollback_plan_ref } = honest
  const request = canonicalize({
    request_id: randomUUID(),
    action: 'DEPLOY',
    environment: ledger.gate.name,
    commit: COMMIT,
    ...{ plan_id, plan_revision, carrier, rollback_plan_ref, given },
    plan_digest: sha256(content),
    manifest_digest: ledger.gate.manifestDigest,
    not_after: moment(600),
  }) as string
  const { request_id, not_after } = JSON.parse(request)
  const job = { actorId: ID.operator, workflow: 'open.yml', environment: DOOR }
  const token = ledger.token(job, 'open', request_id, not_after, [sha256(request), sha256(content)])
  const answer = await callGate(ledger.door, 'quorate.open', [request, content, token])
  if (answer.code) ledger.keepContent(answer.code, content)
  return answer
}

/** A run that only waits for its operator. Answers with its code. */
export async function readyRun(ledger: Ledger, changes: DeployChanges = {}): Promise<string> {
  const { code } = await openRun(ledger, changes)
  await ledger.signAll(code as string, ['content_owner'])
  return code as string
}

/** A run that goes on. Answers with its code. */
export async function startedRun(ledger: Ledger, runId: string, changes: DeployChanges = {}): Promise<string> {
  const code = await readyRun(ledger, changes)
  const answer = await ledger.run(code, { runId })
  if (answer.outcome !== 'done') throw new Error(`${answer.outcome} ${JSON.stringify(answer.findings)}`)
  return code
}

/** The run's own job says how it ended. */
export async function reportOutcome(
  ledger: Ledger,
  code: string,
  runId: string,
  changes: CallChanges & { readonly report?: object; readonly deadline?: string } = {},
): Promise<Answer> {
  const change = await ledger.change(code)
  const report = canonicalize({ outcome: 'succeeded', source: 'command', exit_code: 0, ...changes.report }) as string
  const job = { actorId: ID.operator, workflow: 'deploy.yml', environment: 'production-deploy', runId }
  const deadline = changes.deadline ?? change.run?.deadline ?? moment(600)
  const asked = [change.packetSha256, sha256(report)]
  const token = ledger.token(job, 'outcome', change.activationId, deadline, asked, changes)
  return callGate(changes.as ?? ledger.deployer, 'quorate.outcome', [change.activationId, report, token])
}

/** The run's own job asks for what it was granted. */
export async function receive(
  ledger: Ledger,
  code: string,
  runId: string,
  changes: CallChanges & { readonly request?: object; readonly seal?: string | null } = {},
): Promise<Answer> {
  const change = await ledger.change(code)
  const request = canonicalize(changes.request ?? {}) as string
  const job = { actorId: ID.operator, workflow: 'deploy.yml', environment: 'production-deploy', runId }
  const asked = [change.packetSha256, sha256(request)]
  const token = ledger.token(job, 'receive', change.activationId, change.run?.deadline ?? moment(600), asked, changes)
  const args = [change.activationId, request, changes.seal ?? null, token]
  return callGate(changes.as ?? ledger.deployer, 'quorate.receive', args)
}

/** A person says how it ended. */
export async function resolveRun(
  ledger: Ledger,
  code: string,
  actor: string,
  fields: Readonly<Record<string, unknown>> = {},
  changes: CallChanges = {},
): Promise<Answer> {
  const change = await ledger.change(code)
  const request = canonicalize({
    request_id: randomUUID(),
    activation_id: change.activationId,
    environment: ledger.gate.name,
    manifest_digest: ledger.gate.manifestDigest,
    outcome: 'failed',
    reason: 'the runner was killed',
    evidence: 'https://example.com/incident/1',
    run_ended: 'no',
    not_after: moment(600),
    ...(fields.outcome === 'cleared'
      ? { left_sha256: sha256(canonicalize(change.run?.login?.left ?? []) as string) }
      : {}),
    ...fields,
  }) as string
  const { request_id, not_after } = JSON.parse(request)
  const job = { actorId: actor, workflow: 'signoff.yml', environment: DOOR }
  const token = ledger.token(job, 'resolve', request_id, not_after, [sha256(request)], changes)
  return callGate(changes.as ?? ledger.door, 'quorate.resolve_run', [request, token])
}
