// The commands about the issuer's keys: `keys` shows them, `keys sync` pins new ones in a job, `keys break-glass` as the migrator.
import { commandJob } from '../usecases/proof/github-job.ts'
import { type Confirmed, confirmation, YES } from './confirm.ts'
import { examplesHelp, jobHelp, settingsHelp } from './help.ts'
import {
  type Common,
  ENVIRONMENT,
  type End,
  formOf,
  JSON_OPTION,
  type Program,
  REASON,
  SETTINGS,
  VIA,
} from './options.ts'
import { databaseOf, withLogin } from './with-login.ts'

/** Adds `keys list`, which `keys` alone is, `keys sync` and `keys break-glass`. */
export function keysCommands(program: Program, end: End): void {
  const group = program.command('keys').description('the issuer’s signing keys that both verifiers accept')
  group
    .command('list', { isDefault: true })
    .description('show the pinned keys by kid and thumbprint, and since when each is pinned')
    .option(...ENVIRONMENT)
    .option(...JSON_OPTION)
    .option(...SETTINGS)
    .option(...VIA)
    .addHelpText('after', settingsHelp('door') + examplesHelp('quorate keys --settings door.env'))
    .action((options: Common & { environment: string }) =>
      end('keys', formOf(options), async () => {
        const { pinnedKeys } = await import('../usecases/door/pinned-keys.ts')
        return withLogin('door', options, (connected) => pinnedKeys(connected))
      }),
    )
  group
    .command('sync')
    .description('pin the issuer’s new keys, in the job that the policy pins for it (docs/keys.md)')
    .option('--jwks-url <url>', 'instead of the issuer’s own')
    .option(...ENVIRONMENT)
    .option(...JSON_OPTION)
    .option(...VIA)
    .addHelpText('after', jobHelp('door') + examplesHelp('quorate keys sync'))
    .action((options: Common & { environment: string; jwksUrl?: string }) =>
      end('keys', formOf(options), async () => {
        const { syncKeys } = await import('../usecases/door/keys.ts')
        return syncKeys(commandJob('keys', options), options)
      }),
    )
  group
    .command('break-glass')
    .description('pin keys as the migrator, without a token; leaves evidence')
    .requiredOption('--jwks <file>', 'the issuer’s key set, fetched and compared by you')
    .option(...YES)
    .requiredOption(...REASON)
    .option(...JSON_OPTION)
    .option(...SETTINGS)
    .option(...ENVIRONMENT)
    .option(...VIA)
    .addHelpText(
      'after',
      settingsHelp('migrator') + examplesHelp('quorate keys break-glass --jwks jwks.json --reason "all keys replaced"'),
    )
    .action((options: Common & Confirmed & { environment: string; jwks: string; reason: string }) =>
      end('keys', formOf(options), async () => {
        const ask = confirmation(options, 'keys break-glass')
        const { breakGlass, readKeySet } = await import('../usecases/door/keys.ts')
        const { atShell, readText } = await import('../system/files.ts')
        const asked = atShell(process.cwd(), options.jwks)
        const pins = readKeySet(await readText(asked.folder, asked.paths[0]), options.jwks)
        return withLogin('migrator', options, async (connected, where) => {
          await ask(`From now on ${databaseOf(where)} believes tokens that a key of ${options.jwks} signed.`)
          return breakGlass(connected, pins, options.reason)
        })
      }),
    )
}
