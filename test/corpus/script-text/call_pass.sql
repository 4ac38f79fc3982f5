-- [SQL-5] notes a CALL
-- finds: nothing
-- notes: SCRIPT_OPAQUE@5:1
-- statements: 1
call billing.tidy();
