// Taking a seat at the door: who may, which seat, and that nothing else can be stored to poison a change.
import { beforeEach, describe, expect, it } from 'vitest'
import { Ledger, useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { alsoOfClass, humanOf, tryCall, tryStatement } from '../support/plant.ts'

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

it('[SEAT-2] [ID-12] each role takes its own seat, and the database gives the ordinal', async () => {
  const taken = [
    await ledger().signoff(code, 'tech_lead', ID.tech_lead),
    await ledger().signoff(code, 'approver', ID.council2),
    await ledger().signoff(code, 'approver', ID.council),
    await ledger().signoff(code, 'product_lead', ID.product_lead),
    await ledger().signoff(code, 'content_owner', ID.content_owner),
  ]
  expect(taken.map(({ outcome, rest }) => [outcome, rest.class, rest.ordinal, rest.purpose])).toEqual([
    ['done', 'tech_lead', 1, 'signoff'],
    ['done', 'approver', 1, 'signoff'],
    ['done', 'approver', 2, 'signoff'],
    ['done', 'product_lead', 1, 'esign'],
    ['done', 'content_owner', 1, 'signoff'],
  ])
  expect(await seats()).toEqual([
    'approver/1 by token',
    'approver/2 by token',
    'content_owner/1 by token',
    'product_lead/1 by token',
    'tech_lead/1 by token',
  ])
  expect(await tryCall(ledger().run(code))).toEqual(['done'])
})

describe('[SEAT-2] a seat that is not required cannot be stored', () => {
  it.each(['verifier', 'operator', 'cut_custodian', 'migrator', 'nobody', '', 'T2', 'environment reviewer'])(
    'the class “%s” is refused, and the change stays clean',
    async (role) => {
      const holder = role === 'verifier' ? ID.verifier : role === 'cut_custodian' ? ID.cutCustodian : ID.tech_lead
      expect(await tryCall(ledger().signoff(code, role, holder))).toEqual(['blocked', 'SEAT_NOT_REQUIRED'])
      expect(await seats()).toEqual([])
      expect(await tryCall(ledger().signoff(code, 'tech_lead', ID.tech_lead))).toEqual(['done'])
    },
  )

  it('the environment’s reviewer cannot sit by dispatch', async () => {
    expect(await tryCall(ledger().signoff(code, 'reviewer', ID.reviewer))).toEqual([
      'blocked',
      'ASSURANCE_NOT_ACCEPTED',
    ])
    expect(await seats()).toEqual([])
  })

  it.each([
    ['tech_lead', ID.tech_lead, ID.tech_lead2],
    ['content_owner', ID.content_owner, ID.content_owner2],
    ['product_lead', ID.product_lead, ID.product_lead2],
  ])('a second %s finds the seat taken', async (role, first, second) => {
    expect(await tryCall(ledger().signoff(code, role, first))).toEqual(['done'])
    const before = await seats()
    expect(await tryCall(ledger().signoff(code, role, second))).toEqual(['blocked', 'SEAT_TAKEN'])
    expect(await seats()).toEqual(before)
  })

  it('[ESG-1] a second product_lead finds the seat taken when the grant is active too, and changes nothing of it', async () => {
    await ledger().signAll(code)
    const before = await grant()
    expect(before?.status).toBe('active')
    expect(await tryCall(ledger().signoff(code, 'product_lead', ID.product_lead2))).toEqual(['blocked', 'SEAT_TAKEN'])
    expect(await grant()).toEqual(before)
    expect(await tryCall(ledger().run(code))).toEqual(['done'])
  })

  it('a third council member finds both seats taken', async () => {
    await ledger().signoff(code, 'approver', ID.council)
    await ledger().signoff(code, 'approver', ID.council2)
    expect(await tryCall(ledger().signoff(code, 'approver', ID.council3))).toEqual(['blocked', 'SEAT_TAKEN'])
    expect(await seats()).toEqual(['approver/1 by token', 'approver/2 by token'])
  })

  it('one human does not take two seats of a class', async () => {
    await ledger().signoff(code, 'approver', ID.council)
    const again = await ledger().signoff(code, 'approver', ID.council)
    expect([again.outcome, again.notes.map(({ code: note }) => note)]).toEqual(['done', ['SEAT_HELD']])
    const { occupied } = await ledger().change(code)
    expect(occupied.filter((seat) => seat.class === 'approver').map(({ ordinal }) => ordinal)).toEqual([1])
    expect(await tryCall(ledger().signoff(code, 'approver', ID.council2))).toEqual(['done'])
  })
})

describe('[SEAT-3] [ID-11] [APR-4] who takes a seat', () => {
  it('a registered human of another class is not of this one', async () => {
    expect(await tryCall(ledger().signoff(code, 'tech_lead', ID.content_owner2))).toEqual([
      'blocked',
      'OCCUPANT_NOT_OF_CLASS',
    ])
    await alsoOfClass(ledger(), ID.content_owner2, 'tech_lead')
    expect(await tryCall(ledger().signoff(code, 'tech_lead', ID.content_owner2))).toEqual(['done'])
  })

  it('an unknown account sits nowhere', async () => {
    expect(await tryCall(ledger().signoff(code, 'tech_lead', ID.stranger))).toEqual(['refused', 'IDENTITY_UNKNOWN'])
    expect(await seats()).toEqual([])
  })

  it('a revoked human sits nowhere', async () => {
    await ledger().revoke(ID.tech_lead2)
    expect(await tryCall(ledger().signoff(code, 'tech_lead', ID.tech_lead2))).toEqual(['refused', 'IDENTITY_STALE'])
    expect(await tryCall(ledger().signoff(code, 'tech_lead', ID.tech_lead))).toEqual(['done'])
  })

  it('a login of a lane cannot take a seat, nor can the door write one by hand', async () => {
    expect(await tryCall(ledger().signoff(code, 'tech_lead', ID.tech_lead, { as: ledger().exec }))).toEqual([
      'refused',
      'DB_PERMISSION',
    ])
    expect(await tryStatement(ledger().door.query('insert into qt001_cp.signoff_binding default values'))).toEqual([
      'refused',
      'DB_PERMISSION',
    ])
    expect(await tryCall(ledger().signoff(code, 'tech_lead', ID.tech_lead))).toEqual(['done'])
  })
})

describe('[SEAT-2] [ESG-1] a product_lead who is revoked while the grant is active', () => {
  it('is replaced by another one, whose e-sign makes the grant active again', async () => {
    const mine = await Ledger.clone(ledger().cluster)
    try {
      const opened = (await mine.open('# Text\n')).code as string
      await mine.signAll(opened)
      const before = await grant(mine, opened)
      expect(before?.status).toBe('active')
      await mine.revoke(ID.product_lead)
      expect(await tryCall(mine.run(opened))).toContain('ESIGN_STALE')
      expect(await tryCall(mine.signoff(opened, 'product_lead', ID.product_lead2))).toEqual(['done'])
      const after = await grant(mine, opened)
      expect([after?.status, after?.auth_code]).toEqual(['active', before?.auth_code])
      expect(after?.signer).toBe(await humanOf(mine, ID.product_lead2))
      expect(await tryCall(mine.run(opened))).toEqual(['done'])
    } finally {
      await mine.drop()
    }
  })
})
