-- [SQL-5] notes what is thrown away
-- finds: nothing
-- notes: SCRIPT_DROPS@5:1 SCRIPT_DROPS@6:1 SCRIPT_DROPS@7:1
-- statements: 3
drop table billing.old cascade;
truncate billing.log;
alter table billing.accounts drop column note;
