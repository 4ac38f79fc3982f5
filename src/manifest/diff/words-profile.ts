// The words for a difference of the profile (MAN-11).
import { type ProfileName, peopleWords, profiles } from '../profiles.ts'
import type { Difference } from './documents.ts'
import { listChange, listed, plainWords, type Statement } from './statement.ts'

/** A difference of the profile as a statement. */
export function profileWords(difference: Difference): Statement {
  const { what, path } = difference
  return {
    about: 'Team',
    subject: null,
    says: () => wordsOf(difference),
    at: what === 'changed' && path === 'relaxes' ? '/spec/relaxes' : '/spec/profile',
  }
}

function wordsOf(difference: Difference): string {
  const { name, what, path, to } = difference
  if (what === 'removed') return `the policy is no longer of the profile ${name}`
  if (what === 'changed')
    return path === 'relaxes'
      ? listChange(difference, { gains: 'the policy relaxes', loses: 'the policy no longer relaxes' })
      : plainWords(difference)
  const rules = relaxedBy(to)
  const size = Object.hasOwn(profiles, name) ? `, for ${peopleWords(profiles[name as ProfileName])}` : ''
  return `the policy is of the profile ${name}${size}, and relaxes ${rules.length === 0 ? 'nothing' : listed(rules)}`
}

function relaxedBy(spec: Difference['to']): readonly string[] {
  const { relaxes } = (spec ?? {}) as { readonly relaxes?: unknown }
  return Array.isArray(relaxes) ? relaxes.map(String) : []
}
