-- [SQL-5] notes a trigger
-- finds: nothing
-- notes: SCRIPT_OPAQUE@5:1
-- statements: 1
create trigger t before insert on billing.accounts for each row execute function billing.f();
