// Two sets of documents compared, field by field. Knows nothing of what a field means.
import canonicalize from 'canonicalize'
import type { Seen } from '../../codes/finding.ts'
import type { ManifestDocument } from '../expand/digest.ts'

/** A document that came or went (`path` null, its spec as `from` or `to`), or one field of a document that changed. */
export interface Difference {
  readonly kind: string
  readonly name: string
  readonly what: 'added' | 'removed' | 'changed'
  /** Members from the spec on, joined by dots, such as `grant.esign`. */
  readonly path: string | null
  readonly from: Seen
  readonly to: Seen
}

/** A document whose claims are told by their own names, as its other members are; what has such a name already stays apart. */
export function withClaims(document: ManifestDocument): ManifestDocument {
  const { spec } = document
  if (!isMap(spec.claims)) return document
  const { claims, ...others } = spec
  const named = Object.entries(spec.claims).map(([name, value]) => [name in others ? `claims.${name}` : name, value])
  return { ...document, spec: { ...others, ...Object.fromEntries(named) } }
}

/** Every difference, in the order of kind, name and path. */
export function differencesOf(
  before: readonly ManifestDocument[],
  after: readonly ManifestDocument[],
): readonly Difference[] {
  const [old, young] = [byKey(before), byKey(after)]
  return [...new Set([...old.keys(), ...young.keys()])].sort().flatMap((key): Difference[] => {
    const [from, to] = [old.get(key), young.get(key)]
    const document = from ?? to
    if (document === undefined) return []
    const which = { kind: document.kind, name: document.metadata.name }
    if (from === undefined) return [{ ...which, what: 'added', path: null, from: null, to: seen(to?.spec) }]
    if (to === undefined) return [{ ...which, what: 'removed', path: null, from: seen(from.spec), to: null }]
    return [...versions(from, to), ...fields(from.spec, to.spec, '')].map((field) => {
      return { ...which, what: 'changed' as const, ...field }
    })
  })
}

type Field = Pick<Difference, 'path' | 'from' | 'to'>

function versions(from: ManifestDocument, to: ManifestDocument): Field[] {
  return from.apiVersion === to.apiVersion ? [] : [{ path: 'apiVersion', from: from.apiVersion, to: to.apiVersion }]
}

/** Maps are compared member by member, lists as wholes; an absent member is as null, but differs from it. */
function fields(from: Readonly<Record<string, unknown>>, to: Readonly<Record<string, unknown>>, at: string): Field[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].sort().flatMap((name): Field[] => {
    const [old, young] = [from[name], to[name]]
    const path = at + name
    if (isMap(old) && isMap(young)) return fields(old, young, `${path}.`)
    return canonicalize(old) === canonicalize(young) ? [] : [{ path, from: seen(old), to: seen(young) }]
  })
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function byKey(documents: readonly ManifestDocument[]): ReadonlyMap<string, ManifestDocument> {
  return new Map(documents.map((document) => [`${document.kind} ${document.metadata.name}`, document]))
}

/** A value of a document is JSON. */
function seen(value: unknown): Seen {
  return (value ?? null) as Seen
}
