// The form of a statement about a difference, and how a sentence shows values.
import type { Difference } from './documents.ts'

/** What a difference says; the same words about several subjects become one sentence. */
export interface Statement {
  /** The group that it is read in. */
  readonly about:
    | 'Actions and seats'
    | 'Different people'
    | 'Logins and workflows'
    | 'GitHub'
    | 'Targets'
    | 'Database'
    | 'Roles'
    | 'Team'
  /** Whom it is about; null where the words name nobody. */
  readonly subject: string | null
  readonly says: (subject: string, several: boolean) => string
  /** The JSON pointer of what the short file says about it. */
  readonly at: string
}

/** The words for a difference without better ones. */
export function plainWords({ kind, name, what, path, from, to }: Difference): string {
  const which = `${kind} ${name}`
  if (what !== 'changed') return `${which} is ${what}`
  return `${path} of ${which} is ${valueText(to)} instead of ${valueText(from)}`
}

/** A value in a sentence. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** What a list gained and lost, each after its verb; a release before there was the list had none. */
export function listChange(
  { from, to }: Pick<Difference, 'from' | 'to'>,
  { gains, loses }: { readonly gains: string; readonly loses: string },
): string {
  const [old, young] = [from, to].map((list) => (Array.isArray(list) ? list.map(String) : []))
  const only = (these: readonly string[] = [], those: readonly string[] = []) =>
    these.filter((one) => !those.includes(one))
  const [lost, gained] = [only(old, young), only(young, old)]
  const parts = [
    ...(gained.length > 0 ? [`${gains} ${listed(gained)}`] : []),
    ...(lost.length > 0 ? [`${loses} ${listed(lost)}`] : []),
  ]
  return parts.length > 0 ? parts.join(', and ') : `${gains} nothing, as before`
}
