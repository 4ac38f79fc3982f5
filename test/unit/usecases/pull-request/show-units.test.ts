// What `mark` answers to the name of a file that it does not show.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { QuorateError } from '../../../../src/codes/error.ts'
import { markPlan } from '../../../../src/usecases/pull-request/show-units.ts'

const samples = join(import.meta.dirname, '../../../../docs/examples/plans')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quorate-mark-'))
  cpSync(samples, folder, { recursive: true })
  writeFileSync(join(folder, 'notes.txt'), 'later')
  mkdirSync(join(folder, 'close'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const refusal = async (name: string) => {
  const error = await markPlan(folder, name).catch((thrown: unknown) => thrown)
  return error instanceof QuorateError ? [error.code, error.details.expected, error.details.observed] : error
}

describe('mark of a name', () => {
  it.each(['notes.txt', './notes.txt', 'manifests/plans/close-accounts.yaml'])(
    '[CLI-1] that is the file %s says what it takes',
    async (name) => {
      expect(await refusal(name)).toEqual([
        'USAGE',
        'a plan’s name, or a file that ends with .sql, .md, .mdx or .markdown',
        name,
      ])
    },
  )

  it('[CLI-1] that is nothing, or a folder, says which plan is missing', async () => {
    for (const name of ['none', 'none.txt', 'close'])
      expect(await refusal(name)).toEqual(['FILE_MISSING', undefined, `manifests/plans/${name}.yaml`])
  })

  it('[CLI-1] that is a plan shows it, also beside a file of that name', async () => {
    writeFileSync(join(folder, 'close-accounts'), '')
    expect((await markPlan(folder, 'close-accounts')).facts.statements).toBe('1')
  })
})
