-- Remembers the rehearsal in a sequence, which no rollback moves back.
-- code: EFFECT_DRIFT
-- at: act
-- expect: {"billing.accounts": {"update": 1}}
update billing.accounts set status = 'x' from (select nextval('reporting.numbers') as n offset 0) as s where id = 1 + s.n % 2;
