// How far a call of many units is, as it is told while somebody waits for its answer.
import { afterEach, expect, it, vi } from 'vitest'
import { useLedger } from '../support/ledger.ts'
import { provision, readyScript } from '../support/scripts.ts'

const ledger = useLedger()
const sections = (count: number, word: string) =>
  Array.from({ length: count }, (_, n) => `# S${n}\n\n${word}\n`).join('\n')

/** What is printed while a change of so many units is preflighted, cut and verified; times as `…`. */
async function told(count: number, word: string): Promise<readonly string[]> {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { rest } = await ledger().run(await ledger().ready(sections(count, word)))
  await ledger().run((rest.successor as { code: string }).code)
  return printed.mock.calls.map(([line]) => String(line).replace(/after [\d.]+ s, [\d,]+ a second$/, 'after …'))
}

afterEach(() => vi.restoreAllMocks())

it('[LAN-3] of fewer nothing is', async () => {
  expect(await told(999, 'one')).toEqual([])
})

it('[LAN-3] of a thousand units each step is told', async () => {
  const steps = ['read', 'written', 'read', 'written', 'checked', 'checked']
  expect(await told(1000, 'other')).toEqual(steps.map((step) => `1,000 units ${step} after …`))
})

it('[GRT-4] of what a script raises in the same words nothing is', async () => {
  await provision(ledger())
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {})
  const raised = [
    ['PROGRESS', '{"step":"checked","units":1000,"milliseconds":1}'],
    ['LANE_BUSY', '[{"code":"LANE_BUSY","observed":{"lane":"cut"}}]'],
  ].map(([message, detail]) => `raise notice using message = '${message}', detail = '${detail}';`)
  const code = await readyScript(ledger(), { script: `do $$ begin ${raised.join(' ')} end $$` })
  await ledger().rehearse(code)
  expect((await ledger().run(code)).outcome).toBe('done')
  expect(printed.mock.calls).toEqual([])
})
