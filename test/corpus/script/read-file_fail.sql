-- Reads a file of the server.
-- code: SCRIPT_FAILED
select pg_read_file('postgresql.conf');
