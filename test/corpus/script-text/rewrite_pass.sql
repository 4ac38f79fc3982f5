-- [SQL-5] notes that another type may write the table anew
-- finds: nothing
-- notes: SCRIPT_LOCKS@5:1 SCRIPT_LOCKS@5:1
-- statements: 1
alter table billing.accounts alter column id type bigint, add column born timestamptz default clock_timestamp();
