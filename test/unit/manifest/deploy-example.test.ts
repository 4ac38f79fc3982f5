// The sample plans of a deploy: fit to be read, with files that are there (RUN-1).
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readPlan } from '../../../src/manifest/read-plan.ts'

const root = join(import.meta.dirname, '../../../docs/examples/deploy')
const plans = readdirSync(join(root, 'manifests/plans'))

it.each(plans)('[RUN-1] %s is a plan of a run', (file) => {
  const path = `manifests/plans/${file}`
  const read = readPlan(readFileSync(join(root, path), 'utf8'), path)
  expect(read.ok && [read.value.does, `${read.value.name}.yaml`]).toEqual(['run', file])
  const { run } = read.ok && read.value.does === 'run' ? read.value : { run: null }
  for (const path of run?.files.filter((one) => !one.startsWith('.github/')) ?? [])
    expect([path, existsSync(join(root, path))]).toEqual([path, true])
})
