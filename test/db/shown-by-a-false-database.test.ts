// What a signer is shown when the database lies about what is live: never less of what they sign (SEAT-5, SEAT-6).
import { describe, expect, it } from 'vitest'
import { planDocument } from '../../src/documents/plan-document.ts'
import { saysUnits } from '../../src/kinds/words/documents.ts'
import { sectionText } from '../../src/report/sections.ts'
import { useLedger } from '../support/ledger.ts'

const ledger = useLedger()
const plan = planDocument(
  {
    name: 'docs',
    carrier: 'C1',
    revision: 1,
    root: 'docs',
    sources: ['README.md'],
    rollback: 'docs/rollback.md',
    dependsOn: [],
  },
  [{ path: 'README.md', text: '# One\n\nEve is paid everything\n' }],
)

/** All that is shown, or the code that it ends with, where `quorate.live_units` answers so. */
async function shown(answer: object): Promise<string> {
  const { superuser, door } = ledger()
  const definition = await ledger().value<string>(`pg_get_functiondef('quorate.live_units(text,text)'::regprocedure)`)
  const lie = `create or replace function quorate.live_units(p_root text, p_wanted text) returns jsonb language sql
    security definer set search_path = pg_catalog, pg_temp as $lie$ select '${JSON.stringify(answer)}'::jsonb $lie$`
  await superuser.query(lie)
  try {
    const sections = await saysUnits({ database: door }, plan.text, null)
    return sections.flatMap((section) => sectionText(section)).join('\n')
  } catch (error) {
    return (error as { code: string }).code
  } finally {
    await superuser.query(definition)
  }
}

const textThatWas = (body: string | null) => ({ kind: 'section', title: 'One', body, bytes: 5 })
const one = (change: string, was: object | null, address = 'docs/README#one') => ({
  added: change === 'add' ? 1 : 0,
  changed: change === 'change' ? 1 : 0,
  retired: change === 'retire' ? 1 : 0,
  units: [{ address, change, before: was }],
})

describe('[SEAT-5] [SEAT-6] whoever signs sees the text of their own checkout', () => {
  it('where the database tells the truth', async () => {
    const sections = await saysUnits({ database: ledger().door }, plan.text, null)
    expect(sections.flatMap((section) => sectionText(section)).join('\n')).toContain('Eve is paid everything')
  })

  it('also where the database says that a small text which is there is too long to be sent', async () => {
    expect(await shown(one('change', textThatWas(null)))).toMatch(/Eve is paid everything|^DB_ANSWER$/)
  })

  it('also where the database says that a unit of the plan is retired', async () => {
    expect(await shown(one('retire', textThatWas('old\n')))).toMatch(/Eve is paid everything|^DB_ANSWER$/)
  })

  it('also where the database names a changed unit that the plan does not have', async () => {
    expect(await shown(one('change', textThatWas('old\n'), 'docs/README#other'))).toBe('DB_ANSWER')
  })

  it('also where the database counts differences and names none', async () => {
    expect(await shown({ added: 1, changed: 0, retired: 0, units: [] })).toBe('DB_ANSWER')
  })

  it('and is not told that nothing differs without hearing how many units they sign for', async () => {
    expect(await shown({ added: 0, changed: 0, retired: 0, units: [] })).toMatch(/1 unit|Eve is paid everything/)
  })
})
