// The command `doctor`: what it takes.
import { examplesHelp, GITHUB_SETTINGS, settingsHelp } from './help.ts'
import { type Common, type End, JSON_OPTION, ownFormOf, type Program, SETTINGS, VIA } from './options.ts'

type DoctorFlags = Common & { readonly environment: string; readonly jwksUrl?: string }

/** Adds the command. */
export function doctorCommand(program: Program, end: End): void {
  program
    .command('doctor')
    .description('check GitHub’s side and the database’s side, and say how to put right what is not')
    .option('--environment <name>', 'the policy’s name', 'production')
    .option('--jwks-url <url>', 'where the issuer publishes its keys, instead of its own place')
    .option(...SETTINGS)
    .option(...VIA)
    .option(...JSON_OPTION)
    .addHelpText(
      'after',
      settingsHelp('door', GITHUB_SETTINGS) + examplesHelp('quorate doctor --settings secrets/door.env'),
    )
    .action((options: DoctorFlags) =>
      end('doctor', ownFormOf(options), async () => {
        const { readVariables } = await import('../settings/settings.ts')
        const env = readVariables(options.settings === undefined ? {} : { files: options.settings })
        return (await import('../usecases/doctor/doctor.ts')).doctor(env, process.cwd(), options)
      }),
    )
}
