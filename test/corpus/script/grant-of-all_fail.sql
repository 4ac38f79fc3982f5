-- Gives the whole schema away.
-- code: TARGET_DRIFT
grant create on schema reporting to public;
