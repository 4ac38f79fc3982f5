-- A check in its place.
-- shows: pg_constraint positive
alter table reporting.totals add constraint positive check (amount >= 0);
