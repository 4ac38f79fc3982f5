// The commands about the policy in force: `policy break-glass` by the migrator.
import { type Confirmed, confirmation, YES } from './confirm.ts'
import { examplesHelp, settingsHelp } from './help.ts'
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
import { databaseOf, saidWhere, withLogin } from './with-login.ts'

/** Adds `policy break-glass`. */
export function policyCommands(program: Program, end: End): void {
  const group = program.command('policy').description('the policy in force, where no job can prove itself any more')
  group
    .command('break-glass')
    .description(
      'as the migrator, put the checkout’s policy in force where only names differ: the repository’s name and ids, the branch, workflows’ files and repositories; leaves evidence',
    )
    .requiredOption(...REASON)
    .option(...YES)
    .option(...JSON_OPTION)
    .option(...SETTINGS)
    .option(...ENVIRONMENT)
    .option(...VIA)
    .addHelpText(
      'after',
      settingsHelp('migrator') +
        examplesHelp('quorate policy break-glass --reason "transferred to umbrella" --settings secrets/migrator.env'),
    )
    .action((options: Common & Confirmed & { environment: string; reason: string }) =>
      end('policy', formOf(options), async () => {
        const ask = confirmation(options, 'policy break-glass')
        const { breakGlassPolicy } = await import('../usecases/policy/break-glass.ts')
        const { environment, reason } = options
        return withLogin('migrator', options, async (connected, where) => {
          await ask(
            `The checkout’s policy ${environment} takes force in ${databaseOf(where)}, and nobody but you signs for it.`,
          )
          return saidWhere(await breakGlassPolicy(connected, { folder: process.cwd(), environment, reason }), where)
        })
      }),
    )
}
