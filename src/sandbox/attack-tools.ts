// What an attacker would have: a stolen password, a spent token, the owner's seat, a second job.
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { loadPlan } from '../checkout/load.ts'
import { utcSeconds } from '../codes/encoding.ts'
import { QuorateError } from '../codes/error.ts'
import { anything } from '../codes/shape.ts'
import { audienceOf } from '../codes/statement.ts'
import { planDocument } from '../documents/plan-document.ts'
import { UNIT_RULE } from '../documents/unit.ts'
import { pinKey } from '../identity/pinned-key.ts'
import { call, callGate } from '../postgres/call.ts'
import type { Database } from '../postgres/connect.ts'
import { readChange } from '../postgres/read-change.ts'
import { readGate } from '../postgres/read-gate.ts'
import { folderFiles } from '../system/files.ts'
import { request } from '../usecases/door/door.ts'
import { runJob } from './job.ts'
import { carryOut, doorOf } from './jobs.ts'
import { personWith } from './people.ts'
import type { Sandbox, SandboxLogin } from './start.ts'

type Refused = { readonly exit: number; readonly codes: readonly string[] }

/** Calls the database directly, like somebody who has only a password. */
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
  const { document } = await loadPlan(folderFiles(sandbox.workspace), String(change.packet.plan_id))
  const args = [
    change.activationId,
    '{"approvals":[],"pull_request":null,"reviews":[]}',
    '0'.repeat(64),
    document.text,
    '',
  ]
  await call(database, 'quorate.cut', args, anything)
}

/** The first call spends the token, whatever it answers; the second call uses the very same one. */
async function spendTwice(sandbox: Sandbox, database: Database): Promise<void> {
  const change = await openChange(sandbox, database)
  const gate = await readGate(database)
  const role = 'content_owner'
  const job = await sandbox.github.createJob({
    actor: personWith(sandbox.people, [role], 1),
    workflow: 'signoff.yml',
    environment: doorOf(sandbox),
  })
  const token = await job.mint(
    audienceOf({
      purpose: 'signoff',
      ledgerId: gate.ledger.ledgerId,
      subject: change.activationId,
      notAfter: change.notAfter,
      asked: [change.packetSha256, role, change.packet.plan_digest],
    }),
  )
  for (let time = 0; time < 2; time += 1)
    await callGate(database, 'quorate.signoff', [change.activationId, role, change.packet.plan_digest, token])
}

/** An operator's own program opens a change of the sample plan whose text is in no commit. Answers with the code. */
export async function openUncommitted(sandbox: Sandbox): Promise<string> {
  const files = folderFiles(sandbox.workspace)
  const { plan } = await loadPlan(files, 'docs')
  const texts = plan.sources.map(async (path) => ({ path, text: `${await files.readText(path)}\nIn no commit.\n` }))
  const document = planDocument(plan, await Promise.all(texts))
  const fields = {
    action: 'CUT',
    plan_id: plan.name,
    plan_revision: String(plan.revision),
    carrier: plan.carrier,
    plan_digest: document.digest,
    rollback_plan_ref: plan.rollback,
    unit_rule: String(UNIT_RULE),
  }
  return openByOwnProgram(sandbox, fields, document.text)
}

/**
 * An operator's own program opens a change: GitHub signs for who asks and for which commit, and nobody signs for what a runner sends.
 * Answers with the code. @throws SANDBOX_STEP_FAILED
 */
export async function openByOwnProgram(
  sandbox: Sandbox,
  fields: Readonly<Record<string, string>>,
  document: string,
): Promise<string> {
  const database = await sandbox.connectAs('door')
  try {
    const gate = await readGate(database)
    const job = await sandbox.github.createJob({
      actor: personWith(sandbox.people, ['operator']),
      workflow: 'open.yml',
      environment: doorOf(sandbox),
    })
    const where = { environment: gate.name, commit: job.run.sha, manifest_digest: gate.manifestDigest }
    const { args, ...asked } = request(gate, { ...where, ...fields }, document)
    const token = await job.mint(audienceOf({ purpose: 'open', ledgerId: gate.ledger.ledgerId, ...asked }))
    const { code, findings } = await callGate(database, 'quorate.open', [...args, token])
    if (code !== null) return code
    throw new QuorateError('SANDBOX_STEP_FAILED', {
      expected: 'quorate.open',
      observed: findings.map((finding) => finding.code),
    })
  } finally {
    await database.close()
  }
}

/** Runs while the database answers to every code with this one change, as a false server or its superuser can. */
export async function withAnswerOf<T>(sandbox: Sandbox, code: string, run: () => Promise<T>): Promise<T> {
  const superuser = await sandbox.connectAs('superuser')
  try {
    const [row] = await superuser.query<{ honest: string }>(
      `select pg_catalog.pg_get_functiondef('quorate.status(text)'::regprocedure) as honest`,
    )
    const honest = row?.honest ?? ''
    await superuser.query(honest.replace('a.code = upper(p_code)', `a.code = '${code}'`))
    try {
      return await run()
    } finally {
      await superuser.query(honest)
    }
  } finally {
    await superuser.close()
  }
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

/** A second key of the issuer's, which the migrator pins as when GitHub changes its keys. */
export async function pinSecondKey(sandbox: Sandbox): Promise<void> {
  const migrator = await sandbox.connectAs('migrator')
  try {
    const keys = JSON.stringify({ keys: [sandbox.github.keys.rogue.jwk] })
    await callGate(migrator, 'quorate.break_glass_keys', [keys, 'GitHub signs with a second key'])
  } finally {
    await migrator.close()
  }
}

/** The quorum retires that key: since `since` it was in other hands. @throws SANDBOX_STEP_FAILED */
export async function compromiseSecondKey(sandbox: Sandbox, since: Date): Promise<void> {
  const file = 'manifests/key-change.json'
  const compromised = [
    { thumbprint: pinKey(sandbox.github.keys.rogue.jwk).thumbprint, since: utcSeconds(since.getTime() / 1000) },
  ]
  await writeFile(join(sandbox.workspace, file), JSON.stringify({ v: 1, compromised }))
  await carryOut(sandbox, 'KEY_CHANGE', file)
}

/** Another registered person's job suspends somebody, at once. @throws SANDBOX_STEP_FAILED */
export async function suspendNow(sandbox: Sandbox, login: string): Promise<void> {
  const person = sandbox.people.people.find((known) => known.githubLogin === login)
  const job = await sandbox.github.createJob({
    actor: personWith(sandbox.people, ['operator']),
    workflow: 'revoke.yml',
    environment: `${sandbox.people.name}-revoke`,
    secrets: sandbox.secretsOf('revoke'),
  })
  const told = await runJob(job.env, {
    action: join(dirname(sandbox.action), 'cli.js'),
    args: ['registry', 'suspend', '--person', person?.githubLogin ?? '', '--reason', 'account taken over', '--json'],
  })
  if (told.exit !== 0) throw new QuorateError('SANDBOX_STEP_FAILED', { expected: 'suspend', observed: told.stdout })
}
