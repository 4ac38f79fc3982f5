// The issuer's new keys, pinned by a job that a pinned key signed for: the one act without a quorum (KEY-1).
import { beforeAll, describe, expect, it } from 'vitest'
import { type AddKeysChanges, addKeys, anotherKey, plantKeysWorkflow } from '../support/keys.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { plant, tryCall } from '../support/plant.ts'

const ledger = useLedger()
beforeAll(() => plantKeysWorkflow(ledger()))

let number = 0
const fresh = () => {
  number += 1
  return anotherKey(`key-${number}`)
}
const added = (changes: AddKeysChanges = {}, keys: readonly unknown[] = [fresh()]) =>
  tryCall(addKeys(ledger(), keys, changes))
const pinned = () => ledger().value<number>('(select count(*)::int from qt001_cp.issuer_key)')
const lastKind = () => ledger().value<string>('(select kind from qt001_cp.evidence_registry order by seq desc limit 1)')

/** Asks for it, which must pin nothing; then the same with nothing changed, which pins one. */
async function pinsNothing(asked: () => Promise<unknown>, expected: readonly string[]): Promise<void> {
  const before = await pinned()
  expect(await asked()).toEqual(expected)
  if (expected[0] === 'blocked') expect(await lastKind()).toBe('KEYS_ADDED_BLOCKED')
  expect(await pinned()).toBe(before)
  expect(await added()).toEqual(['done'])
  expect(await pinned()).toBe(before + 1)
}

describe('[KEY-1] keys are pinned', () => {
  it('by any registered human’s job; the epoch stays, and what is pinned already is not pinned again', async () => {
    const [before, epoch] = [await pinned(), await ledger().value('(select epoch from qt001_cp.ledger)')]
    const key = fresh()
    const { outcome, rest } = await addKeys(ledger(), [key], { actor: ID.tech_lead })
    expect([outcome, rest.added, await lastKind()]).toEqual(['done', 1, 'KEYS_ADDED'])
    const again = await addKeys(ledger(), [key])
    expect([again.outcome, again.rest.added, await pinned()]).toEqual(['done', 0, before + 1])
    expect(await ledger().value('(select epoch from qt001_cp.ledger)')).toBe(epoch)
  })
})

describe('[KEY-1] no key is pinned', () => {
  it('[ID-3] by a request that is over', async () => {
    await pinsNothing(() => added({ request: { not_after: '2020-01-01T00:00:00Z' } }), ['blocked', 'REQUEST_EXPIRED'])
  })

  it.each([undefined, null, 1, '', 'tomorrow', '2099-02-31T00:00:00Z'])(
    '[ID-3] by a request whose time is %s',
    async (not_after) => {
      await pinsNothing(() => added({ request: { not_after } }), ['refused', 'CALL_MALFORMED'])
    },
  )

  it('by a workflow whose bytes the policy does not pin', async () => {
    const sha = (value: string) =>
      plant(
        ledger(),
        `update qt001_cp.authority_scope_manifest set claims = claims || jsonb_build_object('job_workflow_sha', ${value}) where item_id = quorate.item('AUTHORITY_SCOPE', 'keys')`,
      )
    await sha('null')
    expect(await added()).toEqual(['refused', 'ACTION_NOT_PERMITTED'])
    await sha(`repeat('c', 40)`)
    await pinsNothing(() => added({ claims: { job_workflow_sha: 'd'.repeat(40) } }), ['refused', 'CLAIM_WORKFLOW_SHA'])
  })

  it.each([
    ['none', []],
    ['too many', Array.from({ length: 33 }, (_, at) => ({ kid: `many-${at}` }))],
  ])('of a set that holds %s', async (_, keys) => {
    await pinsNothing(() => added({}, keys), ['blocked', 'KEYS_MALFORMED'])
  })
})
