// How far a call of many units is, as it is told while somebody waits for its answer.
import { afterEach, expect, it, vi } from 'vitest'
import { useLedger } from '../support/ledger.ts'

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
