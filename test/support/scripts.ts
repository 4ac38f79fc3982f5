// A target with tables of an application, plans with scripts, and the honest way of one through the gate.
import { randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import { sha256 } from '../../src/codes/encoding.ts'
import { type ManifestDocument, seal } from '../../src/manifest/expand/digest.ts'
import { readGate } from '../../src/postgres/read-gate.ts'
import { BILLING } from './billing.ts'
import type { OpenChanges } from './call-changes.ts'
import { type Answer, callGate } from './call-gate.ts'
import { govern, policy, readyGoverned } from './governance.ts'
import type { Ledger } from './ledger.ts'
import { moment } from './moment.ts'
import { DOOR, ID } from './people.ts'
import { type Ending, tryCall } from './plant.ts'

/** What the policy says of it. */
export const TARGET = {
  role: 'billing_change',
  reader: 'billing_check',
  writes: [
    'delete billing.accounts',
    'delete billing.payments',
    'insert billing.accounts',
    'insert billing.payments',
    'update billing.accounts',
  ],
  reads: ['billing.plans'],
  owns: ['reporting'],
  path: [],
  calls: [] as readonly string[],
}

/** The sample policy with an action SQL and this target. */
export function policyWithTarget(target: Partial<typeof TARGET> = {}): string {
  const documents = JSON.parse(policy()) as ManifestDocument[]
  const copies = documents.flatMap((document): ManifestDocument[] => {
    const { kind, metadata, spec } = document
    if (kind === 'AUTHORITY_ACTION' && metadata.name === 'CUT')
      return [{ ...document, metadata: { name: 'SQL' }, spec: { ...spec, does: 'sql', targets: ['billing'] } }]
    if (!metadata.name.startsWith('CUT/')) return []
    return [{ ...document, metadata: { name: metadata.name.replace('CUT', 'SQL') }, spec: { ...spec, action: 'SQL' } }]
  })
  const own: ManifestDocument = {
    apiVersion: 'quorate/v1',
    kind: 'TARGET',
    metadata: { name: 'billing' },
    spec: { ...TARGET, ...target },
  }
  const whole = documents.map((document): ManifestDocument => {
    if (document.kind === 'AUTHORITY_ACTION') return { ...document, spec: { targets: [], ...document.spec } }
    if (document.kind === 'PRIVILEGE_SET') return { ...document, spec: { readers: [], ...document.spec } }
    return document
  })
  return seal([...whole, ...copies, own]).bytes
}

/** Makes the application's tables and what else is said, puts a policy with the target in force, and provisions it. */
export async function provision(ledger: Ledger, target: Partial<typeof TARGET> = {}, also = ''): Promise<void> {
  await ledger.superuser.query(BILLING + also)
  // Roles are the server's: files that run side by side make the same ones.
  for (const role of [target.role ?? TARGET.role, target.reader ?? TARGET.reader])
    await ledger.superuser.query(
      `do $$ begin create role ${role} nologin; exception when duplicate_object or unique_violation then null; end $$`,
    )
  const activated = await govern(ledger, await readyGoverned(ledger, 'MANIFEST_ACTIVATE', policyWithTarget(target)))
  if (activated.outcome !== 'done') throw new Error(JSON.stringify(activated.findings))
  ledger.gate = await readGate(ledger.door)
  await applyTargetPlan(ledger)
}

/** What the administrator runs. */
export async function applyTargetPlan(ledger: Ledger): Promise<void> {
  const steps = await ledger.superuser.query<{ statement: string }>(
    `select statement from quorate.target_plan() where way = 'script'`,
  )
  for (const { statement } of steps) await ledger.superuser.query(statement)
}

/** A plan's sql, with what a test does not care about. */
export interface ScriptPlan {
  readonly script: string
  readonly planId?: string
  readonly expect?: Readonly<
    Record<string, Partial<Record<'insert' | 'update' | 'delete', number | [number, number]>> & { truncate?: boolean }>
  >
  readonly assert?: readonly string[]
  readonly bind?: 'rows' | 'counts'
  readonly keep?: boolean
  readonly unbound?: Readonly<Record<string, readonly string[]>>
  readonly compensation?: { script: string } | { restore: true } | { none: string }
  readonly timeoutMs?: number
  readonly lockTimeoutMs?: number
  readonly target?: string
}

const part = (text: string, path: string | null = null) => ({
  bytes: Buffer.byteLength(text),
  path,
  sha256: sha256(text),
  text,
})
const range = (value: number | [number, number] = 0) => (typeof value === 'number' ? [value, value] : value)

/** The canonical content of a plan with a script. */
export function scriptContent(plan: ScriptPlan): string {
  const { target = 'billing', compensation = { none: 'a test' } } = plan
  const back =
    'script' in compensation
      ? { kind: 'script', ...part(compensation.script, 'db/back.sql') }
      : 'restore' in compensation
        ? { kind: 'restore' }
        : { kind: 'none', reason: compensation.none }
  return canonicalize({
    carrier: 'C1',
    depends_on: [],
    plan_id: plan.planId ?? 'fix',
    revision: 1,
    rollback_plan_ref: 'docs/rollback.md',
    root: `sql/${target}`,
    sql: {
      assert: (plan.assert ?? []).map((text) => part(text)),
      bind: plan.bind ?? 'rows',
      compensation: back,
      expect: Object.fromEntries(
        Object.entries(plan.expect ?? {}).map(([name, bound]) => [
          name,
          {
            delete: range(bound.delete),
            insert: range(bound.insert),
            truncate: bound.truncate ?? false,
            update: range(bound.update),
          },
        ]),
      ),
      keep: plan.keep ?? true,
      lock_timeout_ms: plan.lockTimeoutMs ?? 3000,
      script: part(plan.script, 'db/fix.sql'),
      target,
      timeout_ms: plan.timeoutMs ?? 60000,
      unbound: plan.unbound ?? {},
    },
    v: 1,
  }) as string
}

/** Opens a change of a script. Answers with the gate's answer. */
export async function openScript(
  ledger: Ledger,
  plan: ScriptPlan | string,
  changes: OpenChanges = {},
): Promise<Answer> {
  const content = typeof plan === 'string' ? plan : scriptContent(plan)
  const request = canonicalize({
    request_id: randomUUID(),
    action: 'SQL',
    environment: ledger.gate.name,
    commit: 'c'.repeat(40),
    plan_id: JSON.parse(content).plan_id,
    plan_revision: '1',
    carrier: 'C1',
    plan_digest: sha256(content),
    manifest_digest: ledger.gate.manifestDigest,
    rollback_plan_ref: 'docs/rollback.md',
    not_after: moment(600),
    ...changes.request,
  }) as string
  const { request_id, not_after } = JSON.parse(request)
  const job = { actorId: changes.actor ?? ID.operator, workflow: 'open.yml', environment: DOOR }
  const token = ledger.token(job, 'open', request_id, not_after, [sha256(request), sha256(content)], changes)
  const answer = await callGate(changes.as ?? ledger.door, 'quorate.open', [request, content, token])
  if (answer.code) ledger.keepContent(answer.code, content)
  return answer
}

/** A script that only waits for its operator. Answers with its code. */
export async function readyScript(ledger: Ledger, plan: ScriptPlan): Promise<string> {
  const { code, findings } = await openScript(ledger, plan)
  if (code === null) throw new Error(JSON.stringify(findings))
  await signScript(ledger, code, plan.script)
  return code
}

/** Lets everybody sign; after a rehearsal where the script changes definitions, which whoever signs must have been shown. */
export async function signScript(
  ledger: Ledger,
  code: string,
  script: string,
  except: readonly string[] = [],
): Promise<void> {
  await ledger.signoff(code, 'content_owner', ID.content_owner)
  if (/\b(create|alter|drop|grant|revoke|comment|reassign|security|truncate|import|attach)\b/i.test(script))
    await ledger.rehearse(code).catch(() => null)
  await ledger.signAll(code, ['content_owner', ...except])
}

/** How an act ended after something happened between its preflight and it, and how its grant is then. */
export interface Acted {
  readonly preflight: Ending
  readonly act: Ending | null
  readonly grant: string | undefined
  readonly answer: Answer | null
}

/** A ready script's preflight, what happens then, and its act. */
export async function actAfter(
  ledger: Ledger,
  plan: ScriptPlan | string,
  meanwhile: () => Promise<unknown> = async () => {},
): Promise<Acted> {
  const code = typeof plan === 'string' ? plan : await readyScript(ledger, plan)
  const runId = String(9_200_000_000 + Math.floor(Math.random() * 1e8))
  let toSign: string | null = null
  const preflight = await tryCall(
    ledger.preflightCut(code, { runId }).then((answer) => {
      toSign = answer.toSign
      return answer
    }),
  )
  let answer: Answer | null = null
  let act: Ending | null = null
  if (toSign !== null) {
    await meanwhile()
    act = await tryCall(
      ledger.cut(code, toSign, { runId }).then((done) => {
        answer = done
        return done
      }),
    )
  }
  return { preflight, act, grant: (await ledger.change(code)).grant?.status, answer }
}
