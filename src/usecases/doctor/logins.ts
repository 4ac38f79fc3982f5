// The roles that runs may log in as for minutes: whether each can be lent, and what is left of a run that is over (RUN-6).
import type { Database } from '../../postgres/connect.ts'
import { readLoginReport } from '../../postgres/lent-logins.ts'
import { whereAllowed } from './allowed.ts'
import { type Check, check } from './check.ts'

/** A check of each role; none where there are none, or where the login may not ask. */
export async function loginChecks(database: Database): Promise<readonly Check[]> {
  return (await whereAllowed(() => readLoginReport(database), [])).flatMap(({ role, findings }) => {
    const left = findings.filter(({ code }) => code === 'LOGIN_LEFTOVER')
    const wrong = findings.filter(({ code }) => code !== 'LOGIN_LEFTOVER')
    return [
      check('TEMPORARY_LOGIN', `${role} can be lent to a run, and to nobody else`, {
        holds: wrong.length === 0,
        observed: wrong.map(({ code, observed }) => ({ [code]: observed ?? null })),
        fix: wrong.map(({ code, expected }) => String(expected ?? `see ${code}`)).join('; '),
      }),
      check('TEMPORARY_LOGIN_LEFT', `nothing is left of a run that was lent ${role}`, {
        holds: left.length === 0,
        observed: left.map(({ observed }) => observed ?? null),
        fix: 'the next run, its outcome or a settlement takes it back; or, with the door’s or the deploying login: select quorate.take_back_logins()',
      }),
    ]
  })
}
