import { describe, expect, it } from 'vitest'
import { staffing } from '../../../src/manifest/check/staffing.ts'
import { actsOf, governedActs, rolesOf } from '../../../src/manifest/expand/acts.ts'
import { environment, peopleWith } from './environment.ts'

const act = (name: string, ...edits: readonly (readonly [string, string])[]) =>
  actsOf(environment(...edits).spec).find((one) => one.name === name)

describe('the acts of a policy', () => {
  it('[MAN-1] are its actions and then the six governed acts', () => {
    expect(actsOf(environment().spec).map(({ name, governed }) => [name, governed])).toEqual([
      ...['CUT', 'VERIFY', 'DEPLOY'].map((name) => [name, false]),
      ...governedActs.map((name) => [name, true]),
    ])
  })

  it('[MAN-1] say who sits in them, and where that is written', () => {
    const at = '/spec/actions/CUT'
    expect(act('CUT')).toEqual({
      name: 'CUT',
      does: 'documents',
      targets: [],
      deadlineSeconds: null,
      audiences: [],
      temporaryLogins: [],
      at,
      governed: false,
      login: 'cut',
      by: 'operator',
      review: 'codex',
      custodian: 'cut_custodian',
      signoffs: [
        { role: 'reviewer', count: 1, source: 'environment', at: `${at}/signoffs/reviewer` },
        { role: 'codex', count: 1, source: 'dispatch', at: `${at}/signoffs/codex` },
        { role: 't2', count: 1, source: 'dispatch', at: `${at}/signoffs/t2` },
      ],
      grant: {
        esign: 'president',
        withinSeconds: 259_200,
        seats: [
          { role: 'president', count: 1, source: 'dispatch', at: `${at}/grant/president` },
          { role: 'ai_council', count: 2, source: 'dispatch', at: `${at}/grant/ai_council` },
        ],
      },
    })
    expect(act('DEPLOY')).toMatchObject({ review: null, custodian: null, grant: null })
    expect(act('SEAT_ROTATE')).toMatchObject({ at: '/spec/governance/default', login: null, custodian: null })
  })

  it('[SEAT-2] count the seats of each proof on their own', () => {
    const at = '/spec/actions/DEPLOY/signoffs/t2'
    expect(act('DEPLOY')?.signoffs).toEqual([
      { role: 't2', count: 1, source: 'dispatch', at },
      { role: 't2', count: 1, source: 'seat', at },
    ])
    expect(act('DEPLOY', ['{ dispatch: 1, seat: 1 }', '{ seat: 2 }'])?.signoffs).toEqual([
      { role: 't2', count: 2, source: 'seat', at },
    ])
  })

  it.each([
    ['90m', 5_400],
    ['2h', 7_200],
    ['3d', 259_200],
  ])('[GRT-1] live for %s: %i seconds', (within, seconds) => {
    expect(act('CUT', ['within: 72h', `within: ${within}`])?.grant?.withinSeconds).toBe(seconds)
  })

  it('[ID-10] have the roles of who starts, signs, grants and keeps the login', () => {
    const cut = act('CUT')
    expect(cut && rolesOf(cut)).toEqual([
      ...['operator', 'reviewer', 'codex', 't2', 'president', 'ai_council', 'cut_custodian'],
    ])
    const deploy = act('DEPLOY')
    expect(deploy && rolesOf(deploy)).toEqual(['operator', 't2'])
  })

  it('[LAN-1] may be without a cut', () => {
    const policy = environment(
      ['    CUT:\n', '    PUBLISH:\n'],
      ['{ verifier: [operator, cut_custodian], cut_custodian: [verify_custodian] }', '[reviewer, t2]'],
      ['    VERIFY:\n', '    CHECK:\n'],
      ['    change_set:\n', '\n'],
    )
    const people = peopleWith(
      ...[['operator'], ['reviewer'], ['codex', 'president'], ['t2', 'ai_council'], ['t2', 'ai_council']],
      ...[['verifier'], ['cut_custodian'], ['verify_custodian'], ['migrator']],
    )
    expect(actsOf(policy.spec).map(({ name }) => name)).not.toContain('CUT')
    expect(staffing(policy, people).findings).toEqual([])
  })
})
