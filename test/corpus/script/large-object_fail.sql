-- Hides rows in a large object that no trigger tells of.
-- code: SCRIPT_FAILED
select lo_from_bytea(424242, 'hidden');
