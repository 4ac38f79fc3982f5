-- Asks which transaction it is in.
select pg_current_xact_id();
