-- [SQL-5] notes roles
-- finds: nothing
-- notes: SCRIPT_RIGHTS@5:1 SCRIPT_RIGHTS@6:1 SCRIPT_RIGHTS@7:1
-- statements: 3
create role x;
alter role x set work_mem = 1;
drop role x;
