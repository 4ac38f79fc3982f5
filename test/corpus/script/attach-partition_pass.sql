-- Takes an empty partition off.
-- shows: pg_inherits
alter table reporting.parts detach partition reporting.parts_2026;
