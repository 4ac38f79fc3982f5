// After a failed verify, as people drive it: what the jobs take, show and say next; and the file that closes an escalation.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { carryOut, cutSigners } from '../../src/sandbox/jobs.ts'
import { cutOf, dispatch, findingsOf, openOf, signoffOf, verifyOf } from './support/dispatch.ts'
import { useSandbox } from './support/sandbox.ts'

const sandbox = useSandbox()
const REASON = 'not what was meant'
const back = (inputs: Record<string, string>) =>
  openOf({ inputs: { mode: 'open', environment: 'production', ...inputs } })

/** A cut of the sample plan whose verify was made to fail. */
async function failedCut(): Promise<string> {
  const { outputs } = await dispatch(sandbox(), openOf())
  const code = outputs.change as string
  for (const [role, login] of cutSigners(sandbox())) await dispatch(sandbox(), signoffOf(code, role, login))
  const cut = await dispatch(sandbox(), cutOf(code))
  const verify = cut.outputs['verify-change'] as string
  const forced = verifyOf(verify, { inputs: { mode: 'verify', change: verify, 'force-fail': REASON } })
  const failed = await dispatch(sandbox(), forced)
  expect([failed.exit, failed.codes]).toEqual([1, ['VERIFY_FAILED']])
  expect(failed.stdout).toContain(`acts as cutter_verify, and makes the verify fail: ${REASON}`)
  expect(failed.stdout).toContain(`-f compensates=${code}`)
  expect(findingsOf(failed)[0]?.observed).toEqual({ forced: REASON })
  return code
}

describe('[LAN-5] [ACT-1] inputs after a failed verify', () => {
  it.each([
    ['compensates with a plan', back({ compensates: 'Q-7F3K29XA', plan: 'docs' })],
    ['compensates with an act', back({ compensates: 'Q-7F3K29XA', act: 'KEY_CHANGE' })],
    ['compensates that is no code', back({ compensates: 'Q-7' })],
    [
      'force-fail with a cut',
      cutOf('Q-7F3K29XA', { inputs: { mode: 'cut', change: 'Q-7F3K29XA', 'force-fail': 'why' } }),
    ],
    [
      'force-fail of two lines',
      verifyOf('Q-7F3K29XA', { inputs: { mode: 'verify', change: 'Q-7F3K29XA', 'force-fail': 'a\nb' } }),
    ],
  ])('%s is wrong use', async (_, description) => {
    const { exit, codes } = await dispatch(sandbox(), description)
    expect([exit, codes]).toEqual([64, ['USAGE']])
  })

  it('a change whose verify did not fail has nothing to compensate', async () => {
    const { outputs } = await dispatch(sandbox(), openOf())
    const { exit, codes } = await dispatch(sandbox(), back({ compensates: outputs.change as string }))
    expect([exit, codes]).toEqual([1, ['ESCALATION_NONE']])
  })
})

describe('[LAN-5] the ways out', () => {
  it('a file in the checkout closes the escalation by quorum, and then there is nothing to compensate', async () => {
    const code = await failedCut()
    const opened = await dispatch(sandbox(), back({ compensates: code }))
    expect([opened.exit, opened.codes]).toEqual([0, []])
    expect(opened.stdout).toContain(`compensates ${code}, whose verify failed`)
    expect(opened.stdout).toContain(`what the cut ${code} changed is taken back`)
    const path = 'manifests/escalation-close.yaml'
    const file = `apiVersion: quorate/v1\nkind: ESCALATION_CLOSE\nspec:\n  change: ${code}\n  reason: the next revision\n`
    await writeFile(join(sandbox().workspace, path), file)
    await carryOut(sandbox(), 'ESCALATION_CLOSE', path)
    const late = await dispatch(sandbox(), signoffOf(opened.outputs.change as string, 'content_owner', 'donald'))
    expect(late.codes).toEqual(['ESCALATION_NONE'])
  })
})
