-- All is well but the last statement.
-- code: SCRIPT_FAILED
-- expect: {"billing.accounts": {"update": 10}}
update billing.accounts set status = 'x'; select 1 / 0;
