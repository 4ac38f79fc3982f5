// Rules about where the database is (PRV-10). A file cannot say whether a host is reachable.
import { type Fault, step } from '../fault.ts'
import type { EnvironmentSpec } from '../types.ts'

/** Finds hosts that are listed twice. */
export function databaseFaults({ database }: EnvironmentSpec): Fault[] {
  return database.hosts.flatMap((host, index) =>
    database.hosts.indexOf(host) === index
      ? []
      : [{ code: 'DATABASE_HOST_TWICE', at: `/spec/database/hosts${step(index)}`, observed: host }],
  )
}
