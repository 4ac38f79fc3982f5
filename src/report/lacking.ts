// What is lacking, by kind: the grant alone, something that was not prepared, a person who is not registered (GRT-7).
// Must not: decide; it sorts what was found, by the catalogue.
import { entryOf } from '../codes/catalogue/index.ts'
import { exitCode } from './exit-code.ts'
import type { Verdict } from './verdict.ts'

export type Lacking = 'AUTHORITY_MISSING_ONLY' | 'PREPARATION_GAP' | 'REGISTRATION_HOLD'

/** The kinds; none where nothing is lacking, or where the findings are broken rules. */
export function lackingOf({ findings, awaits = [] }: Verdict): readonly Lacking[] {
  const kinds = new Set([...findings, ...awaits].map(({ code }) => entryOf(code)?.lacks))
  if (kinds.size === 1 && kinds.has('authority')) return ['AUTHORITY_MISSING_ONLY']
  return [
    ...(kinds.has('preparation') ? (['PREPARATION_GAP'] as const) : []),
    ...(kinds.has('registration') ? (['REGISTRATION_HOLD'] as const) : []),
  ]
}

/** YES only by a decision; NO where anything blocks the change, known or not; null where nothing was decided. */
export function canProceed(verdict: Verdict): 'YES' | 'NO' | null {
  const { awaits = [], seats } = verdict
  if (exitCode(verdict) !== 0 || awaits.length > 0) return 'NO'
  return seats && seats.waiting === undefined ? 'YES' : null
}

/** The facts to show to people, with what the change awaits and what is lacking. */
export function shownFacts(verdict: Verdict): readonly (readonly [string, string])[] {
  const awaits = new Set(verdict.awaits?.map(({ code }) => code))
  const told = [
    ['awaits', [...awaits].join(', ')],
    ['lacking', lackingOf(verdict).join(', ')],
  ] as const
  const facts = [...Object.entries(verdict.facts), ...told.filter(([, text]) => text !== '')]
  const isLong = ([, text]: readonly [string, string]) => UNREADABLE.test(text)
  return [...facts.filter((fact) => !isLong(fact)), ...facts.filter(isLong)]
}

/** Digests and generated ids: nobody reads them, and whoever compares them finds them last. */
const UNREADABLE = /[0-9a-f]{40}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-|[\w-]{43}/
