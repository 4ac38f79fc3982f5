// The group `seat` of the command line, to which several files add commands.
import type { Program } from './options.ts'

/** The group; made by whoever asks first. */
export function seatGroup(program: Program): Program {
  return (
    program.commands.find((command) => command.name() === 'seat') ??
    program
      .command('seat')
      .description('seats with a key or a secret of their own, on their holder’s device (docs/seats.md)')
  )
}
