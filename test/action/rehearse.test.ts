// The early rehearsal through the real bundle: nothing before the review, then the effect for everybody who signs (SQL-4, SQL-7).
import { beforeAll, describe, expect, it } from 'vitest'
import { cutSigners, openJob, rehearseJob, signoffJob, type Told } from '../../src/sandbox/jobs.ts'
import { personWith } from '../../src/sandbox/people.ts'
import { provisionTargets } from '../../src/sandbox/targets.ts'
import { quorateJson, settingsOf } from './support/command.ts'
import { rows, useSandbox } from './support/sandbox.ts'

const sandbox = useSandbox({ application: 'docs/examples/sql' })
const operator = () => personWith(sandbox().people, ['operator'])
const rehearse = () =>
  rehearseJob(sandbox(), operator(), change, { approvals: [personWith(sandbox().people, ['reviewer'])] })
const signers = () => cutSigners(sandbox())
const open = async () =>
  (await rows<{ n: string }>(sandbox(), `select count(*) as n from billing.accounts where status = 'open'`))[0]?.n

let change = ''
beforeAll(async () => {
  await provisionTargets(sandbox())
  const opened = await openJob(sandbox(), operator(), {}, 'close-accounts')
  expect([opened.exit, opened.codes]).toEqual([0, []])
  change = opened.outputs.change ?? ''
})

/** What a signer's log held when GitHub was asked for the token. */
async function sign(index: number): Promise<Told> {
  const [role, login] = signers()[index] ?? ['', '']
  const told = await signoffJob(sandbox(), login, change, role)
  expect([told.exit, told.codes]).toEqual([0, []])
  return told
}

const EFFECT = /Rehearsed and undone at .* by ada \(id 1001\).*\n(.*\n)*? +billing\.accounts +0 +3 +0\n/

describe('a script in the bundle', { timeout: 120_000 }, () => {
  it('[SQL-4] does not run before its reviewer has signed', async () => {
    const told = await rehearse()
    expect([told.exit, told.codes]).toEqual([1, ['SCRIPT_NOT_REVIEWED']])
    expect(told.summary).toContain('SCRIPT_NOT_REVIEWED')
    expect(await open()).toBe('40')
  })

  it('[SQL-1] [SQL-7] [SEAT-6] is shown to its reviewer with target, bounds and way forward, and not rehearsed', async () => {
    const { stdout } = await sign(0)
    for (const said of [
      'The script db/close-accounts.sql: 267 bytes',
      'the script runs as billing_change, its assertions as billing_check',
      'in billing.accounts the values of closed_at may differ from the rehearsal’s',
      'the rows as they were are written back, by a change of its own',
      'Not rehearsed yet: nothing of the script has run.',
    ])
      expect(stdout).toContain(said)
  })

  it('[SQL-4] [SQL-7] is rehearsed then, undone, and its effect is in log and summary', async () => {
    const told = await rehearse()
    expect([told.exit, told.codes]).toEqual([0, []])
    expect(told.stdout).toContain('billing.accounts: 3 updated')
    expect(told.summary).toContain('3 updated')
    expect(await open()).toBe('40')
  })

  it('[SQL-7] [SEAT-6] shows that effect to everybody who signs from then on, and in the status', async () => {
    expect((await sign(1)).stdout).toMatch(EFFECT)
    const env = settingsOf(sandbox(), 'door')
    const { exit, verdict } = await quorateJson(['status', change], { cwd: sandbox().workspace, env })
    expect(exit).toBe(0)
    expect(JSON.stringify(verdict)).toContain('Rehearsed and undone')
  })
})
