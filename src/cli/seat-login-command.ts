// The commands about seats that log in as the door: `seat list`, and `seat put` of a secret's holder.
import { examplesHelp, settingsHelp } from './help.ts'
import { type Common, ENVIRONMENT, type End, formOf, JSON_OPTION, type Program, SETTINGS, VIA } from './options.ts'
import { DIGEST, FOLDER, type OfDevice } from './seat-command.ts'
import { seatGroup } from './seat-group.ts'
import { withLogin } from './with-login.ts'

/** Adds them to the group of seats. */
export function seatLoginCommands(program: Program, end: End): void {
  const group = seatGroup(program)
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
  put(group, end)
}

function put(seat: Program, end: End): void {
  seat
    .command('put')
    .description('put what a secret of yours is proved against into the database, once its seat is registered')
    .requiredOption('--seat <name>', 'the seat, such as ai_council_2')
    .option(...FOLDER)
    .option(...DIGEST)
    .option(...ENVIRONMENT)
    .option(...JSON_OPTION)
    .option(...SETTINGS)
    .option(...VIA)
    .addHelpText(
      'after',
      settingsHelp('door') + examplesHelp('quorate seat put --seat ai_council_2 --settings door.env'),
    )
    .action((options: OfDevice & import('../usecases/device/home.ts').SeatNamed) =>
      end('seat put', formOf(options), async () => {
        const { putSecret } = await import('../usecases/device/seats.ts')
        return withLogin('door', options, (connected) => putSecret(options, connected))
      }),
    )
}
