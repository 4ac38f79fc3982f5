-- Drops nothing.
drop table if exists reporting.nothing;
