// A set that is not put in force: nobody could change it again, prove anything under it, or sit (MAN-7).
import { describe, expect, it } from 'vitest'
import { openGoverned } from '../support/governance.ts'
import { ID, useLedger } from '../support/ledger.ts'
import { alsoOfClass, noLongerOfClass } from '../support/plant.ts'

const ledger = useLedger()

interface Document {
  readonly kind: string
  readonly metadata: { readonly name: string }
  readonly spec: Readonly<Record<string, unknown>>
}
type Edit = (documents: readonly Document[]) => readonly Document[]

const is = (kind: string, name?: string) => (document: Document) =>
  document.kind === kind && (name === undefined || document.metadata.name === name)
const without =
  (kind: string, name?: string): Edit =>
  (documents) =>
    documents.filter((document) => !is(kind, name)(document))
const having =
  (kind: string, name: string | undefined, spec: Readonly<Record<string, unknown>>): Edit =>
  (documents) =>
    documents.map((document) =>
      is(kind, name)(document) ? { ...document, spec: { ...document.spec, ...spec } } : document,
    )
/** Something that makes it another set than the one in force. */
const another = having('AUTHORITY_ACTION', 'CUT', { review: 't2' })

/** What opening an activation of the set in force with these edits tells. */
async function told(...edits: readonly Edit[]) {
  const inForce = JSON.parse(ledger().gate.manifest) as readonly Document[]
  const edited = [another, ...edits].reduce((documents, edit) => edit(documents), inForce)
  const { outcome, findings } = await openGoverned(ledger(), 'MANIFEST_ACTIVATE', JSON.stringify(edited))
  return [outcome, ...findings.map(({ code, expected }) => [code, expected])]
}

const needs = (...what: readonly string[]) => ['SET_WITHOUT_ACTIVATION', what]
const GRANT = { esign: 'codex', within_seconds: 3600 }

describe('[MAN-7] a set is not activated', () => {
  it.each([
    ['that has no MANIFEST_ACTIVATE', without('AUTHORITY_ACTION', 'MANIFEST_ACTIVATE'), needs('MANIFEST_ACTIVATE')],
    [
      'whose MANIFEST_ACTIVATE has no scope',
      having('AUTHORITY_ACTION', 'MANIFEST_ACTIVATE', { scope: 'nowhere' }),
      needs('MANIFEST_ACTIVATE'),
    ],
    [
      'of another issuer',
      having('IDENTITY_PROVIDER', undefined, { issuer: 'https://other.test' }),
      ['SET_ISSUER_UNPINNED', undefined],
    ],
    [
      'of another server',
      having('IDENTITY_PROVIDER', undefined, { server: 'https://other.test' }),
      ['SET_ISSUER_UNPINNED', undefined],
    ],
    [
      'without any scope',
      without('AUTHORITY_SCOPE'),
      needs('AUTHORITY_SCOPE open', 'AUTHORITY_SCOPE signoff', 'MANIFEST_ACTIVATE', 'REGISTRY_CHANGE'),
    ],
    ['that nobody could sign under', without('AUTHORITY_SCOPE', 'signoff'), needs('AUTHORITY_SCOPE signoff')],
    [
      'with a seat of its own changes that nothing here can prove',
      having('SIGNOFF_REQUIREMENT', 'REGISTRY_CHANGE/codex/1', { assurance: ['seat'] }),
      needs('a proof of REGISTRY_CHANGE/codex/1 that can be given'),
    ],
    [
      'whose e-sign of the registry has no seat',
      without('QUORUM_REQUIREMENT', 'REGISTRY_CHANGE/president/1'),
      needs('a seat of president for REGISTRY_CHANGE'),
    ],
    ['that says nothing of privileges', without('PRIVILEGE_SET'), needs('PRIVILEGE_SET')],
    ['that has no REGISTRY_CHANGE', without('AUTHORITY_ACTION', 'REGISTRY_CHANGE'), needs('REGISTRY_CHANGE')],
    [
      'whose e-sign nobody of the quorum gives',
      having('AUTHORITY_ACTION', 'MANIFEST_ACTIVATE', { grant: GRANT }),
      needs('a seat of codex for MANIFEST_ACTIVATE'),
    ],
  ] as const)('%s', async (_, edit, finding) => {
    expect(await told(edit)).toEqual(['blocked', finding])
    expect(await told()).toEqual(['done'])
  })

  it('unless it lacks something: a seat by review, or without an act that nothing rests on, it is', async () => {
    expect(await told(having('SIGNOFF_REQUIREMENT', 'REGISTRY_CHANGE/codex/1', { assurance: ['review'] }))).toEqual([
      'done',
    ])
    expect(await told(without('AUTHORITY_ACTION', 'KEY_CHANGE'))).toEqual(['done'])
  })

  it('[SEAT-4] whose operator would have to sit in another seat too, whatever the pairs say', async () => {
    const alone: Edit = (documents) => [
      ...having('AUTHORITY_ACTION', 'MANIFEST_ACTIVATE', { by: 'cut_custodian' })(documents),
      {
        kind: 'SIGNOFF_REQUIREMENT',
        metadata: { name: 'another-seat' },
        spec: { action: 'MANIFEST_ACTIVATE', class: 'verify_custodian', assurance: ['token'] },
      },
    ]
    const edits = [without('PRINCIPAL_SEPARATION'), alone]
    expect(await told(...edits)).toEqual(['done'])
    await alsoOfClass(ledger(), ID.cutCustodian, 'verify_custodian')
    expect(await told(...edits)).toEqual(['done'])
    await noLongerOfClass(ledger(), ID.verifyCustodian, 'verify_custodian')
    const [outcome, ...findings] = await told(...edits)
    expect([outcome, findings.map(([code]) => code)]).toEqual(['blocked', ['SET_UNSTAFFED']])
  })
})
