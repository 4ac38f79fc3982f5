// A change of the policy by its own quorum (MAN-7).
import { expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { epoch, govern, openGoverned, policy, readyGoverned, registryChanges } from '../support/governance.ts'
import { codes, Ledger, useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { plant, tryCall } from '../support/plant.ts'

const ledger = useLedger()
const until = '2030-01-01T00:00:00Z'

it('[MAN-7] activates a policy by the quorum of the one in force, and keeps history', async () => {
  const mine = await Ledger.clone(ledger().cluster)
  try {
    const next = policy('within: 72h }\n    VERIFY', 'within: 48h }\n    VERIFY')
    const code = await readyGoverned(mine, 'MANIFEST_ACTIVATE', next)
    const before = await epoch(mine)
    const done = await govern(mine, code)
    expect([done.outcome, codes(done)]).toEqual(['done', []])
    expect([done.rest.from_digest, done.rest.to_digest]).toEqual([mine.gate.manifestDigest, sha256(next)])
    expect(await epoch(mine)).toBe(String(Number(before) + 1))
    expect(await mine.value(`select jsonb_agg(status order by status) from qt001_cp.manifest_set`)).toEqual([
      'ACTIVE',
      'RETIRED',
    ])
    const seconds = `select grant_within_seconds from qt001_cp.authority_action_manifest where item_id = quorate.item('AUTHORITY_ACTION', 'CUT')`
    expect(await mine.value(seconds)).toBe(48 * 3600)
    expect(codes(await govern(mine, code))).toContain('ACTIVATION_CONSUMED')
  } finally {
    await mine.drop()
  }
})

it('[MAN-7] opens no activation of what is in force, of no set, or of one that nobody could change again', async () => {
  const answer = async (document: string) => codes(await openGoverned(ledger(), 'MANIFEST_ACTIVATE', document))
  expect(await answer(policy())).toEqual(['SET_IN_FORCE'])
  expect(await answer('[]')).toEqual(['SET_MALFORMED'])
  expect(await answer('not json')).toEqual(['SET_MALFORMED'])
  const governance = 'signoffs: { content_owner: dispatch, tech_lead: dispatch }\n      grant'
  expect(
    await answer(
      policy(governance, 'signoffs: { content_owner: dispatch, tech_lead: dispatch, auditor: dispatch }\n      grant'),
    ),
  ).toEqual(['STAFFING_UNPROVEN', 'STAFFING_UNPROVEN'])
  expect(
    await answer(policy(governance, 'signoffs: { content_owner: { dispatch: 3 }, tech_lead: dispatch }\n      grant')),
  ).toEqual(['STAFFING_UNPROVEN', 'STAFFING_UNPROVEN'])
  expect(
    await answer(policy(governance, 'signoffs: { content_owner: { dispatch: 2 }, tech_lead: dispatch }\n      grant')),
  ).toEqual([])
})

it('[MAN-7] takes no policy under which nobody could register people, though somebody could change it', async () => {
  const own = (reviewers: string) =>
    policy(
      '  governance: ',
      `  governance:\n    REGISTRY_CHANGE:\n      by: operator\n      signoffs: ${reviewers}\n      grant: { product_lead: 1, esign: product_lead, within: 72h }\n#`,
    )
  const answer = await openGoverned(ledger(), 'MANIFEST_ACTIVATE', own('{ content_owner: { dispatch: 3 } }'))
  expect(answer.findings).toMatchObject([
    { code: 'STAFFING_UNPROVEN', expected: { MANIFEST_ACTIVATE: {} } },
    { code: 'STAFFING_UNPROVEN', expected: { REGISTRY_CHANGE: { 'content_owner/3': 'a living person of the role' } } },
  ])
  expect(codes(await openGoverned(ledger(), 'MANIFEST_ACTIVATE', own('{ content_owner: { dispatch: 2 } }')))).toEqual(
    [],
  )
})

it('[MAN-7] of two activations signed at once the second finds another policy in force', async () => {
  const mine = await Ledger.clone(ledger().cluster)
  try {
    const first = await readyGoverned(
      mine,
      'MANIFEST_ACTIVATE',
      policy('within: 72h }\n    VERIFY', 'within: 47h }\n    VERIFY'),
    )
    const second = await readyGoverned(
      mine,
      'MANIFEST_ACTIVATE',
      policy('within: 72h }\n    VERIFY', 'within: 46h }\n    VERIFY'),
    )
    const doors = [await mine.as('quorate_door'), await mine.as('quorate_door')] as const
    const answers = await Promise.all([govern(mine, first, { as: doors[0] }), govern(mine, second, { as: doors[1] })])
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['blocked', 'done'])
    const blocked = answers.find(({ outcome }) => outcome === 'blocked')
    expect(blocked && codes(blocked)).toContain('MANIFEST_DRIFT')
    expect(await mine.value(`select count(*)::int from qt001_cp.manifest_set where status = 'ACTIVE'`)).toBe(1)
  } finally {
    await mine.drop()
  }
})

it('[MAN-7] [ID-3] what is signed for a governed act is its document on top of the policy in force', async () => {
  const mine = await Ledger.clone(ledger().cluster)
  try {
    const code = await readyGoverned(
      mine,
      'REGISTRY_CHANGE',
      registryChanges({ op: 'extend', subject_sha256: sha256(ID.tech_lead), valid_until: until }),
    )
    const inForce = (bytes: string) =>
      plant(
        mine,
        `update qt001_cp.manifest_set set bytes = ${bytes}, digest = qt001_cp.sha256_hex(${bytes}) where status = 'ACTIVE'`,
      )
    const call = (bytes: string) => tryCall(govern(mine, code, { between: () => inForce(bytes) }))
    // What was signed is this document on top of the policy of then; the decision tells first that the change was made for another one.
    expect((await call(`bytes || ' '`))[0]).toBe('blocked')
    await inForce('rtrim(bytes)')
    expect(await call('bytes')).toEqual(['done'])
  } finally {
    await mine.drop()
  }
})
