// The rules of a policy file, one file a subject; all faults come together (MAN-5).
import { databaseFaults } from './check-database.ts'
import { loginFaults } from './check-logins.ts'
import { reservedNames } from './check-names.ts'
import { pairFaults } from './check-pairs.ts'
import { seatFaults } from './check-seats.ts'
import type { Fault } from './fault.ts'
import type { EnvironmentSpec } from './types.ts'

/** Every fault of a policy that has its shape. */
export function checkEnvironment(spec: EnvironmentSpec): Fault[] {
  return [
    ...databaseFaults(spec),
    ...reservedNames(spec),
    ...loginFaults(spec),
    ...seatFaults(spec),
    ...pairFaults(spec),
  ]
}
