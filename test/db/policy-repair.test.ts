// One table of cases, through lint, through activation and through genesis: the database refuses what could not be repaired (MAN-10).
import { beforeAll, describe, expect, it } from 'vitest'
import { manifest } from '../../src/codes/catalogue/manifest.ts'
import { teamProfile } from '../../src/codes/catalogue/team-profile.ts'
import { sha256 } from '../../src/codes/encoding.ts'
import { assignSeats } from '../../src/manifest/check/assign-seats.ts'
import { type ManifestDocument, seal } from '../../src/manifest/expand/digest.ts'
import { forms } from '../../src/manifest/forms.ts'
import { readPeople } from '../../src/manifest/read-people.ts'
import { valueOrThrow } from '../../src/manifest/result.ts'
import type { Database } from '../../src/postgres/connect.ts'
import { codesOf } from '../support/codes-of.ts'
import { begin } from '../support/genesis.ts'
import { openGoverned } from '../support/governance.ts'
import { useLedger } from '../support/ledger.ts'
import {
  codesOfLint,
  documents,
  editedSets,
  expansion,
  table,
  twins,
  unknownNames,
  valid,
} from '../support/policy-cases.ts'
import { control } from '../unit/manifest/corpus.ts'

/** Begun with the corpus' people, whom the sample does not know, and with its control but for the database's name. */
const ledger = useLedger('bare')
const bare = useLedger('bare')
let migrator: Database
beforeAll(async () => {
  migrator = await bare().as('quorate_migrator')
  const policy = expansion(control('environment').replace(', name: ledger }', ', name: begun }'))
  expect(policy).not.toBe(expansion(control('environment')))
  const answer = await begin(await ledger().as('quorate_migrator'), { policy, staffing: staffing(policy), people })
  expect(answer.outcome).toBe('done')
  await ledger().enter()
})

/** The corpus' own people: the control can be begun with them. */
const people = valueOrThrow(readPeople(control('people'), 'people.yaml')).people.map(({ id, roles, validUntil }) => {
  return { id, roles, valid_until: `${validUntil}T00:00:00Z` }
})

/** The codes that an activation of a set is refused with. */
async function activating(bytes: string): Promise<readonly string[]> {
  const { findings } = await openGoverned(ledger(), 'MANIFEST_ACTIVATE', bytes)
  return findings.map(({ code }) => code)
}

/** The codes that a beginning with a set is refused with; it is undone. */
async function beginningWith(bytes: string): Promise<readonly string[]> {
  await migrator.query('begin')
  try {
    return await codesOf(() => begin(migrator, { policy: bytes, staffing: staffing(bytes), people }))
  } finally {
    await migrator.query('rollback')
  }
}

function staffing(bytes: string): string {
  const living = people.map(({ id, roles }) => ({ subjectSha256: sha256(id), roles: new Set(roles) }))
  try {
    return assignSeats(JSON.parse(bytes), living)
  } catch {
    return '{}'
  }
}

describe('[MAN-10] [ID-5] the claims of a scope', () => {
  /** The control, whose scope `cut` says something else. */
  const cut = (spec: (honest: ManifestDocument['spec']) => ManifestDocument['spec']) =>
    seal(
      documents.map((one) =>
        one.kind === 'AUTHORITY_SCOPE' && one.metadata.name === 'cut' ? { ...one, spec: spec(one.spec) } : one,
      ),
    ).bytes
  const told = (bytes: string) =>
    ledger().superuser.query('select code, expected, observed from quorate.set_rule_findings($1, $2)', [
      bytes,
      'production',
    ])
  const claims = (changes: object) =>
    cut((honest) => ({ ...honest, claims: { ...(honest.claims as object), ...changes } }))

  it.each([
    ['are no map', cut((honest) => ({ ...honest, claims: [] })), 'MANIFEST_TYPE', 'AUTHORITY_SCOPE cut claims: object'],
    ['are null', cut((honest) => ({ ...honest, claims: null })), 'MANIFEST_TYPE', 'AUTHORITY_SCOPE cut claims: object'],
    ['are missing', cut(({ claims: _, ...honest }) => honest), 'MANIFEST_MISSING_KEY', 'AUTHORITY_SCOPE cut claims'],
    ['hold a number', claims({ ref: 1 }), 'MANIFEST_TYPE', 'AUTHORITY_SCOPE cut ref: string'],
    ['are silent about one', claims({ ref: undefined }), 'MANIFEST_MISSING_KEY', 'AUTHORITY_SCOPE cut ref'],
  ])('%s: refused', async (_, bytes, code, expected) => {
    expect(await told(bytes)).toEqual([expect.objectContaining({ code, expected })])
    expect(await told(claims({}))).toEqual([])
  })

  it.each([
    ['one that nothing compares', claims({ project_path: 'acme/ledger' }), 'AUTHORITY_SCOPE cut project_path'],
    ['a member of the scope', claims({ db_role: 'quorate_door' }), 'AUTHORITY_SCOPE cut db_role'],
  ])('hold %s: refused', async (_, bytes, observed) => {
    expect(await told(bytes)).toEqual([{ code: 'MANIFEST_UNKNOWN_KEY', expected: null, observed }])
  })

  it('are not told beside it: refused', async () => {
    expect(await told(cut((honest) => ({ ...honest, ref: 'refs/heads/main' })))).toEqual([
      { code: 'MANIFEST_UNKNOWN_KEY', expected: null, observed: 'AUTHORITY_SCOPE cut ref' },
    ])
  })
})

describe('[MAN-10] what lint refuses, the database refuses', () => {
  it.each(twins)('$title ($name)', async (one) => {
    const told = codesOfLint(one)
    expect(told.length).toBeGreaterThan(0)
    const bytes = expansion(one.text)
    expect(await activating(bytes)).toEqual(expect.arrayContaining([...told]))
    expect(await beginningWith(bytes)).toEqual(expect.arrayContaining([...told]))
  })

  it.each(valid)('and takes $name', async ({ name, text }) => {
    const bytes = expansion(text)
    const { issuer } =
      (JSON.parse(bytes) as ManifestDocument[]).find(({ kind }) => kind === 'IDENTITY_PROVIDER')?.spec ?? {}
    // Lint sees the file only: whether enough people have enrolled a key, the database knows.
    if (name === 'seat_key_governed_pass') {
      expect([...new Set(await activating(bytes))]).toEqual(['SEAT_CUSTODIANS_MISSING'])
      return
    }
    expect(await activating(bytes), name).toEqual(issuer === ledger().gate.issuer ? [] : ['SET_ISSUER_UNPINNED'])
    expect(await beginningWith(bytes), name).toEqual(['accepted'])
  })
})

describe('[MAN-10] what no policy file can say, the database refuses', () => {
  it.each(editedSets)('$title', async ({ bytes, codes }) => {
    expect(await activating(bytes)).toEqual(expect.arrayContaining([...codes]))
    // In the beginning there is no provider yet that keys and people hang on.
    const begun = codes.includes('SET_ISSUER_UNPINNED') ? ['accepted'] : codes
    expect(await beginningWith(bytes)).toEqual(expect.arrayContaining([...begun]))
  })

  const { bytes } = seal(documents)
  it.each([
    ['what is no JSON', 'x'],
    ['what is no list', '{}'],
    ['an empty list', '[]'],
    ['a list of other things', '[1]'],
    ['a member twice', bytes.replace('{"apiVersion"', '{"kind":"X","apiVersion"')],
    ['more than 256 KiB', `${bytes.slice(0, -1)}${' '.repeat(262_144)}]`],
    ['more than 2000 documents', `[${'{},'.repeat(2_000)}{}]`],
  ])('%s', async (_, text) => {
    const refused = text === '[1]' ? 'MANIFEST_MISSING_KEY' : 'SET_MALFORMED'
    expect(new Set(await activating(text))).toEqual(new Set([refused]))
    expect(new Set(await beginningWith(text))).toEqual(new Set([refused]))
  })

  it('a provider renamed throughout, and one whose last key is no longer pinned', async () => {
    const renamed = bytes.replaceAll('"github"', '"other"')
    expect(renamed).not.toBe(bytes)
    expect(await activating(renamed)).toContain('SET_ISSUER_UNPINNED')
    expect(await activating(bytes)).toEqual([])
    await ledger().superuser.query('begin')
    await ledger().superuser.query('update qt001_cp.issuer_key set retired_at = clock_timestamp()')
    const told = await ledger().superuser.query<{ code: string }>('select code from quorate.set_findings($1, $2)', [
      bytes,
      '{}',
    ])
    await ledger().superuser.query('rollback')
    expect(told.map(({ code }) => code)).toContain('SET_ISSUER_UNPINNED')
  })
})

describe('[MAN-10] the two sides agree', () => {
  it('on every code of lint: a twin, or a reason why there is none', () => {
    const lint = Object.keys({ ...manifest, ...teamProfile })
    const covered = new Set([...twins.flatMap(codesOfLint), ...editedSets.flatMap(({ codes }) => codes)])
    expect(lint.filter((code) => !covered.has(code) && table.codes[code] === undefined)).toEqual([])
    expect(Object.keys(table.codes).filter((code) => !lint.includes(code) || covered.has(code))).toEqual([])
    expect(unknownNames).toEqual([])
  })

  it('on the forms of texts, letter for letter', async () => {
    const rows = await ledger().superuser.query<{ form: string; pattern: string }>('select * from quorate.set_forms()')
    for (const { form, pattern } of rows)
      if (form in forms) expect([form, pattern]).toEqual([form, forms[form as keyof typeof forms].pattern.source])
    // Those that only documents have.
    const own =
      'apiVersion approval assurance custody does event kind name ordinal pairScope preset profile ref relaxation runner scopeEnvironment seconds workflowRef write'
    expect(rows.flatMap(({ form }) => (form in forms ? [] : [form])).sort()).toEqual(own.split(' '))
  })

  it('on the members of every kind: those that the control expands to', async () => {
    const rows = await ledger().superuser.query<{ kind: string; members: string[] }>(
      'select kind, array_agg(member order by member collate "C") as members from quorate.set_members() group by kind',
    )
    const members = new Map(rows.map((row) => [row.kind, row.members]))
    for (const { kind, spec } of documents) expect([kind, Object.keys(spec).sort()]).toEqual([kind, members.get(kind)])
  })
})
