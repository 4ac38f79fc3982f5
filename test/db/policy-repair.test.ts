// One table of cases, through lint, through activation and through genesis: the database refuses what could not be repaired (MAN-10).
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Database } from '../../src/adapters/postgres/connect.ts'
import { manifest } from '../../src/gate/catalogue/manifest.ts'
import { sha256 } from '../../src/gate/encoding.ts'
import { assignSeats } from '../../src/manifest/assign-seats.ts'
import { type ManifestDocument, seal } from '../../src/manifest/digest.ts'
import { expandEnvironment } from '../../src/manifest/expand.ts'
import { forms } from '../../src/manifest/forms.ts'
import { parseYaml } from '../../src/manifest/parse-yaml.ts'
import { readEnvironment } from '../../src/manifest/read-environment.ts'
import { readPeople } from '../../src/manifest/read-people.ts'
import type { Environment } from '../../src/manifest/types.ts'
import { need } from '../../src/usecases/need.ts'
import { begin } from '../support/beginning.ts'
import { codesOf } from '../support/codes-of.ts'
import { openGoverned } from '../support/governance.ts'
import { useLedger } from '../support/ledger.ts'
import { type Case, cases, control } from '../unit/manifest/corpus.ts'

interface Table {
  /** Cases of lint that say nothing of the expanded documents, with the reason. */
  readonly files: Readonly<Record<string, string>>
  /** What lint tells beside other codes, and the documents do not show. */
  readonly less: Readonly<Record<string, readonly string[]>>
  /** Codes of lint that have no twin in the database, with the reason. */
  readonly codes: Readonly<Record<string, string>>
  /** Edits of the control's expansion that no policy file can say. */
  readonly documents: readonly Edit[]
}
interface Edit {
  readonly title: string
  readonly code: string
  /** `KIND name`; every document of the kind without a name. */
  readonly of: string
  /** What the spec says instead; `null` of the whole takes the document away. */
  readonly spec?: Readonly<Record<string, unknown>> | null
  /** What the document itself says instead. */
  readonly document?: Readonly<Record<string, unknown>>
  /** A further document: the edited one, beside the one it is made from. */
  readonly also?: boolean
}

const table = parse(readFileSync('test/corpus/policy-repair/table.yaml', 'utf8')) as Table
const ledger = useLedger()
const bare = useLedger('bare')
let migrator: Database
beforeAll(async () => {
  migrator = await bare().as('quorate_migrator')
})

/** The corpus' own people: the control can be begun with them. */
const people = need(readPeople(control('people'), 'people.yaml')).people.map(({ id, roles, validUntil }) => {
  return { id, roles, valid_until: `${validUntil}T00:00:00Z` }
})

/** What a file expands to though lint refuses it, or null where it is none that can be expanded. */
function expansion(text: string): string | null {
  const { value } = parseYaml(text, 'file.yaml')
  const { spec, metadata } = (value ?? {}) as { spec?: Environment['spec']; metadata?: { name?: string } }
  if (spec === undefined || metadata?.name === undefined) return null
  try {
    return expandEnvironment({
      file: 'file.yaml',
      name: metadata.name,
      spec,
      placeOf: () => ({ file: '', line: 1, column: 1 }),
    }).bytes
  } catch {
    return null
  }
}

/** The codes that an activation of a set is refused with, without what the people of this ledger lack. */
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

const codeOf = (line: string) => line.split(' ')[0] as string
const isYaml = (line: string) => codeOf(line).startsWith('MANIFEST_YAML_')
const all = cases('environment').filter(({ expect: lines }) => !lines.some(isYaml))
const twins = all.filter(({ name, expect: lines }) => lines.length > 0 && table.files[name] === undefined)
const valid = all.filter(({ expect: lines }) => lines.length === 0)
const lintOf = ({ text }: Case) => {
  const read = readEnvironment(text, 'file.yaml')
  return read.ok ? [] : read.findings.map(({ code }) => code)
}

describe('[MAN-10] what lint refuses, the database refuses', () => {
  it.each(twins)('$title ($name)', async (one) => {
    const less = table.less[one.name] ?? []
    const told = lintOf(one).filter((code) => table.codes[code] === undefined && !less.includes(code))
    expect(told.length).toBeGreaterThan(0)
    const bytes = expansion(one.text)
    if (bytes === null) throw new Error('it has no expansion: give a reason in the table')
    expect(await activating(bytes)).toEqual(expect.arrayContaining(told))
    expect(await beginningWith(bytes)).toEqual(expect.arrayContaining(told))
  })

  it.each([...valid, { name: 'control', title: 'the control', text: control('environment') }])(
    'and takes $name',
    async ({ name, text }) => {
      const bytes = expansion(text) as string
      const isElsewhere = JSON.parse(bytes).some(
        ({ spec }: ManifestDocument) => spec.issuer !== undefined && spec.issuer !== ledger().gate.issuer,
      )
      expect(await activating(bytes), name).toEqual(isElsewhere ? ['SET_ISSUER_UNPINNED'] : [])
      expect(await beginningWith(bytes), name).toEqual(['accepted'])
    },
  )
})

describe('[MAN-10] what no policy file can say, the database refuses', () => {
  const documents = expandEnvironment(control_()).documents
  const edited = ({ of, spec, document, also }: Edit): readonly ManifestDocument[] => {
    const isMeant = ({ kind, metadata }: ManifestDocument) => of === kind || of === `${kind} ${metadata.name}`
    if (!documents.some(isMeant)) throw new Error(`not in the control: ${of}`)
    return documents.flatMap((one) => {
      if (!isMeant(one)) return [one]
      if (spec === null) return []
      const other = { ...one, spec: { ...one.spec, ...spec }, ...document } as ManifestDocument
      return also ? [one, other] : [other]
    })
  }

  it.each(table.documents)('$title', async (edit) => {
    const { bytes } = seal(edited(edit))
    expect(await activating(bytes)).toContain(edit.code)
    const begun = await beginningWith(bytes)
    // There is no provider in force yet that keys and people hang on.
    expect(begun).toContain(edit.code === 'SET_ISSUER_UNPINNED' ? 'accepted' : edit.code)
  })

  it.each([
    ['what is no JSON', 'x'],
    ['what is no list', '{}'],
    ['an empty list', '[]'],
    ['a list of other things', '[1]'],
    ['a member twice', seal(documents).bytes.replace('{"apiVersion"', '{"kind":"X","apiVersion"')],
    ['more than 256 KiB', `${seal(documents).bytes.slice(0, -1)}${' '.repeat(262_144)}]`],
  ])('%s', async (_, text) => {
    const refused = /^(SET_MALFORMED|MANIFEST_MISSING_KEY)$/
    expect((await activating(text))[0]).toMatch(refused)
    expect((await beginningWith(text))[0]).toMatch(refused)
  })
})

describe('[MAN-10] the two sides agree', () => {
  it('on every code of lint: a twin, or a reason why there is none', () => {
    const lint = Object.keys(manifest)
    const covered = new Set(twins.flatMap(lintOf))
    for (const { code } of table.documents) covered.add(code)
    expect(lint.filter((code) => !covered.has(code) && table.codes[code] === undefined)).toEqual([])
    expect(Object.keys(table.codes).filter((code) => !lint.includes(code))).toEqual([])
    expect(Object.keys(table.files).filter((name) => !all.some((one) => one.name === name))).toEqual([])
  })

  it('on the forms of texts, letter for letter', async () => {
    const rows = await ledger().superuser.query<{ form: string; pattern: string }>('select * from qt001_cp.set_forms()')
    const own = rows.filter(({ form }) => !(form in forms)).map(({ form }) => form)
    for (const { form, pattern } of rows)
      if (form in forms) expect([form, pattern]).toEqual([form, forms[form as keyof typeof forms].pattern.source])
    expect(own.sort()).toEqual([
      'apiVersion',
      'approval',
      'assurance',
      'custody',
      'event',
      'kind',
      'name',
      'ordinal',
      'pairScope',
      'preset',
      'ref',
      'runner',
      'scopeEnvironment',
      'seconds',
      'workflowRef',
    ])
  })

  it('on the members of every kind: those that the sample expands to', async () => {
    const rows = await ledger().superuser.query<{ kind: string; member: string }>(
      'select kind, member from qt001_cp.set_members()',
    )
    const members = new Map<string, string[]>()
    for (const { kind, member } of rows) members.set(kind, [...(members.get(kind) ?? []), member].sort())
    for (const { kind, spec } of expandEnvironment(control_()).documents)
      expect([kind, Object.keys(spec).sort()]).toEqual([kind, members.get(kind)])
  })
})

function control_(): Environment {
  const read = readEnvironment(control('environment'), 'file.yaml')
  if (!read.ok) throw new Error('the control is refused')
  return read.value
}
