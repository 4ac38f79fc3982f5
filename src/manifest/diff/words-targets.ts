// What a change of a target means: where scripts may write, as whom, and with which rights (SQL-2).
import type { Seen } from '../../codes/finding.ts'
import { step } from '../fault.ts'
import type { Difference } from './documents.ts'
import { listChange, listed, plainWords, type Statement, valueText } from './statement.ts'

/** What happens to a target, or to one field of it. */
export function targetWords(difference: Difference): Statement {
  const { name, path } = difference
  const at = `/spec/targets${step(name)}${path === null || path === 'apiVersion' ? '' : step(path)}`
  return { about: 'Targets', subject: name, says: (who, several) => words(difference, who, several), at }
}

function words(difference: Difference, who: string, several: boolean): string {
  const { what, path, from, to } = difference
  const are = several ? 'are' : 'is'
  if (what === 'added') return `${who} ${are} new: scripts ${rights(to)}`
  if (what === 'removed') return `${who} ${are} no longer there for scripts`
  const scripts = `scripts in ${who}`
  switch (path) {
    case 'role':
      return `${scripts} run as ${valueText(to)} instead of ${valueText(from)}`
    case 'reader':
      return `assertions in ${who} run as ${valueText(to)} instead of ${valueText(from)}`
    case 'path':
      return `${scripts} find names without a schema in ${schemas(to)} instead of ${schemas(from)}`
    case 'writes':
      return `${scripts} ${listChange(difference, { gains: 'may', loses: 'may no longer' })}`
    case 'reads':
      return `${scripts} ${listChange(difference, { gains: 'may read', loses: 'may no longer read' })}`
    case 'owns':
      return `${scripts} ${listChange(difference, { gains: 'own all tables of', loses: 'no longer own the tables of' })}`
    case 'calls':
      return `${scripts} ${listChange(difference, { gains: 'may call', loses: 'may no longer call' })}`
    default:
      return plainWords(difference)
  }
}

function schemas(path: Seen): string {
  return Array.isArray(path) && path.length > 0 ? listed(path.map(String)) : 'no schema'
}

function rights(spec: Seen): string {
  const { role, writes, owns } = (spec ?? {}) as Readonly<Record<string, unknown>>
  const list = (value: unknown) => (Array.isArray(value) ? value.map(String) : [])
  const may = [...list(writes), ...list(owns).map((schema) => `own all tables of ${schema}`)]
  return `run there as ${valueText(role)}, and may ${may.length > 0 ? listed(may) : 'write nothing'}`
}
