// The command `doctor`: what it takes.
import { type Confirmed, YES } from './confirm.ts'
import { examplesHelp, GITHUB_SETTINGS, settingsHelp } from './help.ts'
import { type Common, type End, formOf, JSON_OPTION, type Program, SETTINGS, VIA } from './options.ts'

interface DoctorFlags extends Common, Confirmed {
  readonly environment: string
  readonly jwksUrl?: string
  readonly all?: boolean
  readonly fix?: boolean
}

/** Adds the command. */
export function doctorCommand(program: Program, end: End): void {
  program
    .command('doctor')
    .description('check GitHub’s side and the database’s side, and say how to put right what is not')
    .option('--environment <name>', 'the policy’s name', 'production')
    .option('--jwks-url <url>', 'where the issuer publishes its keys, instead of its own place')
    .option('--all', 'show what is well too, one line a check')
    .option('--fix', 'say what the doctor can put right by itself, ask, and do it; nothing of the ledger or the policy')
    .option(...YES)
    .option(...SETTINGS)
    .option(...VIA)
    .option(...JSON_OPTION)
    .addHelpText(
      'after',
      settingsHelp('door', GITHUB_SETTINGS) +
        examplesHelp('quorate doctor --settings secrets/door.env', 'quorate doctor --settings secrets/door.env --fix'),
    )
    .action((options: DoctorFlags) =>
      // JSON is its own: every check with its subject and severity.
      end('doctor', { ...formOf(options), own: options.json === true }, async () =>
        (await import('../usecases/doctor/doctor.ts')).doctor(process.cwd(), options),
      ),
    )
}
