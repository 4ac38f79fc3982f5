-- Who may sign for which lane, the independence of the verifier, and the placeholder of a rehearsal (SIG-2, SIG-3, LAN-9).

set local role quorate_owner;

create table cutter_governance.call_gate (
  activation_id uuid not null constraint pk_call_gate primary key constraint fk_call_gate__activation references qt001_cp.activation
);
comment on table cutter_governance.call_gate is
  'A row an activation, for its lock only: a call that proved itself holds it until it ends. A row, not an advisory lock, which '
  'any login could take.';

reset role;
