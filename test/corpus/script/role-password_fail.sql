-- Gives its own role a password; whoever cuts without having shown it is refused.
-- code: EFFECT_DRIFT
-- shows: pg_authid
alter role billing_change password 'known';
