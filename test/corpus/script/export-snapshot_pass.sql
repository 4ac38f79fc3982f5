-- Looks at its own snapshot.
select pg_current_snapshot();
