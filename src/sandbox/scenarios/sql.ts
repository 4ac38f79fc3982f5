// Reviewed SQL end to end: a data fix and a migration from their plans to verified, and scripts that are undone whole.
import { cutJob, cutSigners, openJob, rehearseJob, signoffJob, verifyJob } from '../jobs.ts'
import { personWith } from '../people.ts'
import type { Sandbox } from '../start.ts'
import { commandOf, provisionTargets } from '../targets.ts'
import { excerpt, paragraph, type Teller } from '../teller.ts'
import { hostileScripts, openHostile, readyHostile } from './hostile-scripts.ts'
import type { Scenario } from './scenario.ts'
import { type Interference, interfering, sqlState, valueIn } from './sql-state.ts'

export const scenario: Scenario = {
  begins: 'an application’s tables, and a policy with a target',
  options: { application: 'docs/examples/sql' },
  changes: 2,
  async play(sandbox, tell) {
    await tell.step('targets', 'an administrator runs targets.sql of quorate db plan', () => provisionTargets(sandbox))
    tell.show('quorate db check', await commandOf(sandbox, 'db', 'check'))
    await wholeWay(sandbox, tell, 'close-accounts', {
      table: 'billing.accounts',
      set: `email = 'somebody-else@example.com'`,
      reset: `email = 'a7@example.com'`,
      where: 'id = 7',
    })
    const closed = await valueIn(sandbox, `select count(*) as n from billing.accounts where status = 'closed'`)
    tell.check('in the tables', closed === '3', `${closed} accounts are closed`)
    await wholeWay(sandbox, tell, 'statement-currency', null)
    const francs = await valueIn(sandbox, `select count(*) as n from reporting.statements where currency = 'CHF'`)
    tell.check('in the tables', francs === '30', `${francs} statements are in francs`)
    for (const hostile of hostileScripts) {
      const { name, code, at } = hostile
      const change = await (at === 'cut' ? readyHostile : openHostile)(sandbox, hostile)
      const run = () => (at === 'cut' ? cutAs(sandbox, change) : rehearseAs(sandbox, change))
      await tell.refused(sandbox, { name, code, run, state: sqlState })
    }
  },
}

const person = ({ people }: Sandbox, ...roles: string[]) => personWith(people, roles)
const approved = (sandbox: Sandbox) => ({ approvals: [person(sandbox, 'reviewer')] })
const operatorOf = (sandbox: Sandbox) => person(sandbox, 'operator', 'verifier')
const rehearseAs = (sandbox: Sandbox, change: string) =>
  rehearseJob(sandbox, operatorOf(sandbox), change, approved(sandbox))
const cutAs = (sandbox: Sandbox, change: string, changes: Parameters<typeof cutJob>[3] = {}) =>
  cutJob(sandbox, operatorOf(sandbox), change, { ...approved(sandbox), ...changes })

/** A plan's change from its comment to verified, with what must be refused on the way. */
async function wholeWay(
  sandbox: Sandbox,
  tell: Teller,
  plan: string,
  interference: Interference | null,
): Promise<void> {
  const operator = operatorOf(sandbox)
  tell.show(`quorate mark db/${plan}.sql`, excerpt(await commandOf(sandbox, 'mark', `db/${plan}.sql`), 'Statements', 6))
  const opened = await tell.job('open', `${operator} opens plan ${plan}`, () => openJob(sandbox, operator, {}, plan))
  const change = opened.outputs.change as string
  if (interference !== null) {
    const run = () => rehearseAs(sandbox, change)
    await tell.refused(sandbox, {
      name: 'a script runs before it was reviewed',
      code: 'SCRIPT_NOT_REVIEWED',
      run,
      state: sqlState,
    })
  }
  const [reviewer, next, ...others] = cutSigners(sandbox)
  if (reviewer === undefined || next === undefined) return
  const sign = ([role, login]: readonly [string, string]) =>
    tell.job('signoff', `${login} signs ${change} as ${role}`, () => signoffJob(sandbox, login, change, role))
  const reviewed = await sign(reviewer)
  tell.show(`what the log of ${reviewer[1]} showed before GitHub was asked to sign`, seen(reviewed.stdout, change))
  await tell.job('rehearse', `${operator} rehearses ${change}; all of it is undone`, () => rehearseAs(sandbox, change))
  const second = await sign(next)
  tell.show(`what ${next[1]} saw of the rehearsal`, rehearsal(second.stdout))
  for (const signer of others) await sign(signer)
  if (interference !== null) {
    const run = () => interfering(sandbox, interference, (onToken) => cutAs(sandbox, change, { onToken }))
    const name = 'somebody else changed a row between preflight and act'
    await tell.refused(sandbox, { name, code: 'EFFECT_DRIFT', run, state: sqlState })
  }
  const cut = await tell.job('cut', `${operator} cuts, ${person(sandbox, 'reviewer')} approved the environment`, () =>
    cutAs(sandbox, change),
  )
  const verify = cut.outputs['verify-change'] as string
  if (interference !== null) {
    const run = () => verifyJob(sandbox, operator, verify, approved(sandbox))
    await tell.refused(sandbox, {
      name: 'verify by the person who cut',
      code: 'SEPARATION_VIOLATED',
      run,
      state: sqlState,
    })
  }
  const verifier = person(sandbox, 'verifier')
  await tell.job('verify', `${verifier} verifies ${verify} as another login`, () =>
    verifyJob(sandbox, verifier, verify, approved(sandbox)),
  )
}

/** The head of what a job says of a change, and its script. */
function seen(log: string, change: string): string {
  return `${paragraph(log, `${change}: `)}\n${paragraph(log, 'The script ')}\n…`
}

function rehearsal(log: string): string {
  return [paragraph(log, 'Rehearsed'), paragraph(log, 'Definitions'), paragraph(log, 'Assertions')].join('\n')
}
