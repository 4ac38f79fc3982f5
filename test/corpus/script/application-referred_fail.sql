-- Refers to a row of the application, so that it cannot be deleted.
-- code: SCRIPT_FAILED
create table reporting.holds (id integer references billing.accounts (id));
