// A target as an expanded policy has it: whom scripts run as, and what they may do (SQL-2).
import type { ManifestDocument } from '../../manifest/expand/digest.ts'

/** The `spec` of a TARGET. */
export interface TargetSpec {
  readonly role: string
  readonly reader: string
  readonly writes: readonly string[]
  readonly reads: readonly string[]
  readonly owns: readonly string[]
  readonly path: readonly string[]
  readonly calls: readonly string[]
}

/** The target of this name; null where the policy has none. */
export function targetIn(documents: readonly ManifestDocument[], name: string): TargetSpec | null {
  const document = documents.find(({ kind, metadata }) => kind === 'TARGET' && metadata.name === name)
  return document === undefined ? null : (document.spec as unknown as TargetSpec)
}
