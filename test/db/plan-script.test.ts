// The plan of files, as TypeScript loads it, through the gate: opened, rehearsed, shown, cut.
import { beforeAll, describe, expect, it } from 'vitest'
import { loadScript } from '../../src/checkout/load-script.ts'
import { members } from '../../src/codes/shape.ts'
import { kind } from '../../src/kinds/sql.ts'
import { saysFiledScript } from '../../src/kinds/words/rehearsal.ts'
import { sectionText } from '../../src/report/sections.ts'
import { codes, useLedger } from '../support/ledger.ts'
import { openScript, provision } from '../support/scripts.ts'

const ledger = useLedger()
beforeAll(() => provision(ledger()))
const PLAN = `apiVersion: quorate/v1
kind: PLAN
metadata: { name: close-accounts }
spec:
  carrier: C1
  revision: 1
  rollback: docs/rollback.md
  sql:
    target: billing
    script: db/x.sql
    expect: { billing.accounts: { update: [1, 3] } }
    assert: ["select count(*) = 3 from billing.accounts where status = 'closed'", { file: db/c.sql }]
    unbound: { billing.accounts: [updated_at] }
    compensation: { script: db/back.sql }
`
const texts: Record<string, string> = {
  'manifests/plans/close-accounts.yaml': PLAN,
  'db/x.sql': `-- é😀\nupdate billing.accounts set status = 'closed', updated_at = now() where id <= 3;\n`,
  'db/c.sql': 'select true',
  'db/back.sql': `update billing.accounts set status = 'open' where id <= 3`,
}
describe('a plan of files', () => {
  it('[SQL-1] [SQL-7] is filed as TypeScript loads it, shown from what was filed, and cut', async () => {
    const files = { readText: async (path: string) => texts[path] ?? '', entriesIn: async () => [] }
    const { code, findings } = await openScript(ledger(), (await loadScript(files, 'close-accounts')).document.text)
    if (code === null) throw new Error(JSON.stringify(findings))
    await ledger().signAll(code)
    const source = { gate: ledger().gate, database: ledger().door, namesOf: async () => new Map() }
    const shown = (await saysFiledScript(source, code)).flatMap((section) => sectionText(section)).join('\n')
    expect(shown).toContain('  2  update billing.accounts')
    expect(shown).toMatch(/billing\.accounts +0 +1 to 3 +0/)
    expect(shown).toContain('the script runs as billing_change')
    const answer = await ledger().run(code)
    expect([answer.outcome, codes(answer)]).toEqual(['done', []])
    const effect = members(kind.effect)(answer.rest, '')
    expect(kind.explain(effect)).toMatch(/^billing\.accounts: 3 updated; 2 assertions passed; [\d.]+ s$/)
  })
})
