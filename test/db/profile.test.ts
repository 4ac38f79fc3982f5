// The profile of a team in the database: who may begin a ledger under it, and what counts as one person (MAN-11).
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { assignSeats } from '../../src/manifest/check/assign-seats.ts'
import { profiles } from '../../src/manifest/profiles.ts'
import { readPeople } from '../../src/manifest/read-people.ts'
import { valueOrThrow } from '../../src/manifest/result.ts'
import type { Database } from '../../src/postgres/connect.ts'
import { codesOf } from '../support/codes-of.ts'
import { begin, type Person } from '../support/genesis.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { expansion } from '../support/policy-cases.ts'

const bare = useLedger('bare')
const template = useLedger()
let migrator: Database
beforeAll(async () => {
  migrator = await bare().as('quorate_migrator')
})

const file = (profile: string, name: string) => readFileSync(`docs/examples/policies/${profile}/${name}.yaml`, 'utf8')
const samplePeople = (profile: string): readonly Person[] =>
  valueOrThrow(readPeople(file(profile, 'people'), 'people.yaml')).people.map(({ id, roles, validUntil }) => {
    return { id, roles, valid_until: `${validUntil}T00:00:00Z` }
  })
const third: Person = { id: '1009', roles: ['approver'], valid_until: '2028-01-01T00:00:00Z' }

/** Begins with a sample, changed in one thing; answers with the codes, and undoes it. */
async function beginning(
  profile: string,
  edit: (policy: string) => string = (text) => text,
  people: readonly Person[] = samplePeople(profile),
): Promise<readonly string[]> {
  const policy = expansion(edit(file(profile, 'production')))
  const living = people.map(({ id, roles }) => ({ subjectSha256: sha256(id), roles: new Set(roles) }))
  const staffing = assignSeats(JSON.parse(policy), living)
  await migrator.query('begin')
  try {
    return await codesOf(() => begin(migrator, { policy, staffing, people }))
  } finally {
    await migrator.query('rollback')
  }
}

describe('[MAN-11] a ledger begins', () => {
  it.each(['duo', 'team', 'council'])('with the sample of a %s', async (profile) => {
    // The council's keys are enrolled later.
    expect(await beginning(profile)).toEqual(['accepted'])
  })

  it.each([
    ['duo', 'with a third person', (people: readonly Person[]) => [...people, third]],
    ['team', 'with two people', (people: readonly Person[]) => people.map(merged).slice(0, 2)],
    ['team', 'with nine people', (people: readonly Person[]) => [...people, ...several(6)]],
    ['council', 'with eight people', (people: readonly Person[]) => people.filter(({ id }) => id !== '1006')],
  ])('under the profile of a %s not %s', async (profile, _, people) => {
    expect(await beginning(profile, (text) => text, people(samplePeople(profile)))).toContain('PROFILE_PEOPLE')
  })

  it('under a policy without a profile with any number of people, who keep every rule', async () => {
    const strict = (text: string) => text.replace(/^ {2}profile: .*\n( {2}relaxes: .*\n( {4}- .*\n)+)?/m, '')
    expect(await beginning('council', strict)).toEqual(['accepted'])
    expect(await beginning('duo', strict)).toEqual(['ACTION_WITHOUT_QUORUM'])
    expect(await beginning('team', strict)).toEqual(['MIGRATOR_SEATED'])
  })

  it.each([
    ['migrator-holds-seats', 'MIGRATOR_SEATED'],
    ['verify-without-signoff', 'ACTION_WITHOUT_QUORUM'],
  ])('under a duo that does not relax %s only where its people keep the rule', async (rule, code) => {
    expect(await beginning('duo', (text) => text.replace(new RegExp(`^ {4}- ${rule} .*\n`, 'm'), ''))).toEqual([code])
  })

  it.each([
    ['operator~approver', '      - [operator, approver]\n', ''],
    ['one role that cuts and verifies', '      by: approver\n', '      by: operator\n'],
  ])('under a duo without %s never', async (_, from, to) => {
    expect(await beginning('duo', (text) => text.replace(from, to))).toContain('PROFILE_PAIR_MISSING')
  })
})

describe('[MAN-11] the profile in force', () => {
  it('counts whoever holds a role now: not who was revoked or holds none any more, but who is only suspended', async () => {
    const { superuser, gate } = template()
    const profile = { apiVersion: 'quorate/v1', kind: 'TEAM_PROFILE', metadata: { name: 'duo' }, spec: { relaxes: [] } }
    const set = JSON.stringify([...gate.policy.documents, profile])
    const counted = () =>
      template().value<number>('select observed::integer from quorate.profile_findings($1::jsonb)', [set])
    const everybody = await counted()
    await template().suspend(ID.tech_lead)
    expect(await counted()).toBe(everybody)
    await template().revoke(ID.council)
    expect(await counted()).toBe(everybody - 1)
    await superuser.query(
      `update qt001_cp.principal_registry set revoked_at = clock_timestamp()
       where human_identity_id = (select human_identity_id from qt001_cp.human_identity_registry where provider_subject_sha256 = $1)`,
      [sha256(ID.council2)],
    )
    expect(await counted()).toBe(everybody - 2)
  })

  it('has the same terms as the command line', async () => {
    const rows = await bare().superuser.query<{ profile: keyof typeof profiles }>(
      'select * from quorate.profile_terms()',
    )
    expect(Object.fromEntries(rows.map(({ profile, ...terms }) => [profile, terms]))).toEqual(
      Object.fromEntries(
        Object.entries(profiles).map(([name, { fewest, most, mayRelax }]) => [
          name,
          { fewest, most, may_relax: mayRelax },
        ]),
      ),
    )
  })
})

/** Two people who hold what three held. */
function merged(person: Person, index: number, people: readonly Person[]): Person {
  return index === 0 ? { ...person, roles: [...new Set([...person.roles, ...(people.at(-1)?.roles ?? [])])] } : person
}

function several(count: number): readonly Person[] {
  return Array.from({ length: count }, (_, index) => ({ ...third, id: String(2001 + index) }))
}
