// That people could still change the policy and the registry is shown by an assignment, which the database checks (PRV-11, MAN-7).
import canonicalize from 'canonicalize'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { codesOf } from '../support/codes-of.ts'
import {
  govern,
  type OpenGovernedChanges,
  openGoverned,
  policy,
  readyGoverned,
  registryChanges,
  staffingOf,
} from '../support/governance.ts'
import { codes, Ledger, useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { alsoOfClass, plant } from '../support/plant.ts'

const ledger = useLedger()
const until = '2030-01-01T00:00:00Z'
const BOTH = ['MANIFEST_ACTIVATE', 'REGISTRY_CHANGE']
/** Another policy: the council may have one seat less. */
const another = () => policy('within: 72h }\n    VERIFY', 'within: 48h }\n    VERIFY')

type Assignment = Record<string, Record<string, string | undefined>>

/** The honest assignment with seats given to others; undefined takes the seat away. */
async function assigned(
  seats: Readonly<Record<string, string | undefined>>,
  of = ledger(),
  document = another(),
): Promise<string> {
  const honest = JSON.parse((await staffingOf(of, 'MANIFEST_ACTIVATE', document)) as string) as Assignment
  const given = Object.fromEntries(Object.entries(seats).map(([seat, id]) => [seat, id && sha256(id)]))
  return canonicalize(Object.fromEntries(BOTH.map((act) => [act, { ...honest[act], ...given }]))) as string
}

const opening = (changes: OpenGovernedChanges, document = another()) =>
  openGoverned(ledger(), 'MANIFEST_ACTIVATE', document, changes)

/** What the first finding says of the seats. */
async function told(staffing: string | null): Promise<unknown> {
  const { findings } = await opening({ staffing })
  expect(findings.map(({ code }) => code)).toEqual(['STAFFING_UNPROVEN', 'STAFFING_UNPROVEN'])
  const [first] = findings as readonly { readonly expected?: Record<string, unknown> }[]
  return first?.expected?.MANIFEST_ACTIVATE
}

describe('[PRV-11] [MAN-7] an activation needs an assignment of living people', () => {
  it('that is complete', async () => {
    expect(codes(await opening({}))).toEqual([])
    expect(await told(await assigned({ 'tech_lead/1': undefined }))).toEqual({
      'tech_lead/1': 'a living person of the role',
    })
    expect(Object.keys((await told(null)) as object)).toEqual(
      expect.arrayContaining([
        'operator/1',
        'content_owner/1',
        'tech_lead/1',
        'product_lead/1',
        'approver/1',
        'approver/2',
      ]),
    )
  })

  it.each([
    '',
    '[]',
    'x',
    '{"MANIFEST_ACTIVATE": []}',
    '{"MANIFEST_ACTIVATE": {"tech_lead/1": {}}}',
    ' '.repeat(50_000),
  ])('and not %j', async (text) => {
    await told(text)
  })

  it('[PRV-11] in a request that is no larger than any other', async () => {
    expect(await codesOf(() => opening({ staffing: ' '.repeat(65_536) }))).toEqual(['CALL_MALFORMED'])
  })

  it('of people who are registered, and hold the role', async () => {
    expect(await told(await assigned({ 'tech_lead/1': ID.stranger }))).toEqual({
      'tech_lead/1': 'a living person of the role',
    })
    expect(await told(await assigned({ 'tech_lead/1': ID.verifier2 }))).toEqual({
      'tech_lead/1': 'a living person of the role',
    })
    expect(codes(await opening({ staffing: await assigned({ 'tech_lead/1': ID.tech_lead2 }) }))).toEqual([])
  })

  it('[SEAT-2] with two people in two seats of a role', async () => {
    expect(await told(await assigned({ 'approver/1': ID.council, 'approver/2': ID.council }))).toEqual({
      'approver/2': 'somebody else in each seat of one role',
    })
    expect(
      codes(await opening({ staffing: await assigned({ 'approver/1': ID.council3, 'approver/2': ID.council }) })),
    ).toEqual([])
  })

  it('[SEP-1] with two people on the two sides of a pair, and only there', async () => {
    const mine = await Ledger.clone(ledger().cluster)
    try {
      await alsoOfClass(mine, ID.tech_lead, 'content_owner')
      const staffing = await assigned({ 'tech_lead/1': ID.tech_lead, 'content_owner/1': ID.tech_lead }, mine)
      const open = (document: string) => openGoverned(mine, 'MANIFEST_ACTIVATE', document, { staffing })
      const answer = await open(another())
      expect(answer.findings).toMatchObject([
        {
          code: 'STAFFING_UNPROVEN',
          expected: { MANIFEST_ACTIVATE: { 'content_owner/1': 'somebody else than in tech_lead/1' } },
          observed: { 'content_owner/1': sha256(ID.tech_lead) },
        },
        { code: 'STAFFING_UNPROVEN' },
      ])
      expect(
        codes(
          await open(policy('[operator, reviewer, content_owner, tech_lead]', '[operator, reviewer, content_owner]')),
        ),
      ).toEqual([])
    } finally {
      await mine.drop()
    }
  })

  it('[SEAT-4] whose operator sits nowhere else, whatever the pairs say', async () => {
    const mine = await Ledger.clone(ledger().cluster)
    try {
      const free = policy(
        '{ operator: [product_lead, approver], product_lead: [approver] }',
        '{ product_lead: [approver] }',
      )
      await alsoOfClass(mine, ID.operator, 'product_lead')
      const open = async (staffing: string) => openGoverned(mine, 'MANIFEST_ACTIVATE', free, { staffing })
      const answer = await open(
        await assigned({ 'operator/1': ID.operator, 'product_lead/1': ID.operator }, mine, free),
      )
      expect(answer.findings[0]?.expected).toEqual({
        MANIFEST_ACTIVATE: { 'product_lead/1': 'somebody else than who starts it' },
      })
      expect(
        codes(
          await open(
            await assigned({ 'operator/1': ID.operatorAndVerifier, 'product_lead/1': ID.operator }, mine, free),
          ),
        ),
      ).toEqual([])
    } finally {
      await mine.drop()
    }
  })

  it('who are still there when it is carried out; then it is opened anew', async () => {
    const mine = await Ledger.clone(ledger().cluster)
    try {
      const staffing = await assigned({ 'tech_lead/1': ID.tech_lead2 }, mine)
      const { code } = await openGoverned(mine, 'MANIFEST_ACTIVATE', another(), { staffing })
      await mine.signAll(code as string)
      // Nothing makes a revocation wait for staffing.
      expect((await mine.revoke(ID.tech_lead2)).outcome).toBe('done')
      const late = await govern(mine, code as string)
      expect([late.outcome, codes(late)]).toEqual(['blocked', ['STAFFING_UNPROVEN', 'STAFFING_UNPROVEN']])
      expect((await govern(mine, await readyGoverned(mine, 'MANIFEST_ACTIVATE', another()))).outcome).toBe('done')
    } finally {
      await mine.drop()
    }
  })

  it('byte for byte as it was brought, and never changed', async () => {
    const staffing = await assigned({})
    const { code } = await opening({ staffing })
    const kept = `select d.staffing from qt001_cp.governed_document as d join qt001_cp.activation as a using (activation_id) where a.code = $1`
    expect(await ledger().value(kept, [code as string])).toBe(staffing)
    await expect(
      ledger().superuser.query(`update qt001_cp.governed_document set staffing = '{}'`),
    ).rejects.toMatchObject({ code: 'APPEND_ONLY' })
  })
})

it('[PRV-11] [REG-4] a change of the registry is checked with the people whom it leaves', async () => {
  const lines = [
    { op: 'unbind', subject_sha256: sha256(ID.product_lead), class: 'product_lead' },
    { op: 'unbind', subject_sha256: sha256(ID.product_lead2), class: 'product_lead' },
    { op: 'bind', subject_sha256: sha256(ID.content_owner2), class: 'product_lead', valid_until: until },
  ]
  const document = registryChanges(...lines)
  const staffing = (await staffingOf(ledger(), 'REGISTRY_CHANGE', document)) as string
  expect(JSON.parse(staffing).REGISTRY_CHANGE['product_lead/1']).toBe(sha256(ID.content_owner2))
  const open = (brought: string) => openGoverned(ledger(), 'REGISTRY_CHANGE', document, { staffing: brought })
  expect(codes(await open(staffing))).toEqual([])
  expect(codes(await open(await assigned({ 'product_lead/1': ID.product_lead })))).toEqual([
    'STAFFING_UNPROVEN',
    'STAFFING_UNPROVEN',
  ])
})

it('[PRV-11] nine roles of nine seats each, of nine people each, are shown at once and nothing is searched', async () => {
  const mine = await Ledger.clone(ledger().cluster)
  try {
    const roles = Array.from({ length: 9 }, (_, n) => `r${n + 1}`)
    const big = policy(
      '  governance: ',
      `  governance:\n    MANIFEST_ACTIVATE:\n      by: operator\n      signoffs: { ${roles.map((role) => `${role}: { dispatch: 9 }`).join(', ')} }\n#`,
    )
    // The roles come into force first, with their people; then the policy that needs them.
    const light = policy(
      '  actions: ',
      `  actions:\n    OTHER:\n      login: cut\n      by: operator\n      signoffs: { reviewer: environment, ${roles.map((role) => `${role}: dispatch`).join(', ')} }\n#`,
    )
    expect((await govern(mine, await readyGoverned(mine, 'MANIFEST_ACTIVATE', light))).outcome).toBe('done')
    await plant(
      mine,
      `insert into qt001_cp.human_identity_registry (identity_provider_item_id, provider_subject_sha256, identity_evidence_id, valid_from, valid_until)
         select p.item_id, qt001_cp.sha256_hex((5000 + n)::text), (select evidence_id from qt001_cp.evidence_registry limit 1), clock_timestamp(), '2099-01-01'
         from qt001_cp.identity_provider_manifest as p cross join generate_series(1, 81) as n where p.active`,
      `insert into qt001_cp.principal_registry (principal_class_item_id, auth_db_role, human_identity_id, binding_evidence_id, valid_from, valid_until)
         select quorate.item('PRINCIPAL_CLASS', 'r' || 1 + n % 9), 'x' || n, h.human_identity_id, h.identity_evidence_id, h.valid_from, h.valid_until
         from generate_series(1, 81) as n join qt001_cp.human_identity_registry as h on h.provider_subject_sha256 = qt001_cp.sha256_hex((5000 + n)::text)`,
    )
    const begun = performance.now()
    const staffing = (await staffingOf(mine, 'MANIFEST_ACTIVATE', big)) as string
    const { outcome } = await openGoverned(mine, 'MANIFEST_ACTIVATE', big, { staffing })
    expect([outcome, Object.keys(JSON.parse(staffing).MANIFEST_ACTIVATE).length]).toEqual(['done', 82])
    expect(performance.now() - begun).toBeLessThan(5_000)
  } finally {
    await mine.drop()
  }
})
