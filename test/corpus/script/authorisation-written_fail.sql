-- Writes an authorisation for a script of its choice.
-- code: SCRIPT_FAILED
insert into quorate_targets.script_authorisation (act_id, target, script_sha256) select gen_random_uuid(), 'billing', repeat('0', 64);
