// Leaving a seat: by its occupant's own new proof, the seat free again, the authority taken back.
import { beforeEach, describe, expect, it } from 'vitest'
import { useLedger } from '../support/ledger.ts'
import { DOOR, ID } from '../support/people.ts'
import { plant, tryCall } from '../support/plant.ts'
import { sampled } from '../support/sample.ts'

const ledger = useLedger()
let code: string
let number = 0

beforeEach(async () => {
  number += 1
  code = await ledger().ready(`# Change ${number}\n\ntext\n`)
})

const authority = () =>
  ledger().value<string>(
    `select r.status || ', ' || g.status || ', ' || case when g.sovereign_esign_ref is null then 'no e-sign' else 'e-sign' end
     from qt001_cp.activation as a join qt001_cp.approval_requests as r on r.activation_id = a.activation_id
     join qt001_cp.governance_build_authorization as g on g.request_ref = r.code where a.code = $1`,
    [code],
  )

describe('[SEAT-2] leaving', () => {
  it('frees the seat for another human of the class, and keeps the old row marked', async () => {
    const { outcome, evidenceId } = await ledger().leave(code, 'tech_lead', ID.tech_lead)
    const kind = '(select kind from qt001_cp.evidence_registry where evidence_id = $1::uuid)'
    expect([outcome, await ledger().value(kind, [evidenceId])]).toEqual(['done', 'SEAT_LEFT'])
    expect(await tryCall(ledger().preflightCut(code))).toEqual(['blocked', 'SEAT_MISSING'])
    expect(await tryCall(ledger().signoff(code, 'tech_lead', ID.tech_lead2))).toEqual(['done'])
    expect(
      await ledger().value(
        `select jsonb_agg(b.withdrawal_proof_id is not null order by b.seated_at) from qt001_cp.signoff_binding as b
         join qt001_cp.activation as a using (activation_id)
         where a.code = $1 and b.required_class_item_id = quorate.item('PRINCIPAL_CLASS', 'tech_lead')`,
        [code],
      ),
    ).toEqual([true, false])
    expect(await tryCall(ledger().run(code))).toEqual(['done'])
  })

  it('lets the same human sit again, by a new proof', async () => {
    await ledger().leave(code, 'tech_lead', ID.tech_lead)
    expect(await tryCall(ledger().signoff(code, 'tech_lead', ID.tech_lead))).toEqual(['done'])
    expect(await tryCall(ledger().preflightCut(code))).toEqual(['pass'])
  })

  it.each(
    sampled([
      ['somebody else of the class', 'tech_lead', ID.tech_lead2],
      ['the occupant of another seat', 'tech_lead', ID.content_owner],
      ['a class that nobody asked for', 'verifier', ID.verifier],
    ]),
  )('is refused to %s', async (_, role, actor) => {
    expect(await tryCall(ledger().leave(code, role, actor))).toEqual(['blocked', 'SEAT_NOT_HELD'])
    expect(await tryCall(ledger().preflightCut(code))).toEqual(['pass'])
  })

  it('is refused a second time', async () => {
    expect(await tryCall(ledger().leave(code, 'tech_lead', ID.tech_lead))).toEqual(['done'])
    expect(await tryCall(ledger().leave(code, 'tech_lead', ID.tech_lead))).toEqual(['blocked', 'SEAT_NOT_HELD'])
  })

  it('is refused to an unknown and to a revoked human', async () => {
    expect(await tryCall(ledger().leave(code, 'tech_lead', ID.stranger))).toEqual(['refused', 'IDENTITY_UNKNOWN'])
    await plant(
      ledger(),
      `update qt001_cp.human_identity_registry set revoked_at = clock_timestamp()
       where provider_subject_sha256 = qt001_cp.sha256_hex('${ID.tech_lead}')`,
    )
    expect(await tryCall(ledger().leave(code, 'tech_lead', ID.tech_lead))).toEqual(['refused', 'IDENTITY_STALE'])
    // Somebody else's revocation holds nobody in their seat.
    expect(await tryCall(ledger().leave(code, 'content_owner', ID.content_owner))).toEqual(['done'])
    await plant(ledger(), 'update qt001_cp.human_identity_registry set revoked_at = null')
    expect(await tryCall(ledger().leave(code, 'tech_lead', ID.tech_lead))).toEqual(['done'])
  })

  it.each(['signoff', 'esign', 'withdraw', 'revoke', 'preflight'] as const)(
    '[ID-3] needs its own proof, not one for %s',
    async (purpose) => {
      expect(await tryCall(ledger().leave(code, 'tech_lead', ID.tech_lead, { purpose }))).toEqual([
        'refused',
        'TOKEN_AUDIENCE',
      ])
      expect(await tryCall(ledger().preflightCut(code))).toEqual(['pass'])
    },
  )

  it('[ID-4] the proof is spent: it empties the seat only once', async () => {
    const change = await ledger().change(code)
    const job = { actorId: ID.tech_lead, workflow: 'signoff.yml', environment: DOOR }
    const token = ledger().token(job, 'leave', change.activationId, change.notAfter, [change.packetSha256, 'tech_lead'])
    expect(await tryCall(ledger().leave(code, 'tech_lead', ID.tech_lead, { token }))).toEqual(['done'])
    await ledger().signoff(code, 'tech_lead', ID.tech_lead)
    expect(await tryCall(ledger().leave(code, 'tech_lead', ID.tech_lead, { token }))).toEqual([
      'refused',
      'TOKEN_REPLAYED',
    ])
  })
})

describe('[APR-7] [ESG-1] the authority goes with the seats', () => {
  it('a product_lead who leaves takes the e-sign along; another one signs anew', async () => {
    expect(await authority()).toBe('approved, active, e-sign')
    expect(await tryCall(ledger().leave(code, 'product_lead', ID.product_lead))).toEqual(['done'])
    expect(await authority()).toBe('open, draft, no e-sign')
    expect(await tryCall(ledger().preflightCut(code))).toEqual(['blocked', 'SEAT_MISSING', 'REQUEST_NOT_APPROVED'])
    expect(await tryCall(ledger().signoff(code, 'product_lead', ID.product_lead2))).toEqual(['done'])
    expect(await authority()).toBe('approved, active, e-sign')
    expect(await tryCall(ledger().run(code))).toEqual(['done'])
  })

  it('a council member who leaves takes the approval back, and not the e-sign', async () => {
    expect(await tryCall(ledger().leave(code, 'approver', ID.council))).toEqual(['done'])
    expect(await authority()).toBe('open, draft, e-sign')
    expect(await tryCall(ledger().preflightCut(code))).toEqual(['blocked', 'SEAT_MISSING', 'REQUEST_NOT_APPROVED'])
    expect(await tryCall(ledger().signoff(code, 'approver', ID.council3))).toEqual(['done'])
    expect(await authority()).toBe('approved, active, e-sign')
    expect(await tryCall(ledger().run(code))).toEqual(['done'])
  })

  it('somebody outside the quorum leaves the authority as it is', async () => {
    await ledger().leave(code, 'tech_lead', ID.tech_lead)
    expect(await authority()).toBe('approved, active, e-sign')
  })

  it('[LAN-2] a cut relies on the decision of the reviewer who sits, not of one who left', async () => {
    await ledger().leave(code, 'content_owner', ID.content_owner)
    expect(await tryCall(ledger().preflightCut(code))).toEqual(['blocked', 'SEAT_MISSING'])
    await ledger().signoff(code, 'content_owner', ID.content_owner2)
    const { rest } = await ledger().run(code)
    expect(
      await ledger().value(
        `select h.provider_subject_sha256 = qt001_cp.sha256_hex($2) from cutter_governance.review_decision as r
         join qt001_cp.human_identity_registry as h using (human_identity_id) where r.review_id = $1::uuid`,
        [rest.review_id as string, ID.content_owner2],
      ),
    ).toBe(true)
  })
})

describe('[SEAT-2] after the change was carried out', () => {
  it.each([
    ['tech_lead', ID.tech_lead],
    ['product_lead', ID.product_lead],
    ['reviewer', ID.reviewer],
    ['operator', ID.operator],
  ])('the %s cannot leave any more', async (role, actor) => {
    expect(await tryCall(ledger().run(code))).toEqual(['done'])
    const before = await authority()
    expect(await tryCall(ledger().leave(code, role, actor))).toEqual(['blocked', 'ACTIVATION_CLOSED'])
    expect(await authority()).toBe(before)
    expect(before).toBe('approved, consumed, e-sign')
  })
})
