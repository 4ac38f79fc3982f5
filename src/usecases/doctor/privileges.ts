// The gate's privileges and its text, and the targets of the policy in force: whether all is as it says (PRV-3, SEAT-1, SQL-2).
import type { Finding } from '../../codes/finding.ts'
import type { Database } from '../../postgres/connect.ts'
import { type PrivilegeReport, readPrivileges } from '../../postgres/read-privileges.ts'
import { whereAllowed } from './allowed.ts'
import { type Check, check } from './check.ts'

const SHOWN = 10

/** The checks of the gate and of all targets; none of the gate where the login may not ask, and none of targets where there are none. */
export async function privilegeChecks(database: Database, readers: readonly string[] = []): Promise<readonly Check[]> {
  const report = await whereAllowed(() => readPrivileges(database), null)
  return report === null ? [] : [...gateChecks(report, readers), ...checksOf(report)]
}

function gateChecks({ missing, extra, edited }: PrivilegeReport, readers: readonly string[]): readonly Check[] {
  const isReaders = (fact: string) => readers.some((reader) => fact.startsWith(`${reader}: `))
  const unread = missing.filter(isReaders)
  const lacking = missing.filter((fact) => !isReaders(fact))
  const facts = shortened([...lacking.map((fact) => `missing: ${fact}`), ...extra.map((fact) => `too much: ${fact}`)])
  return [
    check('PRIVILEGES', 'the database gives nobody more or less than the gate needs', {
      holds: facts.length === 0,
      observed: facts,
      fix: 'quorate db plan --out privileges, and do what it says: until then nobody cuts, verifies or deploys',
    }),
    // It blocks nobody but the readers.
    ...(readers.length === 0
      ? []
      : [
          check('READERS', 'the policy’s readers can read what was cut or written', {
            holds: unread.length === 0,
            observed: shortened(unread),
            fix: 'quorate db plan --out privileges, and do what it says',
            otherwise: 'warn',
          }),
        ]),
    check('GATE_TEXT', 'nobody edited the functions of the gate', {
      holds: edited.length === 0,
      observed: edited.map(({ code }) => code),
      fix: 'find out who can: only the owner and superusers; then quorate db install puts the gate’s own text back',
    }),
  ]
}

function checksOf({ targets }: PrivilegeReport): readonly Check[] {
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
  return shortened(texts)
}

function shortened(texts: readonly string[]): readonly string[] {
  return texts.length <= SHOWN ? texts : [...texts.slice(0, SHOWN), `and ${texts.length - SHOWN} more`]
}
