-- Knows the act by the name that its session has.
-- code: EFFECT_DRIFT
-- at: act
-- expect: {"billing.accounts": {"update": 1}}
update billing.accounts set status = 'x' where id = case current_setting('application_name') when 'the act' then 1 else 2 end;
