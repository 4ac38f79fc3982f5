-- Runs a second script through its own executor, which nobody signed.
-- code: SCRIPT_FAILED
-- guard: quorate_targets.begin_script(uuid,text,text) | if not found then | if false then
select quorate_targets.billing('00000000-0000-4000-8000-000000000000', 'select 1');
