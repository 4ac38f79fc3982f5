// The rows that an attack must not change: the targets, the ledger, and every grant.
import type { Sandbox } from './start.ts'

const GUARDED = `
  select jsonb_build_object(
    'units', (select jsonb_agg(to_jsonb(u) order by u.canonical_address) from public.information_unit as u),
    'versions', (select count(*) from public.unit_version),
    'sets', (select count(*) from cutter_governance.cut_change_set),
    'results', (select count(*) from cutter_governance.verify_result),
    'signatures', (select count(*) from cutter_governance.dot_pair_signature),
    'entries', (select jsonb_agg(status order by entry_id) from cutter_governance.decision_backlog_entry),
    'grants', (select jsonb_agg(to_jsonb(g) order by auth_code) from qt001_cp.governance_build_authorization as g)
  )::text as state`

/** The guarded rows as one text, read as the superuser. */
export async function fingerprint(sandbox: Sandbox): Promise<string> {
  const superuser = await sandbox.connectAs('superuser')
  try {
    const [row] = await superuser.query<{ state: string }>(GUARDED)
    return row?.state ?? ''
  } finally {
    await superuser.close()
  }
}
