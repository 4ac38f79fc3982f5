-- Spends an authorisation by hand.
-- code: SCRIPT_FAILED
select quorate_targets.begin_script('00000000-0000-4000-8000-000000000000', 'billing', 'x');
