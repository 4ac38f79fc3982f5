// What status, explain and list say of a change that was verified more than once, or that nobody can carry out any more (SEAT-7).
import { describe, expect, it } from 'vitest'
import { explainChange } from '../../src/usecases/change/explain-change.ts'
import { list } from '../../src/usecases/change/list.ts'
import { status } from '../../src/usecases/change/status.ts'
import { useLedger } from '../support/ledger.ts'
import { cutIn, reopenVerify } from '../support/open-verify.ts'
import { ID } from '../support/people.ts'
import { plant } from '../support/plant.ts'

const ledger = useLedger()
const shown = (code: string) => status(ledger().door, code, process.cwd())

describe('[SEAT-7] [LAN-5] a change whose verify failed, and passed when it was repeated', () => {
  it('is told so by status, explain and list, and its escalation still waits to be settled', async () => {
    const { cutCode, verifyCode } = await cutIn(ledger(), '# Mended\n\ntext\n')
    const body = (text: string) =>
      plant(
        ledger(),
        `update public.unit_version set body = ${text} where version_id in (
           select anchor_version_id from public.information_unit where canonical_address like '%mended')`,
      )
    await body("body || 'x'")
    await ledger().run(verifyCode)
    const words = async (code: string) =>
      (await list(ledger().door, { limit: 5, open: false }, process.cwd())).sections?.find(({ title }) =>
        title.startsWith(code),
      )?.title
    const failed = await shown(cutCode)
    expect([failed.facts.status, failed.next?.length]).toEqual([
      'carried out; its verify failed, its escalation is open',
      3,
    ])
    expect(await words(cutCode)).toBe(`${cutCode}  CUT  carried out; its verify failed, its escalation is open`)
    await body('left(body, -1)')
    const again = await reopenVerify(ledger(), cutCode)
    await ledger().run(again)
    const later = 'carried out; its first verify failed, its newest one passed, its escalation is open'
    const told = await shown(cutCode)
    expect([told.facts.status, told.next]).toEqual([later, failed.next])
    const explained = await explainChange(ledger().door, cutCode, process.cwd())
    expect([explained.facts.status, explained.next]).toEqual([later, failed.next])
    expect(await words(cutCode)).toBe(`${cutCode}  CUT  ${later}`)
    // Each verify by its own result.
    expect(await words(again)).toBe(`${again}  VERIFY  carried out: its cut is verified`)
    expect(await words(verifyCode)).toBe(`${verifyCode}  VERIFY  carried out: its cut failed the verify`)
  })
})

describe('[SEAT-7] a change that nobody can carry out any more', () => {
  it('waits for nobody in explain either', async () => {
    const code = await ledger().ready('# Stopped\n\ntext\n')
    await ledger().withdrawChange(code, ID.tech_lead)
    const { seats: told, next } = await explainChange(ledger().door, code, process.cwd())
    expect([told?.waiting, told?.missing, next]).toEqual([[], [], []])
    expect(told?.required.map((seat) => seat.class)).not.toContain('operator')
  })
})
