// The commands: what each takes, and which use case it is. Each loads only what it uses.
// Must not: end with 0 unless a verdict says pass.
import { Command, CommanderError, Option } from 'commander'
import { exitCode, sound } from '../report/exit-code.ts'
import { usageVerdict, verdictOf } from '../report/from-error.ts'
import { jsonText } from '../report/json.ts'
import { neutralise } from '../report/neutralise.ts'
import { terminalText } from '../report/terminal.ts'
import { atShell } from '../system/files.ts'
import { packageVersion } from '../system/package-root.ts'
import { outliveReader } from '../system/stdout.ts'
import { databaseCommands } from './db-command.ts'
import { doctorCommand } from './doctor-command.ts'
import { DEMO, EXITS, examplesHelp, FIRST_STEPS, JOBS, settingsHelp } from './help.ts'
import { historyCommands } from './history-command.ts'
import { initCommand } from './init-command.ts'
import { keysCommands } from './keys-command.ts'
import { type Common, ENVIRONMENT, type End, formOf, JSON_OPTION, ownFormOf, SETTINGS, VIA } from './options.ts'
import { policyCommands } from './policy-command.ts'
import { registryCommands } from './registry-command.ts'
import { requireNode } from './require-node.ts'
import { saidWhere, withLogin } from './with-login.ts'

/** Runs one command. Answers with the exit code: 0 pass, 1 blocked, 2 undecided, 64 wrong use (ACT-3). */
export async function runCli(args: readonly string[]): Promise<number> {
  let exit = 0
  outliveReader()
  const end: End = async (mode, form, evaluate) => {
    const [verdict, isFault] = await requireNode()
      .then(evaluate)
      .then(
        (value) => [sound(value), false] as const,
        (error: unknown) => [verdictOf(error, { mode }), true] as const,
      )
    exit = exitCode(verdict)
    if (form.own && !isFault) return
    if (form.as === 'json') console.log(jsonText(verdict))
    else if (form.as === 'sarif') console.log((await import('../report/sarif.ts')).sarifText(verdict))
    // What a command of its own form prints is read by programs, or kept in a file.
    else if (form.own) console.error(terminalText(verdict, { colour: hasColours(process.stderr) }))
    else console.log(terminalText(verdict, { colour: hasColours(process.stdout) }))
  }
  try {
    await commands(end).parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    // Commander has printed the error already, and help and version are no fault.
    if (error.exitCode === 0) return 0
    const verdict = usageVerdict(error.message)
    if (args.includes('--json')) console.log(jsonText(verdict))
    return exitCode(verdict)
  }
  return exit
}

/** Commander's own second line; any other line end came with what was typed. */
const SUGGESTION = /\n(?=\(Did you mean )/

/** On a terminal that has them, unless NO_COLOR says that they are not wanted. */
function hasColours(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && stream.hasColors()
}

function commands(end: End): Command {
  const program = new Command('quorate')
    .description('Who may change production, proven: the gate is in the database, this is its messenger.')
    .option('-V, --version', 'the version of this program')
    .on('option:version', () => {
      console.log(packageVersion())
      throw new CommanderError(0, 'quorate.version', 'told')
    })
    .exitOverride()
    .showHelpAfterError('(add --help for what it takes)')
    .configureOutput({
      outputError: (text, write) => write(`${text.trim().split(SUGGESTION).map(neutralise).join('\n')}\n`),
    })
    .addHelpText('after', FIRST_STEPS)
    .addHelpText('afterAll', EXITS)
  initCommand(program, end)
  doctorCommand(program, end)
  files(program, end)
  database(program, end)
  historyCommands(program, end)
  registryCommands(program, end)
  keysCommands(program, end)
  policyCommands(program, end)
  sandbox(program, end)
  return program
}

function files(program: Command, end: End): void {
  program
    .command('lint')
    .description('check policies with their people and plans; every fault at once, with file, line and column')
    .argument('[files...]', 'policy files, or folders of them', ['manifests/production.yaml'])
    .option(...JSON_OPTION)
    .addOption(new Option('--sarif', 'SARIF 2.1.0 instead of text, for code scanning').conflicts('json'))
    .addHelpText('after', examplesHelp('quorate lint', 'quorate lint manifests/staging.yaml --json'))
    .action((paths: string[], options: Common & { sarif?: boolean }) =>
      end('lint', formOf(options), async () => {
        const asked = atShell(process.cwd(), ...paths)
        return (await import('../usecases/policy/lint.ts')).lintFiles(asked.folder, asked.paths)
      }),
    )
  program
    .command('expand')
    .description('print what a policy expands to, and its digest, as JSON')
    .argument('[file]', 'the policy file', 'manifests/production.yaml')
    .option('--json', 'on one line')
    .addHelpText('after', examplesHelp('quorate expand', 'quorate expand --json | jq -r .digest'))
    .action((file: string, options: Common) =>
      end('expand', ownFormOf(options), async () => {
        const { expandFile } = await import('../usecases/policy/expand.ts')
        const asked = atShell(process.cwd(), file)
        return expandFile(asked.folder, asked.paths[0], { indent: options.json ? 0 : 2 })
      }),
    )
  program
    .command('diff')
    .description('say in words who gains or loses what between two policies, and which safeguards get weaker')
    .argument('<old>', 'the policy file as it was')
    .argument('<new>', 'the policy file as it shall be')
    .option('--fail-on-weakening', 'exit 1 when a safeguard gets weaker')
    .option(...JSON_OPTION)
    .addHelpText(
      'after',
      examplesHelp(
        'git show main:manifests/production.yaml > /tmp/old.yaml',
        'quorate diff /tmp/old.yaml manifests/production.yaml',
      ),
    )
    .action((before: string, after: string, options: Common & { failOnWeakening?: boolean }) =>
      end('diff', formOf(options), async () => {
        const { diffFiles } = await import('../usecases/policy/diff.ts')
        return diffFiles(process.cwd(), before, after, { failOnWeakening: options.failOnWeakening === true })
      }),
    )
  program
    .command('mark')
    .description('print the units that a plan would cut: address and hash')
    .argument('<plan>', 'the plan’s name; its file is manifests/plans/<plan>.yaml')
    .option(...JSON_OPTION)
    .addHelpText('after', examplesHelp('quorate mark docs'))
    .action((plan: string, options: Common) =>
      end('mark', formOf(options), async () =>
        (await import('../usecases/pull-request/show-units.ts')).markPlan(process.cwd(), plan),
      ),
    )
}

function database(program: Command, end: End): void {
  program
    .command('status')
    .description('show a change: who holds a seat, who is missing and what to type, what happened')
    .argument('[code]', 'the change’s code, such as Q-7F3K29XA; without one, the newest change')
    .option(...ENVIRONMENT)
    .option(...JSON_OPTION)
    .option(...SETTINGS)
    .option(...VIA)
    .addHelpText(
      'after',
      settingsHelp('door') + examplesHelp('quorate status Q-7F3K29XA --settings door.env', 'quorate status'),
    )
    .action((code: string | undefined, options: Common & { environment: string }) =>
      end('status', formOf(options), async () => {
        const { status } = await import('../usecases/change/status.ts')
        return withLogin('door', options, (connected) => status(connected, code ?? null, process.cwd()))
      }),
    )
  databaseCommands(program, end)
  program
    .command('genesis')
    .description('initialise a ledger, once: policy, people and issuer keys, as the migrator’s login')
    .requiredOption('--jwks <file>', 'the issuer’s key set, fetched and compared by you')
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
    .action((options: Common & { jwks: string; environment: string; people: string }) =>
      end('genesis', formOf(options), async () => {
        const { genesisFromFiles } = await import('../usecases/install/genesis.ts')
        return withLogin('migrator', options, async (connected, where) =>
          saidWhere(await genesisFromFiles(connected, process.cwd(), options), where),
        )
      }),
    )
}

function sandbox(program: Command, end: End): void {
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
    .option('--json', 'one JSON object at the end; the steps go to stderr')
    .addHelpText('after', DEMO)
    .action(({ json = false }: Common) =>
      end('demo', { as: json ? 'json' : 'text', own: !json }, async () =>
        (await import('../sandbox/demo.ts')).demo({ json }),
      ),
    )
}
