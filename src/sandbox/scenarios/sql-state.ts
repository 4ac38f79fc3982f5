// What a script that is undone must leave alone, and somebody who changes a row while another's change is cut.
import type { JobChanges, Told } from '../jobs.ts'
import type { Sandbox } from '../start.ts'

// Rows, the gate's own text, the rights of the gate and of the target, every definition, and settings of roles and databases.
const GUARDED = `
  select jsonb_build_object(
    'accounts', (select jsonb_agg(to_jsonb(a) order by a.id) from billing.accounts as a),
    'payments', (select jsonb_agg(to_jsonb(p) order by p.id) from billing.payments as p),
    'plans', (select jsonb_agg(to_jsonb(p) order by p.code) from billing.plans as p),
    'statements', (select jsonb_agg(to_jsonb(s) order by s.account_id, s.month) from reporting.statements as s),
    'kept', (select count(*) from quorate_targets.effect_row),
    'gate', quorate.gate_digest(),
    'privileges', (select jsonb_agg(to_jsonb(f)) from quorate.privilege_drift() as f),
    'target', (select jsonb_agg(to_jsonb(f)) from quorate.target_findings('billing') as f),
    'catalogue', sha256(convert_to(quorate.catalogue_now()::text, 'UTF8')),
    'settings', (select jsonb_agg(to_jsonb(s)) from pg_catalog.pg_db_role_setting as s),
    'sets', (select count(*) from cutter_governance.cut_change_set),
    'results', (select count(*) from cutter_governance.verify_result),
    'grants', (select jsonb_agg(to_jsonb(g) order by auth_code) from qt001_cp.governance_build_authorization as g)
  )::text as n`

/** The guarded state as one text, read as the superuser. */
export async function sqlState(sandbox: Sandbox): Promise<string> {
  return valueIn(sandbox, GUARDED)
}

/** What the one row `n` of a query says, read as the superuser. */
export async function valueIn(sandbox: Sandbox, query: string): Promise<string> {
  const superuser = await sandbox.connectAs('superuser')
  try {
    const [row] = await superuser.query<{ n: unknown }>(query)
    return String(row?.n)
  } finally {
    await superuser.close()
  }
}

/** One row that somebody else changes, and how they change it back. */
export interface Interference {
  readonly table: string
  readonly set: string
  readonly reset: string
  readonly where: string
}

/** Runs a cut during which somebody else changes a row, after its rehearsal and before its act. */
export async function interfering(
  sandbox: Sandbox,
  { table, set, reset, where }: Interference,
  run: (onToken: NonNullable<JobChanges['onToken']>) => Promise<Told>,
): Promise<Told> {
  const change = async (to: string) => {
    const superuser = await sandbox.connectAs('superuser')
    try {
      await superuser.query(`update ${table} set ${to} where ${where}`)
    } finally {
      await superuser.close()
    }
  }
  try {
    return await run(async (audience) => {
      if (audience?.startsWith('quorate:v1:cut:')) await change(set)
    })
  } finally {
    await change(reset)
  }
}
