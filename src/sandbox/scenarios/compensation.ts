// A verify that fails, and what leads forward: escalation, a compensating cut under its own grant, and its verify (LAN-5).
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cutJob, cutSigners, openCompensationJob, openJob, signoffJob, verifyJob } from '../jobs.ts'
import { personWith } from '../people.ts'
import type { Sandbox } from '../start.ts'
import { provisionTargets } from '../targets.ts'
import { entries, excerpt, paragraph, type Teller } from '../teller.ts'
import type { Scenario } from './scenario.ts'
import { valueIn } from './sql-state.ts'

const REASON = 'the text that was cut is not the one that was meant'
const [WRONG, RIGHT] = ['\n## Prices\n\nEverything is free.\n', '\n## Prices\n\nEverything has its price.\n']

export const scenario: Scenario = {
  begins: 'an application’s tables, and a policy with a target',
  options: { application: 'docs/examples/sql' },
  changes: 3,
  async play(sandbox, tell) {
    await documentsBack(sandbox, tell)
    await rowsBack(sandbox, tell)
  },
}

async function documentsBack(sandbox: Sandbox, tell: Teller): Promise<void> {
  const person = (...roles: string[]) => personWith(sandbox.people, roles)
  const [cutter, operator, verifier] = [person('operator', 'verifier'), person('operator'), person('verifier')]
  const approvals = [person('reviewer')]
  const first = await opened(sandbox, tell, operator)
  await signed(sandbox, tell, first)
  const before = await tell.job('cut', `${operator} cuts ${first}`, () =>
    cutJob(sandbox, operator, first, { approvals }),
  )
  await tell.job('verify', `${verifier} verifies it`, () =>
    verifyJob(sandbox, verifier, before.outputs['verify-change'] as string, { approvals }),
  )

  await merged(sandbox, WRONG)
  const failed = await opened(sandbox, tell, cutter)
  await signed(sandbox, tell, failed)
  const cut = await tell.job('cut', `${cutter} cuts ${failed}`, () => cutJob(sandbox, cutter, failed, { approvals }))
  const verify = cut.outputs['verify-change'] as string
  await tell.refused(sandbox, {
    name: 'who cut makes the verify fail',
    code: 'SEPARATION_VIOLATED',
    run: () => verifyJob(sandbox, cutter, verify, { approvals }, REASON),
  })
  const told = await verifyJob(sandbox, verifier, verify, { approvals }, REASON)
  const hasFailed = told.exit === 1 && told.codes.join() === 'VERIFY_FAILED'
  tell.check('failed', hasFailed, `${verifier} makes ${verify} fail: ${REASON}`)
  tell.show('what to type next', paragraph(told.stdout, 'Next'))
  await states(sandbox, tell, 'verified_complete, verify_failed_escalated, marked')

  await merged(sandbox, RIGHT)
  const next = await opened(sandbox, tell, operator)
  await signed(sandbox, tell, next)
  await tell.refused(sandbox, {
    name: 'the next cut of the plan, while the escalation is open',
    code: 'ESCALATION_OPEN',
    run: () => cutJob(sandbox, operator, next, { approvals }),
  })
  const opening = await tell.job('open', `${operator} opens the compensation of ${failed}`, () =>
    openCompensationJob(sandbox, operator, failed),
  )
  const compensation = opening.outputs.change as string
  tell.show('what its signers are shown', `${excerpt(opening.stdout, 'What leads back', 16)}\n…`)
  await tell.refused(sandbox, {
    name: 'a second compensation of the same escalation',
    code: 'COMPENSATION_OPEN',
    run: () => openCompensationJob(sandbox, operator, failed),
  })
  await tell.refused(sandbox, {
    name: 'the compensation before anybody signed it',
    code: 'SEAT_MISSING',
    run: () => cutJob(sandbox, operator, compensation, { approvals }),
  })
  await signed(sandbox, tell, compensation)
  const back = await tell.job('compensate', `${operator} carries ${compensation} out, under its own grant`, () =>
    cutJob(sandbox, operator, compensation, { approvals }),
  )
  const check = back.outputs['verify-change'] as string
  await tell.refused(sandbox, {
    name: 'the compensation is verified by who cut what it takes back',
    code: 'SEPARATION_VIOLATED',
    run: () => verifyJob(sandbox, cutter, check, { approvals }),
  })
  await tell.job('verify', `${verifier} verifies the compensation`, () =>
    verifyJob(sandbox, verifier, check, { approvals }),
  )
  await states(sandbox, tell, 'verified_complete, verify_failed_escalated, verified_complete, reviewed')
  await tell.job('cut', `${operator} cuts the plan again`, () => cutJob(sandbox, operator, next, { approvals }))
}

/** A data fix that was not meant: its rows come back from what the gate kept of them. */
async function rowsBack(sandbox: Sandbox, tell: Teller): Promise<void> {
  const person = (...roles: string[]) => personWith(sandbox.people, roles)
  const [cutter, operator, verifier] = [person('operator', 'verifier'), person('operator'), person('verifier')]
  const approvals = [person('reviewer')]
  await tell.step('targets', 'an administrator runs targets.sql of quorate db plan', () => provisionTargets(sandbox))
  const closed = () => valueIn(sandbox, `select count(*) as n from billing.accounts where status = 'closed'`)
  const opening = await tell.job('open', `${cutter} opens plan close-accounts`, () =>
    openJob(sandbox, cutter, {}, 'close-accounts'),
  )
  const failed = opening.outputs.change as string
  await signed(sandbox, tell, failed)
  const cut = await tell.job('cut', `${cutter} cuts ${failed}`, () => cutJob(sandbox, cutter, failed, { approvals }))
  tell.check('in the tables', (await closed()) === '3', `${await closed()} accounts are closed`)
  const verify = cut.outputs['verify-change'] as string
  const told = await verifyJob(sandbox, verifier, verify, { approvals }, 'these accounts pay by invoice')
  tell.check('failed', told.exit === 1 && told.codes.join() === 'VERIFY_FAILED', `${verifier} makes ${verify} fail`)
  const back = await tell.job('open', `${operator} opens the compensation of ${failed}`, () =>
    openCompensationJob(sandbox, operator, failed),
  )
  const compensation = back.outputs.change as string
  tell.show('what its signers are shown', `${excerpt(back.stdout, 'What leads back', 14)}\n…`)
  await signed(sandbox, tell, compensation)
  const carried = await tell.job('compensate', `${operator} carries ${compensation} out, under its own grant`, () =>
    cutJob(sandbox, operator, compensation, { approvals }),
  )
  await tell.job('verify', `${verifier} verifies the compensation`, () =>
    verifyJob(sandbox, verifier, carried.outputs['verify-change'] as string, { approvals }),
  )
  tell.check('in the tables', (await closed()) === '0', `${await closed()} accounts are closed`)
}

/** A section at the end of the README is merged: the next job runs for that commit. */
async function merged(sandbox: Sandbox, section: string): Promise<void> {
  const path = join(sandbox.workspace, 'README.md')
  const [honest = ''] = (await readFile(path, 'utf8')).split(WRONG)
  await writeFile(path, `${honest}${section}`)
}

async function opened(sandbox: Sandbox, tell: Teller, actor: string): Promise<string> {
  const told = await tell.job('open', `${actor} opens a change of this project's own documents`, () =>
    openJob(sandbox, actor),
  )
  return told.outputs.change as string
}

async function signed(sandbox: Sandbox, tell: Teller, change: string): Promise<void> {
  const signers = cutSigners(sandbox)
  const last = signers.map(([, login]) => login).join(', ')
  for (const [index, [role, login]] of signers.entries()) {
    const sign = () => signoffJob(sandbox, login, change, role)
    if (index === signers.length - 1) await tell.job('signoff', `${last} sign ${change}`, sign)
    else await tell.quietly('signoff', sign)
  }
}

async function states(sandbox: Sandbox, tell: Teller, expected: string): Promise<void> {
  const found = (await entries(sandbox)).join(', ')
  tell.check('ledger', found === expected, `the ledger says ${found}`)
}
