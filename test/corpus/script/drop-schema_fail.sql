-- Drops the schema that the policy gives it.
-- code: TARGET_ABSENT
drop schema reporting cascade;
