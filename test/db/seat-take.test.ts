// Taking a seat at the door: who may, which seat, and that nothing else can be stored to poison a change.
import { beforeEach, describe, expect, it } from 'vitest'
import { DOOR, ID, Ledger, useLedger } from '../support/ledger.ts'
import { alsoOfClass, humanOf, plant, told, toldOf } from '../support/plant.ts'

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
  expect(await told(ledger().run(code))).toEqual(['done'])
})

describe('[SEAT-2] a seat that is not required cannot be stored', () => {
  it.each(['verifier', 'operator', 'cut_custodian', 'migrator', 'nobody', '', 'T2', 'environment reviewer'])(
    'the class “%s” is refused, and the change stays clean',
    async (role) => {
      const holder = role === 'verifier' ? ID.verifier : role === 'cut_custodian' ? ID.cutCustodian : ID.tech_lead
      expect(await told(ledger().signoff(code, role, holder))).toEqual(['blocked', 'SEAT_NOT_REQUIRED'])
      expect(await seats()).toEqual([])
      expect(await told(ledger().signoff(code, 'tech_lead', ID.tech_lead))).toEqual(['done'])
    },
  )

  it('the environment’s reviewer cannot sit by dispatch', async () => {
    expect(await told(ledger().signoff(code, 'reviewer', ID.reviewer))).toEqual(['blocked', 'ASSURANCE_NOT_ACCEPTED'])
    expect(await seats()).toEqual([])
  })

  it.each([
    ['tech_lead', ID.tech_lead, ID.tech_lead2],
    ['content_owner', ID.content_owner, ID.content_owner2],
    ['product_lead', ID.product_lead, ID.product_lead2],
  ])('a second %s finds the seat taken', async (role, first, second) => {
    expect(await told(ledger().signoff(code, role, first))).toEqual(['done'])
    const before = await seats()
    expect(await told(ledger().signoff(code, role, second))).toEqual(['blocked', 'SEAT_TAKEN'])
    expect(await seats()).toEqual(before)
  })

  it('[ESG-1] a second product_lead finds the seat taken when the grant is active too, and changes nothing of it', async () => {
    await ledger().signAll(code)
    const before = await grant()
    expect(before?.status).toBe('active')
    expect(await told(ledger().signoff(code, 'product_lead', ID.product_lead2))).toEqual(['blocked', 'SEAT_TAKEN'])
    expect(await grant()).toEqual(before)
    expect(await told(ledger().run(code))).toEqual(['done'])
  })

  it('a third council member finds both seats taken', async () => {
    await ledger().signoff(code, 'approver', ID.council)
    await ledger().signoff(code, 'approver', ID.council2)
    expect(await told(ledger().signoff(code, 'approver', ID.council3))).toEqual(['blocked', 'SEAT_TAKEN'])
    expect(await seats()).toEqual(['approver/1 by token', 'approver/2 by token'])
  })

  it('one human does not take two seats of a class', async () => {
    await ledger().signoff(code, 'approver', ID.council)
    expect(await told(ledger().signoff(code, 'approver', ID.council))).toEqual(['blocked', 'HUMAN_REPEATED'])
    expect(await told(ledger().signoff(code, 'approver', ID.council2))).toEqual(['done'])
  })
})

describe('[SEAT-3] [ID-11] [APR-4] who takes a seat', () => {
  it('a registered human of another class is not of this one', async () => {
    expect(await told(ledger().signoff(code, 'tech_lead', ID.content_owner2))).toEqual([
      'blocked',
      'OCCUPANT_NOT_OF_CLASS',
    ])
    await alsoOfClass(ledger(), ID.content_owner2, 'tech_lead')
    expect(await told(ledger().signoff(code, 'tech_lead', ID.content_owner2))).toEqual(['done'])
  })

  it('an unknown account sits nowhere', async () => {
    expect(await told(ledger().signoff(code, 'tech_lead', ID.stranger))).toEqual(['refused', 'IDENTITY_UNKNOWN'])
    expect(await seats()).toEqual([])
  })

  it('a revoked human sits nowhere', async () => {
    await ledger().revoke(ID.tech_lead2)
    expect(await told(ledger().signoff(code, 'tech_lead', ID.tech_lead2))).toEqual(['refused', 'IDENTITY_STALE'])
    expect(await told(ledger().signoff(code, 'tech_lead', ID.tech_lead))).toEqual(['done'])
  })

  it('a login of a lane cannot take a seat, nor can the door write one by hand', async () => {
    expect(await told(ledger().signoff(code, 'tech_lead', ID.tech_lead, { as: ledger().exec }))).toEqual([
      'refused',
      'DB_PERMISSION',
    ])
    expect(await toldOf(ledger().door.query('insert into qt001_cp.signoff_binding default values'))).toEqual([
      'refused',
      'DB_PERMISSION',
    ])
    expect(await told(ledger().signoff(code, 'tech_lead', ID.tech_lead))).toEqual(['done'])
  })
})

describe('[SEAT-5] a signoff for other content than the packet’s', () => {
  it.each([
    ['tech_lead', ID.tech_lead],
    ['approver', ID.council],
    ['product_lead', ID.product_lead],
  ])('takes no seat as %s, is kept as evidence, and leaves the seat to who read the right one', async (role, actor) => {
    const last = `select jsonb_build_array(kind, body::jsonb #>> '{findings,0,code}', body::jsonb ->> 'class') from qt001_cp.evidence_registry order by seq desc limit 1`
    expect(await told(ledger().signoff(code, role, actor, { content: '0'.repeat(64) }))).toEqual([
      'blocked',
      'CONTENT_DRIFT',
    ])
    expect([await seats(), (await grant())?.signer]).toEqual([[], null])
    expect(await ledger().value(last)).toEqual(['SIGNOFF_BLOCKED', 'CONTENT_DRIFT', role])
    expect(await told(ledger().signoff(code, role, actor))).toEqual(['done'])
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
    expect(await told(ledger().signoff(code, 'tech_lead', ID.tech_lead, { asked }))).toEqual([
      'refused',
      'TOKEN_AUDIENCE',
    ])
    expect(await seats()).toEqual([])
    expect(await told(ledger().signoff(code, 'tech_lead', ID.tech_lead))).toEqual(['done'])
  })

  it.each(['open', 'leave', 'withdraw', 'preflight', 'cut', 'verify', 'revoke', 'esign'] as const)(
    '[GRT-6] a token for %s takes no seat',
    async (purpose) => {
      expect(await told(ledger().signoff(code, 'tech_lead', ID.tech_lead, { purpose }))).toEqual([
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
    expect(await told(ledger().signoff(code, 'product_lead', ID.product_lead, changes))).toEqual([
      'refused',
      'TOKEN_AUDIENCE',
    ])
    expect(await told(ledger().signoff(code, 'product_lead', ID.product_lead))).toEqual(['done'])
  })

  it('[ID-4] a token takes one seat, once', async () => {
    const change = await ledger().change(code)
    const job = { actorId: ID.tech_lead, workflow: 'signoff.yml', environment: DOOR }
    const token = ledger().token(job, 'signoff', change.activationId, change.notAfter, [
      change.packetSha256,
      'tech_lead',
      change.packet.plan_digest,
    ])
    expect(await told(ledger().signoff(code, 'tech_lead', ID.tech_lead, { token }))).toEqual(['done'])
    expect(await told(ledger().signoff(code, 'tech_lead', ID.tech_lead, { token }))).toEqual([
      'refused',
      'TOKEN_REPLAYED',
    ])
    await ledger().leave(code, 'tech_lead', ID.tech_lead)
    expect(await told(ledger().signoff(code, 'tech_lead', ID.tech_lead, { token }))).toEqual([
      'refused',
      'TOKEN_REPLAYED',
    ])
    expect(await seats()).toEqual([])
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
      expect(await told(mine.run(opened))).toContain('ESIGN_STALE')
      expect(await told(mine.signoff(opened, 'product_lead', ID.product_lead2))).toEqual(['done'])
      const after = await grant(mine, opened)
      expect([after?.status, after?.auth_code]).toEqual(['active', before?.auth_code])
      expect(after?.signer).toBe(await humanOf(mine, ID.product_lead2))
      expect(await told(mine.run(opened))).toEqual(['done'])
    } finally {
      await mine.drop()
    }
  })
})

describe('[SEAT-1] when the change takes no seats', () => {
  it('there is no such change', async () => {
    const call = ledger().door.query(`select quorate.signoff(gen_random_uuid(), 'tech_lead', repeat('0', 64), 'x')`)
    expect(await toldOf(call)).toEqual(['refused', 'ACTIVATION_UNKNOWN'])
  })

  it('it was carried out', async () => {
    await ledger().signAll(code)
    await ledger().run(code)
    expect(await told(ledger().signoff(code, 'content_owner', ID.content_owner2))).toEqual([
      'blocked',
      'ACTIVATION_CLOSED',
      'SEAT_TAKEN',
    ])
  })

  it('it is too old', async () => {
    await plant(ledger(), `update qt001_cp.activation set not_after = '2020-01-01' where code = '${code}'`)
    expect(await told(ledger().signoff(code, 'tech_lead', ID.tech_lead))).toEqual(['blocked', 'ACTIVATION_EXPIRED'])
    expect(await seats()).toEqual([])
  })

  it('[MAN-8] it was opened under another policy', async () => {
    await plant(ledger(), `update qt001_cp.activation set manifest_digest = repeat('0', 64) where code = '${code}'`)
    expect(await told(ledger().signoff(code, 'tech_lead', ID.tech_lead))).toEqual(['blocked', 'MANIFEST_DRIFT'])
    expect(await seats()).toEqual([])
  })
})
