-- [SQL-5] notes that a new constraint looks at every row
-- finds: nothing
-- notes: SCRIPT_LOCKS@5:1
-- statements: 1
alter table billing.accounts add constraint c check (id > 0);
