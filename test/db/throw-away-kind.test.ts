// The interface of a kind of change, proved by one that is made here and thrown away: what it needs, and that this is enough.
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import canonicalize from 'canonicalize'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { readGate } from '../../src/postgres/read-gate.ts'
import { packageRoot } from '../../src/system/package-root.ts'
import { callGate } from '../support/call-gate.ts'
import { expectNoLimits } from '../support/cluster.ts'
import { govern, policyText, readyGoverned } from '../support/governance.ts'
import { withGuardOut } from '../support/guard.ts'
import { actingAsked, codes, Ledger } from '../support/ledger.ts'
import { moment } from '../support/moment.ts'
import { honestObservations } from '../support/observations.ts'
import { DOOR, ID } from '../support/people.ts'

const FIXTURE = join(import.meta.dirname, '../fixtures/kind')
/** Its two files and its table. */
const ADDED = {
  'src/kinds/note.ts': 'note.ts',
  'src/sql/gate/kinds/note.sql': 'note.sql',
  'src/sql/tables/0090.do.create-note.sql': '0090.do.create-note.sql',
}
const ACTION = `    NOTE: { does: note, login: cut, by: operator, signoffs: { reviewer: environment, tech_lead: dispatch } }\n`

let tree: string
let ledger: Ledger

beforeAll(async () => {
  tree = mkdtempSync(join(tmpdir(), 'quorate-kind-'))
  for (const part of ['src', 'scripts', 'manifests', 'action.yml', 'package.json'])
    cpSync(join(packageRoot(), part), join(tree, part), { recursive: true })
  symlinkSync(join(packageRoot(), 'node_modules'), join(tree, 'node_modules'))
  for (const [path, from] of Object.entries(ADDED)) cpSync(join(FIXTURE, from), join(tree, path))
  for (const script of ['scripts/generate-kinds.ts', 'scripts/generate-schema.ts'])
    expect(spawnSync(process.execPath, [script], { cwd: tree, encoding: 'utf8' }).stderr).toBe('')
  ledger = await Ledger.clone(inject('cluster'))
})
afterAll(async () => {
  await ledger?.drop()
  rmSync(tree, { recursive: true, force: true })
})

it('[LAN-9] a kind of change needs its two files, its table and a line in each generated list, and nothing else', () => {
  const files = (root: string) =>
    ['src', 'manifests'].flatMap((part) =>
      readdirSync(join(root, part), { recursive: true, encoding: 'utf8' })
        .map((name) => join(part, name))
        .filter((name) => statSync(join(root, name)).isFile()),
    )
  const text = (root: string, file: string) => readFileSync(join(root, file), 'utf8')
  const before = new Set(files(packageRoot()))
  const changed = files(tree).filter((file) => !before.has(file) || text(tree, file) !== text(packageRoot(), file))
  expect(changed.sort()).toEqual([
    'manifests/schema/environment.schema.json',
    'src/kinds/list.generated.ts',
    'src/kinds/note.ts',
    'src/manifest/generated/kinds.generated.ts',
    'src/manifest/generated/validate.generated.js',
    'src/sql/gate/kinds/note.sql',
    'src/sql/tables/0090.do.create-note.sql',
  ])
  const list = 'src/kinds/list.generated.ts'
  const lines = text(tree, list)
    .split('\n')
    .filter((line) => !text(packageRoot(), list).split('\n').includes(line))
  expect(lines).toEqual([`  note: async (): Promise<Kind> => (await import('./note.ts')).kind,`])
})

it('[LAN-9] [GRT-4] [SEAT-1] such a kind is installed by an upgrade, allowed by a policy, opened, signed, rehearsed and carried out', async () => {
  const { install } = await import(join(tree, 'src/usecases/install/install.ts'))
  const installed = await install(ledger.superuser)
  expect([installed.applied, installed.isGateNew]).toEqual([['0090.do.create-note.sql'], true])
  await expectNoLimits(ledger.superuser)
  expect(await ledger.value('select count(*) from quorate.privilege_drift()')).toBe('0')
  const { expandEnvironment } = await import(join(tree, 'src/manifest/expand/expand.ts'))
  const { readEnvironment } = await import(join(tree, 'src/manifest/read-environment.ts'))
  const read = readEnvironment(policyText.replace('    VERIFY:', `${ACTION}    VERIFY:`), 'production.yaml')
  expect(read.findings ?? []).toEqual([])
  const activation = await readyGoverned(ledger, 'MANIFEST_ACTIVATE', expandEnvironment(read.value).bytes)
  const activated = await govern(ledger, activation)
  expect([activated.outcome, codes(activated)]).toEqual(['done', []])
  ledger.gate = await readGate(ledger.door)

  const code = await openNote('hello\n')
  await ledger.signoff(code, 'tech_lead', ID.tech_lead)
  const lines = () => ledger.value('select jsonb_agg(line) from cutter_governance.note')
  const other = await openNote('two\nlines\n').catch((error: Error) => error.message)
  expect(other).toBe('blocked CALL_MALFORMED')
  const runId = '1800000001'
  const rehearsed = await act(code, 'preflight', null, runId)
  expect([rehearsed.outcome, codes(rehearsed), await lines()]).toEqual(['pass', [], null])
  const done = await act(code, 'cut', rehearsed.toSign, runId)
  expect([done.outcome, codes(done), await lines()]).toEqual(['done', [], ['hello\n']])
  const again = await act(code, 'cut', rehearsed.toSign, runId)
  expect([again.outcome, codes(again).includes('ACTIVATION_CONSUMED')]).toEqual(['blocked', true])
})

it('[ID-4] such a kind that does not say what is to be signed passes no rehearsal', async () => {
  const code = await openNote('unsigned\n')
  await ledger.signoff(code, 'tech_lead', ID.tech_lead)
  const name = 'quorate.note_apply(uuid, text, uuid, uuid, text)'
  await withGuardOut(ledger, name, `'to_sign', v_to_sign, `, '', async () => {
    const rehearsed = await act(code, 'preflight', null, '1800000004')
    expect([rehearsed.outcome, codes(rehearsed)]).toEqual(['blocked', ['STEP_WITHOUT_DIGEST']])
  })
  expect((await act(code, 'preflight', null, '1800000005')).outcome).toBe('pass')
})

it('[SEAT-5] such a kind gets the content that was signed for, though it does not ask itself', async () => {
  const code = await openNote('signed\n')
  await ledger.signoff(code, 'tech_lead', ID.tech_lead)
  contents.set(code, 'other\n')
  const rehearsed = await act(code, 'preflight', null, '1800000006')
  expect([rehearsed.outcome, codes(rehearsed)]).toEqual(['blocked', ['PLAN_DIGEST_MISMATCH']])
  contents.set(code, 'signed\n')
  expect((await act(code, 'preflight', null, '1800000007')).outcome).toBe('pass')
})

it('[LAN-1] without its grant to write, such a kind writes nothing, and its grant is not spent', async () => {
  await ledger.superuser.query('revoke insert on cutter_governance.note from cutter_exec_owner')
  const code = await openNote('later\n')
  await ledger.signoff(code, 'tech_lead', ID.tech_lead)
  const rehearsed = await act(code, 'preflight', null, '1800000002')
  expect([rehearsed.outcome, codes(rehearsed)]).toEqual(['blocked', ['PRIVILEGE_DRIFT']])
  await ledger.superuser.query('grant insert on cutter_governance.note to cutter_exec_owner')
  expect((await act(code, 'preflight', null, '1800000003')).outcome).toBe('pass')
})

async function openNote(line: string): Promise<string> {
  const request = canonicalize({
    request_id: randomUUID(),
    action: 'NOTE',
    environment: ledger.gate.name,
    commit: 'c'.repeat(40),
    plan_id: 'note',
    plan_revision: '1',
    carrier: 'N1',
    rollback_plan_ref: 'none',
    document: 'manifests/note.txt',
    plan_digest: sha256(line),
    manifest_digest: ledger.gate.manifestDigest,
    not_after: moment(600),
  }) as string
  const { request_id, not_after } = JSON.parse(request)
  const job = { actorId: ID.operator, workflow: 'open.yml', environment: DOOR }
  const token = ledger.token(job, 'open', request_id, not_after, [sha256(request), sha256(line)])
  const answer = await callGate(ledger.door, 'quorate.open', [request, line, token])
  if (answer.code === null) throw new Error(`${answer.outcome} ${codes(answer)}`)
  contents.set(answer.code, line)
  return answer.code
}

const contents = new Map<string, string>()

async function act(code: string, purpose: 'preflight' | 'cut', toSign: string | null, runId: string) {
  const change = await ledger.change(code)
  const observations = canonicalize(honestObservations(ledger.gate, change, { runId, actorId: ID.operator })) as string
  const job = { actorId: ID.operator, workflow: 'cut.yml', environment: 'production-cut', runId }
  const asked = actingAsked(change, observations, toSign)
  const token = ledger.token(job, purpose, change.activationId, change.notAfter, asked)
  const signed = toSign === null ? [] : [toSign]
  const name = purpose === 'cut' ? 'quorate.cut' : 'quorate.preflight_cut'
  return callGate(ledger.exec, name, [change.activationId, observations, ...signed, contents.get(code) ?? '', token])
}
