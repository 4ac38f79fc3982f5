-- What PostgreSQL's own catalogue held at a moment, to be compared with what it holds after a script (SQL-4).

set local role quorate_owner;

create type cutter_governance.catalogue_row as (catalogue text, postgresql text, gate text, writes text, others jsonb);
comment on type cutter_governance.catalogue_row is
  'One catalogue: stamps that any touch of PostgreSQL''s own rows or of the gate''s own would change; how often this session wrote it, '
  'where the rows cannot say that; and all other rows as {place: row}, where a row that was written again has another place.';

reset role;
