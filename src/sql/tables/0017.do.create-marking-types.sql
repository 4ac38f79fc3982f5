-- MARK, SWEEP and REVIEW: a plan document becomes an envelope with its blocks, is picked, and is decided on (LAN-2).

set local role quorate_owner;

create type cutter_governance.activation_facts as (
  activation_id uuid, action text, plan_id text, plan_revision text, plan_digest text, parent_activation_id uuid, packet jsonb
);
comment on type cutter_governance.activation_facts is 'What a lane may know of an activation.';

create type cutter_governance.plan_unit as (
  ordinal integer, canonical_address text, kind text, title text, body text, content_hash text
);
comment on type cutter_governance.plan_unit is 'A unit of a plan document, with its hash as computed here.';

reset role;
