// What `quorate init` writes for two people who gate SQL: reviewed, rehearsed, seen by both, cut by one and verified by the other.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  cutJob,
  dispatch,
  doorOf,
  leaveJob,
  openJob,
  rehearseJob,
  signoffJob,
  type Told,
  verifyJob,
} from '../../src/sandbox/jobs.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts'
import { provisionTargets } from '../../src/sandbox/targets.ts'
import { quorate } from './support/command.ts'
import { IDS, NO_GITHUB } from './support/init-folder.ts'
import { rows } from './support/sandbox.ts'

const root = join(import.meta.dirname, '../..')
const end = ({ exit, codes }: Told) => [exit, codes]
const passed = [0, []]

describe('[MAN-11] [SQL-2] two people who gate SQL', () => {
  let folder: string
  let sandbox: Sandbox
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quorate-duo-'))
    const flags = ['init', '--profile', 'duo', '--gates', 'sql', '--repository', 'acme/ledger', ...IDS]
    const people = [
      '--person',
      'ada:1001',
      '--person',
      'ben:1002',
      '--target',
      'billing=billing.accounts,billing.payments',
    ]
    const place = ['--database', 'db.example.com:5432/ledger', '--action', `acme/quorate@${'a'.repeat(40)}`]
    const written = await quorate([...flags, ...people, ...place], { cwd: folder, env: NO_GITHUB })
    expect(written.exit, written.stdout).toBe(0)
    const manifests = relative(root, join(folder, 'manifests'))
    // Each confirming job fetches the keys from the issuer of the policy, which here is the emulation of GitHub.
    const policy = (text: string, issuer: string) => text.replace(/issuer: \S+/, `issuer: ${issuer}`)
    sandbox = await startSandbox({ manifests, policy, application: 'docs/examples/sql' })
    for (const actor of ['ada', 'ben']) {
      const inputs = { mode: 'confirm-genesis' }
      const told = await dispatch(sandbox, actor, 'door', {
        workflow: 'signoff.yml',
        environment: doorOf(sandbox),
        inputs,
      })
      expect(end(told), told.stdout).toEqual(passed)
    }
    await provisionTargets(sandbox)
  })
  afterAll(async () => {
    await sandbox?.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('one rehearses and cuts what the other reviewed and saw rehearsed, and verifies', {
    timeout: 120_000,
  }, async () => {
    const opened = await openJob(sandbox, 'ada', {}, 'close-accounts')
    expect(end(opened), opened.stdout).toEqual(passed)
    const change = opened.outputs.change as string
    expect(end(await rehearseJob(sandbox, 'ada', change))).toEqual([1, ['SCRIPT_NOT_REVIEWED']])
    const reviewed = await signoffJob(sandbox, 'ben', change, 'approver')
    expect([end(reviewed), reviewed.stdout]).toEqual([passed, expect.stringContaining('Not rehearsed yet')])
    const rehearsed = await rehearseJob(sandbox, 'ada', change)
    expect(end(rehearsed), rehearsed.stdout).toEqual(passed)
    // Their own signature came before the rehearsal. Signed anew, it stands for what the rehearsal did.
    expect(end(await leaveJob(sandbox, 'ben', change, 'approver'))).toEqual(passed)
    const again = await signoffJob(sandbox, 'ben', change, 'approver')
    expect([end(again), again.stdout]).toEqual([passed, expect.stringContaining('Rehearsed and undone')])
    const cut = await cutJob(sandbox, 'ada', change)
    expect(end(cut), cut.stdout).toEqual(passed)
    const verify = cut.outputs['verify-change'] as string
    expect(end(await verifyJob(sandbox, 'ada', verify))).toEqual([1, ['SEPARATION_VIOLATED']])
    const verified = await verifyJob(sandbox, 'ben', verify)
    expect(end(verified), verified.stdout).toEqual(passed)
    const closed = `select count(*)::integer as n from billing.accounts where status = 'closed'`
    expect(await rows(sandbox, closed)).toEqual([{ n: 3 }])
  })
})
