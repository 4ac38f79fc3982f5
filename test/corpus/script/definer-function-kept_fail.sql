-- One that runs with the target's rights, for one role only; whoever cuts without having shown it is refused.
-- code: EFFECT_DRIFT
-- shows: pg_proc reporting.back_door
create function reporting.back_door(p text) returns void language plpgsql security definer as $$ begin execute p; end $$;
revoke all on function reporting.back_door(text) from public;
grant execute on function reporting.back_door(text) to app_owner;
