// What a signer of a compensation is shown: what comes back against what is live, every text hashed by the job itself (SEAT-5, LAN-5).
import { beforeAll, describe, expect, it } from 'vitest'
import { saysBack, saysFiledBack } from '../../src/kinds/words/compensation.ts'
import { sectionText } from '../../src/report/sections.ts'
import { callJson } from '../support/call-gate.ts'
import { type Cut, carriedOut, cutOf, forcedVerify, readyCompensation } from '../support/compensation.ts'
import { useLedger } from '../support/ledger.ts'
import { plant } from '../support/plant.ts'

const ledger = useLedger()
let cut: Cut
let honest: { document: string; units: { address: string; after: { body: string } | null }[] } & Record<string, unknown>

beforeAll(async () => {
  const first = await cutOf(ledger(), 'docs', '# One\n\nold text\n\n## Gone\n\nbye\n')
  await ledger().run(first.verify)
  cut = await cutOf(ledger(), 'docs', '# One\n\nnew text\n\n## Born\n\nhello\n')
  await forcedVerify(ledger(), cut.verify)
  honest = (await callJson(ledger().door, 'quorate.compensation', [cut.code])) as unknown as typeof honest
})

/** All that is shown, or the code that it ends with; where `lie` is given, `quorate.compensation` answers so. */
async function shown(lie: object | null = null, done: string | null = null): Promise<string> {
  const { superuser, door } = ledger()
  const definition = await ledger().value<string>(`pg_get_functiondef('quorate.compensation(text)'::regprocedure)`)
  if (lie !== null)
    await superuser.query(`create or replace function quorate.compensation(p_code text) returns jsonb language sql stable
      security definer set search_path = pg_catalog, pg_temp as $lie$ select '${JSON.stringify(lie)}'::jsonb $lie$`)
  try {
    const sections = await saysBack(
      { database: door, gate: ledger().gate, code: null, namesOf: async () => new Map() },
      honest.document,
      done,
    )
    return sections.flatMap((section) => sectionText(section)).join('\n')
  } catch (error) {
    return (error as { code: string }).code
  } finally {
    await superuser.query(definition)
  }
}
const withUnits = (change: (unit: (typeof honest)['units'][number]) => object) => ({
  ...honest,
  units: honest.units.map(change),
})

describe('[SEAT-5] [SEAT-6] [LAN-5] whoever signs a compensation sees', () => {
  it('what comes back, line by line against what is live', async () => {
    const text = await shown()
    expect(text).toMatch(/-\s*new text[\s\S]*\+\s*old text|\+\s*old text[\s\S]*-\s*new text/)
    for (const part of [`what the cut ${cut.code} changed is taken back`, 'Added: ', 'Retired: ', 'bye', 'hello'])
      expect(text).toContain(part)
    const code = await readyCompensation(ledger(), cut.code)
    expect(
      (
        await saysFiledBack(
          { database: ledger().door, gate: ledger().gate, code: null, namesOf: async () => new Map() },
          code,
        )
      )
        .flatMap((section) => sectionText(section))
        .join('\n'),
    ).toBe(text)
    await ledger()
      .withdrawChange(code, '1001')
      .catch(() => null)
  })

  it('no text that is not the signed one', async () => {
    const other = withUnits((unit) => ({ ...unit, after: unit.after && { ...unit.after, body: 'Eve is paid\n' } }))
    expect(await shown(other)).toBe('COMPENSATION_DRIFT')
    expect(await shown(withUnits((unit) => ({ ...unit, after: null })))).toBe('COMPENSATION_DRIFT')
  })

  it.each([
    ['names fewer units', () => ({ ...honest, units: honest.units.slice(1) })],
    ['names another unit', () => withUnits((unit) => ({ ...unit, address: `${unit.address}x` }))],
    ['counts otherwise', () => ({ ...honest, added: 7 })],
  ])('an answer that %s is refused', async (_, lie) => {
    expect(await shown(lie())).toBe('DB_ANSWER')
  })

  it('where what is live is not what the cut wrote; and after it, where it is not what came back', async () => {
    const write = (body: string) =>
      plant(
        ledger(),
        `update public.unit_version set body = ${body} where body like '%text%' and change_set_id = '${cut.set}'`,
      )
    await write(`replace(body, 'new', 'odd')`)
    expect(await shown()).toMatch(/what is live is not what the cut wrote, and is replaced: docs\/\S+/)
    await write(`replace(body, 'odd', 'new')`)
    const code = await readyCompensation(ledger(), cut.code)
    const done = await carriedOut(ledger(), code)
    expect(await shown(null, code)).toContain('What is live is what was signed.')
    await plant(
      ledger(),
      `update public.unit_version set body = 'x' where body like '%old text%' and change_set_id = '${done.set}'`,
    )
    expect(await shown(null, code)).toContain('What is live now (-) against what came back (+)')
    // That what came back is no longer there keeps nobody from the verify, which tells it.
    await plant(ledger(), `update public.unit_version set body = 'y' where body like '%old text%'`)
    expect(await shown(null, code)).toContain('What is live now (-) against what came back (+)')
    expect((await ledger().run(done.verify)).rest.result).toBe('fail')
  })
})
