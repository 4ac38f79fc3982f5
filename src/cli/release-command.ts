// The commands about secrets of deploys: make their `key`, `seal` one, `put` it, `list` them.
import { examplesHelp, settingsHelp } from './help.ts'
import { type Common, ENVIRONMENT, type End, formOf, JSON_OPTION, type Program, SETTINGS, VIA } from './options.ts'
import { withLogin } from './with-login.ts'

type Where = Common & { readonly environment: string }
type Seal = Common & {
  readonly ledger: string
  readonly githubEnvironment: string
  readonly to: string
  readonly out: string
  readonly singleUse?: boolean
}

/** Adds `release key`, `release seal`, `release put` and `release list`. */
export function releaseCommands(program: Program, end: End): void {
  const group = program
    .command('release')
    .description('secrets that only a started deploy gets, sealed until then (docs/releases.md)')
  group
    .command('key')
    .description('make the pair that an environment’s secrets are sealed to; shows its public half')
    .requiredOption('--out <file>', 'where to write the private half, for you alone to read; never over a file')
    .option(...JSON_OPTION)
    .addHelpText('after', examplesHelp('quorate release key --out release.key'))
    .action((options: Common & { out: string }) =>
      end('release', formOf(options), async () => {
        const { makeReleaseKey } = await import('../usecases/release/key.ts')
        return makeReleaseKey(process.cwd(), options.out)
      }),
    )
  group
    .command('seal')
    .description(
      'seal a secret from standard input, byte for byte, and print what a KEY_CHANGE orders; connects to nothing',
    )
    .argument('<name>', 'what plans call it, such as DB_PASSWORD')
    .argument('<version>', 'counted up from 1')
    .requiredOption('--ledger <id>', 'the ledger that it is for, as `quorate status` shows it')
    .requiredOption(
      '--github-environment <name>',
      'the GitHub environment whose runs get it, such as production-deploy',
    )
    .requiredOption('--to <key>', 'that environment’s public key, as `release key` showed it')
    .requiredOption('--out <file>', 'where to write the sealed bytes; they need not be kept from anybody')
    .option('--single-use', 'only one run may get this version')
    .option(...JSON_OPTION)
    .addHelpText(
      'after',
      examplesHelp(
        'printf %s "$password" | quorate release seal DB_PASSWORD 1 --ledger <id> --github-environment production-deploy --to <key> --out db.sealed',
      ),
    )
    .action((name: string, version: string, options: Seal) =>
      end('release', formOf(options), async () => {
        const { sealInput } = await import('../usecases/release/seal.ts')
        return sealInput(process.cwd(), { ...options, environment: options.githubEnvironment, name, version })
      }),
    )
  group
    .command('put')
    .description('hand the database the sealed bytes that a KEY_CHANGE ordered')
    .argument('<file>', 'as `release seal` wrote it')
    .option(...ENVIRONMENT)
    .option(...JSON_OPTION)
    .option(...SETTINGS)
    .option(...VIA)
    .addHelpText('after', settingsHelp('door') + examplesHelp('quorate release put db.sealed --settings door.env'))
    .action((file: string, options: Where) =>
      end('release', formOf(options), async () => {
        const { atShell, readText } = await import('../system/files.ts')
        const asked = atShell(process.cwd(), file)
        const sealed = (await readText(asked.folder, asked.paths[0])).trimEnd()
        const { putSealed } = await import('../usecases/release/put.ts')
        return withLogin('door', options, (connected) => putSealed(connected, sealed))
      }),
    )
  group
    .command('list')
    .description('show every version of every secret, who was granted it, and what is to be rotated')
    .option(...ENVIRONMENT)
    .option(...JSON_OPTION)
    .option(...SETTINGS)
    .option(...VIA)
    .addHelpText('after', settingsHelp('door') + examplesHelp('quorate release list --settings door.env'))
    .action((options: Where) =>
      end('release', formOf(options), async () => {
        const { listReleases } = await import('../usecases/release/list.ts')
        return withLogin('door', options, (connected) => listReleases(connected))
      }),
    )
}
