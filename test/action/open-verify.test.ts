// A cut whose verify came too late, as its people meet it: what they are told, and what they type.
import { appendFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { runJob } from '../../src/sandbox/job.ts'
import { cutSigners } from '../../src/sandbox/jobs.ts'
import { cutOf, dispatch, type Ended, findingsOf, openOf, signoffOf, verifyOf } from './support/dispatch.ts'
import { rows, useSandbox } from './support/sandbox.ts'

const sandbox = useSandbox()
let cutCode: string
let verifyCode: string

const next = ({ outputs }: Ended) => JSON.parse(outputs.verdict ?? 'null').next as readonly string[]
const openAnew = (change: string) => openOf({ inputs: { mode: 'open', change, environment: 'production' } })
const typed = () =>
  `Somebody registered opens the verify again, with the code of the cut: gh workflow run open.yml --repo acme/ledger --ref main -f change=${cutCode}`
const status = async (code: string) => {
  const { stdout } = await runJob(sandbox().secretsOf('door'), {
    action: join(dirname(sandbox().action), 'cli.js'),
    args: ['status', code, '--json'],
    cwd: sandbox().workspace,
  })
  const { facts, next: steps, lacking, can_proceed } = JSON.parse(stdout)
  return { status: facts.status, verify: facts['verify change'], entry: facts.entry, next: steps, lacking, can_proceed }
}

beforeAll(async () => {
  cutCode = (await dispatch(sandbox(), openOf())).outputs.change as string
  for (const [role, login] of cutSigners(sandbox())) await dispatch(sandbox(), signoffOf(cutCode, role, login))
  verifyCode = (await dispatch(sandbox(), cutOf(cutCode))).outputs['verify-change'] as string
})

describe('[LAN-4] [ACT-2] a verify that came too late', () => {
  it('before that, the cut’s status says who verifies, and it is not opened anew', async () => {
    const told = await status(cutCode)
    expect(told).toMatchObject({ verify: verifyCode, entry: 'cut_applied' })
    expect(told.next).toEqual([
      `Somebody registered as verifier (grace, karen, niklaus) starts a new run of the VERIFY workflow and has the deployment to ` +
        `production-verify approved: gh workflow run verify.yml --repo acme/ledger --ref main -f change=${verifyCode}`,
    ])
    const early = await dispatch(sandbox(), openAnew(cutCode))
    expect([early.exit, early.codes, findingsOf(early)[0]?.observed]).toEqual([1, ['VERIFY_OPEN'], verifyCode])
  })

  it('is told with what to type, and so is its status and its cut’s', async () => {
    await rows(
      sandbox(),
      `do $$ begin
         set local session_replication_role = replica;
         -- Its end is in its packet, and its code is its packet's.
         update qt001_cp.activation as a set not_after = p.not_after, packet = p.packet, packet_sha256 = qt001_cp.sha256_hex(p.packet),
           code = quorate.short_code(qt001_cp.sha256_hex(p.packet))
         from (
           select activation_id, t.not_after,
             quorate.canonical_json(packet::jsonb || jsonb_build_object('not_after', quorate.utc_seconds(t.not_after))) as packet
           from qt001_cp.activation cross join (select date_trunc('second', clock_timestamp()) as not_after offset 0) as t
           where parent_activation_id is not null) as p
         where p.activation_id = a.activation_id;
       end $$`,
    )
    const [row] = await rows<{ code: string }>(
      sandbox(),
      'select code from qt001_cp.activation where parent_activation_id is not null',
    )
    verifyCode = row?.code as string
    const late = await dispatch(sandbox(), verifyOf(verifyCode))
    expect([late.exit, late.codes, next(late)]).toEqual([1, ['ACTIVATION_EXPIRED'], [typed()]])
    expect(await status(verifyCode)).toMatchObject({ status: 'expired', next: [typed()] })
    expect(await status(cutCode)).toMatchObject({ status: 'carried out, not verified yet', next: [typed()] })
  })

  it('is opened anew by the code of the cut, and passes though the documents moved on', async () => {
    const opened = await dispatch(sandbox(), openAnew(cutCode))
    expect([opened.exit, opened.codes]).toEqual([0, []])
    expect(opened.stdout).toMatch(
      / started this job, and opens its verify again\n {4}follows Q-[\s\S]*The units that change\n/,
    )
    const again = opened.outputs.change as string
    expect(again).not.toBe(verifyCode)
    expect(next(opened)).toEqual([
      expect.stringContaining(`gh workflow run verify.yml --repo acme/ledger --ref main -f change=${again}`),
    ])
    await appendFile(`${sandbox().workspace}/SECURITY.md`, '\nMerged after the cut.\n')
    const verified = await dispatch(sandbox(), verifyOf(again))
    expect([verified.exit, verified.codes]).toEqual([0, []])
    expect(await status(cutCode)).toMatchObject({ verify: again, entry: 'verified_complete', next: [] })
  })

  it('is opened anew also by the code of an earlier verify, to verify once more', async () => {
    const opened = await dispatch(sandbox(), openAnew(verifyCode))
    expect([opened.exit, JSON.parse(opened.outputs.verdict ?? '{}').facts]).toMatchObject([
      0,
      { action: 'VERIFY', parent: cutCode, 'prior result': 'pass' },
    ])
    const verified = await dispatch(sandbox(), verifyOf(opened.outputs.change as string))
    expect([verified.exit, verified.outputs.outcome]).toEqual([0, 'pass'])
  })

  it('[ACT-3] is asked for alone: not with a plan or an act beside it', async () => {
    for (const inputs of [
      { plan: 'docs', change: cutCode },
      { act: 'KEY_CHANGE', change: cutCode },
    ]) {
      const both = await dispatch(sandbox(), openOf({ inputs: { mode: 'open', ...inputs } }))
      expect([both.exit, both.codes, findingsOf(both)[0]?.observed]).toEqual([64, ['USAGE'], Object.keys(inputs)])
    }
  })
})
