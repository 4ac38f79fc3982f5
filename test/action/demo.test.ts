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
