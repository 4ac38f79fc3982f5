-- Uses a function of its own and drops it.
create function reporting.one() returns integer language sql as $$ select 1 $$; select reporting.one(); drop function reporting.one();
