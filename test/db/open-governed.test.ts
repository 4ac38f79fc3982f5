// Opening a governed act: exactly the document whose digest is signed, for the policy and environment in force, in time.
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { type OpenGovernedChanges, openGoverned } from '../support/governance.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { tryCall } from '../support/plant.ts'

const ledger = useLedger()
const DOCUMENT = JSON.stringify({
  v: 1,
  changes: [{ op: 'extend', subject_sha256: sha256(ID.tech_lead), valid_until: '2099-01-01T00:00:00Z' }],
})
const opened = (changes: OpenGovernedChanges = {}, act = 'REGISTRY_CHANGE') =>
  tryCall(openGoverned(ledger(), act, DOCUMENT, changes))
const kept = () =>
  ledger().value(
    `select jsonb_build_array((select count(*) from qt001_cp.activation), (select count(*) from qt001_cp.governed_document),
      (select count(*) from qt001_cp.approval_requests), (select count(*) from qt001_cp.governance_build_authorization))`,
  )

/** Opens nothing; the same with nothing changed is opened. */
async function opensNothing(changes: OpenGovernedChanges, expected: readonly string[]): Promise<void> {
  const before = await kept()
  expect(await opened(changes)).toEqual(expected)
  expect(await kept()).toEqual(before)
  expect(await opened()).toEqual(['done'])
}

describe('[REG-4] [MAN-8] a governed act is not opened', () => {
  const other = '0'.repeat(64)

  it('[ID-3] for another document than the one whose digest is signed', async () => {
    // The token is over the digest that the request names; a document that is another's is found once that is proved.
    await opensNothing({ request: { plan_digest: other } }, ['refused', 'TOKEN_AUDIENCE'])
    const signed = ([request]: readonly string[]) => [request as string, other]
    await opensNothing({ request: { plan_digest: other }, asked: signed }, ['refused', 'CONTENT_DRIFT'])
    await opensNothing({ asked: ([request]) => [request as string, other] }, ['refused', 'TOKEN_AUDIENCE'])
    const bound = `select bool_and(a.plan_digest::text = qt001_cp.sha256_hex(d.document)) from qt001_cp.governed_document as d
      join qt001_cp.activation as a using (activation_id)`
    expect(await ledger().value(bound)).toBe(true)
  })

  it.each([
    ['of another policy', { manifest_digest: other }, 'MANIFEST_DRIFT'],
    ['of another environment', { environment: 'staging' }, 'ENVIRONMENT_MISMATCH'],
    ['that is over', { not_after: '2020-01-01T00:00:00Z' }, 'REQUEST_EXPIRED'],
  ])('by a request %s', async (_, request, code) => {
    await opensNothing({ request }, ['blocked', code])
  })

  it('[ID-3] by a request until no day of the calendar', async () => {
    await opensNothing({ request: { not_after: '2099-02-31T00:00:00Z' } }, ['refused', 'CALL_MALFORMED'])
  })

  it.each(['action', 'environment', 'commit', 'plan_digest', 'rollback_plan_ref'])(
    'by a request without a %s of its form',
    async (field) => {
      for (const value of [undefined, null, 1, [], '', 'x'.repeat(300)]) {
        expect(await opened({ request: { [field]: value } })).toEqual(['refused', 'CALL_MALFORMED'])
      }
      expect(await opened()).toEqual(['done'])
    },
  )

  it.each([
    ['at another commit than its token’s', { request: { commit: 'd'.repeat(40) } }, 'COMMIT_NOT_YOURS'],
    ['from an unprotected branch', { claims: { ref_protected: 'false' } }, 'REF_UNPROTECTED'],
    ['from a branch of which nothing is said', { claims: { ref_protected: null } }, 'REF_UNPROTECTED'],
  ])('[ID-5] %s', async (_, changes, code) => {
    await opensNothing(changes, ['blocked', code])
  })

  it('[SEAT-5] with a document whose place is not told, or told where it is always the same', async () => {
    const key = { act: 'KEY_CHANGE', document: JSON.stringify({ v: 1, retire: ['unknown'] }) }
    const openedKey = (document?: unknown) =>
      tryCall(openGoverned(ledger(), key.act, key.document, { request: { document } }))
    for (const path of [
      undefined,
      null,
      7,
      '',
      'keys.json',
      '/manifests/a',
      'manifests/',
      'manifests/../a',
      'manifests/.a',
      'manifests//a',
    ])
      expect([path, await openedKey(path)]).toEqual([
        path,
        [path === undefined ? 'blocked' : 'refused', 'CALL_MALFORMED'],
      ])
    expect(await openedKey('manifests/keys/next.json')).toEqual(['blocked', 'KEY_UNKNOWN'])
    await opensNothing({ request: { document: 'manifests/people.yaml' } }, ['blocked', 'CALL_MALFORMED'])
  })

  it.each([
    ['that the policy does not have', 'RESTART', ['blocked', 'ACTION_NOT_PERMITTED']],
    ['that a lane carries out', 'CUT', ['refused', 'CALL_MALFORMED']],
  ])('[MAN-9] for an action %s', async (_, act, expected) => {
    const before = await kept()
    expect(await opened({}, act)).toEqual(expected)
    expect(await kept()).toEqual(before)
    expect(await opened()).toEqual(['done'])
  })
})
