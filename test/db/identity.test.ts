// The human behind a token: registered, alive, of its role, and one alone (ID-11).
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { human, humanId, useAskGate } from '../support/ask-gate.ts'
import { codesOf } from '../support/codes-of.ts'
import { withGuardOut } from '../support/guard.ts'
import { codes, useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'

const ledger = useLedger()
const { plant, set, opened, signs, preflight } = useAskGate(ledger)

describe('a human', () => {
  it('[ID-11] who is registered is told by nothing', async () => {
    expect(await signs()).toEqual(['accepted'])
    expect(await preflight()).toEqual(['accepted'])
  })

  it('[ID-11] [EV-3] who is not registered has proved nothing: unknown, and no link in the chain', async () => {
    const code = await opened()
    const links = () => ledger().value<number>('(select count(*)::integer from qt001_cp.evidence_registry)')
    const before = await links()
    expect(await codesOf(() => ledger().signoff(code, 'tech_lead', ID.stranger))).toEqual(['IDENTITY_UNKNOWN'])
    expect(await links()).toBe(before)
    expect((await ledger().signoff(code, 'tech_lead', ID.tech_lead)).outcome).toBe('done')
    expect(await links()).toBe(before + 1)
  })

  const registry = 'human_identity_registry'
  it.each([
    [
      'has expired',
      `valid_until = clock_timestamp() - interval '1 second', valid_from = clock_timestamp() - interval '1 hour'`,
    ],
    ['is not valid yet', `valid_from = clock_timestamp() + interval '1 hour'`],
    ['was revoked', 'revoked_at = clock_timestamp()'],
  ])('[ID-11] who %s is stale', async (_, change) => {
    const [before] = await ledger().superuser.query<Record<string, string>>(
      `select valid_from::text, valid_until::text from qt001_cp.${registry} where ${human(ID.tech_lead)}`,
    )
    await plant(
      `update qt001_cp.${registry} set ${change} where ${human(ID.tech_lead)}`,
      `update qt001_cp.${registry} set valid_from = '${before?.valid_from}', valid_until = '${before?.valid_until}', revoked_at = null where ${human(ID.tech_lead)}`,
    )
    expect(await signs().catch(({ code }) => [code])).toEqual(['IDENTITY_STALE'])
    expect(await signs(ID.tech_lead2)).toEqual(['accepted'])
  })

  it('[ID-11] [EV-4] who is revoked after their signoff no longer sits', async () => {
    const code = await opened()
    await ledger().signAll(code)
    expect((await ledger().preflightCut(code)).outcome).toBe('pass')
    await set(registry, human(ID.tech_lead), 'revoked_at', 'clock_timestamp()')
    expect(codes(await ledger().preflightCut(code))).toEqual(['OCCUPANT_NOT_OF_CLASS'])
  })

  it.each([
    [
      'expired',
      `valid_from = clock_timestamp() - interval '2 hours', valid_until = clock_timestamp() - interval '1 second'`,
    ],
    ['not valid yet', `valid_from = clock_timestamp() + interval '1 hour'`],
    ['revoked', 'revoked_at = clock_timestamp()'],
  ])('[ID-11] whose role is %s does not take its seat', async (_, change) => {
    const row = `human_identity_id = ${humanId(ID.tech_lead)}`
    const [before] = await ledger().superuser.query<Record<string, string>>(
      `select valid_from::text, valid_until::text from qt001_cp.principal_registry where ${row}`,
    )
    await plant(
      `update qt001_cp.principal_registry set ${change} where ${row}`,
      `update qt001_cp.principal_registry set valid_from = '${before?.valid_from}', valid_until = '${before?.valid_until}', revoked_at = null where ${row}`,
    )
    expect(await signs()).toEqual(['OCCUPANT_NOT_OF_CLASS'])
    expect(await signs(ID.tech_lead2)).toEqual(['accepted'])
  })

  it('[ID-11] whose role the ACTIVE set no longer has does not take its seat', async () => {
    await set('principal_class_manifest', `item_id = quorate.item('PRINCIPAL_CLASS', 'tech_lead')`, 'active', 'false')
    expect(await signs()).toEqual(['OCCUPANT_NOT_OF_CLASS'])
  })
})

describe('an account under two providers', () => {
  const SECOND = '11111111-1111-4111-8111-111111111111'
  /** A second provider of a server, under which an account is registered again. */
  async function second(server: string, id: string): Promise<void> {
    await plant(
      `insert into qt001_cp.code_catalog_item (item_id, kind, code) values ('${SECOND}', 'IDENTITY_PROVIDER', 'second');
       insert into qt001_cp.identity_provider_manifest values ('${SECOND}', false, 'https://second.test', '${server}', 'acme/ledger', '{}');
       insert into qt001_cp.human_identity_registry (identity_provider_item_id, provider_subject_sha256, identity_evidence_id, valid_from, valid_until)
       select '${SECOND}', '${sha256(id)}', evidence_id, clock_timestamp(), clock_timestamp() + interval '1 day' from qt001_cp.evidence_registry limit 1`,
      `delete from qt001_cp.human_identity_registry where identity_provider_item_id = '${SECOND}';
       delete from qt001_cp.identity_provider_manifest where item_id = '${SECOND}';
       alter table qt001_cp.code_catalog_item disable trigger user;
       delete from qt001_cp.code_catalog_item where item_id = '${SECOND}';
       alter table qt001_cp.code_catalog_item enable trigger user`,
    )
  }
  const SERVER = 'https://github.com'

  it('[ID-11] of one GitHub that leads to two humans is shared', async () => {
    await second(SERVER, ID.tech_lead)
    expect(await signs()).toEqual(['IDENTITY_SHARED'])
    expect(await signs(ID.tech_lead2)).toEqual(['accepted'])
  })

  it('[ID-11] of two GitHubs is two accounts', async () => {
    await second('https://github.example.com', ID.tech_lead)
    expect(await signs()).toEqual(['accepted'])
  })

  it('[ID-11] that only the other GitHub knows is unknown here', async () => {
    await second('https://github.example.com', ID.stranger)
    expect(await signs(ID.stranger)).toEqual(['IDENTITY_UNKNOWN'])
  })

  it('[ID-11] is noticed only because the account is looked for on the whole server', async () => {
    await second(SERVER, ID.tech_lead)
    const shared = `when count(distinct c.human_identity_id) > 1 then 'IDENTITY_SHARED'`
    const resolve = 'quorate.resolve_human(uuid, text)'
    expect(await withGuardOut(ledger(), resolve, 'and asked.server = p.server', 'and p.active', signs)).toEqual([
      'accepted',
    ])
    // Without its code nobody is found all the same, and nobody sits.
    expect(await withGuardOut(ledger(), resolve, shared, '', signs)).toEqual(['IDENTITY_UNKNOWN'])
    expect(await signs()).toEqual(['IDENTITY_SHARED'])
  })

  it.each([['IDENTITY_STALE', 'else max(quorate.human_state(c.registered))', ID.tech_lead]])(
    '[ID-11] %s comes from one place, which is needed',
    async (code, guard, actor) => {
      if (code === 'IDENTITY_STALE')
        await set('human_identity_registry', human(ID.tech_lead), 'revoked_at', 'clock_timestamp()')
      expect(await signs(actor)).toContain(code)
      // Without it the call goes on to the seat, whose own rules are another layer.
      const found = await withGuardOut(ledger(), 'quorate.resolve_human(uuid, text)', guard, 'else null', () =>
        signs(actor).catch(() => ['raised']),
      )
      expect(found).not.toContain(code)
    },
  )
})
