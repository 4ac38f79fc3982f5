// What cannot be taken back: asked about on a terminal, refused without one, done with `--yes`.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const typed = vi.hoisted(() => ({ next: [] as string[], asked: '' }))
vi.mock('node:readline', () => ({
  createInterface: () => ({
    async *[Symbol.asyncIterator]() {
      for (;;) yield typed.next.shift() ?? ''
    },
  }),
}))

const { confirmation } = await import('../../../src/cli/confirm.ts')
const { canAsk } = await import('../../../src/system/ask.ts')
const { agree } = await import('../../../src/usecases/device/agree.ts')
const streams = [process.stdin, process.stderr]
const before = streams.map(({ isTTY }) => isTTY)
const sit = (isTTY: boolean) => {
  for (const stream of streams) stream.isTTY = isTTY
}
beforeEach(() => {
  typed.asked = ''
  sit(true)
  vi.stubEnv('CI', '')
  vi.spyOn(process.stdin, 'destroy').mockReturnValue(process.stdin)
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    typed.asked += String(text)
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  for (const [index, stream] of streams.entries()) stream.isTTY = before[index] ?? false
})

const WHAT = 'The gate is taken out of the database ledger on db:5432, and nothing brings it back.'

describe('what cannot be taken back', () => {
  it('[CLI-1] is said in words on a terminal, and done for the whole word yes alone', async () => {
    for (const line of ['', 'y', 'YES', 'no', 'yes please', '\u001b[A']) {
      typed.next = [line]
      const asked = confirmation({}, 'db uninstall')(WHAT)
      await expect(asked).rejects.toMatchObject({ code: 'NOT_CONFIRMED', exit: 64 })
    }
    typed.next = ['yes']
    await confirmation({}, 'db uninstall')(WHAT)
    expect(typed.asked).toBe(`${WHAT}\nType yes to go on: `.repeat(7))
  })

  it('[CLI-1] is refused without a terminal, before anything is read, with what to type; --yes does it', async () => {
    sit(false)
    const needed = { code: 'CONFIRMATION_NEEDED', details: { expected: 'quorate genesis --yes' }, exit: 64 }
    expect(() => confirmation({}, 'genesis')).toThrow(expect.objectContaining(needed))
    await confirmation({ yes: true }, 'genesis')(WHAT)
    expect(typed.asked).toBe('')
  })

  it('[CLI-1] is refused in a job, whose log somebody reads too late, even where it has a terminal', () => {
    expect([canAsk({}), canAsk({ CI: 'true' })]).toEqual([true, false])
  })

  it('[CLI-1] is asked about in the same words on a holder’s device, after it was shown', async () => {
    const shown: unknown[] = []
    const shell = { folder: '', env: {}, isTerminal: true, now: () => 0, say: (text: unknown) => shown.push(text) }
    typed.next = ['y', 'yes']
    await expect(agree(shell, [], undefined)).rejects.toMatchObject({ code: 'NOT_CONFIRMED' })
    await agree(shell, [], undefined)
    expect(typed.asked).toBe('Type yes to go on: '.repeat(2))
    const nobody = agree({ ...shell, isTerminal: false }, [], undefined, '--attest')
    await expect(nobody).rejects.toMatchObject({ code: 'CONFIRMATION_NEEDED', details: { expected: '--attest' } })
    await agree({ ...shell, isTerminal: false }, [], true, '--attest')
    expect(shown).toHaveLength(4)
  })
})
