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

/** The claims of a scope's workload by name; none where the policy has no such scope. */
export function claimsInForce(gate: GateEnvironment, name: string): Readonly<Record<string, string | null>> {
  const scope = specInForce(gate, 'AUTHORITY_SCOPE', name) as unknown as
    | { claims: Record<string, string | null> }
    | undefined
  return scope?.claims ?? {}
}
