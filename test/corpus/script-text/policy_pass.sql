-- [SQL-5] notes row security
-- finds: nothing
-- notes: SCRIPT_RIGHTS@5:1 SCRIPT_RIGHTS@6:1
-- statements: 2
create policy p on billing.accounts using (true);
alter table billing.accounts disable row level security;
