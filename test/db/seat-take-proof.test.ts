// What a signoff’s token is over, and when a change takes no seats at all (ID-3, SEAT-1, SEAT-5).
import { beforeEach, describe, expect, it } from 'vitest'
import { useLedger } from '../support/ledger.ts'
import { DOOR, ID } from '../support/people.ts'
import { plant, tryCall, tryStatement } from '../support/plant.ts'

const ledger = useLedger()
let code: string
let number = 0

beforeEach(async () => {
  number += 1
  code = (await ledger().open(`# Change ${number}\n\ntext\n`)).code as string
})

const seats = () =>
  ledger().value<string[]>(
    `select coalesce(jsonb_agg(o.class || '/' || o.ordinal || ' by ' || o.source order by o.class, o.ordinal), '[]')
     from qt001_cp.activation as a cross join lateral quorate.occupants(a.activation_id) as o where a.code = $1`,
    [code],
  )

/** The grant of a change, and who gave its e-sign. */
const grant = (of = ledger(), change = code) =>
  of.value<{ auth_code: string; status: string; signer: string | null } | null>(
    `select jsonb_build_object('auth_code', g.auth_code, 'status', g.status, 'signer', u.human_identity_id)
     from qt001_cp.governance_build_authorization as g join qt001_cp.approval_requests as r on r.code = g.request_ref
     join qt001_cp.activation as a using (activation_id) left join qt001_cp.proof as u on u.proof_id = g.sovereign_esign_ref
     where a.code = $1`,
    [change],
  )

describe('[SEAT-5] a signoff for other content than the packet’s', () => {
  it.each([
    ['tech_lead', ID.tech_lead],
    ['approver', ID.council],
    ['product_lead', ID.product_lead],
  ])('takes no seat as %s, is kept as evidence, and leaves the seat to who read the right one', async (role, actor) => {
    const last = `select jsonb_build_array(kind, body::jsonb #>> '{findings,0,code}', body::jsonb ->> 'class') from qt001_cp.evidence_registry order by seq desc limit 1`
    expect(await tryCall(ledger().signoff(code, role, actor, { content: '0'.repeat(64) }))).toEqual([
      'blocked',
      'CONTENT_DRIFT',
    ])
    expect([await seats(), (await grant())?.signer]).toEqual([[], null])
    expect(await ledger().value(last)).toEqual(['SIGNOFF_BLOCKED', 'CONTENT_DRIFT', role])
    expect(await tryCall(ledger().signoff(code, role, actor))).toEqual(['done'])
  })
})

describe('[ID-3] [SEAT-1] what the token is over', () => {
  it.each([
    ['another class', (asked: readonly string[]) => asked.with(1, 'content_owner')],
    ['another packet', (asked: readonly string[]) => asked.with(0, '0'.repeat(64))],
    ['other content', (asked: readonly string[]) => asked.with(2, '0'.repeat(64))],
    ['no content', (asked: readonly string[]) => asked.slice(0, 2)],
    ['nothing', () => []],
  ])('a signoff over %s is refused before anything is spent', async (_, asked) => {
    expect(await tryCall(ledger().signoff(code, 'tech_lead', ID.tech_lead, { asked }))).toEqual([
      'refused',
      'TOKEN_AUDIENCE',
    ])
    expect(await seats()).toEqual([])
    expect(await tryCall(ledger().signoff(code, 'tech_lead', ID.tech_lead))).toEqual(['done'])
  })

  it.each(['open', 'leave', 'withdraw', 'preflight', 'cut', 'verify', 'revoke', 'esign'] as const)(
    '[GRT-6] a token for %s takes no seat',
    async (purpose) => {
      expect(await tryCall(ledger().signoff(code, 'tech_lead', ID.tech_lead, { purpose }))).toEqual([
        'refused',
        'TOKEN_AUDIENCE',
      ])
    },
  )

  it('a plain signoff does not seat the product_lead: the seat is the e-sign', async () => {
    const change = await ledger().change(code)
    const changes = {
      purpose: 'signoff' as const,
      asked: () => [change.packetSha256, 'product_lead', change.packet.plan_digest],
    }
    expect(await tryCall(ledger().signoff(code, 'product_lead', ID.product_lead, changes))).toEqual([
      'refused',
      'TOKEN_AUDIENCE',
    ])
    expect(await tryCall(ledger().signoff(code, 'product_lead', ID.product_lead))).toEqual(['done'])
  })

  it('[ID-4] a token takes one seat, once', async () => {
    const change = await ledger().change(code)
    const job = { actorId: ID.tech_lead, workflow: 'signoff.yml', environment: DOOR }
    const token = ledger().token(job, 'signoff', change.activationId, change.notAfter, [
      change.packetSha256,
      'tech_lead',
      change.packet.plan_digest,
    ])
    expect(await tryCall(ledger().signoff(code, 'tech_lead', ID.tech_lead, { token }))).toEqual(['done'])
    expect(await tryCall(ledger().signoff(code, 'tech_lead', ID.tech_lead, { token }))).toEqual([
      'refused',
      'TOKEN_REPLAYED',
    ])
    await ledger().leave(code, 'tech_lead', ID.tech_lead)
    expect(await tryCall(ledger().signoff(code, 'tech_lead', ID.tech_lead, { token }))).toEqual([
      'refused',
      'TOKEN_REPLAYED',
    ])
    expect(await seats()).toEqual([])
  })
})

describe('[SEAT-1] when the change takes no seats', () => {
  it('there is no such change', async () => {
    const call = ledger().door.query(`select quorate.signoff(gen_random_uuid(), 'tech_lead', repeat('0', 64), 'x')`)
    expect(await tryStatement(call)).toEqual(['refused', 'ACTIVATION_UNKNOWN'])
  })

  it('it was carried out', async () => {
    await ledger().signAll(code)
    await ledger().run(code)
    expect(await tryCall(ledger().signoff(code, 'content_owner', ID.content_owner2))).toEqual([
      'blocked',
      'ACTIVATION_CLOSED',
      'SEAT_TAKEN',
    ])
  })

  it('it is too old', async () => {
    await plant(ledger(), `update qt001_cp.activation set not_after = '2020-01-01' where code = '${code}'`)
    expect(await tryCall(ledger().signoff(code, 'tech_lead', ID.tech_lead))).toEqual(['blocked', 'ACTIVATION_EXPIRED'])
    expect(await seats()).toEqual([])
  })

  it('[MAN-8] it was opened under another policy', async () => {
    await plant(ledger(), `update qt001_cp.activation set manifest_digest = repeat('0', 64) where code = '${code}'`)
    expect(await tryCall(ledger().signoff(code, 'tech_lead', ID.tech_lead))).toEqual(['blocked', 'MANIFEST_DRIFT'])
    expect(await seats()).toEqual([])
  })
})
