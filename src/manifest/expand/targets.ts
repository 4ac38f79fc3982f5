// The targets of an expanded policy: whom scripts run as, and what they may do (SQL-2).
import type { ManifestDocument } from './digest.ts'

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

/** All targets by their names. */
export function targetsIn(documents: readonly ManifestDocument[]): ReadonlyMap<string, TargetSpec> {
  const targets = documents.filter(({ kind }) => kind === 'TARGET')
  return new Map(targets.map(({ metadata, spec }) => [metadata.name, spec as unknown as TargetSpec]))
}

/** The target of this name; null where the policy has none. */
export function targetIn(documents: readonly ManifestDocument[], name: string): TargetSpec | null {
  return targetsIn(documents).get(name) ?? null
}
