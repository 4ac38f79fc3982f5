// The command `doctor`: what it takes.
import { verdictOf } from '../report/from-error.ts'
import { jsonText } from '../report/json.ts'
import { terminalText } from '../report/terminal.ts'
import type { Verdict } from '../report/verdict.ts'
import type { Common, End, Program } from './run-cli.ts'

type DoctorFlags = Common & { readonly environment: string; readonly jwksUrl?: string }

/** Adds the command. */
export function doctorCommand(program: Program, end: End): void {
  program
    .command('doctor')
    .description('check GitHub’s side and the database’s side, and say how to put right what is not')
    .option('--environment <name>', 'the policy’s name', 'production')
    .option('--jwks-url <url>', 'where the issuer publishes its keys, instead of its own place')
    .option('--settings <file>', 'read settings from a file that only you can read')
    .option('--json', 'one JSON object instead of text')
    .action((options: DoctorFlags) => end('doctor', 'own', () => examine(options)))
}

/** The doctor prints what it saw itself; a fault before it could look is shown in the form that was asked for. */
async function examine(options: DoctorFlags): Promise<Verdict> {
  try {
    const { readEnvironment } = await import('../adapters/env.ts')
    const env = readEnvironment(options.settings === undefined ? {} : { file: options.settings })
    return await (await import('./doctor.ts')).doctor(env, process.cwd(), options)
  } catch (error) {
    const verdict = verdictOf(error, { mode: 'doctor' })
    console.log(options.json ? jsonText(verdict) : terminalText(verdict))
    return verdict
  }
}
