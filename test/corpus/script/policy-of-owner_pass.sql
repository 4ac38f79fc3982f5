-- A row's policy that does not hold for its owner.
-- shows: pg_policy
create table reporting.fenced (id integer primary key);
create policy fence on reporting.fenced using (id > 0);
alter table reporting.fenced enable row level security;
