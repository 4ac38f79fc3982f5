-- Renames a function of its own.
-- shows: pg_proc reporting.mine
alter function reporting.own() rename to mine;
