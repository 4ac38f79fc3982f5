// What an attacker would have: a stolen password, a spent token, the owner's seat, a second job.
import { dirname, join } from 'node:path'
import { callGate } from '../adapters/postgres/call.ts'
import type { Database } from '../adapters/postgres/connect.ts'
import { readChange } from '../adapters/postgres/read-change.ts'
import { readGateEnvironment } from '../adapters/postgres/read-environment.ts'
import { QuorateError } from '../gate/error.ts'
import { audienceOf } from '../gate/statement.ts'
import { loadPlan } from '../usecases/checkout.ts'
import { runJob } from './job.ts'
import { personWith } from './people.ts'
import type { Sandbox, SandboxLogin } from './start.ts'

type Refused = { readonly exit: number; readonly codes: readonly string[] }

/** Calls the database directly, as somebody would who has only a password. */
export async function callStolen(
  sandbox: Sandbox,
  login: SandboxLogin,
  how: 'no token' | 'a plain insert' | 'a spent token',
): Promise<Refused> {
  const database = await sandbox.connectAs(login)
  try {
    if (how === 'a plain insert') await database.query(`delete from public.unit_version`)
    else if (how === 'no token') await cutWithoutToken(sandbox, database)
    else await spendTwice(sandbox, database)
    return { exit: 0, codes: [] }
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    return { exit: error.exit, codes: error.findings.map(({ code }) => code) }
  } finally {
    await database.close()
  }
}

async function cutWithoutToken(sandbox: Sandbox, database: Database): Promise<void> {
  const change = await openChange(sandbox, database)
  const { document } = await loadPlan(sandbox.workspace, String(change.packet.plan_id))
  await callGate(database, 'cutter_governance.cut', [
    change.activationId,
    '{"approvals":[],"pull_request":null,"reviews":[]}',
    '0'.repeat(64),
    document.text,
    '',
  ])
}

/** The first call spends the token, whatever it answers; the second brings the very same one. */
async function spendTwice(sandbox: Sandbox, database: Database): Promise<void> {
  const change = await openChange(sandbox, database)
  const gate = await readGateEnvironment(database)
  const role = 'codex'
  const job = await sandbox.github.createJob({
    actor: personWith(sandbox.people, [role], 1),
    workflow: 'signoff.yml',
    environment: null,
  })
  const token = await job.mint(
    audienceOf({
      purpose: 'signoff',
      ledgerId: gate.ledger.ledgerId,
      subject: change.activationId,
      notAfter: change.notAfter,
      asked: [change.packetSha256, role],
    }),
  )
  for (let time = 0; time < 2; time += 1)
    await callGate(database, 'qt001_cp.signoff', [change.activationId, role, token])
}

/** The newest change that is still open, looked up as the superuser: an attacker may know its code. */
async function openChange(sandbox: Sandbox, database: Database) {
  const superuser = await sandbox.connectAs('superuser')
  try {
    const [row] = await superuser.query<{ code: string }>(
      `select code from qt001_cp.activation where status = 'open' and action = 'CUT' order by activation_number desc limit 1`,
    )
    return await readChange(database, row?.code ?? '')
  } finally {
    await superuser.close()
  }
}

/** Changes a grant as only the owner of the tables could, who can also take their triggers away. */
export async function changeGrant(sandbox: Sandbox, statement: string, values: readonly string[]): Promise<void> {
  const superuser = await sandbox.connectAs('superuser')
  const table = 'alter table qt001_cp.governance_build_authorization'
  try {
    await superuser.query('set role quorate_owner')
    await superuser.query(`${table} disable trigger user`)
    await superuser.query(statement, values)
    await superuser.query(`${table} enable trigger user`)
  } finally {
    await superuser.close()
  }
}

/** Another registered person's job revokes somebody, at once. @throws SANDBOX_STEP_FAILED */
export async function revokeNow(sandbox: Sandbox, login: string): Promise<void> {
  const person = sandbox.people.people.find((known) => known.login === login)
  const job = await sandbox.github.createJob({
    actor: personWith(sandbox.people, ['operator']),
    workflow: 'revoke.yml',
    environment: null,
    secrets: sandbox.secretsOf('door'),
  })
  const told = await runJob(job.env, {
    action: join(dirname(sandbox.action), 'cli.js'),
    args: ['registry', 'revoke', '--id', person?.id ?? '', '--reason', 'left the company', '--json'],
  })
  if (told.exit !== 0) throw new QuorateError('SANDBOX_STEP_FAILED', { expected: 'revoke', observed: told.stdout })
}
