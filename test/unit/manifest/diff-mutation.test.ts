// Whether every change that takes a safeguard away is flagged: each document and each field of the corpus' policy in turn.
import { describe, expect, it } from 'vitest'
import { entryOf } from '../../../src/codes/catalogue/index.ts'
import { weakening } from '../../../src/codes/catalogue/weakening.ts'
import { diffSets } from '../../../src/manifest/diff/diff.ts'
import { seal } from '../../../src/manifest/expand/digest.ts'
import { expandEnvironment } from '../../../src/manifest/expand/expand.ts'
import { mutationsOf } from './diff-mutations.ts'
import { environment } from './environment.ts'

/** The corpus' policy, all its mutations, and the codes of the way to one. */
function mutated() {
  const set = expandEnvironment(environment())
  const codesOf = (documents: Parameters<typeof seal>[0]) =>
    diffSets(set, seal(documents)).changes.flatMap((change) => change.weakening ?? [])
  return { set, mutations: mutationsOf(set.documents), codesOf }
}

/** The signatures of the mutations that may go unflagged. */
function unflagged(): readonly string[] {
  const { mutations, codesOf } = mutated()
  const bySignature = Map.groupBy(mutations, ({ signature }) => signature)
  return [...bySignature].flatMap(([signature, same]) =>
    same.some(({ documents }) => codesOf(documents).length === 0) ? [signature] : [],
  )
}

/** All that may go unflagged, and why. Whatever is not here must be flagged. */
const harmless: Readonly<Record<string, readonly string[]>> = {
  'the ids decide, not the name': [
    'IDENTITY_PROVIDER repository: one → none',
    'IDENTITY_PROVIDER repository: one → other',
  ],
  'nobody gets in any more': [
    'AUTHORITY_ACTION dropped',
    'AUTHORITY_SCOPE dropped',
    'IDENTITY_PROVIDER dropped',
    'PRINCIPAL_CLASS dropped',
    'QUORUM_REQUIREMENT assurance: token → nobody',
    'SIGNOFF_REQUIREMENT assurance: api → nobody',
    'SIGNOFF_REQUIREMENT assurance: seat → nobody',
    'SIGNOFF_REQUIREMENT assurance: token → nobody',
  ],
  'no list is an empty one, as before there was the list': [
    'AUTHORITY_ACTION audiences: one → none',
    'AUTHORITY_ACTION targets: one → none',
    'AUTHORITY_ACTION temporary_logins: one → none',
    'PRIVILEGE_SET readers: one → none',
  ],
  'it asks for more than before': [
    'AUTHORITY_ACTION grant.within_seconds: less',
    'AUTHORITY_ACTION grant: none → one',
    'AUTHORITY_ACTION review: none → one',
    'AUTHORITY_SCOPE approval: none → required',
    'AUTHORITY_SCOPE custodian: none → one',
    'AUTHORITY_SCOPE custody: none → personal',
    'AUTHORITY_SCOPE custody: none → workload',
    'AUTHORITY_SCOPE custody: personal → workload',
    'AUTHORITY_SCOPE environment: none → one',
    'AUTHORITY_SCOPE job_workflow_sha: none → one',
    'PRINCIPAL_CLASS custodian: false → true',
    'PRINCIPAL_SEPARATION scope: activation → change_set',
    'PRIVILEGE_SET forbidden_writers: an element more',
    'SIGNOFF_REQUIREMENT assurance: api → seat',
    'SIGNOFF_REQUIREMENT assurance: api → token',
  ],
  'a key of one’s own proves more than the account': [
    'QUORUM_REQUIREMENT assurance: token → seat',
    'SIGNOFF_REQUIREMENT assurance: token → seat',
  ],
  'the seat is counted otherwise, and stays': [
    'QUORUM_REQUIREMENT ordinal: less',
    'QUORUM_REQUIREMENT ordinal: more',
    'QUORUM_REQUIREMENT ordinal: one → none',
    'SIGNOFF_REQUIREMENT ordinal: less',
    'SIGNOFF_REQUIREMENT ordinal: more',
    'SIGNOFF_REQUIREMENT ordinal: one → none',
  ],
}

/** The codes that a change of a field may have, by kind and field. */
const codes: Readonly<Record<string, readonly string[]>> = {
  'AUTHORITY_ACTION dropped': ['WEAKER_VERIFY'],
  'AUTHORITY_ACTION by': ['WEAKER_OPERATOR'],
  'AUTHORITY_ACTION grant': ['WEAKER_GRANT'],
  'AUTHORITY_ACTION grant.esign': ['WEAKER_ESIGN'],
  'AUTHORITY_ACTION grant.within_seconds': ['WEAKER_VALIDITY'],
  'AUTHORITY_ACTION review': ['WEAKER_REVIEW'],
  'AUTHORITY_ACTION scope': ['WEAKER_LOGIN'],
  'AUTHORITY_ACTION does': ['WEAKER_ACTION_CHANGED'],
  'AUTHORITY_ACTION audiences': ['WEAKER_AUDIENCE'],
  'AUTHORITY_ACTION temporary_logins': ['WEAKER_TEMPORARY_LOGIN'],
  'AUTHORITY_ACTION deadline_seconds': ['WEAKER_DEADLINE'],
  'AUTHORITY_ACTION targets': ['WEAKER_TARGET'],
  'AUTHORITY_SCOPE approval': ['WEAKER_APPROVAL'],
  'AUTHORITY_SCOPE custodian': ['WEAKER_CUSTODY', 'WEAKER_MIGRATOR'],
  'AUTHORITY_SCOPE custody': ['WEAKER_CUSTODY', 'WEAKER_MIGRATOR'],
  'AUTHORITY_SCOPE db_role': ['WEAKER_DATABASE_ROLE', 'WEAKER_MIGRATOR'],
  'AUTHORITY_SCOPE environment': ['WEAKER_ENVIRONMENT'],
  'AUTHORITY_SCOPE event_name': ['WEAKER_WORKFLOW'],
  'AUTHORITY_SCOPE job_workflow_ref': ['WEAKER_WORKFLOW'],
  'AUTHORITY_SCOPE ref': ['WEAKER_WORKFLOW'],
  'AUTHORITY_SCOPE provider': ['WEAKER_PROVIDER'],
  'AUTHORITY_SCOPE runner_environment': ['WEAKER_RUNNER'],
  'IDENTITY_PROVIDER issuer': ['WEAKER_PROVIDER'],
  'IDENTITY_PROVIDER owner_id': ['WEAKER_PROVIDER'],
  'IDENTITY_PROVIDER repository_id': ['WEAKER_PROVIDER'],
  'IDENTITY_PROVIDER server': ['WEAKER_PROVIDER'],
  'PRINCIPAL_CLASS custodian': ['WEAKER_CUSTODY'],
  'PRINCIPAL_SEPARATION dropped': ['WEAKER_PAIR_REMOVED'],
  'PRINCIPAL_SEPARATION left': ['WEAKER_PAIR_REMOVED'],
  'PRINCIPAL_SEPARATION right': ['WEAKER_PAIR_REMOVED'],
  'PRINCIPAL_SEPARATION scope': ['WEAKER_PAIR_NARROWED', 'WEAKER_PAIR_REMOVED'],
  'PRIVILEGE_SET database': ['WEAKER_DATABASE'],
  'PRIVILEGE_SET database.ca': ['WEAKER_DATABASE'],
  'PRIVILEGE_SET database.hosts': ['WEAKER_DATABASE'],
  'PRIVILEGE_SET database.name': ['WEAKER_DATABASE'],
  'PRIVILEGE_SET dropped': ['WEAKER_PRIVILEGES'],
  'PRIVILEGE_SET forbidden_writers': ['WEAKER_WRITER_ALLOWED'],
  'PRIVILEGE_SET migrator': ['WEAKER_MIGRATOR'],
  'PRIVILEGE_SET migrator_custodian': ['WEAKER_MIGRATOR'],
  'PRIVILEGE_SET preset': ['WEAKER_PRIVILEGES'],
  'PRIVILEGE_SET readers': ['WEAKER_READER'],
  ...Object.fromEntries(
    ['SIGNOFF_REQUIREMENT', 'QUORUM_REQUIREMENT'].flatMap((kind) => [
      ...['dropped', 'action', 'class'].map((field) => [`${kind} ${field}`, ['WEAKER_COUNT', 'WEAKER_SEAT_REMOVED']]),
      [`${kind} assurance`, ['WEAKER_ASSURANCE', 'WEAKER_SOURCE_ADDED']],
      [`${kind} ordinal`, ['WEAKER_COUNT']],
    ]),
  ),
}

describe('one change of the corpus’ policy', { timeout: 30_000 }, () => {
  const allowed = new Set(Object.values(harmless).flat())

  it('[MAN-2] is flagged exactly where it is not listed as harmless', () => {
    expect(mutated().mutations.length).toBeGreaterThan(600)
    expect(new Set(unflagged())).toEqual(allowed)
  })

  it('[MAN-2] has the codes of its field and no others', () => {
    const { mutations, codesOf } = mutated()
    const seen = new Map<string, Set<string>>()
    for (const { signature, documents } of mutations) {
      const field = signature.split(':')[0] ?? ''
      const of = codesOf(documents)
      if (of.length > 0) seen.set(field, new Set([...(seen.get(field) ?? []), ...of]))
    }
    const told = Object.fromEntries([...seen].map(([field, of]) => [field, [...of].sort()]))
    expect(told).toEqual(Object.fromEntries(Object.entries(codes).map(([field, of]) => [field, [...of].sort()])))
  })

  it('[MAN-2] is told in a sentence that carries the same codes', () => {
    const { set, mutations } = mutated()
    for (const { documents, signature } of mutations) {
      const { changes, sentences } = diffSets(set, seal(documents))
      expect([signature, changes.length > 0, sentences.length > 0]).toEqual([signature, true, true])
      const own = new Set(changes.flatMap((change) => change.weakening ?? []))
      expect(new Set(sentences.flatMap(({ weakenings }) => weakenings))).toEqual(own)
      for (const { words } of sentences) expect(words).toMatch(/^\S.*[^.\s]$/)
    }
  })

  it('[MAN-2] that nobody can judge yet is flagged as such', () => {
    const { set, codesOf } = mutated()
    const [first, ...rest] = set.documents
    if (first === undefined) throw new Error('the corpus has documents')
    const unknown = { ...first, kind: 'LATER_KIND', spec: { a: 1 } }
    expect(codesOf([first, ...rest, unknown])).toEqual(['WEAKER_UNJUDGED'])
    expect(codesOf([{ ...first, spec: { ...first.spec, later: true } }, ...rest])).toEqual(['WEAKER_UNJUDGED'])
    expect(codesOf([{ ...first, apiVersion: 'quorate/v2' as never }, ...rest])).toEqual(['WEAKER_UNJUDGED'])
    expect(codesOf([{ ...first, spec: { ...first.spec, toString: 1 } }, ...rest])).toEqual(['WEAKER_UNJUDGED'])
  })

  it('[MAN-2] [ID-5] of the claims of a workload is told claim by claim, whatever a claim is called', () => {
    const { set, codesOf } = mutated()
    const having = (claims: (honest: Readonly<Record<string, unknown>>) => unknown) =>
      codesOf(
        set.documents.map((document) =>
          document.kind === 'AUTHORITY_SCOPE' && document.metadata.name === 'cut'
            ? {
                ...document,
                spec: { ...document.spec, claims: claims(document.spec.claims as Record<string, unknown>) },
              }
            : document,
        ),
      )
    expect(having((honest) => ({ ...honest }))).toEqual([])
    expect(having((honest) => ({ ...honest, project_path: 'acme/ledger' }))).toEqual(['WEAKER_UNJUDGED'])
    // A claim with the name of a member hides neither.
    expect(having((honest) => ({ ...honest, db_role: 'cutter_exec' }))).toEqual(['WEAKER_UNJUDGED'])
    expect(having(({ ref: _, ...honest }) => honest)).toEqual(['WEAKER_WORKFLOW'])
    for (const none of [null, [], 'ref']) expect(having(() => none)).toContain('WEAKER_WORKFLOW')
    expect(having(() => ({}))).toEqual([
      'WEAKER_ENVIRONMENT',
      'WEAKER_WORKFLOW',
      'WEAKER_WORKFLOW',
      'WEAKER_WORKFLOW',
      'WEAKER_RUNNER',
    ])
  })

  it('[MAN-2] uses only codes that the catalogue explains as denials', () => {
    const { mutations, codesOf } = mutated()
    const used = new Set(mutations.flatMap(({ documents }) => codesOf(documents)))
    for (const code of used) expect([code, entryOf(code)?.exit]).toEqual([code, 1])
    // Of the others the tests of sentences, of new documents and of profiles speak.
    const others = [
      'WEAKER_ACTION_ADDED',
      'WEAKER_PIN',
      'WEAKER_WAY_IN',
      'WEAKER_UNJUDGED',
      'WEAKER_TARGET_RIGHT',
      'WEAKER_PROFILE',
      'WEAKER_RELAXATION',
    ]
    expect(new Set(Object.keys(weakening))).toEqual(new Set([...used, ...others]))
  })
})
