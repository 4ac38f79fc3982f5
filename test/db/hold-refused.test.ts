// Who may hold what, and what nobody holds: strangers, operators, verifies, keys, a change about oneself, the same once more (APR-9).
import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { codesOf } from '../support/codes-of.ts'
import { cutOf, forcedVerify, openCompensation } from '../support/compensation.ts'
import { expire } from '../support/gone-by.ts'
import { govern, readyGoverned, registryChanges } from '../support/governance.ts'
import { withGuardOut } from '../support/guard.ts'
import { forgetHolds, held, join, letHoursPass, lift, place } from '../support/holds.ts'
import { useLedger } from '../support/ledger.ts'
import { moment } from '../support/moment.ts'
import { ID } from '../support/people.ts'
import { tryCall } from '../support/plant.ts'

const ledger = useLedger()
const MAY = 'quorate.may_hold(uuid, uuid, timestamp with time zone)'
const REPEATED = 'quorate.hold_repeated(uuid, qt001_cp.activation, uuid)'
const TARGET = 'quorate.hold_target_findings(qt001_cp.activation, uuid, uuid)'
const UNHELD = 'quorate.unheld(text, qt001_cp.activation, uuid)'
const HOLDS = 'quorate.standing_holds(qt001_cp.activation)'
const head = () => ledger().value('(select seq from qt001_cp.ledger_head)')
const placed = (what: string, actor: string, fields: Record<string, unknown> = {}) =>
  tryCall(place(ledger(), what, actor, fields))
const isHeld = async (code: string) => (await ledger().change(code)).holds.length > 0

let plans = 0
const opened = async () => (await ledger().open('# One\n', { planId: `refused-${++plans}` })).code as string
/** The whole quorum of a cut lifts it. */
const liftAll = async (hold: string) => {
  for (const actor of [ID.council, ID.council2, ID.product_lead]) await lift(ledger(), hold, actor)
}

afterEach(() => forgetHolds(ledger()))

describe('who may place a hold', () => {
  it.each(['content_owner2', 'tech_lead2', 'reviewer', 'product_lead2', 'council3'] as const)(
    '[APR-9] %s, whose role could sign',
    async (name) => {
      expect(await placed(await opened(), ID[name])).toEqual(['done'])
    },
  )

  it.each(['operator', 'cutCustodian', 'migrator', 'verifier2'] as const)(
    '[APR-9] not %s, and it is evidence',
    async (name) => {
      const [code, before] = [await opened(), await head()]
      expect(await placed(code, ID[name])).toEqual(['blocked', 'HOLD_NOT_A_SEAT'])
      expect(await placed('CUT', ID[name])).toEqual(['blocked', 'HOLD_NOT_A_SEAT'])
      expect(Number(await head())).toBe(Number(before) + 2)
      expect(await isHeld(code)).toBe(false)
    },
  )

  it('[APR-9] the operator could, were every required role asked and not those that sign', async () => {
    const code = await opened()
    await withGuardOut(ledger(), MAY, ` and r.profile in ('signoff', 'quorum')`, '', async () => {
      expect(await placed(code, ID.operator)).toEqual(['done'])
    })
  })

  it('[APR-9] [EV-3] not a stranger, nor who joins or lifts with another’s words: no link in the chain', async () => {
    const code = await opened()
    const hold = await held(ledger(), code, ID.tech_lead)
    const before = await head()
    expect(await placed(code, ID.stranger)).toEqual(['refused', 'IDENTITY_UNKNOWN'])
    for (const purpose of ['hold', 'hold-lift', 'signoff'] as const)
      expect(await tryCall(join(ledger(), hold, ID.council, { purpose }))).toEqual(['refused', 'TOKEN_AUDIENCE'])
    expect(await tryCall(lift(ledger(), hold, ID.council, { asked: () => ['a'.repeat(64)] }))).toEqual([
      'refused',
      'TOKEN_AUDIENCE',
    ])
    expect(await tryCall(place(ledger(), code, ID.council, {}, { job: { workflow: 'open.yml' } }))).toEqual([
      'refused',
      'CLAIM_WORKFLOW',
    ])
    expect(await head()).toBe(before)
  })

  it('[APR-9] whoever comes second joins; one person alone does not', async () => {
    const code = await opened()
    const hold = await held(ledger(), code, ID.tech_lead)
    expect(await placed(code, ID.council)).toEqual(['blocked', 'HOLD_STANDS'])
    expect(await tryCall(join(ledger(), hold, ID.tech_lead))).toEqual(['blocked', 'HOLD_IS_YOURS'])
    expect(await tryCall(join(ledger(), hold, ID.operator))).toEqual(['blocked', 'HOLD_NOT_A_SEAT'])
    expect(await tryCall(join(ledger(), hold, ID.council))).toEqual(['done'])
  })
})

describe('what nobody holds', () => {
  it('[APR-9] a change of keys, as an action or by its code', async () => {
    expect(await placed('KEY_CHANGE', ID.tech_lead)).toEqual(['blocked', 'HOLD_NOT_POSSIBLE'])
    expect(await placed('MANIFEST_ACTIVATE', ID.tech_lead)).toEqual(['done'])
    await withGuardOut(ledger(), UNHELD, `if quorate.kind_has(p_kind, 'unheld') then`, 'if false then', async () => {
      expect(await placed('KEY_CHANGE', ID.tech_lead)).toEqual(['done'])
    })
  })

  it('[APR-9] [LAN-5] a verify, nor by its action the compensation of what failed; production is never left unverified by one seat', async () => {
    const { code, verify } = await cutOf(ledger(), `v${randomUUID().slice(0, 8)}`, '# One\n\ntext\n')
    expect(await placed(code, ID.tech_lead)).toEqual(['blocked', 'ACTIVATION_CONSUMED'])
    expect(await placed(verify, ID.reviewer)).toEqual(['blocked', 'HOLD_NOT_POSSIBLE'])
    expect(await placed('VERIFY', ID.reviewer)).toEqual(['blocked', 'HOLD_NOT_POSSIBLE'])
    await held(ledger(), 'CUT', ID.reviewer)
    await forcedVerify(ledger(), verify)
    const { code: compensation } = await openCompensation(ledger(), code)
    expect([await isHeld(compensation as string), await isHeld(await opened())]).toEqual([false, true])
    const exempt = 'and p_activation.compensates_activation_id is null'
    await withGuardOut(ledger(), HOLDS, exempt, '', async () => {
      expect(await isHeld(compensation as string)).toBe(true)
    })
    // Whoever sees what is wrong with the compensation itself holds that.
    expect(await placed(compensation as string, ID.tech_lead)).toEqual(['done'])
    expect(await isHeld(compensation as string)).toBe(true)
  })

  it('[APR-9] a change of the registry that names them; others do, and a hold on the action leaves it alone', async () => {
    const unbind = { op: 'unbind', subject_sha256: sha256(ID.tech_lead2), class: 'tech_lead' }
    const code = await readyGoverned(ledger(), 'REGISTRY_CHANGE', registryChanges(unbind))
    expect(await placed(code, ID.tech_lead2)).toEqual(['blocked', 'HOLD_CONCERNS_YOU'])
    await held(ledger(), 'REGISTRY_CHANGE', ID.tech_lead2)
    expect(await isHeld(code)).toBe(false)
    const named = "c ->> 'subject_sha256' = h.provider_subject_sha256 or"
    await withGuardOut(ledger(), 'quorate.registry_unheld(qt001_cp.activation, uuid)', named, '', async () => {
      expect(await isHeld(code)).toBe(true)
    })
    expect(await placed(code, ID.tech_lead)).toEqual(['done'])
    await forgetHolds(ledger())
    await held(ledger(), 'REGISTRY_CHANGE', ID.tech_lead2)
    await ledger().signoff(code, 'tech_lead', ID.tech_lead)
    expect(await tryCall(govern(ledger(), code))).toEqual(['done'])
  })
})

describe('a hold once more by the same person', () => {
  it('[APR-9] is never placed on a change again, nor by a hold on its action', async () => {
    const code = await opened()
    await liftAll(await held(ledger(), code, ID.tech_lead))
    expect(await placed(code, ID.tech_lead)).toEqual(['blocked', 'HOLD_REPEATED'])
    await letHoursPass(ledger(), 24 * 30)
    expect(await placed(code, ID.tech_lead)).toEqual(['blocked', 'HOLD_REPEATED'])
    await withGuardOut(
      ledger(),
      TARGET,
      'quorate.hold_repeated(p_human, p_activation, p_action) is not null',
      'false',
      async () => {
        const again = await held(ledger(), code, ID.tech_lead)
        await liftAll(again)
      },
    )
    await held(ledger(), 'CUT', ID.tech_lead)
    expect([await isHeld(code), await isHeld(await opened())]).toEqual([false, true])
    const own = 'own.placed_by = h.placed_by'
    await withGuardOut(ledger(), HOLDS, own, 'false', async () => {
      expect(await isHeld(code)).toBe(true)
    })
    // Another seat that sees something has a hold of its own.
    expect(await placed(code, ID.content_owner2)).toEqual(['done'])
  })

  it('[APR-9] is placed on an action after seven days, and on no change that the hold on the action covered', async () => {
    const code = await opened()
    await liftAll(await held(ledger(), 'CUT', ID.tech_lead))
    expect(await placed('CUT', ID.tech_lead)).toEqual(['blocked', 'HOLD_REPEATED'])
    expect(await placed(code, ID.tech_lead)).toEqual(['blocked', 'HOLD_REPEATED'])
    await withGuardOut(ledger(), REPEATED, 'p_activation.opened_at < e.ended_at', 'false', async () => {
      expect(await placed(code, ID.tech_lead)).toEqual(['done'])
    })
    expect(await placed(await opened(), ID.tech_lead)).toEqual(['done'])
    await letHoursPass(ledger(), 24 * 7 - 1)
    expect(await placed('CUT', ID.tech_lead)).toEqual(['blocked', 'HOLD_REPEATED'])
    await letHoursPass(ledger(), 1)
    expect(await placed('CUT', ID.tech_lead)).toEqual(['done'])
  })

  it('[APR-9] is not placed after it ended by itself either, nor by who joined, so that no two take turns for ever', async () => {
    const hold = await held(ledger(), 'CUT', ID.tech_lead)
    await join(ledger(), hold, ID.council3)
    await liftAll(hold)
    expect(await placed('CUT', ID.council3)).toEqual(['blocked', 'HOLD_REPEATED'])
    const second = await held(ledger(), 'CUT', ID.content_owner2)
    expect(await tryCall(join(ledger(), second, ID.tech_lead))).toEqual(['blocked', 'HOLD_REPEATED'])
    expect(await tryCall(join(ledger(), second, ID.council3))).toEqual(['blocked', 'HOLD_REPEATED'])
    await letHoursPass(ledger(), 72)
    expect(await placed('CUT', ID.content_owner2)).toEqual(['blocked', 'HOLD_REPEATED'])
    const joined = 'j.hold_id = h.hold_id and j.joined_by = p_human'
    await withGuardOut(ledger(), REPEATED, joined, 'false', async () => {
      expect(await placed('CUT', ID.council3)).toEqual(['done'])
    })
  })
})

describe('a request that is not right', () => {
  it('[APR-9] names an unknown change or action, or one that has ended', async () => {
    expect(await placed('Q-00000000', ID.tech_lead)).toEqual(['refused', 'ACTIVATION_UNKNOWN'])
    expect(await placed('NONSENSE', ID.tech_lead)).toEqual(['refused', 'ACTION_NOT_PERMITTED'])
    const [gone, late] = [await opened(), await opened()]
    await ledger().withdrawChange(gone, ID.operator)
    expect(await placed(gone, ID.tech_lead)).toEqual(['blocked', 'ACTIVATION_WITHDRAWN'])
    expect(await placed(await expire(ledger(), late), ID.tech_lead)).toEqual(['blocked', 'ACTIVATION_EXPIRED'])
    expect(await tryCall(join(ledger(), randomUUID(), ID.tech_lead))).toEqual(['refused', 'HOLD_UNKNOWN'])
    expect(await tryCall(lift(ledger(), randomUUID(), ID.tech_lead))).toEqual(['refused', 'HOLD_UNKNOWN'])
  })

  it('[APR-9] is for another policy or environment, or too late', async () => {
    const code = await opened()
    expect(await placed(code, ID.tech_lead, { manifest_digest: 'a'.repeat(64) })).toEqual(['blocked', 'MANIFEST_DRIFT'])
    expect(await placed(code, ID.tech_lead, { environment: 'staging' })).toEqual(['blocked', 'ENVIRONMENT_MISMATCH'])
    expect(await placed(code, ID.tech_lead, { not_after: moment(-2) })).toEqual(['blocked', 'REQUEST_EXPIRED'])
    expect(await isHeld(code)).toBe(false)
  })

  it.each([
    ['no reason', { reason: undefined }],
    ['an empty reason', { reason: '' }],
    ['a reason of spaces', { reason: '   ' }],
    ['a reason of two lines', { reason: 'wrong\n::error::fooled' }],
    ['a reason of 501 characters', { reason: 'x'.repeat(501) }],
    ['a reason that is no text', { reason: ['wrong'] }],
    ['an action beside the change', { action: 'CUT' }],
    ['neither of them', { change: undefined }],
    ['an odd code', { change: 'Q-1; drop' }],
  ])('[APR-9] has %s: refused before anything is recorded', async (_, fields) => {
    const [code, before] = [await opened(), await head()]
    expect(await codesOf(() => place(ledger(), code, ID.tech_lead, fields))).toEqual(['CALL_MALFORMED'])
    expect(await head()).toBe(before)
    expect(await placed(code, ID.tech_lead, { reason: 'x'.repeat(500) })).toEqual(['done'])
  })
})
