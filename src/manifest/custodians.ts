// Which roles answer for a login's credential (ID-10).
import type { EnvironmentSpec } from './types.ts'

/** The role of every custodian: of the logins and of the migrator. */
export function custodiansOf(spec: EnvironmentSpec): ReadonlySet<string> {
  const logins = Object.values(spec.logins).flatMap(({ custodian }) => (custodian === undefined ? [] : [custodian]))
  return new Set([...logins, spec.migrator.custodian])
}
