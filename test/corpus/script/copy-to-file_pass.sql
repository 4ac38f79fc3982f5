-- Makes a table of rows.
-- shows: pg_class reporting.copy
create table reporting.copy as select id from billing.accounts;
