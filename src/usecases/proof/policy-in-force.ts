// Looks things up in the policy that the database says is in force.
import type { GateEnvironment } from '../../postgres/read-gate.ts'

/** One catalogue document's spec by kind and name; undefined when the policy has none. */
export function specInForce(
  gate: GateEnvironment,
  kind: string,
  name: string,
): Record<string, string | null> | undefined {
  const documents = JSON.parse(gate.manifest) as {
    kind: string
    metadata: { name: string }
    spec: Record<string, string | null>
  }[]
  return documents.find((document) => document.kind === kind && document.metadata.name === name)?.spec
}

/** The actions in force that are of these kinds, by name. */
export function actionsInForce(gate: GateEnvironment, isOfKind: (does: string) => boolean): readonly string[] {
  const documents = JSON.parse(gate.manifest) as { kind: string; metadata: { name: string }; spec: { does?: string } }[]
  return documents
    .filter(({ kind, spec }) => kind === 'AUTHORITY_ACTION' && isOfKind(String(spec.does)))
    .map(({ metadata }) => metadata.name)
}
