// The demo, taken at the README's word: every attack ends with its own code, and the last line says so.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { packageRoot } from '../../src/system/package-root.ts'
import { sampled } from '../support/sample.ts'
import { quorateJson } from './support/command.ts'

const timeout = 300_000

it('[SBX-1] the demo refuses every attack and ends with the line that the README shows', { timeout }, async () => {
  const { exit, verdict, stderr } = await quorateJson(['demo'], { timeoutMs: timeout })
  const readme = readFileSync(join(packageRoot(), 'README.md'), 'utf8')
  const [shown] = readme.match(/^demo: .*$/m) ?? []
  expect(stderr.split('\n').filter((line) => line.includes('WRONG'))).toEqual([])
  expect([exit, verdict.facts.demo]).toEqual([0, shown])
  // A governed row as it was and as it became, and what is real here.
  expect(stderr).toMatch(/before the cut\n.*\(0 rows\)\n(.*\n)*.*after it.*\n.*\| version 1 \|.*\n.*\([1-9]\d* rows\)/)
  expect(stderr).toContain('a real PostgreSQL, an emulated GitHub')
})

/** Each with a line that its log must have. */
const SCENARIOS: readonly (readonly [string, RegExp])[] = [
  ['deploy', /OUTCOME_UNKNOWN: nobody said by/],
  ['council', /president +human +passkey +barbara +unconfirmed/],
  ['compensation', /│ +- Everything is free\./],
  ['sql', /francs$/m],
]

it.each(sampled(SCENARIOS))(
  '[SBX-1] [LAN-5] [SQL-4] [RUN-3] the scenario %s ends with the line that the README shows',
  {
    timeout: 600_000,
  },
  async (name, told) => {
    const { exit, verdict, stderr } = await quorateJson(['demo', '--scenario', name], { timeoutMs: 600_000 })
    const readme = readFileSync(join(packageRoot(), 'README.md'), 'utf8')
    const [shown] = readme.match(new RegExp(`^demo ${name}: .*$`, 'm')) ?? []
    expect(stderr.split('\n').filter((line) => line.includes('WRONG'))).toEqual([])
    expect([exit, verdict.facts.demo]).toEqual([0, shown])
    expect(stderr).toMatch(told)
  },
)

it('[SBX-1] no scenario that there is not', async () => {
  const { exit, verdict } = await quorateJson(['demo', '--scenario', 'other'], { timeoutMs: timeout })
  expect([exit, verdict.findings[0]]).toMatchObject([
    64,
    { code: 'USAGE', expected: { scenario: ['compensation', 'council', 'deploy', 'sql'] } },
  ])
})
