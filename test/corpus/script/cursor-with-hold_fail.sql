-- A cursor that would be read at COMMIT calls a function that writes, as the lane.
-- code: SCRIPT_LEAVES_STATE
-- guard: quorate.run_script(uuid,jsonb) | where c.is_holdable | where false
declare later cursor with hold for select reporting.write_total();
