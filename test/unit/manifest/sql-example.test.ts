// The sample of reviewed SQL in docs: its policy is the sample policy with an action and a target, and its plans pass lint.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expandEnvironment } from '../../../src/manifest/expand/expand.ts'
import { readEnvironment } from '../../../src/manifest/read-environment.ts'
import { lintFiles } from '../../../src/usecases/policy/lint.ts'
import { accepted } from './environment.ts'

const root = join(import.meta.dirname, '../../..')
const example = join(root, 'docs/examples/sql')
const POLICY = 'manifests/production.yaml'
const documents = (folder: string) =>
  expandEnvironment(accepted(readEnvironment(readFileSync(join(folder, POLICY), 'utf8'), POLICY))).documents

describe('the sample of reviewed SQL', () => {
  it('[SQL-1] [SQL-2] passes lint with its policy and plans', async () => {
    const loadScripts = () => import('../../../src/usecases/policy/lint-scripts.ts')
    const { outcome, findings, notes = [], facts } = await lintFiles(example, ['manifests'], loadScripts)
    expect([outcome, findings]).toEqual(['pass', []])
    expect(Object.keys(facts).sort()).toEqual([
      'manifests/plans/close-accounts.yaml',
      'manifests/plans/statement-currency.yaml',
      POLICY,
    ])
    expect([...new Set(notes.map(({ code }) => code))].sort()).toEqual(['SCRIPT_DROPS', 'SCRIPT_LOCKS'])
  })

  it('[SQL-2] has the sample policy’s rules, and beside them one action and one target', () => {
    const sample = new Set(documents(root).map((one) => JSON.stringify(one)))
    const own = documents(example).filter((one) => !sample.delete(JSON.stringify(one)))
    expect([...sample]).toEqual([])
    expect(own.map(({ kind, metadata }) => `${kind} ${metadata.name.split('/')[0]}`)).toEqual(
      expect.arrayContaining(['AUTHORITY_ACTION SQL', 'TARGET billing']),
    )
    expect(own.filter(({ kind, metadata }) => kind !== 'TARGET' && !metadata.name.startsWith('SQL'))).toEqual([])
  })
})
