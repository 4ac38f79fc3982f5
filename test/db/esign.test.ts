// The sovereign e-sign: authentic over the grant as it stands, by a living human of the class; each forgery alone.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { alsoOfClass, humanOf, plant, tryCall } from '../support/plant.ts'
import { type EsignChanges, plantEsign } from '../support/plant-esign.ts'

const ledger = useLedger()
let code: string
let other: string

beforeAll(async () => {
  other = await ledger().ready('# Another\n\ntext\n')
})

beforeEach(async () => {
  code ??= await ledger().ready('# One\n\ntext\n')
})

const grantOf = (change: string) =>
  `request_ref = (select r.code from qt001_cp.approval_requests as r join qt001_cp.activation as a using (activation_id) where a.code = '${change}')`

/** The gate's answer when the grant points at this e-sign. */
async function signedBy(use: string) {
  await plant(
    ledger(),
    `update qt001_cp.governance_build_authorization set sovereign_esign_ref = '${use}' where ${grantOf(code)}`,
  )
  return tryCall(ledger().preflightCut(code))
}

const decided = async (changes: EsignChanges = {}) => signedBy(await plantEsign(ledger(), code, changes))

describe('[ESG-1] an authentic e-sign', () => {
  it('is the product_lead’s own signoff, at the same time its seat', async () => {
    expect(await tryCall(ledger().preflightCut(code))).toEqual(['pass'])
  })

  it('stands when it is planted whole: it is proved, not believed', async () => {
    expect(await decided()).toEqual(['pass'])
  })

  it('may be another product_lead’s than the one who sits', async () => {
    expect(await decided({ actor: ID.product_lead2 })).toEqual(['pass'])
  })
})

describe('[GRT-6] [ESG-1] a forged one', () => {
  const elsewhere = 'f'.repeat(64)
  const cases: readonly (readonly [string, EsignChanges])[] = [
    ['over another grant', { asked: (honest) => honest.with(3, elsewhere) }],
    ['over another packet', { asked: (honest) => honest.with(0, elsewhere) }],
    ['over another class', { asked: (honest) => honest.with(1, 'content_owner') }],
    ['over other content', { asked: (honest) => honest.with(2, elsewhere) }],
    ['over no grant, as a plain signoff is', { asked: (honest) => honest.slice(0, 3) }],
    ['kept as a signoff', { purpose: 'signoff' }],
    ['kept under another change', { proof: { activation_id: `gen_random_uuid()` } }],
    ['signed by a key that is not pinned', { key: 'rogue' }],
    ['of a key that nobody knows', { token: { key_thumbprint: `'nobody'` } }],
    ['with another signature', { token: { signature: `decode(repeat('00', 256), 'hex')` } }],
    ['with no signature', { token: { signature: `''` } }],
    ['with another signing input', { token: { signing_input_sha256: `'${elsewhere}'` } }],
    ['archived with another payload', { archived: (token) => token.replace(/\.[^.]*\./, '.e30.') }],
    ['archived with another signature', { archived: (token) => token.replace(/\.[^.]*$/, '.AAAA') }],
    ['archived as something else', { archived: () => 'token' }],
    ['verified before it was issued', { proof: { verified_at: `'2020-01-01'` } }],
    [
      'verified after it expired',
      {
        proof: {
          verified_at: `clock_timestamp() + interval '1 day'`,
          commit_by: `clock_timestamp() + interval '2 days'`,
        },
      },
    ],
  ]
  it.each(cases)('%s', async (_, changes) => {
    expect(await decided(changes)).toEqual(['blocked', 'ESIGN_FORGED'])
    expect(await decided()).toEqual(['pass'])
  })

  it('another human’s, kept under the product_lead’s name', async () => {
    const proof = { human_identity_id: `'${await humanOf(ledger(), ID.product_lead)}'` }
    expect(await decided({ actor: ID.content_owner, proof })).toEqual(['blocked', 'ESIGN_FORGED'])
    expect(await decided({ actor: ID.product_lead, proof })).toEqual(['pass'])
  })

  it('the same product_lead’s, given for another change', async () => {
    const theirs = await ledger().value<string>(
      `select sovereign_esign_ref::text from qt001_cp.governance_build_authorization where ${grantOf(other)}`,
    )
    expect(await signedBy(theirs)).toEqual(['blocked', 'ESIGN_FORGED'])
  })

  it('the seat of somebody else, pointed at', async () => {
    const theirs = await ledger().value<string>(
      `select proof_id::text from qt001_cp.signoff_binding as b join qt001_cp.activation as a using (activation_id)
       where a.code = $1 limit 1`,
      [code],
    )
    expect(await signedBy(theirs)).toEqual(['blocked', 'ESIGN_FORGED'])
    expect(await decided()).toEqual(['pass'])
  })
})

describe('[GRT-6] [ESG-1] a missing one', () => {
  it('points nowhere, or its token was erased', async () => {
    expect(await signedBy('00000000-0000-4000-8000-000000000000')).toEqual(['blocked', 'ESIGN_MISSING'])
    expect(await decided({ archived: null })).toEqual(['blocked', 'ESIGN_MISSING'])
    expect(await decided()).toEqual(['pass'])
  })
})

describe('[GRT-6] [ESG-1] a stale one', () => {
  it('is of somebody who is not of the class, now', async () => {
    expect(await decided({ actor: ID.content_owner2 })).toEqual(['blocked', 'ESIGN_STALE'])
    await alsoOfClass(ledger(), ID.content_owner2, 'product_lead')
    expect(await decided({ actor: ID.content_owner2 })).toEqual(['pass'])
  })

  it('is of somebody who was revoked since', async () => {
    const use = await plantEsign(ledger(), code, { actor: ID.product_lead2 })
    expect(await signedBy(use)).toEqual(['pass'])
    await ledger().revoke(ID.product_lead2)
    expect(await signedBy(use)).toEqual(['blocked', 'ESIGN_STALE'])
  })

  it('[KEY-2] is of a key that was in other hands by then, not of one that was only replaced since', async () => {
    const { kid, jwk } = ledger().cluster.keys.rogue
    await ledger().superuser.query(
      `select quorate.pin_key(k.identity_provider_item_id, jsonb_build_object('kid', $1::text, 'n', $2::text, 'e', $3::text), k.evidence_id)
       from qt001_cp.issuer_key as k limit 1`,
      [kid, jwk.n, jwk.e],
    )
    const thumbprint = `(select thumbprint from qt001_cp.issuer_key where kid = '${kid}')`
    const use = await plantEsign(ledger(), code, { key: 'rogue', token: { key_thumbprint: thumbprint } })
    expect(await signedBy(use)).toEqual(['pass'])
    const set = (change: string) => plant(ledger(), `update qt001_cp.issuer_key set ${change} where kid = '${kid}'`)
    await set('retired_at = clock_timestamp()')
    expect(await signedBy(use)).toEqual(['pass'])
    await set(`compromised_since = clock_timestamp() + interval '1 minute'`)
    expect(await signedBy(use)).toEqual(['pass'])
    await set(`compromised_since = clock_timestamp() - interval '1 minute'`)
    expect(await signedBy(use)).toEqual(['blocked', 'ESIGN_STALE'])
  })
})

describe('[ESG-1] the signed bytes', () => {
  it('are all that the grant authorises, and not its status or the e-sign’s own place', async () => {
    const document = await ledger().value<string>(
      `select quorate.grant_document(g) from qt001_cp.governance_build_authorization as g where ${grantOf(other)}`,
    )
    expect(Object.keys(JSON.parse(document))).toEqual([
      'auth_code',
      'expires_at',
      'request_ref',
      'requires_sovereign_esign',
      'rollback_plan_ref',
      'scope',
    ])
    await ledger().leave(other, 'approver', ID.council)
    const again = `select quorate.grant_document(g) from qt001_cp.governance_build_authorization as g where ${grantOf(other)}`
    expect(await ledger().value(again)).toBe(document)
  })

  it('are refused when a draft was changed after they were shown', async () => {
    const { code: opened } = await ledger().open('# Third\n\ntext\n')
    const { grant } = await ledger().change(opened as string)
    await plant(
      ledger(),
      `update qt001_cp.governance_build_authorization set rollback_plan_ref = 'docs/none.md' where ${grantOf(opened as string)}`,
    )
    const asked = (honest: readonly string[]) => [...honest.slice(0, 3), grant?.sha256 as string]
    expect(await tryCall(ledger().signoff(opened as string, 'product_lead', ID.product_lead, { asked }))).toEqual([
      'refused',
      'TOKEN_AUDIENCE',
    ])
  })
})

describe('[GRT-1] a grant’s row', () => {
  const rows = () => ledger().superuser
  it('never changes in what it authorises, and is never deleted', async () => {
    for (const set of [
      `scope = '{}'`,
      `rollback_plan_ref = ''`,
      `expires_at = now()`,
      `request_ref = ''`,
      `auth_code = ''`,
    ]) {
      const update = rows().query(`update qt001_cp.governance_build_authorization set ${set} where ${grantOf(code)}`)
      await expect(update).rejects.toMatchObject({ code: 'APPEND_ONLY' })
    }
    const gone = rows().query(`delete from qt001_cp.governance_build_authorization where ${grantOf(code)}`)
    await expect(gone).rejects.toMatchObject({ code: 'APPEND_ONLY' })
  })

  it.each([
    ['consumed', 'consumed_at'],
    ['revoked', 'revoked_at'],
    ['expired', null],
  ])('[GRT-5] that is %s never comes back', async (status, at) => {
    const set = (to: string, stamp: string) => (at === null ? `status = '${to}'` : `status = '${to}', ${at} = ${stamp}`)
    await plant(
      ledger(),
      `update qt001_cp.governance_build_authorization set ${set(status, 'now()')} where ${grantOf(other)}`,
    )
    const back = rows().query(
      `update qt001_cp.governance_build_authorization set ${set('active', 'null')} where ${grantOf(other)}`,
    )
    await expect(back).rejects.toMatchObject({ code: 'APPEND_ONLY' })
    await plant(
      ledger(),
      `update qt001_cp.governance_build_authorization set ${set('draft', 'null')} where ${grantOf(other)}`,
    )
  })
})
