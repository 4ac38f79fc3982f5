// What most commands take, and the forms of their answers.
import { type Command, InvalidArgumentError } from 'commander'
import { REASON as FORM } from '../ci/github/inputs.ts'
import type { Verdict } from '../report/verdict.ts'

/** How a verdict is shown. With `own` the command prints its result itself, and only a fault is shown here. */
export interface Form {
  readonly as: 'text' | 'json' | 'sarif'
  readonly own: boolean
}

/** Runs a use case, shows its verdict and keeps its exit code. */
export type End = (mode: string, form: Form, evaluate: () => Promise<Verdict>) => Promise<void>

/** The program, or a group of its commands. */
export type Program = Command

/** What most commands take. */
export interface Common {
  readonly json?: boolean
  readonly settings?: readonly string[]
  readonly via?: string
}

/** How a command's verdict is shown. */
export const formOf = ({ json, sarif }: Common & { readonly sarif?: boolean }): Form => ({
  as: sarif ? 'sarif' : json ? 'json' : 'text',
  own: false,
})

/** How a fault is shown where the command prints its own result. */
export const ownFormOf = (options: Common): Form => ({ ...formOf(options), own: true })

export const JSON_OPTION = ['--json', 'one JSON object instead of text'] as const

// Not `--env-file`: Node itself takes that anywhere on the line, and checks neither owner nor mode.
export const SETTINGS = [
  '--settings <file>',
  'read settings from a file that only you can read (chmod 600), before the environment’s; may be given several times',
  (file: string, before: readonly string[] = []): readonly string[] => [...before, file],
] as const

/** Which policy names the reviewed address, for commands that connect. */
export const ENVIRONMENT = ['--environment <name>', 'the policy’s name', 'production'] as const

/** Asked for before anything is read or connected to. */
export const REASON = ['--reason <text>', 'kept in the evidence: one line, at most 500 characters', reason] as const

function reason(text: string): string {
  if (!FORM.pattern.test(text)) throw new InvalidArgumentError(`Expected ${FORM.form}.`)
  return text
}

export const VIA = [
  '--via <host:port>',
  'a tunnel to the database; TLS still proves a host that the policy names',
] as const
