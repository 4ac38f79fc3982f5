-- [SQL-5] notes what the session would keep
-- finds: nothing
-- notes: SCRIPT_SESSION@5:1 SCRIPT_SESSION@6:1 SCRIPT_SESSION@7:1 SCRIPT_SESSION@8:8 SCRIPT_SESSION@8:29 SCRIPT_SESSION@9:24 SCRIPT_SESSION@10:1
-- statements: 6
listen x;
prepare y as select 1;
declare z cursor with hold for select 1;
select pg_advisory_lock(1), nextval('billing.s');
create temporary table q (a int);
set work_mem = '1MB';
