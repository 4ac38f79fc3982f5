-- Erases the rows that tell what it did.
-- code: SCRIPT_FAILED
-- expect: {"billing.accounts": {"delete": 1}, "billing.payments": {"delete": 1}}
delete from billing.accounts where id = 1; delete from quorate_targets.effect_row;
