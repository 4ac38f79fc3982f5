// The command `doctor`: what it takes.
import type { Common, End, Program } from './run-cli.ts'

type DoctorFlags = Common & { readonly environment: string; readonly jwksUrl?: string }

/** Adds the command. */
export function doctorCommand(program: Program, end: End): void {
  program
    .command('doctor')
    .description('check GitHub’s side and the database’s side, and say how to put right what is not')
    .option('--environment <name>', 'the policy’s name', 'production')
    .option('--jwks-url <url>', 'where the issuer publishes its keys, instead of its own place')
    .option('--env-file <path>', 'read settings from a file that only you can read')
    .option('--json', 'one JSON object instead of text')
    .action((options: DoctorFlags) =>
      end('doctor', 'own', async () => {
        const { readEnvironment } = await import('../adapters/env.ts')
        const env = readEnvironment(options.envFile === undefined ? {} : { file: options.envFile })
        return (await import('./doctor.ts')).doctor(env, process.cwd(), options)
      }),
    )
}
