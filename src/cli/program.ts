// The program around its commands: how a command line is parsed, how a verdict is shown, how it ends.
// Must not: end with 0 unless a verdict says pass.
import { Command, CommanderError } from 'commander'
import { exitCode, sound } from '../report/exit-code.ts'
import { usageVerdict, verdictOf } from '../report/from-error.ts'
import { jsonText } from '../report/json.ts'
import { neutralise } from '../report/neutralise.ts'
import { sarifText } from '../report/sarif.ts'
import { serverWords } from '../report/server-words.ts'
import { terminalText } from '../report/terminal.ts'
import type { Verdict } from '../report/verdict.ts'
import { readVariables } from '../settings/settings.ts'
import { columnsOf, fitted } from '../system/columns.ts'
import { packageVersion } from '../system/package-root.ts'
import { requireNode } from '../system/require-node.ts'
import { outliveReader } from '../system/stdout.ts'
import { Stopped } from '../system/stopped.ts'
import { EXITS, FIRST_STEPS } from './help.ts'
import type { End, Form, Program } from './options.ts'
import { leftBy, stoppedVerdict } from './stopped.ts'

/** Adds commands to the program. */
export type Register = (program: Program, end: End) => void

/** Runs one command. Answers with the exit code: 0 pass, 1 blocked, 2 undecided, 64 wrong use, 130 stopped (ACT-3). */
export async function runProgram(args: readonly string[], register: Register): Promise<number> {
  let exit = 0
  outliveReader()
  const end: End = async (mode, form, evaluate) => {
    const calm = onStop(mode, form)
    const [verdict, isFault] = await requireNode()
      .then(evaluate)
      .then(
        (value) => [sound(value), false] as const,
        (error: unknown) => {
          if (error instanceof Stopped) return [stoppedVerdict(mode, error.message), true] as const
          for (const { line, quotes } of serverWords(error))
            if (quotes === 'nothing' || program.opts().verbose === true) console.error(line)
          return [verdictOf(error, { mode }), true] as const
        },
      )
      .finally(calm)
    exit = exitCode(verdict)
    if (form.own && !isFault) return
    if (form.as === 'json') console.log(jsonText(verdict))
    else if (form.as === 'sarif') console.log(sarifText(verdict))
    else if (exit === 130) console.error(verdict.findings[0]?.observed)
    // What a command of its own form prints is read by programs, or kept in a file.
    else if (form.own) console.error(shownOn(process.stderr, verdict))
    else console.log(shownOn(process.stdout, verdict))
  }
  const program = programOf()
  register(program, end)
  try {
    await program.parseAsync([...args], { from: 'user' })
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

/** These end what they started themselves, and say so. */
const CLEANS_UP = ['demo', 'sandbox']

/** Ends the process in words at Ctrl-C, until the answer is called. What was connected to takes the end for one. */
function onStop(mode: string, form: Form): () => void {
  if (CLEANS_UP.includes(mode)) return () => {}
  const stop = () => {
    const verdict = stoppedVerdict(mode)
    if (form.as === 'json') console.log(jsonText(verdict))
    else console.error(`\n${leftBy(mode)}`)
    process.exit(exitCode(verdict))
  }
  process.once('SIGINT', stop)
  return () => process.off('SIGINT', stop)
}

function shownOn(stream: NodeJS.WriteStream, verdict: Verdict): string {
  const width = columnsOf(stream, readVariables())
  return fitted(terminalText(verdict, { colour: hasColours(stream), width }), width)
}

/** Columns of the help text in a pipe. */
const HELP_WIDTH = 80
/** Commander's own second line; any other line end came with what was typed. */
const SUGGESTION = /\n(?=\(Did you mean )/

/** On a terminal that has them, unless NO_COLOR says that they are not wanted. */
function hasColours(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && stream.hasColors()
}

/** The program without a command. */
export function programOf(): Command {
  const env = readVariables()
  return new Command('quorate')
    .description('Who may change production, proven: the gate is in the database, this is its messenger.')
    .option('-V, --version', 'the version of this program')
    .option('--verbose', 'also write what the server said of a refused statement to standard error')
    .on('option:version', () => {
      console.log(packageVersion())
      throw new CommanderError(0, 'quorate.version', 'told')
    })
    .exitOverride()
    .showHelpAfterError('(add --help for what it takes)')
    .configureOutput({
      getOutHelpWidth: () => columnsOf(process.stdout, env, HELP_WIDTH),
      getErrHelpWidth: () => columnsOf(process.stderr, env, HELP_WIDTH),
      writeOut: (text) => process.stdout.write(fitted(text, columnsOf(process.stdout, env, HELP_WIDTH))),
      writeErr: (text) => process.stderr.write(fitted(text, columnsOf(process.stderr, env, HELP_WIDTH))),
      outputError: (text, write) => write(`${text.trim().split(SUGGESTION).map(neutralise).join('\n')}\n`),
    })
    .addHelpText('after', FIRST_STEPS)
    .addHelpText('afterAll', EXITS)
}
