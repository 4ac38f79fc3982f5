// What belongs to the gate itself or to PostgreSQL: no target, whoever asks for it (SQL-2).
import { namesIn } from '../../codes/sql-name.ts'

const SCHEMAS = new Set([
  ...['qt001_cp', 'cutter_governance', 'quorate', 'quorate_install', 'quorate_targets', 'information_schema'],
])
const TABLES = new Set(['public.information_unit', 'public.unit_version'])

/** Whether a table, a function (by its name without arguments) or a schema is the gate's or PostgreSQL's own. */
export function isOfTheGate(name: string): boolean {
  const [schema = '', ...rest] = namesIn(name) ?? []
  return (
    SCHEMAS.has(schema) || schema.startsWith('pg_') || (rest.length > 0 && TABLES.has(`${schema}.${rest.join('.')}`))
  )
}

/** Whether a schema holds something of the gate, so that nobody else can own its tables. */
export function holdsTheGate(schema: string): boolean {
  return isOfTheGate(schema) || [...TABLES].some((table) => table.startsWith(`${schema}.`))
}
