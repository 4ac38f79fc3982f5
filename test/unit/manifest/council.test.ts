// The second sample policy in docs: other role names, other kinds of seats.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { staffing } from '../../../src/manifest/check/staffing.ts'
import { expandEnvironment } from '../../../src/manifest/expand/expand.ts'
import { readEnvironment } from '../../../src/manifest/read-environment.ts'
import { readPeople } from '../../../src/manifest/read-people.ts'
import { lintFiles } from '../../../src/usecases/policy/lint.ts'
import { accepted, environment } from './environment.ts'

const root = join(import.meta.dirname, '../../..')
const folder = 'docs/examples/policies/council'
const text = (name: string) => readFileSync(join(root, folder, name), 'utf8')
const policy = () => accepted(readEnvironment(text('production.yaml'), `${folder}/production.yaml`))
const people = () => accepted(readPeople(text('people.yaml'), `${folder}/people.yaml`))

describe('the council’s sample policy', () => {
  it('[MAN-5] passes lint with its people', async () => {
    const { outcome, findings, facts } = await lintFiles(
      root,
      [folder],
      () => import('../../../src/usecases/policy/lint-scripts.ts'),
    )
    expect([outcome, findings]).toEqual(['pass', []])
    expect(Object.keys(facts).sort()).toEqual([`${folder}/people.yaml`, `${folder}/production.yaml`])
  })

  it('[MAN-2] expands to what the tests’ control expands to, but for its profile and the keys that its grant asks for', () => {
    const expanded = expandEnvironment(policy())
    const grant = ['president: 1, ai_council: 2,', 'president: { seat: 1 }, ai_council: { seat: 2 },'] as const
    const profile = ['spec:\n', 'spec:\n  profile: council\n'] as const
    expect(expanded.digest).toBe(expandEnvironment(environment(grant, profile)).digest)
    const proofs = expanded.documents
      .filter(({ kind, spec }) => kind === 'QUORUM_REQUIREMENT' && (spec as { action: string }).action === 'CUT')
      .map(({ spec }) => (spec as { assurance: readonly string[] }).assurance)
    expect(proofs).toEqual([['seat'], ['seat'], ['seat']])
    const roles = expanded.documents
      .filter(({ kind }) => kind === 'PRINCIPAL_CLASS')
      .map(({ metadata }) => metadata.name)
    expect(roles).toEqual(expect.arrayContaining(['codex', 't2', 'president', 'ai_council']))
  })

  it('[MAN-5] is staffed by its people, and not without one of the two who hold t2', () => {
    expect(staffing(policy(), people()).findings).toEqual([])
    const fewer = { ...people(), people: people().people.filter(({ githubLogin }) => githubLogin !== 'donald') }
    expect(staffing(policy(), fewer).findings.map(({ code }) => code)).toContain('STAFFING_IMPOSSIBLE')
  })
})
