// What a script changes in the catalogue, in words that people use for it: the column, the index, the right; not the catalogue's row.
import type { scriptEffect } from '../../postgres/read-rehearsal.ts'

type Definition = ReturnType<(typeof scriptEffect)['catalogue']>[number]
type Row = Readonly<Record<string, unknown>>

/** The catalogues by what a row of each is. */
const WHAT: Readonly<Record<string, string>> = {
  pg_attrdef: 'default of',
  pg_attribute: 'column',
  pg_auth_members: 'membership',
  pg_cast: 'cast',
  pg_class: 'relation',
  pg_constraint: 'constraint',
  pg_db_role_setting: 'settings of',
  pg_default_acl: 'default privileges',
  pg_description: 'comment on',
  pg_enum: 'label',
  pg_event_trigger: 'event trigger',
  pg_extension: 'extension',
  pg_index: 'index',
  pg_inherits: 'inheritance',
  pg_namespace: 'schema',
  pg_operator: 'operator',
  pg_policy: 'row security policy',
  pg_proc: 'function',
  pg_rewrite: 'rule',
  pg_roles: 'role',
  pg_sequence: 'sequence',
  pg_trigger: 'trigger',
  pg_type: 'type',
}

/** Their other members are numbers of PostgreSQL's own, or stand in the definition: of a new one they say nothing more. */
const SAID_BY_NAME = ['pg_attrdef', 'pg_attribute', 'pg_class', 'pg_constraint', 'pg_index', 'pg_type']

/** Characters of one line. */
const MOST = 300

/** One difference as a line; what is too long is cut. */
export function definitionLine({ catalogue, change, object, before, after }: Definition): string {
  const said = differences(catalogue, rowOf(before), rowOf(after))
  const text = `${change}: ${WHAT[catalogue] ?? catalogue} ${object}${said === '' ? '' : `: ${said}`}`
  return text.length > MOST ? `${text.slice(0, MOST)} …` : text
}

function differences(catalogue: string, before: Row, after: Row): string {
  const isNew = Object.keys(before).length === 0
  const { definition, ...others } = isNew ? after : {}
  const worded = catalogue === 'pg_attribute' && isNew ? columnWords(after) : String(definition ?? '')
  const rest = isNew && SAID_BY_NAME.includes(catalogue) ? rightsOf(others) : isNew ? others : after
  const told = Object.entries(isNew ? rest : { ...before, ...after }).map(([name]) =>
    isNew ? `${name} ${valueText(rest[name])}` : `${name} ${valueText(before[name])} → ${valueText(after[name])}`,
  )
  return [worded, ...told].filter((one) => one !== '').join('; ')
}

/** Who owns it and who may do what: the one thing that a name does not say. */
function rightsOf(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => /(acl|owner)$/.test(name)))
}

function columnWords({ atttypid, attnotnull }: Row): string {
  return `${String(atttypid ?? 'a column').replace(/^pg_catalog\./, '')}${attnotnull === true ? ', not null' : ''}`
}

function rowOf(value: unknown): Row {
  return typeof value === 'object' && value !== null ? (value as Row) : {}
}

function valueText(value: unknown): string {
  return typeof value === 'string'
    ? value.replaceAll(/\s+/g, ' ')
    : value === undefined
      ? 'nothing'
      : JSON.stringify(value)
}
