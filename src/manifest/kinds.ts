// The kinds of change that a policy may name, with the facts that its checks need.
import { KINDS } from './generated/kinds.generated.ts'

/** What the checks know of a kind of change. */
export type KindFacts = (typeof KINDS)[keyof typeof KINDS]

/** The facts of an act's kind; null for one that nothing carries out yet. */
export function kindOf({ does }: { readonly does: string | null }): KindFacts | null {
  return does !== null && Object.hasOwn(KINDS, does) ? KINDS[does as keyof typeof KINDS] : null
}

export const kinds = Object.entries(KINDS) as readonly (readonly [keyof typeof KINDS, KindFacts])[]

/** The kinds that an action of a policy may be; only a failed verify leads to a compensation. */
export const actionKinds: readonly string[] = kinds.flatMap(([name, { act, asks }]) =>
  act === null && asks !== 'compensates' ? [name] : [],
)
