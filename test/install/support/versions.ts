// The versions that the installer is tried on: all of them, or the oldest and the newest where the run samples.
import { VERSIONS as ALL } from '../../support/postgresql.ts'
import { isInSample } from '../../support/sample.ts'

export const VERSIONS = ALL.filter((version, index) => isInSample(index) || version === ALL.at(-1))
