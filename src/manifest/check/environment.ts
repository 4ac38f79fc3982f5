// The rules of a policy file, one file a subject; all faults come together (MAN-5).

import type { Fault } from '../fault.ts'
import type { EnvironmentSpec } from '../types.ts'
import { databaseFaults } from './database.ts'
import { loginFaults } from './logins.ts'
import { reservedNames } from './names.ts'
import { pairFaults } from './pairs.ts'
import { profileFaults } from './profile.ts'
import { runFaults } from './runs.ts'
import { seatFaults } from './seats.ts'
import { targetFaults } from './targets.ts'

/** Every fault of a policy that has its shape. */
export function checkEnvironment(spec: EnvironmentSpec): Fault[] {
  return [
    ...databaseFaults(spec),
    ...reservedNames(spec),
    ...loginFaults(spec),
    ...seatFaults(spec),
    ...pairFaults(spec),
    ...profileFaults(spec),
    ...targetFaults(spec),
    ...runFaults(spec),
  ]
}
