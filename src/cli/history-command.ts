// What can be read without a code at hand: `list` of the changes, `log` of the chain.
import { InvalidArgumentError } from 'commander'
import { examplesHelp, settingsHelp } from './help.ts'
import { type Common, ENVIRONMENT, type End, formOf, JSON_OPTION, type Program, SETTINGS, VIA } from './options.ts'
import { withLogin } from './with-login.ts'

type Asked = Common & { readonly environment: string; readonly limit: number }

/** Adds `list` and `log`. */
export function historyCommands(program: Program, end: End): void {
  program
    .command('list')
    .description('list the changes, newest first: how each stands, who opened it, who is awaited')
    .option('--limit <count>', 'how many, at most 1000', countUpTo(1000), 20)
    .option('--open', 'only those that can still be carried out')
    .option(...ENVIRONMENT)
    .option(...JSON_OPTION)
    .option(...SETTINGS)
    .option(...VIA)
    .addHelpText(
      'after',
      settingsHelp('door') +
        examplesHelp('quorate list --settings door.env', 'quorate list --open --json | jq -r ".data.changes[].code"'),
    )
    .action((options: Asked & { open?: boolean }) =>
      end('list', formOf(options), async () => {
        const { list } = await import('../usecases/change/list.ts')
        const asked = { limit: options.limit, open: options.open === true }
        return withLogin('door', options, (connected) => list(connected, asked, process.cwd()))
      }),
    )
  program
    .command('log')
    .description('show the chain, newest link first: what happened, who did it, in which run; checks each link shown')
    .option('--from <number>', 'begin at this link instead of the newest', countUpTo(Number.MAX_SAFE_INTEGER))
    .option('--limit <count>', 'how many, at most 500', countUpTo(500), 20)
    .option(...ENVIRONMENT)
    .option(...JSON_OPTION)
    .option(...SETTINGS)
    .option(...VIA)
    .addHelpText(
      'after',
      settingsHelp('door') +
        examplesHelp('quorate log --settings door.env', 'quorate log --from 120 --limit 100 --json > links.json'),
    )
    .action((options: Asked & { from?: number }) =>
      end('log', formOf(options), async () => {
        const { log } = await import('../usecases/change/log.ts')
        const asked = { from: options.from ?? null, limit: options.limit }
        return withLogin('door', options, (connected) => log(connected, asked))
      }),
    )
}

function countUpTo(most: number): (text: string) => number {
  return (text) => {
    const count = /^[1-9]\d{0,15}$/.test(text) ? Number(text) : Number.NaN
    if (!(count <= most)) throw new InvalidArgumentError(`Expected a whole number from 1 to ${most}.`)
    return count
  }
}
