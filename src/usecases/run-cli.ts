// The commands: what each takes, and which use case it is. Each loads only what it uses.
// Must not: end with 0 unless a verdict says pass.
import { Command, CommanderError } from 'commander'
import { exitCode } from '../report/exit-code.ts'
import { verdictOf } from '../report/from-error.ts'
import { jsonText } from '../report/json.ts'
import { terminalText } from '../report/terminal.ts'
import type { Verdict } from '../report/verdict.ts'
import { withLogin } from './with-login.ts'

/** Runs one command. Answers with the exit code: 0 pass, 1 blocked, 2 undecided, 64 wrong use (ACT-3). */
export async function runCli(args: readonly string[]): Promise<number> {
  let exit = 0
  const end: End = async (mode, form, evaluate) => {
    const [verdict, isFault] = await evaluate().then(
      (value) => [value, false] as const,
      (error: unknown) => [verdictOf(error, { mode }), true] as const,
    )
    if (form === 'json') console.log(jsonText(verdict))
    else if (form === 'text' || isFault) console.log(terminalText(verdict, { colour: process.stdout.isTTY === true }))
    exit = exitCode(verdict)
  }
  try {
    await commands(end).parseAsync([...args], { from: 'user' })
  } catch (error) {
    // Commander has told the reader already; help and version are no fault.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 64
    throw error
  }
  return exit
}

/** How a verdict is shown; `own` is what the command printed itself, and then only a fault is told. */
type Form = 'text' | 'json' | 'own'
type End = (mode: string, form: Form, evaluate: () => Promise<Verdict>) => Promise<void>

interface Common {
  readonly json?: boolean
  readonly envFile?: string
}

const formOf = ({ json }: Common): Form => (json ? 'json' : 'text')

function commands(end: End): Command {
  const program = new Command('quorate')
    .description('Who may change production, proven: the gate is in the database, this is its messenger.')
    .exitOverride()
    .showHelpAfterError('(add --help for what it takes)')
    .addHelpText('after', EXITS)

  program
    .command('lint')
    .description('check a policy with its people and plans; every fault at once, with file, line and column')
    .argument('[file]', 'the policy file', 'manifests/production.yaml')
    .option('--json', 'one JSON object instead of text')
    .action((file: string, options: Common) =>
      end('lint', formOf(options), async () => (await import('./lint.ts')).lintFile(process.cwd(), file)),
    )
  program
    .command('expand')
    .description('print the catalogue documents that a policy stands for, and their digest')
    .argument('[file]', 'the policy file', 'manifests/production.yaml')
    .action(async (file: string) => {
      const { expandFile } = await import('./expand.ts')
      await end('expand', 'own', () => expandFile(process.cwd(), file))
    })
  program
    .command('mark')
    .description('print the units that a plan would cut: address, hash, title')
    .argument('<plan>', 'the plan’s name; its file is manifests/plans/<plan>.yaml')
    .option('--json', 'one JSON object instead of text')
    .action((plan: string, options: Common) =>
      end('mark', formOf(options), async () => (await import('./mark.ts')).markPlan(process.cwd(), plan)),
    )
  program
    .command('status')
    .description('show a change: who sits, who is missing, what happened')
    .argument('<code>', 'the change’s code, such as Q-7F3K29XA')
    .option('--json', 'one JSON object instead of text')
    .option('--env-file <path>', 'read settings from a file that only you can read')
    .action((code: string, options: Common) =>
      end('status', formOf(options), async () => {
        const { status } = await import('./status.ts')
        return withLogin('door', options.envFile, (database) => status(database, code))
      }),
    )
  database(program, end)
  sandbox(program, end)
  return program
}

function database(program: Command, end: End): void {
  const db = program.command('db').description('install the gate into a database')
  db.command('install')
    .description('apply the migrations that are missing, as PGUSER; running it again changes nothing')
    .option('--json', 'one JSON object instead of text')
    .option('--env-file <path>', 'read settings from a file that only you can read')
    .action((options: Common) =>
      end('install', formOf(options), async () => {
        const { installVerdict } = await import('./install.ts')
        return withLogin('installer', options.envFile, installVerdict)
      }),
    )
  program
    .command('genesis')
    .description('begin a ledger, once: policy, people and issuer keys, as the migrator’s login')
    .requiredOption('--jwks <file>', 'the issuer’s key set, fetched and compared by you')
    .option('--environment <name>', 'the policy’s name', 'production')
    .option('--people <file>', 'who works in it', 'manifests/people.yaml')
    .option('--json', 'one JSON object instead of text')
    .option('--env-file <path>', 'read settings from a file that only you can read')
    .action((options: Common & { jwks: string; environment: string; people: string }) =>
      end('genesis', formOf(options), async () => {
        const { genesisFromFiles } = await import('./genesis.ts')
        return withLogin('migrator', options.envFile, (database) => genesisFromFiles(database, process.cwd(), options))
      }),
    )
  program
    .command('registry')
    .description('change who is registered, as a governed act of a GitHub job')
    .command('revoke')
    .description('revoke a human at once; one registered person is enough')
    .requiredOption('--id <number>', 'GitHub’s numeric user id')
    .requiredOption('--reason <text>', 'kept in the evidence')
    .option('--json', 'one JSON object instead of text')
    .action((options: Common & { id: string; reason: string }) =>
      end('registry', formOf(options), async () => {
        const { readEnvironment } = await import('../adapters/env.ts')
        return (await import('./revoke.ts')).revoke(readEnvironment(), options)
      }),
    )
}

function sandbox(program: Command, end: End): void {
  program
    .command('sandbox')
    .description('a real PostgreSQL and a GitHub of its own on this machine, with a change prepared; until interrupted')
    .option('--json', 'print one JSON line when ready')
    .action(async (options: Common) => {
      const { keepSandbox } = await import('../sandbox/keep.ts')
      await end('sandbox', 'own', () => keepSandbox({ json: options.json === true }))
    })
  program
    .command('demo')
    .description('one change from policy to verified cut, then attacks that are refused')
    .action(async () => {
      const { demo } = await import('../sandbox/demo.ts')
      await end('demo', 'own', demo)
    })
}

const EXITS = `
Exit codes: 0 pass, 1 blocked, 2 undecided (nothing is known to have happened), 64 wrong use.

First steps:
  quorate lint                      check manifests/production.yaml and its people
  quorate expand                    see what the short policy file stands for
  quorate demo                      watch a change, and attacks on it, on this machine
`
