// What most commands take, and the forms of their answers.

/** How a verdict is shown; `own` is what the command printed itself, and then only a fault is told. */
export type Form = 'text' | 'json' | 'sarif' | 'own'

/** What most commands take. */
export interface Common {
  readonly json?: boolean
  readonly settings?: string
}

/** How a command's verdict is shown. */
export const formOf = ({ json }: Common): Form => (json ? 'json' : 'text')

export const JSON_OPTION = ['--json', 'one JSON object instead of text'] as const

// Not `--env-file`: Node itself takes that wherever it stands, and looks at neither owner nor mode.
export const SETTINGS = ['--settings <file>', 'read settings from a file that only you can read (chmod 600)'] as const
