// What the demo tells: an honest step that fails ends it, and every line fits (SBX-1, CLI-1).
import { expect, it } from 'vitest'
import type { Told } from '../../../src/sandbox/jobs.ts'
import { teller } from '../../../src/sandbox/teller.ts'

const told = (exit: number, codes: readonly string[]) =>
  ({ exit, codes, stdout: '', stderr: '', outputs: {} }) as unknown as Told

it('[SBX-1] an honest job that does not pass is DEMO_WRONG, with its codes; one that passes is counted', async () => {
  const tally = { counted: 0, refused: 0, wrong: 0 }
  const tell = teller(tally, () => {}, 80, 'verify')
  await expect(tell.job('verify', 'a verify', async () => told(1, ['CLAIM_REF']))).rejects.toMatchObject({
    ...{ code: 'DEMO_WRONG', details: { expected: 'verify', observed: ['CLAIM_REF'] } },
  })
  await tell.job('verify', 'a verify', async () => told(0, []))
  expect(tally.counted).toBe(1)
})

it('[CLI-1] its lines fit, and what is shown of a log stays in its frame', async () => {
  const lines: string[] = []
  const tell = teller({ counted: 0, refused: 0, wrong: 0 }, (text) => lines.push(...text.split('\n')), 40, 'verify')
  await tell.step('genesis', 'PostgreSQL, GitHub, policy, people, keys; and a table of the application', async () => {})
  tell.show('what the log showed', 'a line of a log that is longer than forty columns are wide')
  expect(lines.filter((line) => line.length > 40)).toEqual([])
  expect(lines.filter((line) => line.startsWith('  │ ')).length).toBe(2)
})
