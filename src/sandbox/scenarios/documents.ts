// One change of documents from policy to verified cut, then attacks on the next one.
import { sectionsText } from '../../report/terminal.ts'
import { explainChange } from '../../usecases/change/explain-change.ts'
import { attacks, type Stage } from '../attacks.ts'
import { fingerprint } from '../fingerprint.ts'
import { cutJob, cutSigners, openJob, signoffJob, verifyJob } from '../jobs.ts'
import { personWith } from '../people.ts'
import type { Sandbox } from '../start.ts'
import { excerpt, paragraph, type Teller } from '../teller.ts'
import type { Scenario } from './scenario.ts'

export const documents: Scenario = {
  begins: 'PostgreSQL, GitHub, policy, people, keys',
  options: {},
  changes: 1,
  async play(sandbox, tell, tally) {
    const stage = { ...(await honestChange(sandbox, tell)), sandbox }
    tally.verified += 1
    for (const { prepare, run, ...attack } of attacks)
      await tell.attack({ ...attack, prepare: async () => prepare?.(stage), run: () => run(stage) }, () =>
        fingerprint(sandbox),
      )
  },
}

async function honestChange(sandbox: Sandbox, tell: Teller): Promise<Omit<Stage, 'sandbox'>> {
  const person = (...roles: string[]) => personWith(sandbox.people, roles)
  const operator = person('operator', 'verifier')
  const opened = await tell.job('open', `${operator} opens a change of this project's own documents`, () =>
    openJob(sandbox, operator),
  )
  const first = opened.outputs.change as string
  const reviewer = person('reviewer')
  const signers = cutSigners(sandbox)
  const sign = ([role, login]: (typeof signers)[number]) =>
    tell.job('signoff', `${login} signs ${first} as ${role}`, () => signoffJob(sandbox, login, first, role))
  for (const [index, signer] of signers.slice(0, -1).entries()) {
    const { stdout } = await sign(signer)
    const title = `what the log of ${signer[1]} showed before GitHub was asked to sign`
    if (index === 0) tell.show(title, `${excerpt(stdout, `${first}: `, 18)}\n…`)
  }
  const early = await cutJob(sandbox, operator, first, { approvals: [reviewer] })
  tell.check('blocked', early.codes.includes('SEAT_MISSING'), `${operator} cuts before everybody has signed`)
  tell.show('what was looked at, passed or not', paragraph(early.stdout, 'Checks'))
  tell.show('quorate explain: who could make it run', await explained(sandbox, first))
  for (const signer of signers.slice(-1)) await sign(signer)
  const cut = await tell.job('cut', `${operator} cuts, ${reviewer} approved the environment`, () =>
    cutJob(sandbox, operator, first, { approvals: [reviewer] }),
  )
  const firstVerify = cut.outputs['verify-change'] as string
  // Asked before the honest verify: afterwards it would be refused for another reason.
  await tell.attack(
    {
      name: 'verify by the person who cut',
      code: 'SEPARATION_VIOLATED',
      run: () => verifyJob(sandbox, operator, firstVerify, { approvals: [reviewer] }),
    },
    () => fingerprint(sandbox),
  )
  const verifier = person('verifier')
  await tell.job('verify', `${verifier} verifies ${firstVerify}, ${reviewer} approved the environment`, () =>
    verifyJob(sandbox, verifier, firstVerify, { approvals: [reviewer] }),
  )
  const [entry] = await entries(sandbox)
  tell.check('verified_complete', entry === 'verified_complete', `the ledger says ${entry}`)
  return { first, firstVerify }
}

async function explained(sandbox: Sandbox, change: string): Promise<string> {
  const door = await sandbox.connectAs('door')
  try {
    return sectionsText((await explainChange(door, change, sandbox.workspace)).sections ?? [])
  } finally {
    await door.close()
  }
}

async function entries(sandbox: Sandbox): Promise<readonly string[]> {
  const superuser = await sandbox.connectAs('superuser')
  try {
    const rows = await superuser.query<{ status: string }>(
      'select status from cutter_governance.decision_backlog_entry',
    )
    return rows.map(({ status }) => status)
  } finally {
    await superuser.close()
  }
}
