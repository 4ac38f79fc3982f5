-- Renames the schema that the policy gives it.
-- code: SCRIPT_FAILED
alter schema reporting rename to elsewhere;
