// What a thief of a login's password would try, without any valid token. Statements only; nothing here runs them.
import { randomUUID } from 'node:crypto'
import type { Ledger } from './ledger.ts'

/** One attempt. `allowed` when the server may answer it without an error, since it changes nothing of the gate. */
export interface Attempt {
  readonly kind: string
  readonly text: string
  readonly values?: readonly (string | null)[]
  readonly allowed?: true
  /** Undone at once, because the login's own settings are the whole server's and other tests share them. */
  readonly undo?: true
}

/** What a thief can read, and use as arguments. */
export interface Loot {
  readonly activation: string
  readonly code: string
  readonly observations: string
  readonly plan: string
  readonly request: string
  /** Tokens that were spent, forged or made for something else. */
  readonly tokens: readonly string[]
}

const SCHEMAS = `('quorate'::regnamespace, 'qt001_cp'::regnamespace, 'cutter_governance'::regnamespace, 'quorate_targets'::regnamespace, 'public'::regnamespace)`

/** Every table of the three schemas in every way that could write, lock or read it. */
export async function tableAttempts(ledger: Ledger): Promise<readonly Attempt[]> {
  const tables = await ledger.superuser.query<{ name: string; first: string }>(
    `select c.oid::regclass::text as name, (select quote_ident(attname) from pg_catalog.pg_attribute where attrelid = c.oid and attnum = 1) as first
     from pg_catalog.pg_class as c where relnamespace in ${SCHEMAS} and relkind in ('r', 'p') order by 1`,
  )
  return tables.flatMap(({ name, first }) =>
    [
      `insert into ${name} default values`,
      `insert into ${name} select * from ${name}`,
      `update ${name} set ${first} = ${first}`,
      `update ${name} set ${first} = default`,
      `delete from ${name}`,
      `truncate ${name} cascade`,
      `select * from ${name} for update`,
      `begin; lock table ${name} in access share mode; commit`,
      `with gone as (delete from ${name} returning 1) select * from gone`,
      `copy ${name} to stdout`,
      `alter table ${name} disable trigger all`,
      `grant all on ${name} to public`,
    ].map((text) => ({ kind: 'table', text })),
  )
}

/** Every function of the three schemas, with nothing, with junk, and with what the thief could read. */
export async function functionAttempts(ledger: Ledger, loot: Loot, login: string): Promise<readonly Attempt[]> {
  const functions = await ledger.superuser.query<{
    name: string
    types: string[]
    names: string[] | null
    variadic: boolean
    mine: boolean
  }>(
    `select p.oid::regproc::text as name, has_function_privilege($1, p.oid, 'execute') as mine, p.provariadic <> 0 as variadic, p.proargnames as names,
       array(select format_type(t, null) from unnest(p.proargtypes::oid[]) with ordinality as u(t, n) order by n) as types
     from pg_catalog.pg_proc as p where p.pronamespace in ${SCHEMAS} order by p.oid::regprocedure::text`,
    [login],
  )
  const call = (
    name: string,
    types: readonly string[],
    variadic: boolean,
    mine: boolean,
    values: readonly (string | null)[],
  ): Attempt => {
    const args = types.map(
      (type, at) => `${variadic && at === types.length - 1 ? 'variadic ' : ''}$${at + 1}::text::${type}`,
    )
    return { kind: 'function', text: `select ${name}(${args.join(', ')})`, values, ...(mine ? { allowed: true } : {}) }
  }
  return functions.flatMap(({ name, types, names, variadic, mine }) => {
    const plausible = (token: string) =>
      types.map((type, at) => {
        const parameter = names?.[at] ?? ''
        if (type === 'uuid') return loot.activation
        if (type === 'jsonb' || type === 'json') return '{}'
        if (type !== 'text') return null
        if (parameter.includes('token')) return token
        if (parameter.includes('observations')) return loot.observations
        if (parameter.includes('request') || parameter.includes('genesis')) return loot.request
        if (parameter.includes('plan') || parameter.includes('blocks')) return loot.plan
        if (parameter.includes('class')) return 'tech_lead'
        return loot.code
      })
    const junk = types.map(
      (type) =>
        ({ text: 'x', uuid: randomUUID(), jsonb: '[]', json: '[]', bytea: '\\x00', bigint: '1', integer: '1' })[type] ??
        null,
    )
    const sets = [types.map(() => null), junk, ...(mine ? loot.tokens.map(plausible) : [])]
    // A strict function of nothing is nothing, which the planner knows without calling it or asking who may.
    return sets.map((values) => call(name, types, variadic, mine || values.includes(null), values))
  })
}
