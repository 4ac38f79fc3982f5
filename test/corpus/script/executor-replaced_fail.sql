-- Puts another text into the executor.
-- code: SCRIPT_FAILED
create or replace function quorate_targets.billing(p_act uuid, p_script text) returns void language plpgsql as $$ begin execute p_script; end $$;
