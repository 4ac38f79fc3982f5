// The commands about permits: `make` their key, publish `metadata` for verifiers, `verify` one.
import { examplesHelp, settingsHelp } from './help.ts'
import { type Common, ENVIRONMENT, type End, formOf, JSON_OPTION, type Program, SETTINGS, VIA } from './options.ts'
import { reviewedBy, withLogin } from './with-login.ts'

const SEAL = 'QUORATE_PERMIT_SEAL'

type Where = Common & { readonly environment: string }

/** Adds `permit make`, `permit metadata` and `permit verify`. */
export function permitCommands(program: Program, end: End): void {
  const group = program
    .command('permit')
    .description('permits, which clouds and clusters trust because a quorum signed (docs/permits.md)')
  group
    .command('make')
    .description('have the database make the key that a KEY_CHANGE ordered, in a job that has its sealing key')
    .option(...ENVIRONMENT)
    .option(...JSON_OPTION)
    .option(...SETTINGS)
    .option(...VIA)
    .addHelpText(
      'after',
      settingsHelp('deploy', `${SEAL}: the sealing key, 64 lower-case hexadecimal digits`) +
        examplesHelp('quorate permit make'),
    )
    .action((options: Where) =>
      end('permit', formOf(options), async () => {
        const { makePermit } = await import('../usecases/permit/make.ts')
        const { requiredSecret } = await import('../settings/settings.ts')
        const seal = requiredSecret(reviewedBy(options).env, SEAL)
        return withLogin('deploy', options, (connected) => makePermit(connected, seal))
      }),
    )
  group
    .command('metadata')
    .description('write OpenID discovery and the key set for a static host, as the database lists them now')
    .requiredOption('--issuer <url>', 'the issuer of this ledger’s permits: where the folder will be served')
    .requiredOption('--out <folder>', 'where to write; files of before are replaced')
    .option(...ENVIRONMENT)
    .option(...JSON_OPTION)
    .option(...SETTINGS)
    .option(...VIA)
    .addHelpText(
      'after',
      settingsHelp('door') +
        examplesHelp('quorate permit metadata --issuer https://permits.example.com/production --out public'),
    )
    .action((options: Where & { issuer: string; out: string }) =>
      end('permit', formOf(options), async () => {
        const { writeMetadata } = await import('../usecases/permit/metadata.ts')
        return withLogin('door', options, (connected) => writeMetadata(connected, process.cwd(), options))
      }),
    )
  group
    .command('verify')
    .description('say whether a permit holds for an audience, by a key set at hand; connects to nothing')
    .argument('<file>', 'the permit, as the job got it')
    .requiredOption('--jwks <file>', 'the ledger’s key set, as `permit metadata` writes it')
    .requiredOption('--audience <name>', 'whom the permit must be for')
    .option('--issuer <url>', 'who must have issued it; one key set is one ledger’s')
    .option('--subject <text>', 'what it must be for: quorate:<ledger>:<environment>:<action>:<plan>')
    .option(...JSON_OPTION)
    .addHelpText(
      'after',
      examplesHelp(
        'quorate permit verify permit.jwt --jwks jwks.json --audience https://deploy.example.com --subject quorate:<ledger>:production-deploy:DEPLOY:app',
        'quorate permit verify permit.jwt --jwks jwks.json --audience deploy --json | jq -r ".data.permit.subjects[]"',
      ),
    )
    .action((file: string, options: Common & { jwks: string; audience: string; issuer?: string; subject?: string }) =>
      end('permit', formOf(options), async () => {
        const { verifyPermitFile } = await import('../usecases/permit/verify.ts')
        return verifyPermitFile(process.cwd(), file, options)
      }),
    )
}
