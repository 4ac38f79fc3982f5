-- Reads the gate's own tables.
-- code: SCRIPT_FAILED
select * from qt001_cp.activation;
