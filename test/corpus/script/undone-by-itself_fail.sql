-- Changes rows and changes them back.
-- code: EFFECT_OUT_OF_BOUNDS
update billing.accounts set balance = balance + 1; update billing.accounts set balance = balance - 1;
