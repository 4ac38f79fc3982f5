// `seat rotate`: the key in force vouches for the one that follows it.

import { readVariables } from '../settings/settings.ts'
import { YES } from './confirm.ts'
import { examplesHelp } from './help.ts'
import { type Common, type End, formOf, JSON_OPTION, type Program } from './options.ts'
import { asking, DIGEST, FOLDER } from './seat-command.ts'
import { seatGroup } from './seat-group.ts'

/** Adds it to the group of seats. */
export function seatRotateCommand(program: Program, end: End): void {
  seatGroup(program)
    .command('rotate')
    .description('sign for a new key of your seat with the one in force; a SEAT_ROTATE names the file')
    .requiredOption('--seat <name>', 'the seat, such as president')
    .requiredOption('--enrolment <file>', 'the enrolment file of the new key')
    .requiredOption('--out <file>', 'where to write what the key in force signed')
    .option(...DIGEST)
    .option(...FOLDER)
    .option(...YES)
    .option(...JSON_OPTION)
    .addHelpText(
      'after',
      examplesHelp(
        'quorate seat rotate --seat president --digest 09d1abba --enrolment president-2.json --out president-2.holder.json',
      ),
    )
    .action((options: Common & import('../usecases/device/rotate.ts').RotateAsked) =>
      end('seat rotate', formOf(options), async () => {
        const { rotateSeat } = await import('../usecases/device/rotate.ts')
        return asking((shell) => rotateSeat(options, shell), readVariables())
      }),
    )
}
