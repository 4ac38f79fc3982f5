-- A deferred trigger's function with a line end in its name says that somebody else was in the way: the grant would stay unspent.
-- code: SCRIPT_FAILED
-- expect: {"reporting.totals": {"insert": 1}}
create function reporting."odd
 name"() returns void language plpgsql as $$ begin raise exception using errcode = '40001'; end $$;
create function reporting.late() returns trigger language plpgsql as $$ begin perform reporting."odd
 name"(); return null; end $$;
create constraint trigger late after insert on reporting.totals deferrable initially deferred for each row execute function reporting.late();
insert into reporting.totals values (51, 0, 'first');
