// What PostgreSQL itself said behind a refusal, for the log: a code's title and remedy are for everybody, these words for whoever looks deeper.
// Must not: show a row's values unless asked, or text that is not neutralised.
import { neutralise } from './neutralise.ts'

/** A line for a log, and what it may quote: names are of objects and in statements. */
export interface ServerWords {
  readonly line: string
  readonly quotes: 'nothing' | 'names' | 'rows'
}

interface Said {
  readonly code?: unknown
  readonly message?: unknown
  readonly hint?: unknown
  readonly severity?: unknown
}

/** Classes of SQLSTATE about the server, a login or a lock, which never quote a row. */
const ABOUT_THE_SERVER = /^(08|25|28|3D|53|55|57|58)/
/** Classes about values, and what functions raise by themselves. */
const ABOUT_ROWS = /^(22|23|P0)/
const LONGEST = 500

/** Of an error and of everything that it came from. Findings of the gate's own (QT…) are in the verdict already. */
export function serverWords(error: unknown): readonly ServerWords[] {
  const lines = causes(error).flatMap((cause): ServerWords[] => {
    const { code, message, hint, severity } = cause as Said
    if (typeof severity !== 'string' || typeof code !== 'string' || typeof message !== 'string') return []
    if (!/^[0-9A-Z]{5}$/.test(code) || code.startsWith('QT')) return []
    const said = [message, ...(typeof hint === 'string' ? [`Hint: ${hint}`] : [])].join(' ').slice(0, LONGEST)
    const quotes = ABOUT_THE_SERVER.test(code) ? 'nothing' : ABOUT_ROWS.test(code) ? 'rows' : 'names'
    return [{ line: `The server said: ${neutralise(`${severity} ${code} ${said}`)}`, quotes }]
  })
  const seen = new Set<string>()
  return lines.filter(({ line }) => !seen.has(line) && seen.add(line))
}

function causes(error: unknown, depth = 0): readonly unknown[] {
  if (!(error instanceof Error) || depth > 8) return []
  const inner = error instanceof AggregateError ? error.errors : []
  return [error, ...[error.cause, ...inner].flatMap((cause) => causes(cause, depth + 1))]
}
