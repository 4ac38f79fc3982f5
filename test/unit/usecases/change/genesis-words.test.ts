// Who has confirmed genesis, and the one next step, in words (MAN-11).
import { expect, it } from 'vitest'
import { sha256 } from '../../../../src/codes/encoding.ts'
import { expandEnvironment } from '../../../../src/manifest/expand/expand.ts'
import { readPolicyInForce } from '../../../../src/manifest/policy-in-force.ts'
import type { People } from '../../../../src/manifest/types.ts'
import type { Gate } from '../../../../src/postgres/read-gate.ts'
import { genesisSteps, genesisWords, requireConfirmed } from '../../../../src/usecases/change/genesis-words.ts'
import { noChanges } from '../../../../src/usecases/change/list.ts'
import { codesOf } from '../../../support/codes-of.ts'
import { environment } from '../../manifest/environment.ts'

const people = { people: [{ id: '101', githubLogin: 'ada' }] } as unknown as People
const NOW = '2026-11-30T09:00:00Z'
const LINE = 'gh workflow run signoff.yml --repo acme/ledger --ref main -f mode=confirm-genesis'
const gateOf = (...confirmed: readonly (string | null)[]) => {
  const awaited = confirmed.map((confirmedAt, at) => ({ account: sha256(String(101 + at)), confirmedAt, runId: null }))
  const genesis = confirmed.length === 0 ? null : { text: '{}', sha256: 'd', people: awaited }
  const ledger = { ledgerId: 'l', seq: 1, head: 'h', epoch: 1 }
  return {
    genesis,
    policy: readPolicyInForce(expandEnvironment(environment()).bytes, ''),
    name: 'production',
    ledger,
  } as unknown as Gate
}
const ben = `account ${sha256('102').slice(0, 12)}`

it.each([
  ['nobody has', [null, null], `waits for ada (101) and ${ben}`, 1],
  ['one has', [NOW, null], `confirmed by ada (101) at ${NOW}; waits for ${ben}`, 1],
  ['both have', [NOW, NOW], `confirmed by ada (101) at ${NOW} and ${ben} at ${NOW}`, 0],
  ['it waited for nobody', [], null, 0],
])('[MAN-11] %s confirmed it', async (_, confirmed, words, steps) => {
  const gate = gateOf(...confirmed)
  expect(genesisWords(gate, people)).toBe(words)
  expect(genesisSteps(gate, people)).toHaveLength(steps)
  const { facts, next } = noChanges('status', gate, people)
  expect([facts.genesis ?? null, next?.length]).toEqual([words, steps])
  expect(await codesOf(() => requireConfirmed(gate, async () => people))).toEqual([
    steps === 1 ? 'GENESIS_UNCONFIRMED' : 'accepted',
  ])
})

it('[MAN-11] the next step and the refusal name whom it waits for, and what they run', async () => {
  const gate = gateOf(NOW, null)
  expect(genesisSteps(gate, people)).toEqual([`${ben} confirms genesis, by a job of their own: ${LINE}`])
  expect(genesisSteps(gateOf(null, null), people)).toEqual([
    `ada (101) and ${ben} each confirm genesis, by a job of their own: ${LINE}`,
  ])
  await expect(requireConfirmed(gate, async () => people)).rejects.toMatchObject({
    details: { expected: LINE, observed: [ben] },
  })
})
