-- Makes a constraint that is called like a row's content, and breaks it: the error would tell it.
-- code: SCRIPT_FAILED
do $$ begin
  execute format('alter table reporting.totals add constraint %I check (id < 100) not valid', (select email from billing.accounts where id = 1));
  insert into reporting.totals values (1000, 0, null);
end $$;
