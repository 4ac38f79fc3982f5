// `seat list`: every seat with a key or a secret of its own, as the database has it.
import { examplesHelp, settingsHelp } from './help.ts'
import { type Common, ENVIRONMENT, type End, formOf, JSON_OPTION, type Program, SETTINGS, VIA } from './options.ts'
import { withLogin } from './with-login.ts'

/** Adds it to the group of seats. */
export function seatListCommand(program: Program, end: End): void {
  const group =
    program.commands.find((command) => command.name() === 'seat') ??
    program.command('seat').description('seats with a key or a secret of their own')
  group
    .command('list')
    .description('list the registered seats: whose each is, its digest, whether it counts, when it was drilled')
    .option(...ENVIRONMENT)
    .option(...JSON_OPTION)
    .option(...SETTINGS)
    .option(...VIA)
    .addHelpText('after', settingsHelp('door') + examplesHelp('quorate seat list --settings door.env'))
    .action((options: Common & { environment: string }) =>
      end('seat list', formOf(options), async () => {
        const { listSeats } = await import('../usecases/seat/list.ts')
        return withLogin('door', options, (connected) => listSeats(connected, process.cwd()))
      }),
    )
}
