// The samples of two, three and nine people, and what a policy says of its profile (MAN-11).
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkPeople } from '../../../src/manifest/check/people.ts'
import { needlessRelaxations } from '../../../src/manifest/check/profile.ts'
import { staffing } from '../../../src/manifest/check/staffing.ts'
import { diffSets } from '../../../src/manifest/diff/diff.ts'
import { expandEnvironment } from '../../../src/manifest/expand/expand.ts'
import { readPolicyInForce } from '../../../src/manifest/policy-in-force.ts'
import type { ProfileName } from '../../../src/manifest/profiles.ts'
import { readEnvironment } from '../../../src/manifest/read-environment.ts'
import { readPeople } from '../../../src/manifest/read-people.ts'
import { profileWords } from '../../../src/usecases/change/profile-words.ts'
import { lintFiles } from '../../../src/usecases/policy/lint.ts'
import { accepted } from './environment.ts'

const root = join(import.meta.dirname, '../../..')
const file = (profile: string, name: string) =>
  readFileSync(join(root, 'docs/examples/policies', profile, `${name}.yaml`), 'utf8')
const policy = (profile: string, edit = (text: string) => text) =>
  accepted(readEnvironment(edit(file(profile, 'production')), 'production.yaml'))
const people = (profile: string, edit = (text: string) => text) =>
  accepted(readPeople(edit(file(profile, 'people')), 'people.yaml'))
const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code)
const without = (rule: string) => (text: string) => text.replace(new RegExp(`^ {4}- ${rule} .*\\n`, 'm'), '')

describe('[MAN-11] the samples', () => {
  it.each(['duo', 'team', 'council'])(
    'of a %s passes lint, with its people and every rule that it relaxes needed',
    async (profile) => {
      const told = await lintFiles(
        root,
        [`docs/examples/policies/${profile}`],
        () => import('../../../src/usecases/policy/lint-scripts.ts'),
      )
      expect([told.outcome, told.findings]).toEqual(['pass', []])
      expect(codes(told.notes ?? [])).not.toContain('RELAXATION_NEEDLESS')
    },
  )

  it('of two people has five roles, two logins beside the door’s and the one that stops people, and no deploys', () => {
    const { documents } = expandEnvironment(policy('duo'))
    const named = (kind: string) => documents.filter((one) => one.kind === kind).map(({ metadata }) => metadata.name)
    expect(named('PRINCIPAL_CLASS')).toEqual(['approver', 'cut_custodian', 'migrator', 'operator', 'verify_custodian'])
    expect(named('AUTHORITY_SCOPE')).toEqual(['cut', 'migrate', 'open', 'registry', 'revoke', 'signoff', 'verify'])
  })

  it.each([
    ['migrator-holds-seats', 'MIGRATOR_SEATED'],
    ['verify-without-signoff', 'ACTION_WITHOUT_QUORUM'],
  ])('of two people needs %s', (rule, code) => {
    const edited = readEnvironment(without(rule)(file('duo', 'production')), 'production.yaml')
    expect(codes(edited.ok ? checkPeople(people('duo'), edited.value) : edited.findings)).toEqual([code])
  })

  it('of two people needs custodian-operates for the direction in which each starts the job of their own login', () => {
    const one = people('duo', (text) => text.replace('login: ben, roles: [operator, ', 'login: ben, roles: ['))
    expect(codes(staffing(policy('duo', without('custodian-operates')), one).findings)).toContain('STAFFING_IMPOSSIBLE')
    expect(staffing(policy('duo'), one).findings).toEqual([])
  })

  it('of two people works both ways; a policy or people that work one way only are told so in a note', () => {
    const oneWays = (...of: Parameters<typeof staffing>) =>
      staffing(...of).warnings.flatMap(({ code, expected, observed }) =>
        code === 'PROFILE_ONE_WAY' ? [[expected, observed]] : [],
      )
    expect(oneWays(policy('duo'), people('duo'))).toEqual([])
    expect(oneWays(policy('duo', without('custodian-operates')), people('duo'))).toEqual([
      ['either of the two starts CUT', { 'cannot start it': ['ada'] }],
      ['either of the two starts VERIFY', { 'cannot start it': ['ben'] }],
    ])
    const one = people('duo', (text) => text.replace('login: ben, roles: [operator, ', 'login: ben, roles: ['))
    expect(oneWays(policy('duo'), one)[0]).toEqual(['either of the two starts CUT', { 'cannot start it': ['ben'] }])
    expect(oneWays(policy('team', without('custodian-operates')), people('team'))).toEqual([])
  })

  it('relax more than their people need: a note, and no fault', () => {
    const apart = (text: string) => text.replace(', cut_custodian, migrator]', ', cut_custodian]')
    const dan = '    - { id: "1004", login: dan, roles: [migrator] }\n'
    const told = needlessRelaxations(
      people('team', (text) => `${text.replace(', migrator]', ']')}${dan}`),
      policy('team'),
    )
    expect(told).toMatchObject([{ code: 'RELAXATION_NEEDLESS', observed: 'migrator-holds-seats' }])
    expect(needlessRelaxations(people('duo', apart), policy('duo'))).toMatchObject([
      { observed: 'migrator-holds-seats' },
    ])
    expect(needlessRelaxations(people('duo'), policy('duo'))).toEqual([])
  })
})

it.each<readonly [ProfileName, number, string | null]>([
  ['duo', 1, 'duo: exactly 2 people'],
  ['duo', 2, null],
  ['duo', 3, 'duo: exactly 2 people'],
  ['team', 2, 'team: 3 to 8 people'],
  ['team', 3, null],
  ['team', 8, null],
  ['team', 9, 'team: 3 to 8 people'],
  ['council', 8, 'council: 9 people or more'],
  ['council', 9, null],
  ['council', 30, null],
])('[MAN-11] a %s of %d people', (profile, count, expected) => {
  const { placeOf } = people('council')
  const listed = Array.from({ length: count }, (_, index) => {
    return { id: String(index + 1), githubLogin: `p${index}`, roles: ['operator'], validUntil: '2028-01-01', line: 1 }
  })
  const told = checkPeople({ file: 'people.yaml', name: 'production', people: listed, placeOf }, policy(profile))
  const said = told.filter(({ code }) => code === 'PROFILE_PEOPLE')
  expect(said.map((one) => [one.expected, one.observed])).toEqual(expected === null ? [] : [[expected, count]])
})

describe('[MAN-11] the comparison of two policies', () => {
  const set = (profile: string, edit?: (text: string) => string) => expandEnvironment(policy(profile, edit))
  /** Of the same policy under two profiles; `null` is without one. */
  const weakened = (from: string | null, to: string | null) => {
    const as = (profile: string | null) =>
      set('council', (text) => text.replace(/^ {2}profile: .*\n/m, profile === null ? '' : `  profile: ${profile}\n`))
    return diffSets(as(from), as(to)).changes.flatMap(({ weakening }) => weakening ?? [])
  }

  it.each<readonly [string | null, string | null, readonly string[]]>([
    ['council', 'team', ['WEAKER_PROFILE']],
    ['team', 'duo', ['WEAKER_PROFILE']],
    ['council', null, ['WEAKER_PROFILE']],
    ['duo', null, ['WEAKER_PROFILE']],
    ['duo', 'team', []],
    ['team', 'council', []],
    [null, 'duo', []],
    [null, 'council', []],
  ])('from %s to %s', (from, to, expected) => {
    expect(weakened(from, to)).toEqual(expected)
  })

  it('flags a rule that is relaxed, in words, and not one that is kept again', () => {
    const [more, less] = [set('duo'), set('duo', without('migrator-holds-seats'))]
    const relaxed = diffSets(less, more).sentences
    expect(relaxed).toMatchObject([
      {
        about: 'Team',
        at: '/spec/relaxes',
        words: 'the policy relaxes migrator-holds-seats',
        weakenings: ['WEAKER_RELAXATION'],
      },
    ])
    expect(diffSets(more, less).sentences).toMatchObject([
      { words: 'the policy no longer relaxes migrator-holds-seats', weakenings: [] },
    ])
  })

  it('flags a profile that comes with a rule relaxed, from nothing or from a larger one', () => {
    const strict = (text: string) =>
      text.replace(/^ {2}relaxes: .*\n( {4}- .*\n)+/m, '').replace(/^ {2}profile: .*\n/m, '')
    const before = set('team', (text) => strict(text))
    expect(diffSets(before, set('team')).sentences).toMatchObject([
      {
        words: 'the policy is of the profile team, for 3 to 8 people, and relaxes migrator-holds-seats',
        weakenings: ['WEAKER_RELAXATION'],
      },
    ])
    const told = diffSets(set('team'), set('duo')).changes.filter(({ kind }) => kind === 'TEAM_PROFILE')
    expect(told.map(({ what, weakening }) => [what, weakening])).toEqual([
      ['added', 'WEAKER_RELAXATION'],
      ['removed', null],
    ])
  })
})

describe('[MAN-11] what every verdict says of the profile', () => {
  const words = (profile: string, edit?: (text: string) => string) =>
    profileWords(readPolicyInForce(expandEnvironment(policy(profile, edit)).bytes, '')).profile

  it('names every rule that is relaxed, and of two people what one of them can do alone', () => {
    expect(words('duo')).toBe(
      'duo, relaxes custodian-operates (whoever keeps the password of a login may start its jobs), ' +
        'migrator-holds-seats (whoever keeps the migrator’s password may hold other roles), ' +
        'verify-without-signoff (nobody else signs the verify); alone, whoever owns the database or keeps the migrator’s password ' +
        'can change the gate and every row, and an administrator of the repository can change its branch rule, environments and secrets',
    )
    expect(words('team')).toBe(
      'team, relaxes migrator-holds-seats (whoever keeps the migrator’s password may hold other roles)',
    )
    expect(words('council')).toBe('council, relaxes nothing')
    expect(words('council', (text) => text.replace(/^ {2}profile: .*\n/m, ''))).toBeUndefined()
  })

  it('names a rule too that only another version knows', () => {
    expect(profileWords({ profile: { name: 'trio', relaxes: ['more', 'constructor'] } })).toEqual({
      profile: 'trio, relaxes more, constructor',
    })
  })
})
