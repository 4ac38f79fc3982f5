// What an owner-level fault would leave behind: rows and functions planted past every guard, and how a call then ends.

import { sha256 } from '../../src/codes/encoding.ts'
import { QuorateError } from '../../src/codes/error.ts'
import type { Answer } from './call-gate.ts'
import { keepGateDigest, recordGateDigest } from './kept-digest.ts'
import type { Ledger } from './ledger.ts'

/** How a call ended: its outcome, `refused` when it raised, and every code told. */
export type Ending = readonly [outcome: string, ...codes: string[]]

/** @throws whatever is not a coded refusal */
export async function tryCall(call: Promise<Answer>): Promise<Ending> {
  try {
    const { outcome, findings } = await call
    return [outcome, ...findings.map(({ code }) => code)]
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    return ['refused', ...error.findings.map(({ code }) => code)]
  }
}

/** How a statement ended: `done`, or the codes it was refused with. */
export function tryStatement(statement: Promise<unknown>): Promise<Ending> {
  return tryCall(statement.then(() => ({ outcome: 'done', findings: [] }) as unknown as Answer))
}

/** Runs statements as the superuser with every trigger and foreign key asleep. */
export async function plant(ledger: Ledger, ...statements: readonly string[]): Promise<void> {
  const text = ['begin', 'set local session_replication_role = replica', ...statements, 'commit'].join(';\n')
  try {
    await ledger.superuser.query(text)
  } catch (error) {
    await ledger.superuser.query('rollback')
    throw error
  }
}

/** The registered human of a GitHub id. */
export function humanOf(ledger: Ledger, id: string): Promise<string> {
  return ledger.value<string>(
    '(select human_identity_id::text from qt001_cp.human_identity_registry where provider_subject_sha256 = $1)',
    [sha256(id)],
  )
}

/** Registers a human for a further class, as an owner could. */
export async function alsoOfClass(ledger: Ledger, id: string, role: string): Promise<void> {
  await ledger.superuser.query(
    `insert into qt001_cp.principal_registry
       (principal_class_item_id, auth_db_role, human_identity_id, binding_evidence_id, valid_from, valid_until)
     select quorate.item('PRINCIPAL_CLASS', $2), 'planted_' || left($2, 20) || '_' || left(provider_subject_sha256, 12), human_identity_id,
       identity_evidence_id, valid_from, valid_until
     from qt001_cp.human_identity_registry where provider_subject_sha256 = $1`,
    [sha256(id), role],
  )
}

/** Takes a human's registration for a class away, as an owner could. */
export async function noLongerOfClass(ledger: Ledger, id: string, role: string): Promise<void> {
  await plant(
    ledger,
    `delete from qt001_cp.principal_registry where principal_class_item_id = quorate.item('PRINCIPAL_CLASS', '${role}')
       and human_identity_id = '${await humanOf(ledger, id)}'`,
  )
}

/** Replaces exactly one place of a function's text in this database. @throws when the text is not there exactly once */
export async function withoutGuard(ledger: Ledger, name: string, guard: string, instead = ''): Promise<void> {
  const text = await ledger.value<string>('pg_get_functiondef($1::regproc)', [name])
  if (text.split(guard).length !== 2) throw new Error(`${name} does not hold exactly once: ${guard}`)
  await keepGateDigest(ledger.superuser)
  await ledger.superuser.query(text.replace(guard, () => instead))
}

/** The same gate with less patience for the ledger alone, which it waits for as long as anybody may hold it. */
export function ledgerWait(ledger: Ledger, wait: string): Promise<void> {
  const lasts = `(select (h.act_seconds + 5) || 's' from qt001_cp.hold_limit as h)`
  return withoutGuard(ledger, 'quorate.lock_ledger_exclusively', lasts, `'${wait}'`)
}

/** Counts of everything that a governed change may write, to compare before and after. */
export function written(ledger: Ledger): Promise<Record<string, number>> {
  const tables = [
    'cutter_governance.cut_change_set',
    'cutter_governance.cut_change_set_affected_row',
    'cutter_governance.dot_pair_signature',
    'cutter_governance.verify_result',
    'public.information_unit',
    'public.unit_version',
  ]
  return ledger.value(
    `jsonb_build_object('moves', (select count(*) from cutter_governance.decision_backlog_history where act_id is not null),
      ${tables.map((table) => `'${table}', (select count(*) from ${table})`).join(', ')})`,
  )
}

/**
 * Takes the comparison of privileges out of this ledger's decisions: what is planted here would be told by it first,
 * and other layers are to be seen alone. It has tests of its own.
 */
export async function withoutPrivilegeDrift(ledger: Ledger): Promise<void> {
  await plant(
    ledger,
    `create or replace function quorate.privilege_drift() returns setof qt001_cp.finding language sql stable
       as $$ select null::text, null::jsonb, null::jsonb where false $$`,
  )
  await recordGateDigest(ledger.superuser)
}

/**
 * Takes the proofs and the unbroken registration of stored seats out of this ledger's decisions: a seat that is planted
 * here has no proof, and other layers are to be seen alone. They have tests of their own.
 */
export async function withoutFallenSeats(ledger: Ledger): Promise<void> {
  await plant(
    ledger,
    `create or replace function quorate.seat_fault(p_activation qt001_cp.activation, p_class uuid, p_human uuid, p_proof uuid,
       p_seated_at timestamptz) returns text language sql volatile
       as $$ select case when quorate.active_principal(p_human, p_class) is null then 'registration ended' end $$`,
  )
  await recordGateDigest(ledger.superuser)
}
