// The roles that runs may log in as for minutes: whether each can be lent, and what is left of a run that is over (RUN-6).
import type { Database } from '../../postgres/connect.ts'
import { readLoginReport, takeBackLogins } from '../../postgres/lent-logins.ts'
import { whereAllowed } from './allowed.ts'
import { type Check, check, type Repair } from './check.ts'

/** Two checks of each role; none where there are none, or where the login may not ask. Whoever may take back may repair. */
export async function loginChecks(database: Database, { mayRepair = false } = {}): Promise<readonly Check[]> {
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
        repair: mayRepair ? takenBack(role) : undefined,
      }),
    ]
  })
}

/** It ends nothing of a run that goes on: the database looks. */
function takenBack(role: string): Repair {
  return {
    words: `take ${role} back from the run that is over, and end its sessions`,
    needsDatabase: true,
    run: async (database) => {
      await takeBackLogins(database)
    },
  }
}
