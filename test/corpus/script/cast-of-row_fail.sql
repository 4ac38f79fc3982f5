-- A cast by which a row would be written as text: its function would run as the gate's owner, if anything asked for it.
-- code: EFFECT_DRIFT
-- guard: quorate_targets.record_row() | format('%s', new) | new::text | SCRIPT_FAILED
-- expect: {"reporting.totals": {"update": 1}}
-- shows: pg_cast
create function reporting.told(reporting.totals) returns text language plpgsql as $$ begin raise exception 'ran as %', current_user; end $$;
create cast (reporting.totals as text) with function reporting.told(reporting.totals) as implicit;
update reporting.totals set note = 'cast' where id = 1;
