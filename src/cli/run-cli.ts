// The commands: what each takes, and which use case it is. Each loads only what it uses.
import { runToEnd } from '../usecases/end-process.ts'
import { completionCommand } from './completion-command.ts'
import { type Confirmed, confirmation, YES } from './confirm.ts'
import { databaseCommands } from './db-command.ts'
import { doctorCommand } from './doctor-command.ts'
import { fileCommands } from './file-commands.ts'
import { DEMO, examplesHelp, JOBS, settingsHelp } from './help.ts'
import { historyCommands } from './history-command.ts'
import { holdCommands } from './hold-command.ts'
import { initCommand } from './init-command.ts'
import { keysCommands } from './keys-command.ts'
import { lintCommand } from './lint-command.ts'
import {
  type Common,
  ENVIRONMENT,
  type End,
  formOf,
  JSON_OPTION,
  ownFormOf,
  type Program,
  SETTINGS,
  VIA,
} from './options.ts'
import { permitCommands } from './permit-command.ts'
import { policyCommands } from './policy-command.ts'
import { programOf, type Register, runProgram } from './program.ts'
import { registryCommands } from './registry-command.ts'
import { releaseCommands } from './release-command.ts'
import { approveCommand, seatCommands } from './seat-command.ts'
import { seatLoginCommands } from './seat-login-command.ts'
import { seatRotateCommand } from './seat-rotate-command.ts'
import { setupCommand } from './setup-command.ts'
import { databaseOf, saidWhere, withLogin } from './with-login.ts'

/** Every command in the order of the help text, by what adds it. */
const COMMANDS: readonly { readonly names: readonly string[]; readonly add: Register }[] = [
  { names: ['init'], add: initCommand },
  { names: ['setup'], add: setupCommand },
  { names: ['doctor'], add: doctorCommand },
  { names: ['lint'], add: lint },
  { names: ['expand', 'diff', 'mark'], add: fileCommands },
  { names: ['status', 'explain', 'db', 'genesis'], add: database },
  { names: ['list', 'log'], add: historyCommands },
  { names: ['hold'], add: holdCommands },
  { names: ['approve'], add: approveCommand },
  { names: ['seat'], add: seatCommands },
  { names: ['seat'], add: seatRotateCommand },
  { names: ['seat'], add: seatLoginCommands },
  { names: ['registry'], add: registryCommands },
  { names: ['keys'], add: keysCommands },
  { names: ['permit'], add: permitCommands },
  { names: ['release'], add: releaseCommands },
  { names: ['policy'], add: policyCommands },
  { names: ['sandbox', 'demo'], add: sandbox },
  { names: ['completion'], add: completion },
]

/** `quorate …`: only the asked command is registered, and all where none is named, for help and suggestions. */
export function commandLine(): Promise<void> {
  const args = process.argv.slice(2)
  const asked = COMMANDS.filter(({ names }) => names.includes(args[0] ?? ''))
  return runToEnd(
    () =>
      runProgram(args, (program, end) => {
        for (const { add } of asked.length > 0 ? asked : COMMANDS) add(program, end)
      }),
    { json: args.includes('--json') },
  )
}

/** Adds every command. */
export const allCommands: Register = (program, end) => {
  for (const { add } of COMMANDS) add(program, end)
}

function completion(program: Program, end: End): void {
  completionCommand(program, end, () => {
    const whole = programOf()
    allCommands(whole, end)
    return whole
  })
}

function lint(program: Program, end: End): void {
  lintCommand(program, end, async (folder, paths) =>
    (await import('../usecases/policy/lint.ts')).lintFiles(
      folder,
      paths,
      () => import('../usecases/policy/lint-scripts.ts'),
    ),
  )
}

function database(program: Program, end: End): void {
  program
    .command('status')
    .description('show a change: who holds a seat, who is missing and what to type, what happened')
    .argument('[code]', 'the change’s code, such as Q-7F3K29XA; without one, the newest change')
    .option(
      '--packet-out <file>',
      'write what an approver without access to the database needs, from a clone that has the commit',
    )
    .option(...ENVIRONMENT)
    .option(...JSON_OPTION)
    .option(...SETTINGS)
    .option(...VIA)
    .addHelpText(
      'after',
      settingsHelp('door') + examplesHelp('quorate status Q-7F3K29XA --settings door.env', 'quorate status'),
    )
    .action((code: string | undefined, options: Common & { environment: string; packetOut?: string }) =>
      end('status', formOf(options), async () => {
        const { status } = await import('../usecases/change/status.ts')
        return withLogin('door', options, async (connected) => {
          const told = await status(connected, code ?? null, process.cwd())
          if (options.packetOut === undefined) return told
          const { writtenWith } = await import('../usecases/device/packet-file.ts')
          return writtenWith(told, connected, process.cwd(), options.packetOut)
        })
      }),
    )
  program
    .command('explain')
    .description('say why a change does not run, who could make it so, and which rule keeps everybody else out')
    .argument('<code>', 'the change’s code, such as Q-7F3K29XA; a cut’s leads to its verify')
    .option(...ENVIRONMENT)
    .option(...JSON_OPTION)
    .option(...SETTINGS)
    .option(...VIA)
    .addHelpText('after', settingsHelp('door') + examplesHelp('quorate explain Q-7F3K29XA --settings door.env'))
    .action((code: string, options: Common & { environment: string }) =>
      end('explain', formOf(options), async () => {
        const { explainChange } = await import('../usecases/change/explain-change.ts')
        return withLogin('door', options, (connected) => explainChange(connected, code, process.cwd()))
      }),
    )
  databaseCommands(program, end)
  program
    .command('genesis')
    .description('initialise a ledger, once: policy, people and issuer keys, as the migrator’s login')
    .requiredOption(
      '--jwks <file or url>',
      'the issuer’s key set, fetched and compared by you, or where it is published',
    )
    .option(...YES)
    .option('--environment <name>', 'the policy’s name', 'production')
    .option('--people <file>', 'who works in it', 'manifests/people.yaml')
    .option(...JSON_OPTION)
    .option(...SETTINGS)
    .option(...VIA)
    .addHelpText(
      'after',
      settingsHelp('migrator') +
        examplesHelp(
          'curl -fsS https://token.actions.githubusercontent.com/.well-known/jwks > jwks.json',
          'quorate genesis --jwks jwks.json --settings migrator.env',
        ),
    )
    .action((options: Common & Confirmed & { jwks: string; environment: string; people: string }) =>
      end('genesis', formOf(options), async () => {
        const ask = confirmation(options, 'genesis')
        const { genesisFromFiles } = await import('../usecases/install/genesis.ts')
        return withLogin('migrator', options, async (connected, where) => {
          await ask(`The ledger of ${options.environment} begins in ${databaseOf(where)}, once and for good.`)
          return saidWhere(await genesisFromFiles(connected, process.cwd(), options), where)
        })
      }),
    )
}

function sandbox(program: Program, end: End): void {
  program
    .command('sandbox')
    .description('a real PostgreSQL and a GitHub of its own on this machine, with a change prepared; until interrupted')
    .option('--json', 'print one JSON line when ready')
    .addHelpText('after', JOBS)
    .action((options: Common) =>
      end('sandbox', ownFormOf(options), async () =>
        (await import('../sandbox/run-sandbox.ts')).keepSandbox({ json: options.json === true }),
      ),
    )
  program
    .command('demo')
    .description('one change from policy to verified cut, then attacks that are refused')
    .option('--scenario <name>', 'another story: compensation, council, deploy or sql')
    .option('--json', 'one JSON object at the end; the steps go to stderr')
    .addHelpText('after', DEMO)
    .action(({ json = false, scenario }: Common & { readonly scenario?: string }) =>
      end('demo', { as: json ? 'json' : 'text', own: !json }, async () =>
        (await import('../sandbox/demo.ts')).demo({ json, scenario: scenario ?? null }),
      ),
    )
}
