// Which action a plan opens where nobody names one.
import { describe, expect, it } from 'vitest'
import { expandEnvironment } from '../../../../src/manifest/expand/expand.ts'
import { readPolicyInForce } from '../../../../src/manifest/policy-in-force.ts'
import { readEnvironment } from '../../../../src/manifest/read-environment.ts'
import type { Files } from '../../../../src/system/files.ts'
import { actionOfPlan } from '../../../../src/usecases/door/action-of-plan.ts'
import { codesOf } from '../../identity/refusal.ts'
import { control, type Folder } from '../../manifest/corpus.ts'
import { accepted } from '../../manifest/environment.ts'

const gateOf = (folder: Folder, from = '', to = '') => {
  const text = control(folder).replace(from, to)
  return { policy: readPolicyInForce(expandEnvironment(accepted(readEnvironment(text, 'p.yaml'))).bytes, '') }
}
const files = (folder: Folder): Files => ({ readText: async () => control(folder), entriesIn: async () => [] })
const opens = (gate: ReturnType<typeof gateOf>, plan: Folder, name: string | null = 'x') =>
  actionOfPlan(gate, files(plan), name)

describe('the action that a plan opens', () => {
  it('[SQL-1] [GRT-1] is the one that does what the plan holds', async () => {
    const both = gateOf('targets')
    expect([await opens(both, 'plan'), await opens(both, 'plan-sql')]).toEqual(['CUT', 'SQL'])
  })

  it('[GRT-1] is the only one there is, whose kind then refuses another plan', async () => {
    const documents = gateOf('environment')
    expect([await opens(documents, 'plan'), await opens(documents, 'plan-sql')]).toEqual(['CUT', 'CUT'])
  })

  it('[GRT-1] is asked for where several do the same, and where no plan is named', async () => {
    const cut = control('targets').split('    CUT:\n')[1]?.split('    SQL:\n')[0] ?? ''
    const twice = gateOf('targets', '    CUT:\n', `    CUT_TOO:\n${cut}    CUT:\n`)
    expect(await codesOf(() => opens(twice, 'plan'))).toEqual(['USAGE'])
    expect(await opens(twice, 'plan-sql')).toBe('SQL')
    expect(await codesOf(() => opens(gateOf('targets'), 'plan', null))).toEqual(['USAGE'])
  })
})
