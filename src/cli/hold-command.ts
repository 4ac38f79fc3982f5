// The commands about holds: `hold` shows what is on hold; `hold place`, `join` and `lift` in a GitHub job (APR-9).
import { commandJob } from '../usecases/proof/github-job.ts'
import { examplesHelp, jobHelp, settingsHelp } from './help.ts'
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
import { withLogin } from './with-login.ts'

const DEEDS = [
  ['place', 'stop a change or an action at once, as anybody who could sign for it', 'placeHold'],
  ['join', 'join a hold, so that it does not end by itself', 'joinHold'],
  ['lift', 'say that a hold shall end, as one of the quorum, or take back your own', 'liftHold'],
] as const

/** Adds `hold list`, which `hold` alone is, `hold place`, `hold join` and `hold lift`. */
export function holdCommands(program: Program, end: End): void {
  const group = program.command('hold').description('what one seat has stopped, and how it goes on (docs/holds.md)')
  group
    .command('list', { isDefault: true })
    .description('show what is on hold, why, until when, and how many it still takes to lift it')
    .option(...ENVIRONMENT)
    .option(...JSON_OPTION)
    .option(...SETTINGS)
    .option(...VIA)
    .addHelpText('after', settingsHelp('door') + examplesHelp('quorate hold --settings door.env'))
    .action((options: Common & { environment: string }) =>
      end('hold', formOf(options), async () => {
        const { listHolds } = await import('../usecases/change/list-holds.ts')
        return withLogin('door', options, (connected) => listHolds(connected, process.cwd()))
      }),
    )
  for (const [name, description, deed] of DEEDS) {
    group
      .command(name)
      .description(description)
      .argument('<what>', 'the change’s code, such as Q-7F3K29XA, or an action of the policy, such as CUT')
      .requiredOption(...REASON)
      .option(...ENVIRONMENT)
      .option(...JSON_OPTION)
      .option(...VIA)
      .addHelpText('after', jobHelp('door') + examplesHelp(`quorate hold ${name} Q-7F3K29XA --reason "wrong customer"`))
      .action((what: string, options: Common & { environment: string; reason: string }) =>
        end('hold', formOf(options), async () => {
          const { heldThing, ...holds } = await import('../usecases/door/hold.ts')
          return holds[deed](commandJob('hold', options), { ...heldThing(what), reason: options.reason })
        }),
      )
  }
}
