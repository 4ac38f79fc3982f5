// The program around its commands: how a command line is parsed, how a verdict is shown, how it ends.
// Must not: end with 0 unless a verdict says pass.
import { Command, CommanderError } from 'commander'
import { exitCode, sound } from '../report/exit-code.ts'
import { usageVerdict, verdictOf } from '../report/from-error.ts'
import { jsonText } from '../report/json.ts'
import { neutralise } from '../report/neutralise.ts'
import { sarifText } from '../report/sarif.ts'
import { terminalText } from '../report/terminal.ts'
import { packageVersion } from '../system/package-root.ts'
import { outliveReader } from '../system/stdout.ts'
import { Stopped } from '../system/stopped.ts'
import { EXITS, FIRST_STEPS } from './help.ts'
import type { End, Program } from './options.ts'
import { requireNode } from './require-node.ts'

/** Adds commands to the program. */
export type Register = (program: Program, end: End) => void

/** Runs one command. Answers with the exit code: 0 pass, 1 blocked, 2 undecided, 64 wrong use (ACT-3). */
export async function runProgram(args: readonly string[], register: Register): Promise<number> {
  let exit = 0
  outliveReader()
  const end: End = async (mode, form, evaluate) => {
    const [verdict, isFault] = await requireNode()
      .then(evaluate)
      .then(
        (value) => [sound(value), false] as const,
        (error: unknown) => {
          if (error instanceof Stopped) throw error
          return [verdictOf(error, { mode }), true] as const
        },
      )
    exit = exitCode(verdict)
    if (form.own && !isFault) return
    if (form.as === 'json') console.log(jsonText(verdict))
    else if (form.as === 'sarif') console.log(sarifText(verdict))
    // What a command of its own form prints is read by programs, or kept in a file.
    else if (form.own) console.error(terminalText(verdict, { colour: hasColours(process.stderr) }))
    else console.log(terminalText(verdict, { colour: hasColours(process.stdout) }))
  }
  try {
    await programOf(register, end).parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (error instanceof Stopped) {
      console.error(error.message)
      return STOPPED
    }
    if (!(error instanceof CommanderError)) throw error
    // Commander has printed the error already, and help and version are no fault.
    if (error.exitCode === 0) return 0
    const verdict = usageVerdict(error.message)
    if (args.includes('--json')) console.log(jsonText(verdict))
    return exitCode(verdict)
  }
  return exit
}

/** As a shell says of what Ctrl-C ended. */
const STOPPED = 130

/** Commander's own second line; any other line end came with what was typed. */
const SUGGESTION = /\n(?=\(Did you mean )/

/** On a terminal that has them, unless NO_COLOR says that they are not wanted. */
function hasColours(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && stream.hasColors()
}

function programOf(register: Register, end: End): Command {
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
  register(program, end)
  return program
}
