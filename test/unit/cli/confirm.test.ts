// What cannot be taken back: asked about on a terminal, refused without one, done with `--yes`.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const typed = vi.hoisted(() => ({ line: '', asked: [] as string[] }))
vi.mock('../../../src/system/ask.ts', () => ({
  askLine: async (question: string) => {
    typed.asked.push(question)
    return typed.line
  },
  askNoMore: () => {},
}))

const { confirmation } = await import('../../../src/cli/confirm.ts')
const streams = [process.stdin, process.stderr]
const before = streams.map(({ isTTY }) => isTTY)
const sit = (isTTY: boolean) => {
  for (const stream of streams) stream.isTTY = isTTY
}
beforeEach(() => {
  typed.asked = []
  sit(true)
})
afterEach(() => {
  for (const [index, stream] of streams.entries()) stream.isTTY = before[index] ?? false
})

const WHAT = 'The gate is taken out of the database ledger on db:5432, and nothing brings it back.'

describe('what cannot be taken back', () => {
  it('[CLI-1] is said in words on a terminal, and done for the whole word yes alone', async () => {
    for (const line of ['', 'y', 'YES', 'no', 'yes please', '\u001b[A']) {
      typed.line = line
      const asked = confirmation({}, 'db uninstall')(WHAT)
      await expect(asked).rejects.toMatchObject({ code: 'NOT_CONFIRMED', exit: 64 })
    }
    typed.line = 'yes'
    await confirmation({}, 'db uninstall')(WHAT)
    expect(typed.asked).toHaveLength(7)
    for (const question of typed.asked) expect(question).toContain(WHAT)
  })

  it('[CLI-1] is refused without a terminal, before anything is read, with what to type; --yes does it', async () => {
    sit(false)
    const needed = { code: 'CONFIRMATION_NEEDED', details: { expected: 'quorate genesis --yes' }, exit: 64 }
    expect(() => confirmation({}, 'genesis')).toThrow(expect.objectContaining(needed))
    await confirmation({ yes: true }, 'genesis')(WHAT)
    expect(typed.asked).toEqual([])
  })
})
