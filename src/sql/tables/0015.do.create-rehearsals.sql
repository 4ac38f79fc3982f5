-- Append-only layers, the state machine, birth of units and moves of the anchor (LAN-3, LAN-7).
-- A deferred trigger may fire under the caller's own role on PostgreSQL 15: those that read are security definer.

set local role quorate_owner;

create table cutter_governance.rehearsal (
  act_id uuid not null constraint pk_rehearsal primary key constraint fk_rehearsal__act references qt001_cp.act (act_id)
);
comment on table cutter_governance.rehearsal is
  'Always empty for everybody else: a row exists only inside the subtransaction that is rolled back. It lets a preflight token '
  'take the place of the acting token.';
comment on column cutter_governance.rehearsal.act_id is 'The preflight that rehearses.';

reset role;
