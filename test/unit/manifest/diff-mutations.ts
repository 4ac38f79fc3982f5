// Every single change of an expanded policy's documents, systematically: each document taken away, each field changed in each way.
import type { ManifestDocument } from '../../../src/manifest/expand/digest.ts'

/** One changed set; `signature` says kind, field and way, without the document's name. */
export interface Mutation {
  readonly signature: string
  readonly kind: string
  readonly name: string
  readonly documents: readonly ManifestDocument[]
}

type Value = unknown
interface Way {
  readonly way: string
  readonly value: Value
}

/** The values that a field knows; a change goes to each of the others. */
const choices: Readonly<Record<string, readonly string[]>> = {
  custody: ['workload', 'personal', 'none'],
  approval: ['required', 'none'],
  runner_environment: ['github-hosted', 'self-hosted'],
  scope: ['activation', 'change_set'],
}
const sources = ['api', 'review', 'token', 'seat']

/** All mutations of a set's documents. */
export function mutationsOf(documents: readonly ManifestDocument[]): readonly Mutation[] {
  return documents.flatMap((document, index): Mutation[] => {
    const { kind, metadata, spec } = document
    const put = (changed: readonly ManifestDocument[]) => documents.toSpliced(index, 1, ...changed)
    const dropped = { signature: `${kind} dropped`, kind, name: metadata.name, documents: put([]) }
    const changed = asTold(fieldsOf(spec)).flatMap(({ path, name, value }) =>
      waysFor(name, value).map(({ way, value: by }) => ({
        signature: `${kind} ${name}: ${way}`,
        kind,
        name: metadata.name,
        documents: put([{ ...document, spec: replaced(spec, path.split('.'), by) }]),
      })),
    )
    return [dropped, ...changed]
  })
}

/** The environment stands with the login's own members, as told.txt has it. */
function asTold<Field extends { readonly name: string }>(fields: readonly Field[]): readonly Field[] {
  const [environment, others] = [true, false].map((is) => fields.filter(({ name }) => (name === 'environment') === is))
  const at = others?.findIndex(({ name }) => name === 'custodian') ?? 0
  return (others ?? []).toSpliced(at + 1, 0, ...(environment ?? []))
}

/** A claim is told by its own name; the map of them as a whole is another test's. */
function fieldsOf(spec: Readonly<Record<string, Value>>, at = ''): { path: string; name: string; value: Value }[] {
  return Object.entries(spec).flatMap(([member, value]) => {
    const path = at + member
    const own = path === 'claims' ? [] : [{ path, name: path.replace(/^claims\./, ''), value }]
    return isMap(value) ? [...own, ...fieldsOf(value, `${path}.`)] : own
  })
}

function waysFor(path: string, value: Value): readonly Way[] {
  if (value === null) return [{ way: 'none → one', value: path === 'grant' ? { esign: 'x', within_seconds: 60 } : 'x' }]
  const none = { way: 'one → none', value: null }
  if (isMap(value)) return [none]
  if (typeof value === 'boolean') return [none, { way: `${value} → ${!value}`, value: !value }]
  if (typeof value === 'number') return [none, { way: 'more', value: value + 1 }, { way: 'less', value: value - 1 }]
  if (Array.isArray(value)) return [none, ...listWays(path, value)]
  const others = (choices[path] ?? []).includes(String(value))
    ? (choices[path] ?? []).filter((choice) => choice !== value)
    : []
  return [
    none,
    { way: 'one → other', value: `${value}x` },
    ...others.map((choice) => ({ way: `${value} → ${choice}`, value: choice })),
  ]
}

function listWays(path: string, list: readonly Value[]): readonly Way[] {
  if (path === 'assurance') {
    const [source] = list
    const free = sources.filter((other) => other !== source)
    return [
      { way: `${source} → nobody`, value: [] },
      ...free.map((other) => ({ way: `${source} → ${other}`, value: [other] })),
      ...free.map((other) => ({ way: `${source} → ${source} or ${other}`, value: [source, other] })),
    ]
  }
  return [
    ...list.map((_, index) => ({ way: 'an element less', value: list.toSpliced(index, 1) })),
    { way: 'an element more', value: [...list, 'another'] },
  ]
}

function replaced(
  spec: ManifestDocument['spec'],
  [name = '', ...rest]: readonly string[],
  by: Value,
): ManifestDocument['spec'] {
  const value = rest.length === 0 ? by : replaced(spec[name] as ManifestDocument['spec'], rest, by)
  return { ...spec, [name]: value }
}

function isMap(value: Value): value is Readonly<Record<string, Value>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
