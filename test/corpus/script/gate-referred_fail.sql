-- Refers to a row of the gate, so that it cannot be changed.
-- code: SCRIPT_FAILED
create table reporting.holds (act_id uuid references qt001_cp.act (act_id));
