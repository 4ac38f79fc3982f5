// The canonical bytes of a set of documents, and their digest (MAN-6). SQL hashes these exact bytes and parses them.
import canonicalize from 'canonicalize'
import { type Sha256, sha256 } from '../../codes/encoding.ts'

/** One catalogue document (MAN-1). */
export interface ManifestDocument {
  readonly apiVersion: 'quorate/v1'
  readonly kind: string
  readonly metadata: { readonly name: string }
  readonly spec: Readonly<Record<string, unknown>>
}

/** An expanded policy: `bytes` is the RFC 8785 JSON of `documents` (sorted by kind and name), `digest` its sha256. */
export interface ExpandedSet {
  readonly documents: readonly ManifestDocument[]
  readonly bytes: string
  readonly digest: Sha256
}

/** Sorts documents by kind and name, writes them canonically, and hashes that. */
export function seal(documents: readonly ManifestDocument[]): ExpandedSet {
  const sorted = documents.toSorted((a, b) => compare(a.kind, b.kind) || compare(a.metadata.name, b.metadata.name))
  const bytes = canonicalize(sorted) ?? ''
  return { documents: sorted, bytes, digest: sha256(bytes) }
}

/** Byte order; kinds and names are ASCII. */
function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
