-- Breaks a key: PostgreSQL's own words would quote the row.
-- code: SCRIPT_FAILED
insert into billing.accounts (id, email) values (1, 'secret@example.com');
