-- Asks for its place.
select pg_backend_pid() > 0;
