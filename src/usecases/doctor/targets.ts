// The targets of the policy in force: whether their roles, functions and triggers are as it says (SQL-2).
import type { Finding } from '../../codes/finding.ts'
import type { Database } from '../../postgres/connect.ts'
import { readPrivileges } from '../../postgres/read-privileges.ts'
import { whereAllowed } from './allowed.ts'
import { type Check, check } from './check.ts'

const SHOWN = 10

/** The check of all targets; none where there are none, or where the login may not ask. */
export async function targetChecks(database: Database): Promise<readonly Check[]> {
  const targets = (await whereAllowed(() => readPrivileges(database), { targets: [] })).targets
  if (targets.length === 0) return []
  const wrong = targets.filter(({ findings }) => findings.length > 0)
  return [
    check('TARGETS', 'every target of the policy is as it says', {
      holds: wrong.length === 0,
      observed: Object.fromEntries(wrong.map(({ name, findings }) => [name, textsOf(findings)])),
      fix: 'a database administrator reviews and runs targets.sql of: quorate db plan --out privileges',
    }),
  ]
}

/** The first of them, `missing` or `too much` each, and how many more there are. */
function textsOf(found: readonly Finding[]): readonly string[] {
  const texts = found.map(({ code, expected, observed }) => {
    if (code === 'TARGET_ABSENT') return `not there: ${String(expected)}`
    return expected === undefined ? `too much: ${String(observed)}` : `missing: ${String(expected)}`
  })
  return texts.length <= SHOWN ? texts : [...texts.slice(0, SHOWN), `and ${texts.length - SHOWN} more`]
}
