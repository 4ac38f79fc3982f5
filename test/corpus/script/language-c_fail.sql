-- A function of the server's own code.
-- code: SCRIPT_FAILED
create function reporting.shell(cstring) returns integer language c as 'libc', 'system';
