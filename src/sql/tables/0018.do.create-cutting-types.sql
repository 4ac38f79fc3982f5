-- CUT: plan the change against the live rows, rehearse it, apply it set-wise and sign what was written (LAN-3, LAN-9, GRT-4).

set local role quorate_owner;

create type cutter_governance.unit_change as (
  canonical_address text, change text, unit_id uuid, prior_version_id uuid, prior_hash text, version_number integer,
  version_id uuid, kind text, title text, body text, content_hash text
);
comment on type cutter_governance.unit_change is 'One unit that is to be added, changed or retired; ids of new rows are made beforehand.';

reset role;
