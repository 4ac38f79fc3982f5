// A ledger with a long history: one honest change, from open to verify, copied as often as is asked, with keys of its own each time.
// Whatever tables such a change writes to are found by doing one, so that none is forgotten.
import type { Ledger } from './ledger.ts'

/** Plans among which the copies are spread; each plan has a root of its own. */
export const PLANTED_PLANS = 1000

/** Copies that one statement makes. */
const PART = 10_000

const GROWING = `select c.oid::regclass::text as name from pg_class as c
  where c.relkind = 'r' and c.relnamespace in ('qt001_cp'::regnamespace, 'cutter_governance'::regnamespace, 'public'::regnamespace)`

const CHECKS = `'[{"name": "plan", "expected": "", "observed": "", "agrees": true}]'`

/** What a copy has in a column, \`t\` being the row that is copied and \`n\` the copy's number; others are copied as they are. */
const SPECIAL: Readonly<Record<string, string>> = {
  'qt001_cp.activation.packet': `left(t.packet, -1) || ',"copy":"' || n || '"}'`,
  'qt001_cp.activation.packet_sha256': `qt001_cp.sha256_hex(left(t.packet, -1) || ',"copy":"' || n || '"}')`,
  'qt001_cp.activation.code': `'P' || n || substr(t.code, 2)`,
  'qt001_cp.evidence_registry.seq': `(select seq from qt001_cp.ledger_head) * n + t.seq`,
  'cutter_governance.verify_result.to_sign': `cutter_governance.verify_digest(${copyOf('change_set_id')}, 'pass', ${CHECKS}, null)`,
  // Bulk that nobody looks for by it: a history of the same number of rows in less room.
  'qt001_cp.act.observations': `'{}'`,
  'qt001_cp.act.observations_sha256': `'44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'`,
  'qt001_cp.act.identities': `'{}'`,
  'qt001_cp.act.result': 'null',
  'qt001_cp.evidence_registry.body': `'{}'`,
  'cutter_governance.verify_result.checks': CHECKS,
  'qt001_cp.token_archive.token': `''`,
  'qt001_cp.token_use.signature': `''`,
  'qt001_cp.token_use.claims': `'{}'`,
}
const BY_NAME: Readonly<Record<string, string>> = {
  plan_id: `t.plan_id || '-' || n % ${PLANTED_PLANS}`,
  depends_on_plan_id: `t.depends_on_plan_id || '-' || n % ${PLANTED_PLANS}`,
  root: `t.root || '-' || n % ${PLANTED_PLANS}`,
  canonical_address: `regexp_replace(t.canonical_address, '/', '-' || n % ${PLANTED_PLANS} || '/') || '-' || n`,
}

/** A key of the copy: the same in all tables. */
function copyOf(column: string): string {
  return `(left(t.${column}::text, 24) || lpad(to_hex(n), 12, '0'))::uuid`
}

interface Column {
  readonly table: string
  readonly name: string
  readonly type: string
  readonly isUuidOfCopy: boolean
  /** Whether it has to be another in each copy, since no uuid of the copy is in the same unique index. */
  readonly isDistinct: boolean
}

/** Makes one change whole, and copies all that it wrote; analysed afterwards. Answers with the code of that first change. */
export async function plantHistory(ledger: Ledger, copies: number): Promise<string> {
  const before = await rowCounts(ledger)
  const first = await ledger.ready('# Planted\n\ntext\n')
  const { rest } = await ledger.run(first)
  await ledger.run((rest.successor as { code: string }).code)
  const after = await rowCounts(ledger)
  const grown = Object.keys(after).filter((name) => after[name] !== before[name])
  if (copies > 0) {
    // One by one, and ten thousand copies at a time: a session has four minutes for each statement.
    const statements = [...(await copying(ledger, grown, copies)), HEAD]
    for (const one of ['begin', 'set local session_replication_role = replica', ...statements, 'commit']) {
      await ledger.superuser.query(one)
    }
  }
  await ledger.superuser.query('vacuum analyze')
  return first
}

/** The chain goes on after the last copy. */
const HEAD = `update qt001_cp.ledger_head as h set seq = e.seq, hash = e.hash
  from (select seq, hash from qt001_cp.evidence_registry order by seq desc limit 1) as e`

async function rowCounts(ledger: Ledger): Promise<Readonly<Record<string, number>>> {
  const tables = await ledger.superuser.query<{ name: string }>(GROWING)
  const counts = tables.map(({ name }) => `select '${name}' as name, count(*)::int as rows from ${name}`)
  const rows = await ledger.superuser.query<{ name: string; rows: number }>(counts.join(' union all '))
  return Object.fromEntries(rows.map(({ name, rows }) => [name, rows]))
}

async function copying(ledger: Ledger, grown: readonly string[], copies: number): Promise<readonly string[]> {
  const columns = await ledger.superuser.query<Column>(COLUMNS, [`{${grown.join(',')}}`])
  return grown.flatMap((table) => {
    const own = columns.filter((column) => column.table === table)
    // A table of its own, since the rows that are copied must not be those that were copied before.
    const origin = `create temporary table origin on commit drop as select * from ${table}`
    const parts = Array.from({ length: Math.ceil(copies / PART) }, (_, part) => {
      const numbers = `generate_series(${part * PART + 1}, ${Math.min(copies, (part + 1) * PART)})`
      return `insert into ${table} (${own.map(({ name }) => name).join(', ')})
        select ${own.map(valueIn).join(', ')} from pg_temp.origin as t cross join ${numbers} as n`
    })
    return [origin, ...parts, 'drop table pg_temp.origin']
  })
}

function valueIn({ table, name, type, isUuidOfCopy, isDistinct }: Column): string {
  const special = SPECIAL[`${table}.${name}`] ?? BY_NAME[name]
  if (special !== undefined) return special
  if (isUuidOfCopy) return copyOf(name)
  if (!isDistinct) return `t.${name}`
  // Sixty-four hexadecimal digits again, without hashing a million times.
  return type === 'qt001_cp.sha256' ? `left(t.${name}, 56) || lpad(to_hex(n), 8, '0')` : `t.${name} || '-' || n`
}

/** What refers to a table that did not grow, such as a person or a role, stays; an identity counts on by itself. */
const COLUMNS = `
  with grown as (
    select unnest($1::regclass[]) as oid
  ), referring as (
    select f.conrelid, k.attnum, f.confrelid in (select oid from grown) as to_copy, cardinality(f.conkey) as width
    from pg_constraint as f cross join unnest(f.conkey) as k(attnum) where f.contype = 'f'
  ), col as (
    select a.attrelid, a.attnum, a.attname, a.atttypid, a.atttypid = 'uuid'::regtype
        and not exists (select from referring as r where r.conrelid = a.attrelid and r.attnum = a.attnum and not r.to_copy) as of_copy
    from pg_attribute as a join grown as g on g.oid = a.attrelid
    where a.attnum > 0 and not a.attisdropped and a.attidentity = '' and a.attgenerated = ''
  )
  select c.attrelid::regclass::text as table, c.attname as name, format_type(c.atttypid, null) as type, c.of_copy as "isUuidOfCopy",
    c.atttypid in ('text'::regtype, 'qt001_cp.sha256'::regtype) and (
      exists (select from referring as r where r.conrelid = c.attrelid and r.attnum = c.attnum and r.to_copy and r.width = 1)
      or exists (select from pg_index as i where i.indrelid = c.attrelid and i.indisunique and c.attnum = any (i.indkey)
        and not exists (select from col as o where o.attrelid = c.attrelid and o.attnum = any (i.indkey) and o.of_copy))) as "isDistinct"
  from col as c order by 1, c.attnum`
