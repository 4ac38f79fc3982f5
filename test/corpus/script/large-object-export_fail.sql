-- Writes a large object to a file.
-- code: SCRIPT_FAILED
select lo_export(lo_from_bytea(0, 'x'), '/tmp/never-written');
