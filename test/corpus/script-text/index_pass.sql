-- [SQL-5] notes that an index locks writers out
-- finds: nothing
-- notes: SCRIPT_LOCKS@5:1
-- statements: 1
create index on billing.accounts (id);
