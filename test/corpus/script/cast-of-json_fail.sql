-- A cast by which a row would be written as json.
-- code: EFFECT_DRIFT
-- expect: {"reporting.moods": {"update": 1}}
-- shows: pg_cast
create function reporting.told(reporting.mood) returns json language plpgsql as $$ begin raise exception 'ran as %', current_user; end $$;
create cast (reporting.mood as json) with function reporting.told(reporting.mood) as implicit;
update reporting.moods set mood = 'bad' where id = 1;
