// A difference in the words of the short file's author: who gains or loses what.
// Must not: judge; and a sentence about something that stays as strong must not sound like a loss.
import { sha256 } from '../../codes/encoding.ts'
import { step } from '../fault.ts'
import type { Difference } from './documents.ts'
import { listChange, listed, plainWords, type Statement, valueText } from './statement.ts'
import type { Sides } from './view.ts'
import { actionWords } from './words-actions.ts'
import { profileWords } from './words-profile.ts'
import { scopeWords } from './words-scopes.ts'
import { pairWords, seatWords } from './words-seats.ts'
import { targetWords } from './words-targets.ts'

/** A difference as a statement. */
export function wordsOf(difference: Difference, sides: Sides): Statement {
  switch (difference.kind) {
    case 'SIGNOFF_REQUIREMENT':
    case 'QUORUM_REQUIREMENT':
      return seatWords(difference, sides)
    case 'PRINCIPAL_SEPARATION':
      return pairWords(difference, sides)
    case 'AUTHORITY_ACTION':
      return actionWords(difference)
    case 'AUTHORITY_SCOPE':
      return scopeWords(difference)
    case 'IDENTITY_PROVIDER':
      return providerWords(difference)
    case 'PRINCIPAL_CLASS':
      return { about: 'Roles', subject: null, says: () => roleWords(difference), at: '/spec' }
    case 'TARGET':
      return targetWords(difference)
    case 'TEAM_PROFILE':
      return profileWords(difference)
    case 'PRIVILEGE_SET':
      return privilegeWords(difference)
    default:
      return { about: 'Database', subject: null, says: () => plainWords(difference), at: '' }
  }
}

function roleWords(difference: Difference): string {
  const { name, what, path, to } = difference
  if (what !== 'changed') return `the role ${name} is ${what === 'added' ? 'new' : 'gone'}`
  if (path !== 'custodian') return plainWords(difference)
  return to === true ? `${name} answers for a login from now on` : `${name} no longer answers for a login`
}

const providerFields: Readonly<Record<string, string>> = {
  issuer: 'the issuer of tokens',
  server: 'the GitHub server',
  repository: 'the repository',
  repository_id: 'the repository’s id',
  owner_id: 'the owner’s id',
}

function providerWords(difference: Difference): Statement {
  const { name, what, path, from, to } = difference
  const subject = path === null ? undefined : providerFields[path]
  const words = {
    added: `proofs by ${name} are accepted from now on`,
    removed: `proofs by ${name} are no longer accepted`,
    changed:
      subject === undefined ? plainWords(difference) : `${subject} is ${valueText(to)} instead of ${valueText(from)}`,
  }[what]
  return { about: 'GitHub', subject: null, says: () => words, at: `/spec/github${path === null ? '' : step(path)}` }
}

function privilegeWords(difference: Difference): Statement {
  const { name, what, path, from, to } = difference
  const aboutDatabase = (words: string, at: string): Statement => ({
    about: 'Database',
    subject: null,
    says: () => words,
    at,
  })
  if (what !== 'changed') {
    const words = what === 'added' ? `come into force` : `are no longer in force`
    return aboutDatabase(`the privileges ${name} ${words}`, '/spec/privileges/preset')
  }
  switch (path) {
    case 'preset':
      return aboutDatabase(
        `the privileges are ${valueText(to)} instead of ${valueText(from)}`,
        '/spec/privileges/preset',
      )
    case 'forbidden_writers':
      return aboutDatabase(writerWords(from, to), '/spec/privileges/forbidden_writers')
    case 'readers':
      return aboutDatabase(
        listChange(difference, { gains: 'rows may be read by', loses: 'rows may no longer be read by' }),
        '/spec/readers',
      )
    case 'migrator':
      return aboutDatabase(
        `the migrator logs in as ${valueText(to)} instead of ${valueText(from)}`,
        '/spec/migrator/role',
      )
    case 'migrator_custodian':
      return aboutDatabase(
        `the migrator is kept by ${valueText(to)} instead of ${valueText(from)}`,
        '/spec/migrator/custodian',
      )
    case 'database.hosts':
      return aboutDatabase(`the database is at ${hostsText(to)} instead of ${hostsText(from)}`, '/spec/database/hosts')
    case 'database.name':
      return aboutDatabase(
        `the database is called ${valueText(to)} instead of ${valueText(from)}`,
        '/spec/database/name',
      )
    case 'database.ca':
      return aboutDatabase(
        `the database’s certificates are vouched for by ${authorityText(to)} instead of ${authorityText(from)}`,
        '/spec/database/ca',
      )
    default:
      return aboutDatabase(plainWords(difference), '/spec/privileges')
  }
}

function hostsText(hosts: unknown): string {
  return Array.isArray(hosts) && hosts.length > 0 ? listed(hosts.map(String)) : 'nothing'
}

/** A certificate is known by the sha256 of its text; a file by its path. */
function authorityText(ca: unknown): string {
  if (ca === null) return 'public authorities'
  const text = valueText(ca)
  return text.startsWith('-----') ? `the certificates with the sha256 ${sha256(text)}` : `the file ${text}`
}

function writerWords(from: unknown, to: unknown): string {
  const [old, young] = [from, to].map((list) => (Array.isArray(list) ? list.map(String) : []))
  const only = (these: readonly string[] = [], those: readonly string[] = []) => these.filter((w) => !those.includes(w))
  const [dropped, forbidden] = [only(old, young), only(young, old)]
  return [
    ...(dropped.length > 0
      ? [`${listed(dropped)} ${dropped.length > 1 ? 'are' : 'is'} no longer forbidden to write`]
      : []),
    ...(forbidden.length > 0 ? [`${listed(forbidden)} may never write from now on`] : []),
  ].join('; ')
}
