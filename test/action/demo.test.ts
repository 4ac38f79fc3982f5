// The demo, taken at the README's word: every attack ends with its own code, and the last line says so.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { packageRoot } from '../../src/system/package-root.ts'
import { quorateJson } from './support/command.ts'

const timeout = 300_000

it('[SBX-1] the demo refuses every attack and ends with the line that the README shows', { timeout }, async () => {
  const { exit, verdict, stderr } = await quorateJson(['demo'], { timeoutMs: timeout })
  const readme = readFileSync(join(packageRoot(), 'README.md'), 'utf8')
  const [shown] = readme.match(/^demo: .*$/m) ?? []
  expect(stderr.split('\n').filter((line) => line.includes('WRONG'))).toEqual([])
  expect([exit, verdict.facts.demo]).toEqual([0, shown])
})

it('[SBX-1] [LAN-5] the scenario of a failed verify ends verified, with nothing wrong', { timeout }, async () => {
  const { exit, verdict, stderr } = await quorateJson(['demo', '--scenario', 'compensation'], { timeoutMs: timeout })
  expect(stderr.split('\n').filter((line) => line.includes('WRONG'))).toEqual([])
  expect([exit, verdict.facts.demo]).toEqual([0, 'demo compensation: 3 changes verified, 5 attacks refused, 0 wrong'])
  expect(stderr).toMatch(/│ +- Everything is free\./)
})

it('[SBX-1] [SQL-4] the scenario of scripts ends with the line that the README shows', {
  timeout: 600_000,
}, async () => {
  const { exit, verdict, stderr } = await quorateJson(['demo', '--scenario', 'sql'], { timeoutMs: 600_000 })
  const readme = readFileSync(join(packageRoot(), 'README.md'), 'utf8')
  const [shown] = readme.match(/^demo sql: .*$/m) ?? []
  expect(stderr.split('\n').filter((line) => line.includes('WRONG'))).toEqual([])
  expect([exit, verdict.facts.demo]).toEqual([0, shown])
})

it('[SBX-1] [RUN-3] the scenario of a deploy ends with the line that the README shows', { timeout }, async () => {
  const { exit, verdict, stderr } = await quorateJson(['demo', '--scenario', 'deploy'], { timeoutMs: timeout })
  const [shown] = readFileSync(join(packageRoot(), 'README.md'), 'utf8').match(/^demo deploy: .*$/m) ?? []
  expect(stderr.split('\n').filter((line) => line.includes('WRONG'))).toEqual([])
  expect([exit, verdict.facts.demo]).toEqual([0, shown])
})

it('[SBX-1] no scenario that there is not', async () => {
  const { exit, verdict } = await quorateJson(['demo', '--scenario', 'other'], { timeoutMs: timeout })
  expect([exit, verdict.findings[0]]).toMatchObject([
    64,
    { code: 'USAGE', expected: { scenario: ['compensation', 'deploy', 'sql'] } },
  ])
})
