// What genesis wrote, as a job makes it: the same for every order, and what differs by name (MAN-11).
import { expect, it } from 'vitest'
import { type GenesisFacts, genesisDifferences, genesisFacts, genesisText } from '../../../src/identity/genesis-text.ts'

const facts: GenesisFacts = {
  ...{ ledgerId: 'l', link: 'h', environment: 'production', manifestDigest: 'd', keys: ['k1', 'k2'] },
  people: [
    { account: 'a', roles: ['operator', 'approver'], validUntil: '2028-01-01T00:00:00Z' },
    { account: 'b', roles: ['operator'], validUntil: '2028-01-01T00:00:00Z' },
  ],
}
const nameOf = (account: string) => ({ a: 'ada (1)', b: 'ben (2)' })[account] ?? account
const differ = (changes: Partial<GenesisFacts>) => genesisDifferences(facts, { ...facts, ...changes }, nameOf)

it('[MAN-11] is one text for every order of people, roles and keys, and is read back', () => {
  const [ada, ben] = facts.people as [GenesisFacts['people'][number], GenesisFacts['people'][number]]
  const other = { ...facts, keys: ['k2', 'k1'], people: [ben, { ...ada, roles: ['approver', 'operator'] }] }
  expect(genesisText(other)).toBe(genesisText(facts))
  expect(genesisText(genesisFacts(JSON.parse(genesisText(facts)), ''))).toBe(genesisText(facts))
  expect(differ(other)).toBeNull()
})

it.each<readonly [string, Partial<GenesisFacts>, Record<string, string | null>, Record<string, string | null>]>([
  ['another policy', { manifestDigest: 'e' }, { policy: 'd' }, { policy: 'e' }],
  ['another environment', { environment: 'test' }, { environment: 'production' }, { environment: 'test' }],
  ['a key that nobody publishes', { keys: ['k1', 'k2', 'forged'] }, { 'key forged': null }, { 'key forged': 'pinned' }],
  [
    'somebody else in place of a person',
    { people: [facts.people[0] as never, { ...(facts.people[1] as never as object), account: 'x' } as never] },
    { 'ben (2)': 'operator, until 2028-01-01', x: null },
    { 'ben (2)': null, x: 'operator, until 2028-01-01' },
  ],
  [
    'another role and another end',
    { people: [facts.people[0] as never, { account: 'b', roles: ['migrator'], validUntil: '2099-01-01T00:00:00Z' }] },
    { 'ben (2)': 'operator, until 2028-01-01' },
    { 'ben (2)': 'migrator, until 2099-01-01' },
  ],
])('[MAN-11] names what differs: %s', (_, changes, expected, observed) => {
  expect(genesisText({ ...facts, ...changes })).not.toBe(genesisText(facts))
  expect(differ(changes)).toEqual({ expected, observed })
})
