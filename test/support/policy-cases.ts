// The table of policies that are refused: the manifest corpus, and edits of what its control expands to (test/corpus/policy-repair).
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type ManifestDocument, seal } from '../../src/manifest/expand/digest.ts'
import { expandEnvironment } from '../../src/manifest/expand/expand.ts'
import { readEnvironment } from '../../src/manifest/read-environment.ts'
import { valueOrThrow } from '../../src/manifest/result.ts'
import type { Environment } from '../../src/manifest/types.ts'
import { parseYaml } from '../../src/manifest/yaml/parse-yaml.ts'
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

/** A set that is refused with these codes at least. */
export interface RefusedSet {
  readonly title: string
  readonly bytes: string
  readonly codes: readonly string[]
}

export const table = parse(readFileSync('test/corpus/policy-repair/table.yaml', 'utf8')) as Table

const all = cases('environment').filter(({ expect: lines }) => !lines.some((line) => line.startsWith('MANIFEST_YAML_')))
/** The corpus' cases that run through both sides, and those that both take. */
export const twins = all.filter(({ name, expect: lines }) => lines.length > 0 && table.files[name] === undefined)
export const valid = [
  ...all.filter(({ expect: lines }) => lines.length === 0),
  { name: 'the control', text: control('environment') },
]
/** The names of cases in the table that are none. */
export const unknownNames = [...Object.keys(table.files), ...Object.keys(table.less)].filter(
  (name) => !all.some((one) => one.name === name),
)

/** The codes of lint that the database must tell too. */
export function codesOfLint({ name, text }: Case): readonly string[] {
  const read = readEnvironment(text, 'file.yaml')
  const codes = read.ok ? [] : read.findings.map(({ code }) => code)
  return codes.filter((code) => table.codes[code] === undefined && !table.less[name]?.includes(code))
}

/** What a file expands to, though lint refuses it. @throws where it cannot be expanded: that needs a reason in the table */
export function expansion(text: string): string {
  const { value } = parseYaml(text, 'file.yaml')
  const { spec, metadata } = value as unknown as { spec: Environment['spec']; metadata: { name: string } }
  const placeOf = () => ({ file: '', line: 1, column: 1 })
  return expandEnvironment({ file: 'file.yaml', name: metadata.name, spec, placeOf }).bytes
}

/** The documents of the corpus' control. */
export const { documents } = expandEnvironment(valueOrThrow(readEnvironment(control('environment'), 'file.yaml')))

/** The sets that no policy file can say. */
export const editedSets: readonly RefusedSet[] = [
  ...table.documents.map((edit) => {
    return { title: edit.title, bytes: seal(edited(edit)).bytes, codes: [edit.code] }
  }),
  // One edit makes one document more.
  {
    title: 'two profiles',
    bytes: seal([...documents, ...['duo', 'team'].map(teamProfile)]).bytes,
    codes: ['SET_MALFORMED'],
  },
]

function teamProfile(name: string): ManifestDocument {
  return { apiVersion: 'quorate/v1', kind: 'TEAM_PROFILE', metadata: { name }, spec: { relaxes: [] } }
}

function edited({ of, spec, document, also }: Edit): readonly ManifestDocument[] {
  const isMeant = ({ kind, metadata }: ManifestDocument) => of === kind || of === `${kind} ${metadata.name}`
  if (!documents.some(isMeant)) throw new Error(`not in the control: ${of}`)
  return documents.flatMap((one) => {
    if (!isMeant(one)) return [one]
    if (spec === null) return []
    const other = { ...withMembers(one, spec ?? {}), ...document } as ManifestDocument
    return also ? [one, other] : [other]
  })
}

/** A document that says something else; what is a claim of a scope, among its claims. */
export function withMembers(document: ManifestDocument, members: Readonly<Record<string, unknown>>): ManifestDocument {
  const claims =
    document.kind === 'AUTHORITY_SCOPE' ? (document.spec.claims as Readonly<Record<string, unknown>>) : null
  if (claims === null) return { ...document, spec: { ...document.spec, ...members } }
  const named = Map.groupBy(Object.entries(members), ([name]) => Object.hasOwn(claims, name))
  const of = (isClaim: boolean) => Object.fromEntries(named.get(isClaim) ?? [])
  return { ...document, spec: { ...document.spec, ...of(false), claims: { ...claims, ...of(true) } } }
}
